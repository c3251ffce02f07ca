internal import Dashboard
internal import Ingest
internal import Sales

/// Who decides how the screen looks: the command line, then what a person chose earlier, then the directory's
/// settings, then the locale.
struct Preferences {
  private let theme: String?
  private let language: Language?
  private let languageOfLocale: Language

  /// The preferences of a start.
  init(_ launch: ScreenLaunch, _ clerk: Clerk) {
    theme = launch.theme ?? clerk.remembered(.theme)
    language = launch.language ?? clerk.remembered(.language).flatMap(Language.init(rawValue:))
    languageOfLocale = launch.languageOfLocale
  }

  /// The settings in force, once or before the directory was read.
  func settings(_ reading: Reading?) -> ScreenSettings {
    var settings = ScreenSettings()
    settings.language = languageOfLocale
    if let reading { settings = ScreenSettingsReading(reading, over: settings).settings }
    if let theme { settings.theme = theme }
    if let language { settings.language = language }
    return settings
  }
}
