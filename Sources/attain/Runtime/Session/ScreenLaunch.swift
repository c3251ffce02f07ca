internal import Ingest
internal import Sales

/// What a screen is opened with.
struct ScreenLaunch {
  /// The data directory, which need not be there yet.
  var directory: String
  /// The one folder whose pay may be shown at that path; `nil`: whichever stands there.
  var folder: FolderIdentity?
  /// Desk or wall.
  var mode = Mode.dashboard
  /// A theme named on the command line.
  var theme: String?
  /// A language named on the command line, else the locale's; the settings of the directory come before the locale.
  var language: Language?
  /// The language before any settings are read.
  var languageOfLocale = Language(locale: Environment.value)
  /// Done beside the screen on a thread of its own, such as what keeps the demo alive; it ends with the screen. The
  /// directory may be its work, so that nothing is said of one that is not there yet.
  var companion: (@Sendable () -> Void)?
  /// Done when the screen has gone, however it ended.
  var afterwards: (() -> Void)?

  /// Who looks at the screen.
  enum Mode: Hashable, Sendable {
    /// A person with a keyboard.
    case dashboard
    /// A room.
    case wall
    /// A person who may do nothing but look.
    case kiosk(ViewerChoice)
  }

  /// As whom the facts are looked at: many look at a wall, whosever account it runs from.
  var viewer: ViewerChoice {
    switch mode {
    case .dashboard: .account
    case .wall: .room
    case .kiosk(let viewer): viewer
    }
  }

  /// Whether it may only look.
  var isKiosk: Bool { if case .kiosk = mode { true } else { false } }

  /// A dashboard of a directory.
  init(directory: String) { self.directory = directory }
}
