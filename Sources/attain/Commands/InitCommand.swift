internal import ArgumentParser
internal import Sales

/// `attain init DIR`: everything a new team needs to start, and nothing overwritten.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: DirectoryHelp.Init.abstract, discussion: DirectoryHelp.Init.discussion)

  @Argument(help: ArgumentHelp(DirectoryHelp.Init.directory, valueName: "dir"), completion: .directory)
  var directory: String

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let language = reading.languageWithoutSettings
    let texts = CommandTexts(language: language)
    try NewFile.makeFolder(directory, language)
    try NewFile.makeFolder("\(directory)/plans", language)
    for file in StarterFile.all(language, in: directory) {
      let outcome = try NewFile.write(file.text, to: "\(directory)/\(file.path)", language)
      StandardOutput.print(outcome == .written ? texts.written(file.path) : texts.kept(file.path))
    }
    StandardOutput.print(texts.nextSteps(directory))
  }
}

/// One file of a new data directory.
struct StarterFile {
  /// Path below the directory.
  let path: String
  let text: String

  /// Every file, settings first.
  static func all(_ language: Language, in directory: String) -> [StarterFile] {
    let settings = SettingsTemplate.text(
      language, surroundings: .ofThisMachine(), proposesPayments: holdsPayments(directory))
    return [StarterFile(path: "attain.toml", text: settings)] + Table.allCases.map { header($0, language) }
      + [StarterFile(path: "plans/standard.toml", text: PlanTemplate.text(language))]
  }

  private static func header(_ table: Table, _ language: Language) -> StarterFile {
    let headers = HeaderTexts.headers(of: table, in: language)
    // Spreadsheets take a file for UTF-8 only where it says so; plain ASCII needs no word.
    let mark = language == .chinese ? "\u{feff}" : ""
    return StarterFile(path: "\(table.rawValue).csv", text: mark + headers.joined(separator: ",") + "\n")
  }

  /// Where payments are recorded already, winning is proposed to wait for them.
  private static func holdsPayments(_ directory: String) -> Bool {
    FileKind(at: "\(directory)/payments.csv") == .file || FileKind(at: "\(directory)/payments") == .directory
  }
}
