extension Reports {
  /// Runs a plan over past periods, whatever days it is written for, beside the plans it is compared with. Statements
  /// are left out of it: this is about rules, not about what was handed out.
  public func simulation(of plan: IncentivePlan, in span: DayRange) -> PlanSimulation {
    var calculation = IncentiveCalculation(self, plans: [])
    return simulation(of: plan, in: span, &calculation)
  }

  /// The same with the facts of days that were prepared before; those that are prepared here are left there.
  func simulation(
    of plan: IncentivePlan, in span: DayRange, _ prepared: inout IncentiveCalculation
  ) -> PlanSimulation {
    var (ageless, facts) = (plan, facts.withoutStatements())
    ageless.valid = nil
    let due = facts.plans.filter { !$0.periods(paidIn: span, facts.fiscalCalendar).isEmpty }
    let same = due.filter { $0.id == plan.id }
    let against = same.isEmpty ? due : same
    let reports = Reports(facts, sharing: self)
    var simulator = PlanSimulator(
      reports: reports, plan: ageless, new: IncentiveCalculation(reports, plans: [ageless]),
      now: IncentiveCalculation(reports, plans: against))
    simulator.new.take(factsOf: prepared)
    defer { prepared.take(factsOf: simulator.new) }
    let periods = facts.fiscalCalendar.periods(plan.period, endingIn: span).map { simulator.simulate($0) }
    let quarters = facts.fiscalCalendar.periods(.quarter, endingIn: span).map { simulator.verdict($0, of: [plan]) }
    return PlanSimulation(
      plan: plan, against: against, periods: periods, all: .all(periods, of: plan), quarters: quarters)
  }

  /// What a quarter says of the plans in force: how many reach what they are measured by, each by the plan that leads for
  /// him, and what all plans cost, corrections of earlier statements included.
  public func planVerdict(of quarter: Period) -> PlanVerdict? {
    var calculation = IncentiveCalculation(self, plans: facts.plans)
    return planVerdict(of: quarter, &calculation)
  }

  /// The same with what was worked out before.
  func planVerdict(of quarter: Period, _ calculation: inout IncentiveCalculation) -> PlanVerdict? {
    let due = facts.plans.filter { !$0.periods(paidIn: quarter.range, facts.fiscalCalendar).isEmpty }
    guard let plan = due.first else { return nil }
    var simulator = PlanSimulator(reports: self, plan: plan, new: calculation, now: calculation)
    defer { calculation = simulator.new }
    return simulator.verdict(quarter, of: due)
  }
}

/// Runs a plan and those in force side by side.
private struct PlanSimulator {
  let reports: Reports
  let plan: IncentivePlan
  var new: IncentiveCalculation
  var now: IncentiveCalculation

  mutating func simulate(_ period: Period) -> SimulatedPeriod {
    var result = SimulatedPeriod(period: period)
    let pays = PlanSimulator.totals(&new, period)
    now.take(factsOf: new)
    let paysNow = PlanSimulator.totals(&now, period)
    result.cost = pays.values.reduce(.zero, +)
    result.costNow = paysNow.values.reduce(.zero, +)
    result.sales = sales(in: period, &new)
    countTiers(period, &result)
    result.changes =
      Set(pays.keys).union(paysNow.keys).sorted().map { rep in
        PayChange(
          rep: reports.labels.value(.rep, rep), pay: pays[rep] ?? .zero, payNow: paysNow[rep] ?? .zero)
      }.sorted
    return result
  }

  private static func totals(_ calculation: inout IncentiveCalculation, _ period: Period) -> [Int32: Money] {
    let access = calculation.access
    var pays = calculation.pays(in: period.range)
    calculation.addCorrections(to: &pays, in: period.range)
    return pays.filter { access.sees($0.key, throughout: period.range) }
      .mapValues { $0.lines.reduce(.zero) { $0 + $1.amount } }
  }

  private func sales(in period: Period, _ calculation: inout IncentiveCalculation) -> Money {
    // As everywhere today, so that months add up to their quarter.
    let facts = calculation.facts(asOf: reports.asOf)
    guard !calculation.access.isUnrestricted else {
      return Money(minorUnits: facts.numbers.value("sales", in: period.range)?.numerator ?? 0)
    }
    let sales = facts.values("sales", in: period.range)
    let seen = sales.reps.filter { calculation.access.sees($0, throughout: period.range) }
    return seen.reduce(.zero) { $0 + Money(minorUnits: sales[$1]?.numerator ?? 0) }
  }

  private mutating func countTiers(_ period: Period, _ result: inout SimulatedPeriod) {
    var counts = plan.tiers.map { TierCount(tier: $0, reps: 0) }
    let access = new.access
    for (rep, earning) in new.run(plan, period).earnings
    where earning.isCounted && access.sees(rep, throughout: period.range) {
      if earning.achievement.target != nil { result.withTarget += 1 }
      let reached = plan.tiersReached(earning.achievement)
      if reached > 0 { counts[reached - 1].reps += 1 } else { result.belowTiers += 1 }
    }
    result.tiers = counts
  }

