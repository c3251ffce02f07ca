internal import ArgumentParser
internal import CursesTerminal

/// `attain [DIR]`: all screens, keyboard and mouse. (cli.md)
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: ScreenHelp.Dashboard.abstract, discussion: ScreenHelp.Dashboard.discussion)

  @OptionGroup var directory: DirectoryArgument
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var reading: ReadingOptions

  @Flag(help: ArgumentHelp(ScreenHelp.Dashboard.plain))
  var plain = false

  @Flag(help: ArgumentHelp(ScreenHelp.Dashboard.diagnose))
  var diagnose = false

  @Flag(help: ArgumentHelp(ScreenHelp.Dashboard.kiosk, discussion: ScreenHelp.Dashboard.kioskNeeds))
  var kiosk = false

  @Option(name: .customLong("as"), help: ArgumentHelp(ScreenHelp.Dashboard.person, valueName: "user"))
  var person: String?

  func validate() throws {
    guard kiosk else {
      if person != nil { throw ValidationError(ScreenHelp.Dashboard.personNeedsKiosk) }
      return
    }
    if plain || diagnose { throw ValidationError(ScreenHelp.Dashboard.kioskIsAlone) }
    if person?.isEmpty ?? false { throw ValidationError(ScreenHelp.Dashboard.personIsEmpty) }
  }

  func run() throws {
    if kiosk { return try openKiosk() }
    if diagnose { return TerminalDiagnosis.print() }
    try refuseMistypedCommand()
    guard let path = DirectoryChoice.withData(directory.path) else { return try offerDemo() }
    try screen.launch(path, reading).openOrPrint(isPlain: plain, reading)
  }

  private func openKiosk() throws {
    Kiosk.shedSurroundings()
    let kiosk = try Kiosk(directory: directory.path, person: person, reading.languageWithoutSettings)
    var launch = screen.launch(kiosk.directory, reading)
    (launch.mode, launch.folder) = (.kiosk(kiosk.viewer), kiosk.folder)
    try launch.open()
  }

  /// A word that is no directory but nearly a command was meant as one.
  private func refuseMistypedCommand() throws {
    guard let word = directory.path, !word.contains("/"), FileKind(at: word) == .nothing else { return }
    let commands = Attain.configuration.subcommands.map { $0._commandName }
    guard let nearest = Suggestion.nearest(to: word, among: commands) else { return }
    throw ValidationError(ScreenHelp.Dashboard.mistyped(word, nearest))
  }

  private func offerDemo() throws {
    let texts = CommandTexts(language: reading.languageWithoutSettings)
    guard StandardOutput.isTerminal, StandardInput.isTerminal, !plain else { throw RefusedRequest(texts.noData()) }
    StandardOutput.write(texts.offerDemo())
    guard let answer = readLine(), CommandTexts.isYes(answer) else { return }
    try DemoCommand.parse([]).run()
  }
}
