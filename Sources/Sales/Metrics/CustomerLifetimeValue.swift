extension Metric {
  /// 客户生命周期价值: the mean over all customers who bought by the end of the period of their gross margin to then
  /// (their sales where the cost is unknown).
  static let clv = Metric(
    "clv", .money,
    .quotient(
      FactTerm(.sum(.marginOrAmount), .dealsWon, where: [.knownCustomer], isToDate: true),
      over: [FactTerm(.distinctCustomers, .dealsWon, isToDate: true)]))
}
