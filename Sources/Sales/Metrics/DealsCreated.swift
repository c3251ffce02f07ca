extension Metric {
  /// 新增商机: deals created in the period, void ones left out.
  static let dealsCreated = Metric(
    "deals_created", .count, kind: .leading, sums: true, .term(FactTerm(.count, .dealsCreated)))
}
