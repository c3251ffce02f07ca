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
}

extension Reports {
  /// The big deals signed on the as-of day, in the order of the files.
  public func bigDealsOfTheDay() -> [BigDeal] {
    let day = DayRange(start: asOf, end: asOf.adding(days: 1))
    return facts(of: FactTerm(.sum(.amount), .dealsSigned), in: day, scope: .everything).compactMap { fact in
      let amount = Money(minorUnits: fact.amount ?? 0)
      return amount >= facts.settings.bigDeal ? bigDeal(fact.row, amount) : nil
    }
  }

  private func bigDeal(_ row: Int, _ amount: Money) -> BigDeal {
    let title = facts.deals.title.count > row ? facts.deals.title.text(row) : ""
    return BigDeal(
      deal: facts.deals.key.text(row), title: title.isEmpty ? nil : title,
      customer: labels.value(.customer, facts.deals.customer[row]).label,
      rep: labels.value(.rep, facts.deals.rep[row]), region: labels.value(.region, facts.deals.region[row]),
      amount: amount, signed: asOf)
  }
}
