extension Metric {
  /// 合同额: the amount of deals whose stage is of kind won, by closing day, paid or not.
  static let signed = Metric("signed", .money, sums: true, .term(FactTerm(.sum(.amount), .dealsSigned)))
}
