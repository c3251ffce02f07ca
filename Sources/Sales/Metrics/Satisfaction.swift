extension Metric {
  /// 满意度: the mean of the scores of the period.
  static let satisfaction = Metric(
    "satisfaction", .score,
    .quotient(FactTerm(.sum(.score), .satisfaction), over: [FactTerm(.count, .satisfaction)], scale: 1_000_000))
}
