/// Says what one more deal would pay, for every rep whose pay the viewer may see; prepared once, so that each answer is a few multiplications.
/// (numbers.md, What-if)
///
/// Commission, bonus and tiers of all plans are worked out anew; awards depend on others and are left out.
public struct NextDeals: Sendable {
  private let standings: [String: [Standing]]

  /// Where a rep stands in one plan.
  private struct Standing: Sendable {
    let plan: IncentivePlan
    let achievement: Achievement
    let base: Money

    func after(_ amount: Money) -> Achievement { achievement.adding(amount, deals: 1, to: plan.metric) }

    func pay(_ achievement: Achievement, _ base: Money) -> Money {
      plan.payments(achievement, base: base).reduce(.zero) { $0 + $1.amount }
    }
  }

  init(_ runs: [PlanRun], _ reports: Reports) {
    var standings: [String: [Standing]] = [:]
    let access = PayAccess(reports.facts.viewer, reports.facts)
    for run in runs {
      for (rep, earning) in run.earnings where !earning.days.isEmpty && access.sees(rep, throughout: run.period.range) {
        guard let id = reports.facts.company.reps.ids.value(rep) else { continue }
        standings[id, default: []].append(
          Standing(plan: run.plan, achievement: earning.achievement, base: earning.base))
      }
    }
    self.standings = standings
  }

  /// What one more deal of an amount pays a rep, and which tier it reaches; `nil` where no plan is for the rep.
  public func pay(of rep: String, for amount: Money) -> NextDeal? {
    guard let own = standings[rep] else { return nil }
    var result = NextDeal(amount: amount)
    result.before = own.reduce(.zero) { $0 + $1.pay($1.achievement, $1.base) }
    result.after = own.reduce(.zero) { $0 + $1.pay($1.after(amount), $1.base + amount) }
    guard
      let leading = IncentivePlan.leading(
        own, plan: \.plan, hasTarget: \.achievement.hasTarget)
    else { return result }
    let after = leading.after(amount)
    (result.tier, result.attainment) = (leading.plan.tier(of: after), after.attainment)
    result.reachesTier = leading.plan.tiersReached(after) > leading.plan.tiersReached(leading.achievement)
    return result
  }

  /// What is missing to a rep's next tier in each plan, and what that then pays; plans at their top left out.
  public func steps(of rep: String) -> [NextStep] {
    (standings[rep] ?? []).compactMap { standing in
      guard let tier = standing.plan.nextTier(of: standing.achievement),
        let missing = standing.plan.missing(to: tier, of: standing.achievement)
      else { return nil }
      let isBase = standing.plan.metric == standing.plan.base.metric && missing.unit == .money
      let base = standing.base + (isBase ? Money(minorUnits: missing.numerator) : .zero)
      let pay = standing.pay(standing.achievement.reaching(missing), base)
      return NextStep(
        plan: standing.plan.id, tier: tier, missing: missing, pays: pay,
        more: pay - standing.pay(standing.achievement, standing.base))
    }
  }

  /// Reps some plan is for.
  public var reps: [String] { standings.keys.sorted() }
}

/// What one more deal pays.
public struct NextDeal: Hashable, Sendable {
  public var amount: Money
  /// Commission and bonus by all plans without it, and with it.
  public var before = Money.zero, after = Money.zero
  /// More than without it, by all plans.
  public var pays: Money { after - before }
  /// The tier with it, in the leading plan; `nil`: none.
  public var tier: IncentivePlan.Tier?
  /// Whether the tier is a higher one than without it.
  public var reachesTier = false
  /// With it.
  public var attainment: Figure?

  /// One more deal of an amount that pays nothing yet.
  public init(amount: Money) { self.amount = amount }
}

/// What is missing to the next tier of a plan, and what reaching it pays.
public struct NextStep: Hashable, Sendable {
  /// The plan's id.
  public var plan: String
  public var tier: IncentivePlan.Tier
  /// In the metric's unit.
  public var missing: Figure
  /// Commission and bonus then.
  public var pays: Money
  /// More than now.
  public var more: Money
  /// A step to a tier.
  public init(plan: String, tier: IncentivePlan.Tier, missing: Figure, pays: Money, more: Money) {
    (self.plan, self.tier, self.missing, self.pays, self.more) = (plan, tier, missing, pays, more)
  }
}

extension Achievement {
  /// With more deals of an amount: as they count for sums of money and of deals; other metrics stay as they are.
  func adding(_ amount: Money, deals: Int, to metric: String) -> Achievement {
    var after = self
    switch metric {
    case "sales", "signed", "collected":
      after.actual = actual?.adding(Figure(amount, cases: 1)) ?? Figure(amount, cases: 1)
    case "deals_won", "deals_created":
      let more = Figure(whole: Int64(deals), unit: .count, cases: deals)
      after.actual = actual?.adding(more) ?? more
    default: break
    }
    return after
  }

  /// With what was missing.
  fileprivate func reaching(_ missing: Figure) -> Achievement {
    var after = self
    after.actual = lowerIsBetter ? actual?.subtracting(missing) : actual?.adding(missing)
    return after
  }
}

extension Reports {
  /// What one more deal would pay everyone, in the plans' periods that are running at the end of a period or on the day
  /// asked for.
  public func nextDeals(in period: Period) -> NextDeals {
    var calculation = IncentiveCalculation(self, plans: facts.plans)
    let day = min(asOf, period.end.adding(days: -1))
    let runs = facts.plans.compactMap { plan -> PlanRun? in
      let running = facts.fiscalCalendar.period(plan.period, containing: day)
      return plan.holds(for: running) ? calculation.run(plan, running) : nil
    }
    return NextDeals(runs, self)
  }
}
