extension Metric {
  /// 销售额: the amount of deals won in the period, by the day of winning.
  static let sales = Metric("sales", .money, sums: true, .term(FactTerm(.sum(.amount), .dealsWon)))
}
