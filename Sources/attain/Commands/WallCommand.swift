internal import ArgumentParser
internal import CursesTerminal

/// `attain wall [DIR]`: rotates, needs no keyboard, never asks. (cli.md)
struct WallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wall", abstract: "Show the wall display: it rotates and needs no keyboard.",
    discussion:
      "A directory that is not there yet is waited for. Where output is not a terminal, the overview is printed.")

  @OptionGroup var directory: DirectoryArgument
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var reading: ReadingOptions

  func run() throws {
    var launch = screen.launch(DirectoryChoice.path(directory.path), reading)
    launch.mode = .wall
    try launch.openOrPrint(isPlain: false, reading)
  }
}
