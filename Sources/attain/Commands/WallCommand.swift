internal import ArgumentParser
internal import CursesTerminal

/// `attain wall [DIR]`: rotates, needs no keyboard, never asks. (cli.md)
struct WallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wall", abstract: "Show the wall display: it rotates and needs no keyboard.")

  @OptionGroup var directory: DirectoryArgument

  func run() throws {
    var launch = ScreenLaunch(directory: DirectoryChoice.path(directory.path))
    launch.mode = .wall
    try launch.open()
  }
}
