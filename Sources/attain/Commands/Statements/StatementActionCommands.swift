internal import ArgumentParser
internal import Sales

/// `attain statements object --rep R --period P [--line ID] TEXT`: holds a line until the objection is answered.
struct StatementsObject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "object", abstract: StatementsHelp.Object.abstract)

  @Argument(help: ArgumentHelp(StatementsHelp.Object.text, valueName: "text"))
  var text: String
  @OptionGroup var line: LineOptions
  @OptionGroup var statement: StatementOptions

  func run() throws { try statement.act(.object(line: line.line, text: text), text: text) }
}

/// `attain statements answer --rep R --period P [--line ID] TEXT`: the line goes on as it is.
struct StatementsAnswer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: StatementsHelp.Answer.abstract)

  @Argument(help: ArgumentHelp(StatementsHelp.Answer.text, valueName: "text"))
  var text: String
  @OptionGroup var line: LineOptions
  @OptionGroup var statement: StatementOptions

  func run() throws { try statement.act(.answer(line: line.line, text: text), text: text) }
}

extension StatementOptions {
  /// Does something to the one statement.
  fileprivate func act(_ action: StatementAction, text: String) throws {
    if let path = of.directory.path, FileKind(at: path) == .nothing {
      let figures = FigureText(language: of.reading.languageWithoutSettings, currency: "")
      throw RefusedRequest(StatementTexts(figures: figures).textOrDirectory(text, path))
    }
    let desk = try StatementDesk(of.directory, of.reading)
    let period = try desk.period(of.period)
    try desk.act(action, [try desk.rep(rep, period)], period, isNamed: true, of.reading)
  }
}

/// `attain statements confirm --period P [--rep R]…`: everything that no objection holds is confirmed.
struct StatementsConfirm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: StatementsHelp.Confirm.abstract)

  @Option(help: ArgumentHelp(StatementsHelp.Confirm.agreed, valueName: "text"))
  var agreed: String?
  @OptionGroup var some: SomeStatements

  func validate() throws {
    if agreed != nil, some.rep.isEmpty { throw ValidationError(StatementsHelp.Confirm.agreedNeedsRep) }
  }

  func run() throws { try some.act(.confirm(agreed: agreed)) }
}

/// `attain statements pay --period P [--rep R]…`: what is confirmed and not held is paid.
struct StatementsPay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay", abstract: StatementsHelp.Pay.abstract)

  @Option(help: ArgumentHelp(StatementsHelp.Pay.note, valueName: "text"))
  var note = ""
  @OptionGroup var some: SomeStatements

  func run() throws { try some.act(.pay(text: note)) }
}

/// The statements of a period: of some reps, or all.
struct SomeStatements: ParsableArguments {
  @Option(help: ArgumentHelp(StatementsHelp.someReps, valueName: "rep"))
  var rep: [String] = []
  @OptionGroup var of: StatementPeriodOptions

  /// Does something to each of them, as far as it may be done.
  fileprivate func act(_ action: StatementAction) throws {
    let desk = try StatementDesk(of.directory, of.reading)
    let period = try desk.period(of.period)
    // Those that were changed are refused by name; who may not see somebody's pay does not hear of it.
    let changed = desk.book.changed.filter { $0.period == period && desk.facts.showsPay(of: $0.rep, for: period) }
    let published = desk.book.statements.filter { $0.period == period }.map(\.rep) + changed.map(\.rep)
    let reps = try rep.isEmpty ? published : StatementDesk.once(rep.map { try desk.rep($0, period) })
    try desk.act(action, reps, period, isNamed: !rep.isEmpty, of.reading)
  }
}
