internal import ArgumentParser
internal import CursesTerminal

/// `attain [DIR]`: all screens, keyboard and mouse. (cli.md)
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: "Open the dashboard: all screens, keyboard and mouse.")

  @OptionGroup var directory: DirectoryArgument

  func run() throws {
    try ScreenLaunch(directory: DirectoryChoice.path(directory.path)).open()
  }
}
