extension Metric {
  /// 成单率: won ÷ (won + lost), both by closing day; void and vanished deals are neither.
  static let winRate = Metric(
    "win_rate", .ratio,
    .quotient(
      FactTerm(.count, .dealsWonByClosing),
      over: [FactTerm(.count, .dealsWonByClosing), FactTerm(.count, .dealsLost)]))
}
