extension Metric {
  /// 新增线索: leads created in the period.
  static let newLeads = Metric("new_leads", .count, kind: .leading, sums: true, .term(FactTerm(.count, .leads)))
}
