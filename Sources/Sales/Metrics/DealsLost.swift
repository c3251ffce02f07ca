extension Metric {
  /// 输单量: the number of deals lost in the period, by closing day.
  static let dealsLost = Metric(
    "deals_lost", .count, sums: true, lowerIsBetter: true, .term(FactTerm(.count, .dealsLost)))
}
