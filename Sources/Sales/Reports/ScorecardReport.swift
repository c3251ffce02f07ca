/// Table 2: one row per metric.
public struct ScorecardReport: Hashable, Sendable {
  public var question: Question
  public var rows: [ScorecardRow]
  /// A report.
  public init(question: Question, rows: [ScorecardRow]) { (self.question, self.rows) = (question, rows) }
}

/// One metric with its movement: the row of `scorecard`.
public struct ScorecardRow: Hashable, Sendable {
  public var target: TargetRow
  /// 环比, ratio; `nil` when then is 0 or missing.
  public var mom: Figure?
  /// 同比, ratio.
  public var yoy: Figure?
  /// Whether “then” was cut to the same number of working days.
  public var isToDate: Bool
  /// The main driver in words; empty until diagnosis stands.
  public var driver: String?

  /// A row.
  public init(target: TargetRow, mom: Figure? = nil, yoy: Figure? = nil, isToDate: Bool = false, driver: String? = nil) {
    (self.target, self.mom, self.yoy, self.isToDate, self.driver) = (target, mom, yoy, isToDate, driver)
  }
}
