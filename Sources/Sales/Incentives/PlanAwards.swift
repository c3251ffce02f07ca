extension IncentiveCalculation {
  /// Adds team and rank awards to the earnings of those who have them.
  mutating func addAwards(to run: inout PlanRun, _ facts: PlanFacts) {
    for (index, award) in run.plan.teamAwards.enumerated() { add(award, index, to: &run, facts) }
    for (index, award) in run.plan.rankAwards.enumerated() {
      for period in fiscal.periods(award.period, endingIn: run.period.range) {
        add(award, index, over: period, to: &run, facts)
      }
    }
  }

  // MARK: - Teams

  /// Everyone who is in a region or team that reached the floor on the period's last day.
  private func add(_ award: IncentivePlan.TeamAward, _ index: Int, to run: inout PlanRun, _ facts: PlanFacts) {
    let plan = run.plan
    let last = min(run.period.end.adding(days: -1), reports.asOf)
    for (code, value, _) in teams(reaching: award, plan, run.period, facts) {
      let line = IncentiveLine(
        id: "\(plan.id)/\(run.period.id)/team_award/\(index)/\(value)", plan: plan.id,
        rule: .teamAward(scope: award.scope, value: value), amount: award.amount)
      for rep in run.earnings.keys where isMember(rep, of: award.scope, code, on: last, plan) {
        run.earnings[rep]?.awards.append(line)
      }
    }
  }

  /// The regions or teams that reach the floor of an award, with what they reached.
  func teams(
    reaching award: IncentivePlan.TeamAward, _ plan: IncentivePlan, _ period: Period, _ facts: PlanFacts
  ) -> [(code: Int32, name: String, achievement: Achievement)] {
    let table = facts.numbers.table([plan.metric], in: period.range, by: [award.scope])
    let lowerIsBetter = reports.catalog[plan.metric]?.lowerIsBetter ?? false
    return (company.names(award.scope)?.values ?? []).enumerated().compactMap { index, name in
      let target = facts.book.target(plan.metric, scope: Scope([award.scope: [name]]), period: period)?.figure
      let achievement = Achievement(
        actual: table.figure(plan.metric, GroupKey([Int32(index)])), target: target, lowerIsBetter: lowerIsBetter)
      return achievement.reaches(award.floor) ? (Int32(index), name, achievement) : nil
    }
  }

  /// Whether a rep is in a region or team on a day: employed, in a spell of it, and one the plan is for.
  private func isMember(
    _ rep: Int32, of scope: Dimension, _ code: Int32, on day: Day, _ plan: IncentivePlan
  ) -> Bool {
    guard company.reps.isEmployed(rep, on: day), plan.reach.contains(rep, on: day, company),
      let spell = company.reps.spell(of: rep, on: day)
    else { return false }
    guard (spell.from ?? day) <= day, day <= (spell.to ?? day) else { return false }
    return (scope == .team ? spell.team : spell.region) == code
  }

  // MARK: - Ranks

  private func add(
    _ award: IncentivePlan.RankAward, _ index: Int, over period: Period, to run: inout PlanRun, _ facts: PlanFacts
  ) {
    let plan = run.plan
    for place in ranking(award.metric, in: period, plan, facts) {
      let money = place.money(award.amounts)
      for (rep, amount) in zip(place.reps, money) where amount != .zero {
        let line = IncentiveLine(
          id: "\(plan.id)/\(run.period.id)/rank_award/\(index)/\(period.id)", plan: plan.id,
          rule: .rankAward(metric: award.metric, period: period, place: place.rank), amount: amount)
        run.earnings[rep, default: absent].awards.append(line)
      }
    }
  }

  /// Somebody the plan is for at the end of a longer award's period, and on no day of the plan's own.
  private var absent: PlanEarning { PlanEarning(days: [], achievement: Achievement(), base: .zero) }

  /// The places by a metric among those the plan is for and who have more than 0, the first first.
  func ranking(_ metric: String, in period: Period, _ plan: IncentivePlan, _ facts: PlanFacts) -> [RankPlace] {
    let values = facts.values(metric, in: period.range)
    let last = min(period.end.adding(days: -1), reports.asOf)
    let lowerIsBetter = reports.catalog[metric]?.lowerIsBetter ?? false
    let known = values.reps.compactMap { rep in values[rep].map { (rep: rep, value: $0) } }
      .filter { $0.value.numerator > 0 && plan.reach.contains($0.rep, on: last, company) }
      .stablySorted { lowerIsBetter ? $0.value.isLess(than: $1.value) : $1.value.isLess(than: $0.value) }
    var places: [RankPlace] = []
    for (index, entry) in known.enumerated() {
      if let last = places.last, last.value.equals(entry.value) {
        places[places.count - 1].reps.append(entry.rep)
      } else {
        places.append(RankPlace(rank: index + 1, value: entry.value, reps: [entry.rep]))
      }
    }
    return places
  }

  // MARK: - Milestones

  /// The milestones a rep reaches in a period of the plan and had not reached by the end of an earlier one.
  mutating func milestones(of plan: IncentivePlan, _ period: Period, _ rep: Int32) -> [ReachedMilestone] {
    var reached: [ReachedMilestone] = []
    for (number, milestone) in plan.milestones.enumerated() {
      for whole in fiscal.periods(milestone.period, touching: period.range) {
        let ends = fiscal.periods(plan.period, touching: whole.range).map(\.end).filter { $0 <= period.end }
        let isReached = ends.map { reaches(milestone, rep, whole, by: $0) }
        if isReached.last == true, !isReached.dropLast().contains(true) {
          reached.append(ReachedMilestone(milestone: milestone, period: whole, number: number))
        }
      }
    }
    return reached
  }

  private mutating func reaches(
    _ milestone: IncentivePlan.Milestone, _ rep: Int32, _ whole: Period, by end: Day
  ) -> Bool {
    let range = DayRange(start: whole.start, end: min(end, whole.end))
    let facts = facts(asOf: range.end.adding(days: -1))
    let key = MilestoneKey(metric: milestone.metric, range: range)
    let values = milestoneValues[key] ?? facts.values(milestone.metric, in: range)
    milestoneValues[key] = values
    guard let value = values[rep] else { return false }
    let step: Int128 = value.unit == .money ? 10_000 : 1_000_000
    return Int128(value.numerator) * step >= Int128(milestone.reaches) * Int128(value.denominator)
  }

  /// A metric over the days from the beginning of a milestone's period.
  struct MilestoneKey: Hashable {
    let metric: String
    let range: DayRange
  }
}

/// One place of a ranking, with all who share it.
struct RankPlace: Sendable {
  /// From 1; equal values share it: 1, 1, 3.
  let rank: Int
  let value: Figure
  var reps: [Int32]

  /// The places' money in equal parts, by largest remainder to the cent.
  func money(_ amounts: [Money]) -> [Money] {
    let taken = amounts.dropFirst(rank - 1).prefix(reps.count).reduce(Money.zero, +)
    return LargestRemainder.parts(of: taken.minorUnits, weights: reps.map { _ in 1 }).map { Money(minorUnits: $0) }
  }
}

extension Reps {
  /// Whether a rep has come by a day and not left before it; his last day counts.
  func isEmployed(_ rep: Int32, on day: Day) -> Bool {
    guard rep >= 0, Int(rep) < hired.count else { return false }
    return (hired[Int(rep)] ?? day) <= day && day <= (left[Int(rep)] ?? day)
  }
}
