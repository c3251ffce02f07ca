public import Sales

/// What a data directory held at one moment: its settings, and every file of a table with the rows it gave.
///
/// A value: the next reading is made from this one (`DirectoryReader.read(after:)`) and shares what did not change.
public struct Reading: Sendable {
  /// attain.toml, or the last good version of it while the one on disk cannot be read.
  public internal(set) var settings = Settings()
  /// The keys of attain.toml that are not about the company: how the screen looks and which keys do what.
  public internal(set) var screenSettings: [String: SettingsValue] = [:]
  /// Every file that feeds a table, grouped by table, in the natural order of their names within a table: where the
  /// same key stands in two files, the later one wins.
  public internal(set) var files: [LoadedFile] = []
  /// What is wrong with the settings or the directory as a whole; the files' own problems are theirs.
  public internal(set) var problems: [Problem] = []
  /// The incentive plans of plans/*.toml, and those refused.
  public var plans: PlanFolder { PlanFolder(planFiles) }
  /// Every file of plans/, in the natural order of their names.
  var planFiles: [PlanFile] = []
  /// False while the directory has vanished: the files are those of its last good reading, all stale.
  public internal(set) var directoryIsThere = true
  /// Who may see whose pay.
  public internal(set) var access = AccessRule.open
  /// The folder that was read; another may take its name.
  var folder: FolderIdentity?
  /// On which lines the keys of `screenSettings` stand.
  var settingsLines = KeyLines("")
  /// Which version of attain.toml `settings` came from.
  var settingsVersion: FileVersion?
  /// What is wrong with that version.
  var settingsProblems: [Problem] = []

  /// Nothing read yet.
  public init() {}

  /// The rows of all files, in the order in which they count.
  public var fragments: [Fragment] { files.compactMap(\.fragment) }

  /// Everything to be said about settings, directory and files.
  public var allProblems: [Problem] { problems + plans.refused.flatMap(\.problems) + files.flatMap(\.problems) }

  /// The keys of attain.toml that are not about the company, to be asked one by one.
  public var screenSection: SettingsSection { SettingsSection(path: "", values: screenSettings) }

  /// What was wrong in `screenSection`, with file and line.
  public func problems(of section: SettingsSection) -> [Problem] {
    (section.wrong + section.unknown).map { Problem($0, lines: settingsLines, file: SettingsFile.name) }
  }

  /// Whether the last good versions of its files may go on counting in a newer reading: where a rule says who may see
  /// pay, only in the folder that they were read from, so that nobody's rule is ever put to another company's pay.
  func mayStay(in newer: Reading) -> Bool { folder == newer.folder || access.isOpen && newer.access.isOpen }

  /// The same, after the directory has gone.
  func vanished() -> Reading {
    var reading = self
    reading.directoryIsThere = false
    reading.files = files.map { $0.vanished() }
    return reading
  }
}
