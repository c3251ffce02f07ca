extension TargetSplit {
  /// The rows of `attain targets split`. (cli.md)
  public func table(currency: String, in language: Language) -> ReportTable {
    let groups = rows.map { row -> [DimensionValue] in if case .value(let value) = row.key { [value] } else { [] } }
    let dimensions = DimensionColumns(dimension.map { [$0] } ?? [], of: groups, in: language)
    let keys = dimension == nil ? [ReportColumn(.period)] : dimensions.columns
    return ReportTable(
      view: TargetSplit.view, question: asQuestion, currency: currency,
      columns: keys + [ReportColumn(.share, .trailing), ReportColumn(.target, .trailing)],
      rows: rows.map { row in keyCells(row.key, dimensions) + [.figure(row.share), .figure(figure(row.amount))] },
      totals: [ReportTotal(.target, .figure(figure(amount)))])
  }

  /// The table's name in JSON.
  static let view = "split"

  /// So many whole units as a figure of the metric.
  public func figure(_ amount: Int64) -> Figure { Figure(wholeUnits: amount, unit: unit) }

  private var dimension: Dimension? { if case .scopes(let dimension) = question.axis { dimension } else { nil } }

  private var asQuestion: Question {
    Question(
      period: question.period, asOf: question.asOf, by: dimension.map { [$0] } ?? [], scope: question.scope,
      metrics: [question.metric], level: question.level)
  }

  private func keyCells(_ key: SplitKey, _ dimensions: DimensionColumns) -> [ReportValue] {
    switch key {
    case .period(let period): [.period(period)]
    case .value(let value): dimensions.cells([value])
    }
  }
}

extension Figure {
  /// So many whole units: yuan or counts.
  public init(wholeUnits: Int64, unit: Unit) {
    self.init(whole: unit == .money ? Money(whole: wholeUnits).minorUnits : wholeUnits, unit: unit, cases: 1)
  }
}
