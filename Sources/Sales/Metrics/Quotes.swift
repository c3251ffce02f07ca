extension Metric {
  /// 报价: activities of kind `quote` in the period.
  static let quotes = Metric(
    "quotes", .count, kind: .leading, sums: true,
    .term(FactTerm(.count, .activities, where: [.column("kind", equals: "quote")])))
}
