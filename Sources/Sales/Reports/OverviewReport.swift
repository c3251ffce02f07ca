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
