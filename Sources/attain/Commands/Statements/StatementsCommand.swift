internal import ArgumentParser

/// `attain statements publish|object|answer|confirm|pay …`: the incentive statements' life. (cli.md, Commands)
struct StatementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statements",
    abstract: StatementsHelp.abstract,
    discussion: StatementsHelp.discussion,
    subcommands: [
      StatementsPublish.self, StatementsObject.self, StatementsAnswer.self, StatementsConfirm.self,
      StatementsPay.self, StatementsList.self, StatementsShow.self,
    ])
}
