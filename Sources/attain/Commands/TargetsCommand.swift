internal import ArgumentParser

/// `attain targets split|check`: decompose a target, and hold every target against what makes one good. (cli.md)
struct TargetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "targets", abstract: TargetsHelp.abstract,
    subcommands: [TargetsSplit.self, TargetsCheck.self])
}
