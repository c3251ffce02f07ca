extension Metric {
  /// 平均客单价: sales ÷ deals won.
  static let avgDeal = Metric(
    "avg_deal", .money,
    .quotient(FactTerm(.sum(.amount), .dealsWon), over: [FactTerm(.count, .dealsWon)]))
}
