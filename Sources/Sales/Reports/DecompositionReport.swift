/// A target down the periods: one row a sub-period, each with the origin of its target.
public struct DecompositionReport: Hashable, Sendable {
  public var question: Question
  public var metric: String
  /// The whole period.
  public var whole: TargetRow
  public var rows: [PeriodTarget]
  /// A report.
  public init(question: Question, metric: String, whole: TargetRow, rows: [PeriodTarget]) {
    (self.question, self.metric, self.whole, self.rows) = (question, metric, whole, rows)
  }
}

/// The target of one sub-period and what became of it.
public struct PeriodTarget: Hashable, Sendable {
  public var period: Period
  public var workingDays: Int
  public var result: TargetRow
  /// A row.
  public init(period: Period, workingDays: Int, result: TargetRow) {
    (self.period, self.workingDays, self.result) = (period, workingDays, result)
  }
}
