/// Everything that decides what a view shows: the same question gives the same figures in every front end.
public struct Question: Hashable, Sendable {
  /// The period asked about.
  public var period: Period
  /// The day the question is asked for; nothing dated later is counted.
  public var asOf: Day
  /// What to group by, in order; empty: the view's own default.
  public var by: [Dimension]
  /// Which part of the company.
  public var scope: Scope
  /// Metric ids; empty: the view's own default.
  public var metrics: [String]
  /// Which level of targets.
  public var level: TargetLevel
  /// The moment that movement is told from, in local seconds since 1970-01-01T00:00; `nil`: the period's first day.
  public var since: Int64?
  /// Which deals the funnel counts.
  public var cohort = FunnelCohort.created
  /// Key of the column to sort by; `nil`: the view's own order.
  public var sort: String?
  /// Whether the sort runs from small to large.
  public var ascending: Bool
  /// At most so many rows.
  public var limit: Int?
  /// What changes are measured against.
  public var baseline = Baseline.previous

  /// A question about a period.
  public init(
    period: Period, asOf: Day, by: [Dimension] = [], scope: Scope = .everything, metrics: [String] = [],
    level: TargetLevel = .target, sort: String? = nil, ascending: Bool = false, limit: Int? = nil
  ) {
    (self.period, self.asOf, self.by, self.scope, self.metrics) = (period, asOf, by, scope, metrics)
    (self.level, self.sort, self.ascending, self.limit) = (level, sort, ascending, limit)
  }
}

/// The period a change is measured against. (numbers.md, 环比 and 同比)
public enum Baseline: String, Hashable, Sendable, CaseIterable {
  /// The period just before (环比).
  case previous = "mom"
  /// The same period a year ago (同比).
  case yearBefore = "yoy"
}

/// How ambitious a target is. (data-directory.md, targets)
public enum TargetLevel: String, Hashable, Sendable, CaseIterable {
  case base, target, stretch
}

/// Where a target came from. (numbers.md, Target of a scope and period)
public enum TargetOrigin: String, Hashable, Sendable, CaseIterable {
  case given, parts
  case subPeriods = "sub_periods"
  case parent, enclosing
}

/// The traffic light of an attainment. (numbers.md, Light)
public enum Light: String, Hashable, Sendable, CaseIterable {
  case red, amber, green
}
