/// One plan over one of its periods, for everyone it is for.
struct PlanRun: Sendable {
  let plan: IncentivePlan
  let period: Period
  /// By the rep's code.
  var earnings: [Int32: PlanEarning] = [:]

  /// The lines a rep gets: commission and bonus, then awards.
  func lines(of rep: Int32) -> [IncentiveLine] {
    guard let earning = earnings[rep] else { return [] }
    return earning.lines + earning.awards
  }
}

/// What one plan pays one rep for one period, and from what.
struct PlanEarning: Sendable {
  /// The days of the period on which the plan is for the rep.
  var days: [DayRange]
  var achievement: Achievement
  var base: Money
  /// Payments that were returned and are clawed back: no base, and part of what was collected.
  var returned = Money.zero
  /// What the base is made of, but for monthly totals.
  var credits: [Credit] = []
  /// What monthly totals add to it.
  var total: CreditedDeal?
  /// Commission, bonus, milestones and the cap.
  var lines: [IncentiveLine] = []
  /// Team and rank awards.
  var awards: [IncentiveLine] = []
}

extension IncentiveCalculation {
  /// A plan over one of its periods, as of its end or the day asked for, whichever comes first.
  mutating func run(_ plan: IncentivePlan, _ period: Period) -> PlanRun {
    let key = RunKey(plan: plan.id, period: period)
    if let known = runs[key] { return known }
    var run = PlanRun(plan: plan, period: period)
    let facts = facts(asOf: period.end.adding(days: -1))
    let earned = Earning(plan, period, facts, refunds)
    for rep in company.reps.ids.values.indices.map({ Int32($0) }) {
      guard var earning = earned.earning(of: rep) else { continue }
      let milestones = milestones(of: plan, period, rep)
      earning.lines = plan.lines(earning.achievement, base: earning.base, milestones: milestones, in: period) {
        earning.creditedDeals(facts)
      }
      run.earnings[rep] = earning
    }
    addAwards(to: &run, facts)
    runs[key] = run
    return run
  }
}

/// The figures one plan's run is made from.
private struct Earning {
  let plan: IncentivePlan
  let period: Period
  let facts: PlanFacts
  let values: RepValues
  let credits: DealCredits
  let lowerIsBetter: Bool
  let sums: Bool

  init(_ plan: IncentivePlan, _ period: Period, _ facts: PlanFacts, _ refunds: Refunds) {
    (self.plan, self.period, self.facts) = (plan, period, facts)
    values = facts.values(plan.metric, in: period.range)
    credits = DealCredits(plan.base, in: period.range, grain: plan.period, facts, refunds)
    lowerIsBetter = facts.numbers.catalog[plan.metric]?.lowerIsBetter ?? false
    sums = facts.numbers.catalog[plan.metric]?.sums ?? false
  }

  /// What a rep reached; `nil` where the plan is not for him on any day.
  func earning(of rep: Int32) -> PlanEarning? {
    let days = plan.reach.days(of: rep, in: period.range, facts.store.company)
    guard !days.isEmpty else { return nil }
    let achievement = Achievement(
      actual: actual(of: rep, days), target: facts.target(plan.metric, of: rep, in: period, days: days),
      lowerIsBetter: lowerIsBetter)
    let own = ownCredits(rep, days)
    let total = total(rep, days)
    let base = own.reduce(total?.amount.minorUnits ?? 0) { $0.addingStopping($1.amount) }
    let returned = credits.returned(rep).filter { credit in days.contains { $0.contains(credit.day) } }
      .reduce(Int64(0)) { $0.addingStopping($1.amount) }
    return PlanEarning(
      days: days, achievement: achievement, base: Money(minorUnits: base), returned: Money(minorUnits: returned),
      credits: own, total: total)
  }

  func ownCredits(_ rep: Int32, _ days: [DayRange]) -> [Credit] {
    credits[rep].filter { credit in days.contains { $0.contains(credit.day) } }
  }

  /// The value on the days on which the plan is for the rep.
  private func actual(of rep: Int32, _ days: [DayRange]) -> Figure? {
    if days.first == period.range || !sums { return values[rep] }
    let parts = days.compactMap { facts.values(plan.metric, in: $0)[rep] }
    guard let first = parts.first else { return nil }
    return parts.dropFirst().reduce(first) { $0.adding($1) ?? $0 }
  }

  /// What monthly totals add to the base where there are no deals behind it.
  func total(_ rep: Int32, _ days: [DayRange]) -> CreditedDeal? {
    guard let actuals = facts.numbers.actuals, let metric = facts.numbers.catalog[plan.base.metric],
      actuals.has(metric), let id = facts.store.company.reps.ids.value(rep), days.first == period.range
    else { return nil }
    let scope = Scope([.rep: [id]])
    guard let figure = actuals.figure(metric, in: period.range, scope: scope), figure.numerator != 0,
      let row = actuals.rows(metric, in: period.range, scope: scope).first
    else { return nil }
    return CreditedDeal(deal: "", amount: Money(minorUnits: figure.numerator), place: row.place)
  }
}

extension IncentivePlan.Base {
  /// The metric that adds up the same amounts.
  var metric: String {
    switch self {
    case .won: "sales"
    case .signed: "signed"
    case .collected: "collected"
    }
  }
}

extension IncentiveLine.Rule {
  /// The word of the contract, `commission`; part of a line's id.
  public var word: String {
    switch self {
    case .commission: "commission"
    case .bonus: "bonus"
    case .tierBonus: "tier_bonus"
    case .cap: "cap"
    case .teamAward: "team_award"
    case .rankAward: "rank_award"
    case .milestone: "milestone"
    case .clawBack: "claw_back"
    case .correction: "correction"
    }
  }
}
