extension Metric {
  /// 回款率: of the deals signed in the period, received to date ÷ amount.
  static let collectionRate = Metric(
    "collection_rate", .ratio,
    .quotient(FactTerm(.sum(.collected), .dealsSigned), over: [FactTerm(.sum(.amount), .dealsSigned)]))
}
