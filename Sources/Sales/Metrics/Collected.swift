extension Metric {
  /// 回款额: payments of the period, refunds negative; a payment on a void deal counts too.
  static let collected = Metric("collected", .money, sums: true, .term(FactTerm(.sum(.amount), .payments)))
}