  /// Attainments of the whole quarter, each by the plan that leads for the rep, of those some plan is for.
  mutating func verdict(_ quarter: Period, of plans: [IncentivePlan]) -> PlanVerdict {
    var achievements: [Int32: Achievement] = [:]
    let facts = new.facts(asOf: quarter.end.adding(days: -1))
    let metrics = Set(plans.map(\.metric)).sorted()
    let values = Dictionary(uniqueKeysWithValues: metrics.map { ($0, facts.values($0, in: quarter.range)) })
    for rep in reports.facts.company.reps.ids.values.indices.map({ Int32($0) }) {
      achievements[rep] = achievement(of: rep, quarter, plans, values)
    }
    let pays = PlanSimulator.totals(&new, quarter)
    var verdict = PlanVerdict(
      quarter: quarter, reps: achievements.count, belowEighty: achievements.values.count { !$0.reaches(800_000) },
      cost: pays.values.reduce(Money.zero, +), sales: sales(in: quarter, &new),
      costLimit: reports.facts.settings.incentiveCostShare)
    verdict.people = Set(achievements.keys).union(pays.keys).sorted().map { rep in
      PersonVerdict(
        rep: reports.labels.value(.rep, rep), attainment: achievements[rep]?.attainment, pay: pays[rep] ?? .zero)
    }.stablySorted { $0.pay > $1.pay }
    verdict.isRunning = quarter.end > reports.asOf.adding(days: 1)
    return verdict
  }

  /// What a rep reached in a quarter of his target for it; `nil`: no plan gives him one.
  private mutating func achievement(
    of rep: Int32, _ quarter: Period, _ plans: [IncentivePlan], _ values: [String: RepValues]
  ) -> Achievement? {
    var known: [(plan: IncentivePlan, achievement: Achievement)] = []
    for plan in plans {
      let actual = values[plan.metric]?[rep]
      if let achievement = achievement(of: rep, quarter, plan, actual) { known.append((plan, achievement)) }
    }
    return IncentivePlan.leading(known, plan: \.plan) { _ in true }?.achievement ?? known.first?.achievement
  }

  /// The same by one plan; where only some of its periods have a target, of theirs.
  private mutating func achievement(
    of rep: Int32, _ quarter: Period, _ plan: IncentivePlan, _ actual: Figure?
  ) -> Achievement? {
    let facts = new.facts(asOf: quarter.end.adding(days: -1))
    let lowerIsBetter = reports.catalog[plan.metric]?.lowerIsBetter ?? false
    guard !plan.reach.days(of: rep, in: quarter.range, reports.facts.company).isEmpty else { return nil }
    if let target = facts.target(plan.metric, of: rep, in: quarter, days: [quarter.range]) {
      guard target.numerator > 0 else { return nil }
      return Achievement(actual: actual, target: target, lowerIsBetter: lowerIsBetter)
    }
    let parts = plan.periods(paidIn: quarter.range, reports.facts.fiscalCalendar)
      .compactMap { new.run(plan, $0).earnings[rep]?.achievement }.filter(\.hasTarget)
    return parts.isEmpty ? nil : Achievement(sumOf: parts, lowerIsBetter: lowerIsBetter)
  }
}

extension Achievement {
  /// Targets and actuals of several periods together.
  fileprivate init(sumOf parts: [Achievement], lowerIsBetter: Bool) {
    let sum = { (figures: [Figure]) in
      figures.first.map { first in figures.dropFirst().reduce(first) { $0.adding($1) ?? $0 } }
    }
    self.init(
      actual: sum(parts.compactMap(\.actual)), target: sum(parts.compactMap(\.target)), lowerIsBetter: lowerIsBetter)
  }
}

extension PlanEarning {
  /// Whether somebody counts among the reps of a plan: with a target, or with anything to be paid on.
  fileprivate var isCounted: Bool { achievement.target != nil || base != .zero }
}

extension SimulatedPeriod {
  /// All periods together.
  fileprivate static func all(_ periods: [SimulatedPeriod], of plan: IncentivePlan) -> SimulatedPeriod {
    var all = SimulatedPeriod(period: nil)
    all.tiers = plan.tiers.map { TierCount(tier: $0, reps: 0) }
    var (reps, changes): ([DimensionValue], [DimensionValue: PayChange]) = ([], [:])
    for period in periods {
      all.cost += period.cost
      all.costNow += period.costNow
      all.sales += period.sales
      all.belowTiers += period.belowTiers
      all.withTarget += period.withTarget
      for index in period.tiers.indices { all.tiers[index].reps += period.tiers[index].reps }
      for change in period.changes {
        if changes[change.rep] == nil { reps.append(change.rep) }
        changes[change.rep, default: PayChange(rep: change.rep, pay: .zero, payNow: .zero)].add(change)
      }
    }
    all.changes = reps.compactMap { changes[$0] }.sorted
    return all
  }
}

extension PayChange {
  fileprivate mutating func add(_ other: PayChange) {
    pay += other.pay
    payNow += other.payNow
  }
}

extension [PayChange] {
  /// The most first.
  fileprivate var sorted: [PayChange] { stablySorted { $0.change > $1.change } }
}
