extension Metric {
  /// 跟进: activities of any kind in the period.
  static let followUps = Metric(
    "follow_ups", .count, kind: .leading, sums: true, .term(FactTerm(.count, .activities)))
}
