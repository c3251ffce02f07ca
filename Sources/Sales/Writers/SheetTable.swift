/// A table for spreadsheets: headings as people read them, over numbers and days that can be counted with.
public struct SheetTable: Hashable, Sendable {
  /// What its tab is called.
  public var name: String
  /// None where the rows speak for themselves.
  public var columns: [WordedTable.Column]
  /// One cell a column.
  public var rows: [[SheetCell]]
  /// The sums, one cell a column.
  public var totals: [SheetCell]?

  /// A table.
  public init(name: String, columns: [WordedTable.Column], rows: [[SheetCell]], totals: [SheetCell]? = nil) {
    (self.name, self.columns, self.rows, self.totals) = (name, columns, rows, totals)
  }

  /// What stands beside a table: its title and whatever is to be said about the whole, a line each.
  public static func about(_ lines: [String], in language: Language) -> SheetTable {
    SheetTable(
      name: SheetStrings.about[language], columns: [],
      rows: lines.filter { !$0.isEmpty }.map { [.text(VisibleText.line($0))] })
  }
}

/// One cell of a spreadsheet.
public enum SheetCell: Hashable, Sendable {
  case empty
  /// Fit to be shown; never a formula, whatever it begins with.
  case text(String)
  /// The exact decimal digits of a number, as programs read them.
  case number(String, SheetFormat)
  case day(Day)
}

/// How a spreadsheet shows a number.
public enum SheetFormat: Hashable, Sendable {
  /// `2026`: a line, a year.
  case plain
  /// `1,234`
  case whole
  /// `1,234.5`
  case decimal
  /// `94.7%`
  case percent
  /// `1.25%`, as fine as it is.
  case rate
  /// `0.5`, as fine as it is.
  case factor
  /// `1,420,000.00`, behind a sign where the heading carries none.
  case money(sign: String)
}

extension SheetCell {
  /// The cell of a value that has a number or a day in it, else of the words people read. A currency's sign stands in
  /// the cell where its heading does not carry it.
  public init(_ value: ReportValue, words: String, sign: String = "") {
    switch value {
    case .figure(let figure): self = .number(MachineNumber.text(figure), figure.sheetFormat(sign))
    case .count(let number): self = .number(String(number), .whole)
    case .day(let day): self = .day(day)
    case .missing where words.isEmpty || words == FigureText.none: self = .empty
    case .missing, .text, .word, .period, .flag, .list: self = .text(words)
    }
  }

  /// An amount under a heading that carries the currency's sign.
  public static func money(_ money: Money) -> SheetCell {
    .number(MachineNumber.text(Figure(money, cases: 1)), .money(sign: ""))
  }
}

extension Figure {
  fileprivate func sheetFormat(_ sign: String) -> SheetFormat {
    switch unit {
    case .money: .money(sign: sign)
    case .ratio: .percent
    case .count, .days, .score: numerator.isMultiple(of: denominator) ? .whole : .decimal
    }
  }
}
