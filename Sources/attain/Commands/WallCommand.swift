internal import ArgumentParser
internal import CursesTerminal

/// `attain wall [DIR]`: rotates, needs no keyboard, never asks. (cli.md)
struct WallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wall", abstract: ScreenHelp.Wall.abstract, discussion: ScreenHelp.Wall.discussion)

  @OptionGroup var directory: DirectoryArgument
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var reading: ReadingOptions

  func run() throws {
    var launch = screen.launch(DirectoryChoice.path(directory.path), reading)
    launch.mode = .wall
    try launch.openOrPrint(isPlain: false, reading)
  }
}
