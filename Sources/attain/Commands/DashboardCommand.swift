internal import ArgumentParser
internal import CursesTerminal

/// `attain [DIR]`: all screens, keyboard and mouse. (cli.md)
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: "Open the dashboard: all screens, keyboard and mouse.",
    discussion: "Where output is not a terminal, the overview is printed instead.")

  @OptionGroup var directory: DirectoryArgument
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Print the overview as plain lines instead of opening a screen; also with ACCESSIBLE=1.")
  var plain = false

  @Flag(help: "Say what is known of this terminal: type, colours, size, locale, mouse, synchronized output.")
  var diagnose = false

  @Flag(
    help: ArgumentHelp(
      "Only look: no other directory, no export, no shell; made to be all that an account may run.",
      discussion: "Needs access.toml; see docs/kiosk.md."))
  var kiosk = false

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "For whom the kiosk is, as access.toml names them; only its owner may say so.", valueName: "user"))
  var person: String?

  func validate() throws {
    guard kiosk else {
      if person != nil { throw ValidationError("--as is for --kiosk.") }
      return
    }
    if plain || diagnose { throw ValidationError("--kiosk shows the dashboard and nothing else.") }
    if person?.isEmpty ?? false { throw ValidationError("--as names somebody.") }
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
    launch.mode = .kiosk(kiosk.viewer)
    try launch.open()
  }

  /// A word that is no directory but nearly a command was meant as one.
  private func refuseMistypedCommand() throws {
    guard let word = directory.path, !word.contains("/"), FileKind(at: word) == .nothing else { return }
    let commands = Attain.configuration.subcommands.map { $0._commandName }
    guard let nearest = Suggestion.nearest(to: word, among: commands) else { return }
    throw ValidationError("'\(word)' is neither a command nor a directory; did you mean '\(nearest)'?")
  }

  private func offerDemo() throws {
    let texts = CommandTexts(language: reading.languageWithoutSettings)
    guard StandardOutput.isTerminal, StandardInput.isTerminal, !plain else { throw RefusedRequest(texts.noData()) }
    StandardOutput.write(texts.offerDemo())
    guard let answer = readLine(), CommandTexts.isYes(answer) else { return }
    try DemoCommand.parse([]).run()
  }
}
