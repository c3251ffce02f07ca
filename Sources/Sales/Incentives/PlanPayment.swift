/// One amount that a plan's tiers pay, before it is known which deals stand behind it.
struct PlanPayment: Hashable, Sendable {
  var rule: IncentiveLine.Rule
  /// Where a slice of the base begins; 0 for the whole of it.
  var start: Int64 = 0
  var base: Money?
  var rate: Int64?
  var amount: Money
  /// The period of a milestone.
  var period: Period?
  /// Which slice or which milestone of the plan it is, from 0.
  var number = 0
}

extension IncentiveLine {
  /// The line of a payment, without its deals; its id is the same whenever the period is worked out.
  init(_ payment: PlanPayment, of plan: IncentivePlan, _ period: Period) {
    var id = "\(plan.id)/\(period.id)/\(payment.rule.word)"
    if case .commission = payment.rule, plan.mode == .marginal { id += "/\(payment.number)" }
    if let whole = payment.period { id += "/\(whole.id)/\(payment.number)" }
    self.init(
      id: id, plan: plan.id, rule: payment.rule, base: payment.base, rate: payment.rate, amount: payment.amount)
  }
}

/// A milestone somebody reached, in which of its periods.
struct ReachedMilestone: Hashable, Sendable {
  let milestone: IncentivePlan.Milestone
  let period: Period
  /// Its place in the plan, from 0.
  let number: Int
}

extension IncentivePlan {
  /// What an achievement and a base pay: commission or bonus, the tier's fixed amount, milestones, and what the cap
  /// takes off. Percentages are rounded half up to the cent, once a line. (numbers.md, Incentives)
  func payments(_ achievement: Achievement, base: Money, milestones: [ReachedMilestone] = []) -> [PlanPayment] {
    let reached = tiersReached(achievement)
    var payments: [PlanPayment] = []
    if reached > 0 {
      let tier = tiers[reached - 1]
      payments += rates(tier, reached, achievement.target, base)
      if tier.bonus != .zero { payments.append(PlanPayment(rule: .tierBonus(tier: tier.label), amount: tier.bonus)) }
    }
    payments += milestones.map {
      PlanPayment(
        rule: .milestone(name: $0.milestone.name), amount: $0.milestone.amount, period: $0.period, number: $0.number)
    }
    if let cut = cut(payments) { payments.append(cut) }
    return payments
  }

  private func rates(_ tier: Tier, _ reached: Int, _ target: Figure?, _ base: Money) -> [PlanPayment] {
    switch (kind, mode) {
    case (.bonus(let whole), _):
      let rule = IncentiveLine.Rule.bonus(tier: tier.label)
      return [PlanPayment(rule: rule, base: whole, rate: tier.rate, amount: whole.times(tier.rate))]
    case _ where base <= .zero: return []
    case (.commission, .whole):
      let rule = IncentiveLine.Rule.commission(tier: tier.label)
      return [PlanPayment(rule: rule, base: base, rate: tier.rate, amount: base.times(tier.rate))]
    case (.commission, .marginal): return slices(reached, target, base)
    }
  }

  /// Each reached tier's rate on its slice of the base; slices are cut at tier × target, to the cent, and the highest
  /// one reached is open above. What lies below the first tier is a slice that pays nothing.
  private func slices(_ reached: Int, _ target: Figure?, _ base: Money) -> [PlanPayment] {
    guard let target else { return [] }
    let cuts = tiers.prefix(reached).map { tier in
      min(max(target.millionths(tier.floor), 0), base.minorUnits)
    }
    let starts = [0] + cuts
    return starts.indices.compactMap { index in
      let end = index + 1 < starts.count ? starts[index + 1] : base.minorUnits
      guard end > starts[index] else { return nil }
      let slice = Money(minorUnits: end - starts[index])
      let tier = index == 0 ? nil : tiers[index - 1]
      return PlanPayment(
        rule: .commission(tier: tier?.label ?? ""), start: starts[index], base: slice, rate: tier?.rate ?? 0,
        amount: slice.times(tier?.rate ?? 0), number: index)
    }
  }

  private func cut(_ payments: [PlanPayment]) -> PlanPayment? {
    let total = payments.reduce(Money.zero) { $0 + $1.amount }
    guard let cap, total > cap else { return nil }
    return PlanPayment(rule: .cap, amount: cap - total)
  }
}

extension Money {
  /// So many millionths of it, half up to the cent.
  func times(_ millionths: Int64) -> Money {
    Money(minorUnits: minorUnits.scaled(by: millionths, over: 1_000_000))
  }
}

extension Figure {
  /// So many millionths of an amount in minor units, half up.
  fileprivate func millionths(_ share: Int64) -> Int64 {
    let product = Int128(numerator) * Int128(share)
    let whole = Int128(denominator) * 1_000_000
    return Int64(clamping: (2 * product + whole).dividedRoundingDown(by: 2 * whole))
  }
}
