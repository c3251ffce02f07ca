extension IncentiveCalculation {
  /// A rep's row: target and tier are those of the leading plan, the pay that of all. What was published is told as it was
  /// published.
  mutating func row(of pay: RepPay, _ question: Question, _ day: Day) -> IncentiveRow {
    let id = company.reps.ids.value(pay.rep) ?? ""
    var row = IncentiveRow(
      rep: reports.labels.value(.rep, pay.rep), region: reports.region(ofRep: id, on: day),
      status: status(of: id, question.period))
    let lights = reports.facts.settings.lights
    let lowerIsBetter = pay.leading.first?.earning.achievement.lowerIsBetter ?? false
    row.take(pay.leading, lights: lights)
    if pay.leading.count > 1 { takeWhole(of: pay, question, into: &row) }
    row.take(pay.lines)
    if let statement = reports.facts.bookForComputing.statement(of: id, question.period) {
      row.take(statement)
      row.light = Light(actual: row.actual, target: row.target, rule: lights, lowerIsBetter: lowerIsBetter)
    }
    return row
  }

  /// Over several of a plan's periods the target is that of the whole, by the rules of targets: what some of them add up
  /// to would be measured against the sales of all.
  private mutating func takeWhole(of pay: RepPay, _ question: Question, into row: inout IncentiveRow) {
    guard let plan = pay.leading.first?.plan else { return }
    let span = question.period.range
    let facts = facts(asOf: span.end.adding(days: -1))
    row.target = facts.target(plan.metric, of: pay.rep, in: question.period, days: [span])
    row.actual = facts.values(plan.metric, in: span)[pay.rep]
    row.measure(
      lights: reports.facts.settings.lights, lowerIsBetter: reports.catalog[plan.metric]?.lowerIsBetter ?? false)
  }

  /// Where the rep's statement of a period stands.
  private func status(of rep: String, _ period: Period) -> StatementStatus {
    reports.facts.statements.status(of: rep, period)
  }
}

extension IncentiveRow {
  /// What a plan's periods came to; over several of them there is no one tier.
  fileprivate mutating func take(_ runs: [RepPay.Run], lights: LightRule) {
    let achievements = runs.map(\.earning.achievement)
    plan = runs.first?.plan.id
    base = runs.reduce(.zero) { $0 + $1.earning.base }
    returned = runs.reduce(.zero) { $0 - $1.earning.returned }
    target = IncentiveRow.sum(achievements.compactMap(\.target))
    actual = IncentiveRow.sum(achievements.compactMap(\.actual))
    measure(lights: lights, lowerIsBetter: achievements.first?.lowerIsBetter ?? false)
    guard runs.count == 1, let run = runs.first else { return }
    tier = run.plan.tier(of: run.earning.achievement)
    paysFactor = run.plan.kind != .commission
    nextTier = run.plan.nextTier(of: run.earning.achievement)
    toNextTier = nextTier.flatMap { run.plan.missing(to: $0, of: run.earning.achievement) }
  }

  fileprivate mutating func measure(lights: LightRule, lowerIsBetter: Bool) {
    attainment = Achievement(actual: actual, target: target, lowerIsBetter: lowerIsBetter).attainment
    light = Light(actual: actual, target: target, rule: lights, lowerIsBetter: lowerIsBetter)
  }

  /// What a published statement says: its figures, its tier and the rate it paid; there is no next tier any more.
  fileprivate mutating func take(_ statement: PublishedStatement) {
    (target, actual, attainment) = (statement.target, statement.actual, statement.attainment)
    (nextTier, toNextTier) = (nil, nil)
    let paid = statement.lines.filter { if case .commission = $0.rule { true } else { false } }
    let stated = paid.first { $0.rule == .commission(tier: statement.tier ?? "") } ?? paid.first
    let leading = paid.filter { $0.plan == stated?.plan }
    if let whole = statement.base {
      base = whole
    } else if !leading.isEmpty {
      base = leading.reduce(.zero) { $0 + ($1.base ?? .zero) }
    }
    let factor = statement.lines.first { if case .bonus = $0.rule { true } else { false } }
    paysFactor = leading.isEmpty && (factor != nil || paysFactor)
    let today = tier
    tier = statement.tier.map { name in
      let rate = statement.rate ?? leading.compactMap(\.rate).max() ?? factor?.rate ?? today?.rate ?? 0
      return IncentivePlan.Tier(floor: today?.floor ?? 0, rate: rate, name: name)
    }
  }

  /// Adds up lines by what they are; the cap takes from the commission first.
  fileprivate mutating func take(_ lines: [IncentiveLine]) {
    self.lines = lines
    for line in lines {
      switch line.rule {
      case .commission: commission += line.amount
      case .bonus, .tierBonus, .milestone: bonus += line.amount
      case .cap: commission += line.amount
      case .teamAward: teamAward += line.amount
      case .rankAward: rankAward += line.amount
      case .clawBack, .correction: adjustments += line.amount
      }
      total += line.amount
    }
    if commission < .zero, lines.contains(where: { $0.rule == .cap }) {
      (bonus, commission) = (bonus + commission, .zero)
    }
  }

  private static func sum(_ figures: [Figure]) -> Figure? {
    guard let first = figures.first else { return nil }
    if first.unit == .money || first.unit == .count {
      return figures.dropFirst().reduce(first) { $0.adding($1) ?? $0 }
    }
    return figures.count == 1 ? first : nil
  }
}
