/// The sales funnel with its speed.
public struct FunnelReport: Hashable, Sendable {
  public var question: Question
  public var rows: [FunnelRow]
  /// Money per day.
  public var velocity: Figure?
  public var winRate: Figure?
  public var averageDeal: Figure?
  public var cycleDays: Figure?
  /// What the earlier reached and conversions are those of; `nil`: not compared.
  public var comparison: Comparison?
  /// Open deals in scope.
  public var open: Int
  /// A report.
  public init(question: Question, rows: [FunnelRow], open: Int) {
    (self.question, self.rows, self.open) = (question, rows, open)
  }
}

/// One stage of the funnel: the row of `funnel`.
public struct FunnelRow: Hashable, Sendable {
  public var stage: Stage
  /// Distinct deals whose furthest stage is this one or later.
  public var reached: Int
  /// reached(next) ÷ reached(this); `nil` for the last.
  public var conversion: Figure?
  /// Lost at this stage.
  public var lost: Int
  public var open: Int
  public var openAmount: Money
  /// Days in the stage, over those of the cohort who left it.
  public var dwellMedian: Figure?
  public var dwellP90: Figure?
  /// Open and longer here than the 75th percentile.
  public var stalled: Int
  /// Mean conversion of the four periods before.
  public var baselineConversion: Figure?
  public var isBottleneck: Bool
  /// Open here without what the stage needs.
  public var lacking = 0
  /// The same of the period before, where it is compared.
  public var earlierReached: Int?
  public var earlierConversion: Figure?
  /// A row for a stage.
  public init(stage: Stage, reached: Int) {
    (self.stage, self.reached, self.lost, self.open) = (stage, reached, 0, 0)
    (self.openAmount, self.stalled, self.isBottleneck) = (.zero, 0, false)
  }
}

/// The funnel of one value of a dimension.
public struct FunnelPart: Hashable, Sendable {
  public var value: DimensionValue
  public var funnel: FunnelReport
  /// A part.
  public init(value: DimensionValue, funnel: FunnelReport) { (self.value, self.funnel) = (value, funnel) }
}
