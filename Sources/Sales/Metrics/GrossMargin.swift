extension Metric {
  /// 毛利: Σ(amount − cost) of the deals won in the period whose cost is known.
  static let grossMargin = Metric("gross_margin", .money, sums: true, .term(FactTerm(.sum(.margin), .dealsWon)))
}
