extension Metric {
  /// 商机转化率: of the deals created in the period, the share won to date (a cohort).
  static let dealConversion = Metric(
    "deal_conversion", .ratio,
    .quotient(FactTerm(.count, .dealsCreated, where: [.won]), over: [FactTerm(.count, .dealsCreated)]))
}
