internal import ArgumentParser
internal import Sales

/// The program: its commands, and what each way of ending means to a shell. (cli.md, Commands)
@main
struct Attain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attain",
    abstract: ProgramHelp.abstract,
    usage: """
      attain [<dir>]
      attain <subcommand> …
      """,
    discussion: ProgramHelp.discussion,
    version: "attain \(ProgramVersion.current)",
    subcommands: [
      DashboardCommand.self, WallCommand.self, DemoCommand.self, InitCommand.self, CheckCommand.self,
      ShowCommand.self, TargetsCommand.self, PlanCommand.self, StatementsCommand.self, LogCommand.self,
      JournalCommand.self, ThemesCommand.self,
      CompletionsCommand.self,
    ],
    defaultSubcommand: DashboardCommand.self
  )

  /// Parses, runs and leaves with the exit code of the outcome.
  static func main() {
    FreedMemory.goesBackToTheSystem()
    do {
      var command = try parseAsRoot()
      try refuseLentRights(command)
      try command.run()
    } catch {
      Ending(of: error).leave()
    }
  }

  /// Rights that were lent by set-uid or set-gid are for looking alone.
  private static func refuseLentRights(_ command: any ParsableCommand) throws {
    guard SystemAccount.isPrivileged, (command as? DashboardCommand)?.kiosk != true else { return }
    throw RefusedRequest(KioskTexts(language: Language(locale: Environment.value)).kioskOnly())
  }
}
