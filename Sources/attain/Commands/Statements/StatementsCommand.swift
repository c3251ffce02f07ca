internal import ArgumentParser

/// `attain statements publish|object|answer|confirm|pay …`: the incentive statements' life. (cli.md, Commands)
struct StatementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statements",
    abstract: "The incentive statements' life: publish, object, answer, confirm, pay; list and show them.",
    discussion: """
      A published statement never changes. An objection holds its line until it is answered; differences found later are \
      corrections of the next statement.
      """,
    subcommands: [
      StatementsPublish.self, StatementsObject.self, StatementsAnswer.self, StatementsConfirm.self,
      StatementsPay.self, StatementsList.self, StatementsShow.self,
    ])
}
