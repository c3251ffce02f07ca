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
  /// What a person noted about it.
  public var note: String?

  /// A row with nothing in it yet.
  public init(group: [DimensionValue], metric: String) { (self.group, self.metric) = (group, metric) }
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

/// The value of a metric for a group: the row of `metrics`.
public struct MetricRow: Hashable, Sendable {
  public var group: [DimensionValue]
  public var metric: String
  public var value: Figure?
  /// The number of cases behind it.
  public var cases: Int
  /// A row.
  public init(group: [DimensionValue], metric: String, value: Figure?, cases: Int) {
    (self.group, self.metric, self.value, self.cases) = (group, metric, value, cases)
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

/// One rep's place: the row of `leaderboard`.
public struct LeaderboardRow: Hashable, Sendable {
  /// Equal values share a rank: 1, 1, 3.
  public var rank: Int
  public var rep: DimensionValue
  public var region: DimensionValue
  public var result: TargetRow
  /// Places gained since the period before; `nil` where there was no place then.
  public var change: Int?
  /// A row.
  public init(rank: Int, rep: DimensionValue, region: DimensionValue, result: TargetRow, change: Int?) {
    (self.rank, self.rep, self.region, self.result, self.change) = (rank, rep, region, result, change)
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
  /// A row for a stage.
  public init(stage: Stage, reached: Int) {
    (self.stage, self.reached, self.lost, self.open) = (stage, reached, 0, 0)
    (self.openAmount, self.stalled, self.isBottleneck) = (.zero, 0, false)
  }
}

/// One deal: the row of `deals`.
public struct DealRow: Hashable, Sendable {
  public var deal: String
  public var title: String?
  public var customer: DimensionValue
  public var rep: DimensionValue
  public var region: DimensionValue
  public var product: DimensionValue
  public var source: String?
  public var stage: Stage
  /// In the base currency; `nil` where it is missing or has no rate.
  public var amount: Money?
  public var created: Day?
  public var expectedClose: Day?
  public var closed: Day?
  public var wonOn: Day?
  public var collected: Money
  public var daysInStage: Int?
  public var isStalled: Bool
  /// File and line where the deal stands.
  public var place: Place

  /// A row.
  public init(
    deal: String, title: String?, customer: DimensionValue, rep: DimensionValue, region: DimensionValue,
    product: DimensionValue, source: String?, stage: Stage, amount: Money?, created: Day?, expectedClose: Day?,
    closed: Day?, wonOn: Day?, collected: Money, daysInStage: Int?, isStalled: Bool, place: Place
  ) {
    (self.deal, self.title, self.customer, self.rep, self.region) = (deal, title, customer, rep, region)
    (self.product, self.source, self.stage, self.amount) = (product, source, stage, amount)
    (self.created, self.expectedClose, self.closed, self.wonOn) = (created, expectedClose, closed, wonOn)
    (self.collected, self.daysInStage, self.isStalled, self.place) = (collected, daysInStage, isStalled, place)
  }
}

/// One metric of a person beside the team: the row of `rep`.
public struct RepMetricRow: Hashable, Sendable {
  public var result: TargetRow
  public var teamMedian: Figure?
  public var topQuartile: Figure?
  public var rank: Int?
  /// How many reps were ranked.
  public var ranked: Int
  /// A row.
  public init(result: TargetRow, teamMedian: Figure? = nil, topQuartile: Figure? = nil, rank: Int? = nil, ranked: Int = 0) {
    (self.result, self.teamMedian, self.topQuartile, self.rank, self.ranked) = (result, teamMedian, topQuartile, rank, ranked)
  }
}
