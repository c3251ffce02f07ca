internal import Ingest
internal import Sales

extension Reading {
  /// Whether it shows pipeline and targets as they are: where a file or the settings could not be read, deals and
  /// targets would seem to have left or changed, and nothing of that may be recorded.
  var isWhole: Bool {
    directoryIsThere && !files.contains { ($0.table == .deals || $0.table == .targets) && $0.fragment == nil }
      && !problems.contains { $0.kind.hidesSettings }
  }
}

extension Problem.Kind {
  /// Whether the settings in force are not those of the directory.
  fileprivate var hidesSettings: Bool {
    switch self {
    case .settingsSyntax, .unreadableFile: true
    default: false
    }
  }
}
