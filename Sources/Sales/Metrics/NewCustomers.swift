extension Metric {
  /// 新客户数: customers whose first won deal ever lies in the period.
  ///
  /// Each customer counts where that first deal counts, so rows add up and no customer is counted twice.
  static let newCustomers = Metric(
    "new_customers", .count, sums: true, .term(FactTerm(.count, .dealsWon, where: [.firstOfCustomer])))
}
