extension Metric {
  /// 销售周期: the median of days from created to won, over deals won in the period (type 7).
  static let cycleDays = Metric(
    "cycle_days", .days, lowerIsBetter: true, .term(FactTerm(.medianCycleDays, .dealsWon)))
}
