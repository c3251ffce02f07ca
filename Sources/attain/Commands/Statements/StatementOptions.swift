internal import ArgumentParser
internal import Sales

/// Whose statement, and of which period.
struct StatementOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The rep, by id or name.", valueName: "rep"))
  var rep: String

  @OptionGroup var of: StatementPeriodOptions
}

/// Which period, where, in which language.
struct StatementPeriodOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The statement's period, such as 2026-08.", valueName: "period"),
    transform: { try WrittenPeriod(argument: $0) })
  var period: WrittenPeriod

  @OptionGroup var directory: DirectoryArgument
  @OptionGroup var reading: ReadingOptions
}

/// A line of a statement, or the whole.
struct LineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The line, by its id as 'attain statements show' prints it. Without it the whole statement is meant.",
      valueName: "id"))
  var line: String?
}
