internal import ArgumentParser
internal import Ingest
internal import Sales

/// `attain targets check`: every target against what makes one good; exits 1 where something is wrong with one. (cli.md)
struct TargetsCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: TargetsHelp.Check.abstract, discussion: TargetsHelp.Check.discussion)

  @OptionGroup var directory: DirectoryArgument

  @Option(
    help: ArgumentHelp(PrintingHelp.textOrJSON, valueName: "format"),
    transform: { try CheckCommand.Format(argument: $0) })
  var format: CheckCommand.Format = .text

  @Flag(help: ArgumentHelp(TargetsHelp.Check.all))
  var all = false

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let loaded = try DataDirectory(path: DirectoryChoice.path(directory.path)).load()
    let language = reading.language(of: loaded)
    let files = Set(loaded.reading.files.filter { $0.table == .targets }.map(\.path))
    let problems = (loaded.reading.everyProblem + loaded.facts.problems).filter { files.contains($0.place.file) }
    let check = Reports(loaded.facts, asOf: loaded.asOf).targetCheck(problems: problems)
    switch format {
    case .json: StandardOutput.print(TargetCheckJSON(check, language: language).text)
    case .text: reading.print(TargetCheckText(check, loaded.facts, language, listsAll: all).lines)
    }
    if !check.isSound { throw ExitCode(1) }
  }
}
