extension PlanEarning {
  /// What the base is made of; adds up to it.
  func creditedDeals(_ facts: PlanFacts) -> [CreditedDeal] {
    credits.map { credit in
      CreditedDeal(
        deal: facts.store.deals.key.text(Int(credit.deal)), amount: Money(minorUnits: credit.amount),
        place: credit.payment.map { facts.place(ofPayment: Int($0)) } ?? facts.place(ofDeal: Int(credit.deal)))
    } + [total].compactMap(\.self)
  }
}

extension IncentivePlan {
  /// The lines of the tiers, of a commission with the deals that fill its base.
  func lines(
    _ achievement: Achievement, base: Money, milestones: [ReachedMilestone], in period: Period,
    deals: () -> [CreditedDeal]
  ) -> [IncentiveLine] {
    let payments = payments(achievement, base: base, milestones: milestones)
    let needsDeals = payments.contains { if case .commission = $0.rule { true } else { false } }
    let deals = needsDeals ? deals() : []
    return payments.map { payment in
      var line = IncentiveLine(payment, of: self, period)
      if case .commission = payment.rule {
        line.deals = deals.part(from: payment.start, count: payment.base?.minorUnits ?? 0)
      }
      return line
    }
  }
}

extension [CreditedDeal] {
  /// The deals that fill a slice of their sum, in their order, cut where the slice is.
  fileprivate func part(from start: Int64, count: Int64) -> [CreditedDeal] {
    if start == 0, reduce(Int64(0), { $0.addingStopping($1.amount.minorUnits) }) == count { return self }
    var (position, parts): (Int64, [CreditedDeal]) = (0, [])
    for deal in netted {
      let (from, end) = (Swift.max(position, start), Swift.min(position + deal.amount.minorUnits, start + count))
      position += deal.amount.minorUnits
      guard end > from else { continue }
      parts.append(CreditedDeal(deal: deal.deal, amount: Money(minorUnits: end - from), place: deal.place))
    }
    return parts
  }

  /// The same with what is below zero taken from the deal it belongs to, else from whatever is there.
  private var netted: [CreditedDeal] {
    var deals: [CreditedDeal] = []
    var debt: Int64 = 0
    for deal in self {
      if let place = deals.firstIndex(where: { $0.deal == deal.deal && deal.amount < .zero }) {
        deals[place].amount += deal.amount
      } else {
        deals.append(deal)
      }
    }
    for index in deals.indices where deals[index].amount < .zero {
      debt = debt.addingStopping(deals[index].amount.minorUnits)
      deals[index].amount = .zero
    }
    for index in deals.indices where debt < 0 {
      let taken = Swift.min(deals[index].amount.minorUnits, -debt)
      deals[index].amount -= Money(minorUnits: taken)
      debt += taken
    }
    return deals
  }
}
