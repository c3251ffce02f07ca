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
