internal import ArgumentParser
internal import Sales

/// `attain statements list [--period P]`: where every statement stands, by when what is due.
struct StatementsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: StatementsHelp.List.abstract)

  @Option(
    help: ArgumentHelp(StatementsHelp.List.period, valueName: "period"),
    transform: { try WrittenPeriod(argument: $0) })
  var period: WrittenPeriod?

  @OptionGroup var directory: DirectoryArgument
  @OptionGroup var printed: PrintingOptions
  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let desk = try StatementDesk(directory, reading)
    let period = try period.map { try desk.period($0) }
    let shown = period ?? desk.facts.fiscalCalendar.period(.month, containing: desk.today)
    var list = StatementList(
      desk.book, period: period, Question(period: shown, asOf: desk.today),
      currency: desk.facts.settings.currency, desk.deadlines)
    if let period { list.add(drafts: desk.drafts.incentives(period).rows, of: period) }
    let theme = try printed.theme(of: desk.loaded, in: desk.path, desk.language)
    printed.print(list.table, desk.facts.settings, desk.language, theme, reading)
    if list.table.rows.isEmpty { StandardError.print(desk.texts.noStatements(desk.lastPeriodOver)) }
    desk.complain()
  }
}

extension StatementDesk {
  /// The last month that is over: the one whose statements are due.
  fileprivate var lastPeriodOver: Period {
    facts.fiscalCalendar.previous(before: facts.fiscalCalendar.period(.month, containing: today))
  }

  /// Says on standard error which statements were changed: nothing about them can be relied on.
  func complain() {
    for problem in book.problems(in: JournalCondition.file) { StandardError.print(problem.line(in: language)) }
  }
}
