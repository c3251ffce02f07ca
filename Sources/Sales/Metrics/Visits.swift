extension Metric {
  /// 拜访: activities of kind `visit` in the period.
  static let visits = Metric(
    "visits", .count, kind: .leading, sums: true,
    .term(FactTerm(.count, .activities, where: [.column("kind", equals: "visit")])))
}
