extension Metric {
  /// 新客户转化率: as the conversion of deals, over deals whose customer had won nothing before they were created.
  static let newCustomerConversion = Metric(
    "new_customer_conversion", .ratio,
    .quotient(
      FactTerm(.count, .dealsCreated, where: [.ofNewCustomer, .won]),
      over: [FactTerm(.count, .dealsCreated, where: [.ofNewCustomer])]))
}
