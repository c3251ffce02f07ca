/// A deal that is worth congratulating on: signed, and at least as large as the settings say. (`[big_deal]`)
public struct BigDeal: Hashable, Sendable {
  /// The deal's key.
  public var deal: String
  public var title: String?
  public var customer: String?
  public var rep: DimensionValue
  public var region: DimensionValue
  public var amount: Money
  public var signed: Day

  /// A deal signed on a day.
  public init(
    deal: String, title: String?, customer: String?, rep: DimensionValue, region: DimensionValue, amount: Money,
    signed: Day
  ) {
    (self.deal, self.title, self.customer, self.rep) = (deal, title, customer, rep)
    (self.region, self.amount, self.signed) = (region, amount, signed)
  }
}

extension FactStore {
  /// The big deals signed on a day, in the order of the files: one look at every closing day, so that each reading of the
  /// files can say what is new in it.
  public func bigDeals(signedOn day: Day) -> [BigDeal] {
    let closed = deals.closed.values
    let rows = closed.indices.filter { row in
      closed[row] == day.number && deals.amount[row] != Missing.amount
        && deals.amount[row] >= settings.bigDeal.minorUnits && stageKind(row) == .won
    }
    guard !rows.isEmpty else { return [] }
    let labels = DimensionLabels(self)
    return rows.map { bigDeal($0, labels, day) }
  }

  private func stageKind(_ row: Int) -> StageKind? {
    let stage = Int(deals.stage[row])
    return company.stages.indices.contains(stage) ? company.stages[stage].kind : nil
  }

  private func bigDeal(_ row: Int, _ labels: DimensionLabels, _ day: Day) -> BigDeal {
    return BigDeal(
      deal: deals.key.text(row), title: deals.name(row),
      customer: labels.value(.customer, deals.customer[row]).label, rep: labels.value(.rep, deals.rep[row]),
      region: labels.value(.region, deals.region[row]), amount: Money(minorUnits: deals.amount[row]), signed: day)
  }
}
