internal import ArgumentParser
internal import Sales

/// `attain statements object --rep R --period P [--line ID] TEXT`: holds a line until the objection is answered.
struct StatementsObject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "object", abstract: "Object to a line, within three working days; it is held until it is answered.")

  @Argument(help: ArgumentHelp("What is wrong.", valueName: "text"))
  var text: String
  @OptionGroup var line: LineOptions
  @OptionGroup var statement: StatementOptions

  func run() throws { try statement.act(.object(line: line.line, text: text), text: text) }
}

/// `attain statements answer --rep R --period P [--line ID] TEXT`: the line goes on as it is.
struct StatementsAnswer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Answer an objection; the line goes on, differences become corrections.")

  @Argument(help: ArgumentHelp("The answer.", valueName: "text"))
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
    commandName: "confirm", abstract: "Confirm what no objection holds, once the days for objections are over.")

  @Option(
    help: ArgumentHelp("The rep's own word, with which it is confirmed before those days are over.", valueName: "text"))
  var agreed: String?
  @OptionGroup var some: SomeStatements

  func validate() throws {
    if agreed != nil, some.rep.isEmpty { throw ValidationError("--agreed is one rep's word: say whose with --rep.") }
  }

  func run() throws { try some.act(.confirm(agreed: agreed)) }
}

/// `attain statements pay --period P [--rep R]…`: what is confirmed and not held is paid.
struct StatementsPay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pay", abstract: "Note that what is confirmed was paid; held lines wait.")

  @Option(help: ArgumentHelp("How, such as the number of the transfer.", valueName: "text"))
  var note = ""
  @OptionGroup var some: SomeStatements

  func run() throws { try some.act(.pay(text: note)) }
}

/// The statements of a period: of some reps, or all.
struct SomeStatements: ParsableArguments {
  @Option(help: ArgumentHelp("Only this rep, by id or name; may repeat. Default: everyone.", valueName: "rep"))
  var rep: [String] = []
  @OptionGroup var of: StatementPeriodOptions

  /// Does something to each of them, as far as it may be done.
  fileprivate func act(_ action: StatementAction) throws {
    let desk = try StatementDesk(of.directory, of.reading)
    let period = try desk.period(of.period)
    let published = desk.book.statements.filter { $0.period == period }.map(\.rep)
    let reps = try rep.isEmpty ? published : rep.map { try desk.rep($0, period) }
    try desk.act(action, reps, period, isNamed: !rep.isEmpty, of.reading)
  }
}
