/// A report as one table of typed cells that every writer can draw; the JSON keys are a contract. (cli.md, show)
public struct ReportTable: Hashable, Sendable {
  /// The view's name, `targets`.
  public var view: String
  /// What stands above it where that is not its view and period.
  public var title: Phrase?
  /// What was asked.
  public var question: Question
  /// The base currency.
  public var currency: String
  public var columns: [ReportColumn]
  public var rows: [[ReportValue]]
  /// Key → value; the sums under the table.
  public var totals: [ReportTotal]
  /// Sentences about the whole, already in the asked language.
  public var notes: [String]
  /// What the values of the question's scope are called, for people; ids without a name of their own are not here.
  public var scopeNames: [DimensionValue] = []

  /// A table.
  public init(
    view: String, question: Question, currency: String, columns: [ReportColumn], rows: [[ReportValue]],
    totals: [ReportTotal] = [], notes: [String] = []
  ) {
    (self.view, self.question, self.currency, self.columns) = (view, question, currency, columns)
    (self.rows, self.totals, self.notes) = (rows, totals, notes)
  }
}

/// One column of a report.
public struct ReportColumn: Hashable, Sendable {
  /// The JSON key and CSV header; never translated.
  public var key: String
  /// Whether text stands left and numbers right.
  public var alignment: Alignment

  /// Where the cells of a column stand.
  public enum Alignment: Hashable, Sendable { case leading, trailing }

  /// A column.
  public init(_ key: String, _ alignment: Alignment = .leading) { (self.key, self.alignment) = (key, alignment) }
}

/// One sum under a report.
public struct ReportTotal: Hashable, Sendable {
  public var key: String
  public var value: ReportValue
  /// A sum.
  public init(_ key: String, _ value: ReportValue) { (self.key, self.value) = (key, value) }
}

/// One typed cell of a report.
public enum ReportValue: Hashable, Sendable {
  /// No value: null in JSON, “—” for people.
  case missing
  /// Text of the data: untrusted, to be sanitised before it is drawn.
  case text(String)
  /// A word of the contract (`green`, `sub_periods`): translated for people, never in JSON.
  case word(String)
  case figure(Figure)
  case count(Int)
  case day(Day)
  case period(Period)
  case flag(Bool)
  case list([String])

  /// Money as a cell.
  public static func money(_ money: Money) -> ReportValue { .figure(Figure(money, cases: 1)) }
  /// A figure that may be missing.
  public static func optional(_ figure: Figure?) -> ReportValue { figure.map { .figure($0) } ?? .missing }
  /// A text that may be missing.
  public static func optional(_ text: String?) -> ReportValue { text.map { .text($0) } ?? .missing }
  /// A day that may be missing.
  public static func optional(_ day: Day?) -> ReportValue { day.map { .day($0) } ?? .missing }
}
