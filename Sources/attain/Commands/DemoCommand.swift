internal import ArgumentParser
internal import Dashboard
internal import DemoCompany
internal import Sales

/// `attain demo`: a sample company that keeps selling while one looks on.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: ScreenHelp.Demo.abstract, discussion: ScreenHelp.Demo.discussion)

  @Option(help: ArgumentHelp(ScreenHelp.Demo.seed, valueName: "n"))
  var seed: UInt64 = 1

  @Flag(help: ArgumentHelp(ScreenHelp.Demo.still))
  var still = false

  @Option(help: ArgumentHelp(ScreenHelp.Demo.keep, valueName: "dir"), completion: .directory)
  var keep: String?

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let language = reading.languageWithoutSettings
    let folder = try keep.map { try DemoFolder(kept: $0, language) } ?? DemoFolder.temporary(language)
    let (seed, today, isStill) = (seed, Clock().now.day, still)
    guard StandardOutput.isTerminal else {
      return try printPlainly(DemoCompany(seed: seed, today: today), folder)
    }
    var launch = screen.launch(folder.path, reading)
    // The first frame does not wait for the company: its directory appears whole, beside the screen.
    launch.companion = { DemoDay(DemoCompany(seed: seed, today: today), folder).run(isStill: isStill) }
    launch.afterwards = { folder.remove() }
    try launch.open()
  }

  /// Where nobody can watch: the company is written, and what the wall would show is printed.
  private func printPlainly(_ company: DemoCompany, _ folder: DemoFolder) throws {
    defer { folder.remove() }
    try folder.write(company.files)
    try PlainView.print(folder.path, reading)
  }
}
