internal import ArgumentParser
internal import Sales

/// Whose statement, and of which period.
struct StatementOptions: ParsableArguments {
  @Option(help: ArgumentHelp(StatementsHelp.rep, valueName: "rep"))
  var rep: String

  @OptionGroup var of: StatementPeriodOptions
}

/// Which period, where, in which language.
struct StatementPeriodOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(StatementsHelp.period, valueName: "period"),
    transform: { try WrittenPeriod(argument: $0) })
  var period: WrittenPeriod

  @OptionGroup var directory: DirectoryArgument
  @OptionGroup var reading: ReadingOptions
}

/// A line of a statement, or the whole.
struct LineOptions: ParsableArguments {
  @Option(help: ArgumentHelp(StatementsHelp.line, valueName: "id"))
  var line: String?
}
