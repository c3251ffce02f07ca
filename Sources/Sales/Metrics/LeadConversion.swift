extension Metric {
  /// 线索转化率: of the leads created in the period, the share converted to date (a cohort).
  static let leadConversion = Metric(
    "lead_conversion", .ratio,
    .quotient(FactTerm(.count, .leads, where: [.converted]), over: [FactTerm(.count, .leads)]))
}
