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

/// How far the period has run. (numbers.md, Pace)
public struct PeriodProgress: Hashable, Sendable {
  public var period: Period
  public var asOf: Day
  /// Working days elapsed, the as-of day included.
  public var elapsed: Int
  /// Working days of the period.
  public var workingDays: Int
  /// A progress.
  public init(period: Period, asOf: Day, elapsed: Int, workingDays: Int) {
    (self.period, self.asOf, self.elapsed, self.workingDays) = (period, asOf, elapsed, workingDays)
  }
}

/// Table 2: one row per metric.
public struct ScorecardReport: Hashable, Sendable {
  public var question: Question
  public var rows: [ScorecardRow]
  /// A report.
  public init(question: Question, rows: [ScorecardRow]) { (self.question, self.rows) = (question, rows) }
}

/// Metrics by any grouping.
public struct MetricReport: Hashable, Sendable {
  public var question: Question
  public var rows: [MetricRow]
  public var totals: [MetricRow]
  /// A report.
  public init(question: Question, rows: [MetricRow], totals: [MetricRow]) {
    (self.question, self.rows, self.totals) = (question, rows, totals)
  }
}

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

/// Reps by what they reached.
public struct LeaderboardReport: Hashable, Sendable {
  public var question: Question
  public var metric: String
  public var rows: [LeaderboardRow]
  /// A report.
  public init(question: Question, metric: String, rows: [LeaderboardRow]) {
    (self.question, self.metric, self.rows) = (question, metric, rows)
  }
}

/// The sales funnel with its speed.
public struct FunnelReport: Hashable, Sendable {
  public var question: Question
  public var rows: [FunnelRow]
  /// Money per day.
  public var velocity: Figure?
  public var winRate: Figure?
  public var averageDeal: Figure?
  public var cycleDays: Figure?
  /// Open deals in scope.
  public var open: Int
  /// A report.
  public init(question: Question, rows: [FunnelRow], open: Int) {
    (self.question, self.rows, self.open) = (question, rows, open)
  }
}

/// Deals one by one.
public struct DealReport: Hashable, Sendable {
  public var question: Question
  public var rows: [DealRow]
  /// A report.
  public init(question: Question, rows: [DealRow]) { (self.question, self.rows) = (question, rows) }
}

/// One person.
public struct RepReport: Hashable, Sendable {
  public var question: Question
  public var rep: DimensionValue
  public var role: String?
  public var region: DimensionValue
  public var team: DimensionValue
  public var manager: String?
  public var hired: Day?
  public var left: Day?
  public var headline: TargetRow
  public var rank: Int?
  public var ranked: Int
  public var change: Int?
  public var metrics: [RepMetricRow]
  public var funnel: FunnelReport
  /// Open deals, the largest first.
  public var openDeals: [DealRow]
  /// A report.
  public init(question: Question, rep: DimensionValue, region: DimensionValue, team: DimensionValue, headline: TargetRow, funnel: FunnelReport) {
    (self.question, self.rep, self.region, self.team) = (question, rep, region, team)
    (self.headline, self.funnel, self.metrics, self.openDeals, self.ranked) = (headline, funnel, [], [], 0)
  }
}

/// What the wall shows.
public struct OverviewReport: Hashable, Sendable {
  public var question: Question
  public var progress: PeriodProgress
  /// The headline: sales of everything in scope.
  public var headline: TargetRow
  /// The key figures.
  public var keyMetrics: [TargetRow]
  /// Sales of the last twelve months.
  public var trend: TrendReport
  public var leaderboard: LeaderboardReport
  public var funnel: FunnelReport
  /// Regions (teams or reps where there are none), in the order of their attainment.
  public var parts: [TargetRow]
  public var feed: [FeedItem]
  /// A report.
  public init(
    question: Question, progress: PeriodProgress, headline: TargetRow, keyMetrics: [TargetRow], trend: TrendReport,
    leaderboard: LeaderboardReport, funnel: FunnelReport, parts: [TargetRow], feed: [FeedItem]
  ) {
    (self.question, self.progress, self.headline, self.keyMetrics) = (question, progress, headline, keyMetrics)
    (self.trend, self.leaderboard, self.funnel, self.parts, self.feed) = (trend, leaderboard, funnel, parts, feed)
  }
}

/// One line of news: what happened, newest first.
public struct FeedItem: Hashable, Sendable {
  /// Local seconds since 1970-01-01T00:00; the time of day is 0 where only the day is known.
  public var at: Int64
  public var rep: DimensionValue?
  public var kind: Kind

  /// What happened.
  public enum Kind: Hashable, Sendable {
    case signed(deal: String, customer: String?, amount: Money, isBig: Bool)
    case lost(deal: String, customer: String?, amount: Money?, reason: String?)
    case collected(deal: String, customer: String?, amount: Money)
    case activities(kind: String, count: Int)
    case stalled(scope: DimensionValue, count: Int)
  }

  /// A line.
  public init(at: Int64, rep: DimensionValue?, kind: Kind) { (self.at, self.rep, self.kind) = (at, rep, kind) }
}

/// Every file and what became of its rows: page 0.
public struct HealthReport: Hashable, Sendable {
  public var files: [FileHealth]
  public var problems: [Problem]
  /// Tables without a file, which views would gain from them.
  public var missing: [Table]
  /// CRM against finance, by contract.
  public var reconciliation: [Reconciliation]
  /// A report.
  public init(files: [FileHealth], problems: [Problem], missing: [Table], reconciliation: [Reconciliation]) {
    (self.files, self.problems, self.missing, self.reconciliation) = (files, problems, missing, reconciliation)
  }
}

/// One file's rows, age and state.
public struct FileHealth: Hashable, Sendable {
  public var path: String
  public var table: Table?
  /// Rows of data in the file.
  public var rows: Int
  /// Rows that count.
  public var used: Int
  public var merged: Int
  public var replaced: Int
  public var quarantined: Int
  /// Blank, repeated-header, total and footer rows.
  public var passedOver: Int
  /// Seconds since the file was last written; `nil`: unknown.
  public var ageSeconds: Int?
  public var state: State

  /// How fresh a file is.
  public enum State: String, Hashable, Sendable, CaseIterable {
    case fresh, amber, red
    /// The new version cannot be read; the last good one still counts.
    case stale
    case unreadable
  }

  /// A file.
  public init(path: String, table: Table?, state: State) {
    (self.path, self.table, self.state) = (path, table, state)
    (self.rows, self.used, self.merged, self.replaced, self.quarantined, self.passedOver) = (0, 0, 0, 0, 0, 0)
  }
}

/// A won deal whose payments do not match its amount.
public struct Reconciliation: Hashable, Sendable {
  public var deal: String
  public var customer: String?
  public var amount: Money
  public var collected: Money
  public var place: Place
  /// A difference.
  public init(deal: String, customer: String?, amount: Money, collected: Money, place: Place) {
    (self.deal, self.customer, self.amount, self.collected, self.place) = (deal, customer, amount, collected, place)
  }
}
