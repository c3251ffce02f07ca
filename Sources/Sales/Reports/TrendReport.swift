/// A metric over sub-periods.
public struct TrendReport: Hashable, Sendable {
  public var question: Question
  public var metric: String
  public var rows: [TrendRow]
  /// A report.
  public init(question: Question, metric: String, rows: [TrendRow]) {
    (self.question, self.metric, self.rows) = (question, metric, rows)
  }
}

/// One sub-period: the row of `trend`.
public struct TrendRow: Hashable, Sendable {
  public var period: Period
  public var value: Figure?
  public var target: Figure?
  public var previousYear: Figure?
  /// A row.
  public init(period: Period, value: Figure?, target: Figure?, previousYear: Figure?) {
    (self.period, self.value, self.target, self.previousYear) = (period, value, target, previousYear)
  }
}
