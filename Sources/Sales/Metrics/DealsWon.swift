extension Metric {
  /// 成单量: the number of deals won in the period, by the day of winning.
  static let dealsWon = Metric("deals_won", .count, sums: true, .term(FactTerm(.count, .dealsWon)))
}
