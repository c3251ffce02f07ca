/// Table 1: targets by any grouping. Rows are the finest groups; subtotals per leading group add up from them.
public struct TargetReport: Hashable, Sendable {
  public var question: Question
  public var rows: [TargetRow]
  /// The whole of what was asked about, per metric.
  public var totals: [TargetRow]
  /// A report.
  public init(question: Question, rows: [TargetRow], totals: [TargetRow]) {
    (self.question, self.rows, self.totals) = (question, rows, totals)
  }
}

/// A target and what became of it: the row of `targets`, of the headline and of every gauge.
public struct TargetRow: Hashable, Sendable {
  /// The scope in words: one value for each dimension grouped by, in order; empty: everything asked about.
  public var group: [DimensionValue]
  /// The metric's id.
  public var metric: String
  public var target: Figure?
  public var origin: TargetOrigin?
  public var actual: Figure?
  /// actual ÷ target (target ÷ actual where lower is better); ratio.
  public var attainment: Figure?
  /// actual − target, in the metric's unit.
  public var gap: Figure?
  public var light: Light?
  /// target × working days elapsed ÷ working days; `nil` for metrics that do not sum.
  public var expected: Figure?
  /// actual ÷ expected; ratio.
  public var pace: Figure?
  /// What each working day left must bring; `nil` when none is left.
  public var neededPerDay: Figure?
  /// Signed in the period but not (yet) won: the part already sure. Only for sales.
  public var sure: Figure?
  /// Where the running period will end, by the leading method; only for headlines.
  public var forecast: Figure?
  /// What a person noted about it.
  public var note: String?

  /// A row with nothing in it yet.
  public init(group: [DimensionValue], metric: String) { (self.group, self.metric) = (group, metric) }
}
