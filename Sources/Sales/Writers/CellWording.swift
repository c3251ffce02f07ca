/// The words for the cells of one table, each by its column.
struct CellWording {
  let language: Language
  private let wording: ReportWording
  private let figures: FigureText
  private let today: Day
  /// Whether the rows are about files, not about what their dimensions say.
  private let isAboutFiles: Bool
  private let positions: [String: Int]
  /// Columns that hold nothing but money: the sign stands in the heading, once.
  private let moneyColumns: Set<String>

  init(wording: ReportWording, table: ReportTable) {
    (self.wording, self.language) = (wording, wording.language)
    self.figures = FigureText(language: wording.language, currency: table.currency)
    self.today = table.question.asOf
    self.isAboutFiles = table.view == ReportView.health.rawValue
    self.positions = Dictionary(zip(table.columns.map(\.key), 0...), uniquingKeysWith: { first, _ in first })
    self.moneyColumns = CellWording.moneyColumns(of: table)
  }

  func heading(_ column: ReportColumn) -> String {
    let heading = column.heading(in: language)
    guard moneyColumns.contains(column.key) else { return heading }
    return TableStrings.inCurrency(heading, VisibleText.line(figures.currencySign).filter { $0 != "\u{a0}" })[language]
  }

  /// A cell of a row.
  func text(_ row: [ReportValue], _ column: ReportColumn) -> String { text(value(row, column), column) }

  /// What a cell of a row says: the name beside an id where there is one.
  func value(_ row: [ReportValue], _ column: ReportColumn) -> ReportValue {
    if let name = positions[column.key + "_name"], name < row.count, row[name] != .missing { return row[name] }
    guard let position = positions[column.key], position < row.count else { return .missing }
    return row[position]
  }

  /// The currency's sign where the heading of a column does not carry it.
  func sign(in column: ReportColumn) -> String { moneyColumns.contains(column.key) ? "" : figures.currencySign }

  func text(_ value: ReportValue, _ column: ReportColumn) -> String {
    switch value {
    case .missing: missing(column)
    case .text(let text): VisibleText.line(text)
    case .word(let word): VisibleText.line(self.word(word, column))
    case .figure(let figure): self.figure(figure, column)
    case .count(let number): count(number, column)
    case .day(let day): figures.day(day, near: today)
    case .period(let period): figures.period(period)
    case .flag(let flag): flag.phrase[language]
    case .list(let texts): texts.map(VisibleText.line).joined(separator: TableStrings.comma[language])
    }
  }

  private func missing(_ column: ReportColumn) -> String {
    isAboutFiles ? FigureText.none : Dimension(rawValue: column.key)?.missingPhrase[language] ?? FigureText.none
  }

  private func figure(_ figure: Figure, _ column: ReportColumn) -> String {
    let spelling: FigureText.Spelling = moneyColumns.contains(column.key) ? .plain : .full
    switch ReportKey(rawValue: column.key) {
    case .gap, .contribution: return figures.difference(figure, spelling)
    case .probability: return ForecastStrings.chance(figure, figures)[language]
    case .mom, .yoy, .bias: return figures.change(figure, .sign)
    case .attainment, .pace, .mape, .share: return figures.percent(figure)
    case .rate: return figure.unit == .count ? FigureText.factor(figure) : FigureText.rate(figure)
    case .costShare, .costShareNow: return figures.percent(figure)
    case .target, .teamMedian, .topQuartile, .baselineConversion:
      // A target or a middle of rates is no share of cases.
      return figure.unit == .ratio ? figures.percent(figure) : figures.text(figure, spelling)
    default: return figures.text(figure, spelling)
    }
  }

  private func count(_ number: Int, _ column: ReportColumn) -> String {
    switch ReportKey(rawValue: column.key) {
    case .ageSeconds: figures.age(seconds: number)
    case .change: number == 0 ? "→" : (number > 0 ? "↑" : "↓") + figures.count(abs(number))
    case .line: String(number)
    default: figures.count(number)
    }
  }

  private func word(_ word: String, _ column: ReportColumn) -> String {
    switch ReportKey(rawValue: column.key) {
    case .metric: wording.metricName(word)
    case .method: ForecastMethod(rawValue: word)?.phrase[language] ?? word
    case .light: Light(rawValue: word)?.phrase[language] ?? word
    case .targetOrigin: TargetOrigin(rawValue: word)?.phrase[language] ?? word
    case .state: FileHealth.State(rawValue: word)?.phrase[language] ?? word
    case .change: MovementChange(rawValue: word)?.phrase[language] ?? word
    case .status: StatementStatus(rawValue: word)?.phrase[language] ?? word
    case .kind: StageKind(rawValue: word)?.phrase[language] ?? ChangeKind(rawValue: word)?.phrase[language] ?? word
    case .table: Table(rawValue: word)?.phrase[language] ?? word
    default: word
    }
  }

  private static func moneyColumns(of table: ReportTable) -> Set<String> {
    let keys = table.columns.indices.filter { index in
      let units = table.rows.compactMap { row in index < row.count ? row[index].figureUnit : nil }
      return !units.isEmpty && units.allSatisfy { $0 == .money }
    }
    return Set(keys.map { table.columns[$0].key })
  }
}

extension ReportValue {
  fileprivate var figureUnit: Unit? {
    if case .figure(let figure) = self { figure.unit } else { nil }
  }
}
