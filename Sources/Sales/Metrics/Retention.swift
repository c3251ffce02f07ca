extension Metric {
  /// 客户保留率: active is who has a won deal in the last 365 days; of those active at the start of the period, the
  /// share active at its end (at the end of the day asked for while it runs).
  static let retention = Metric("retention", .ratio, .term(FactTerm(.retainedCustomers(days: 365), .dealsWon)))
}
