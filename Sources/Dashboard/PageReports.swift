public import Sales

/// The answer to a `ReportRequest`: all that one page draws, plain data.
public struct PageReports: Hashable, Sendable {
  /// How far the period has run, for the title line.
  public var progress: PeriodProgress
  /// The reports.
  public var body: Body

  /// The reports of each kind of page.
  public enum Body: Hashable, Sendable {
    case overview(OverviewReport)
    case targets(TargetReport)
    case decomposition(DecompositionReport)
    case funnel(FunnelReport, parts: [FunnelPart])
    case people(LeaderboardReport)
    case person(RepReport)
    case deals(DealReport)
    case deal(DealDetail)
    case data(HealthReport)
    case explanation(Explanation)
    /// The thing asked about is not in the facts (any more).
    case nothing
  }

  /// Reports of a page.
  public init(progress: PeriodProgress, body: Body) { (self.progress, self.body) = (progress, body) }
}

/// The funnel of one value of a dimension.
public struct FunnelPart: Hashable, Sendable {
  public var value: DimensionValue
  public var funnel: FunnelReport
  /// A part.
  public init(value: DimensionValue, funnel: FunnelReport) { (self.value, self.funnel) = (value, funnel) }
}

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
