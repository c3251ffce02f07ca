extension Metric {
  /// 电话: activities of kind `call` in the period.
  static let calls = Metric(
    "calls", .count, kind: .leading, sums: true,
    .term(FactTerm(.count, .activities, where: [.column("kind", equals: "call")])))
}
