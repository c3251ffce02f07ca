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
    /// One report for each leading part of the grouping, the coarsest first: subtotals, then the finest rows.
    case targets([TargetReport])
    case decomposition(DecompositionReport)
    /// A target in its parts, or why it cannot be split.
    case split(Result<SplitBasis, SplitRefusal>)
    case funnel(FunnelReport, parts: [FunnelPart])
    case movement(MovementReport)
    case transition(TransitionReport)
    case analysis(AnalysisReports)
    case people(LeaderboardReport)
    case incentives(IncentiveReport)
    case statement(StatementReport)
    /// What the plans cost and what the quarter says of them; `nil`: no plans, or not for the viewer.
    case planReview(PlanReview?)
    case forecast(ForecastReport)
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
