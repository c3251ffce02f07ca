extension Metric {
  /// 毛利率: gross margin ÷ the amount of the same deals.
  static let marginRate = Metric(
    "margin_rate", .ratio,
    .quotient(
      FactTerm(.sum(.margin), .dealsWon), over: [FactTerm(.sum(.amount), .dealsWon, where: [.knownCost])]))
}
