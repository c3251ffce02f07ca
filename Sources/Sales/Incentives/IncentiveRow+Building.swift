extension IncentiveCalculation {
  /// A rep's row: target and tier are those of the first plan with tiers, the pay that of all.
  func row(of pay: RepPay, _ question: Question, _ day: Day) -> IncentiveRow {
    let id = company.reps.ids.value(pay.rep) ?? ""
    var row = IncentiveRow(
      rep: reports.labels.value(.rep, pay.rep), region: reports.region(ofRep: id, on: day),
      status: status(of: id, question.period))
    row.take(pay.leading, lights: reports.facts.settings.lights)
    row.take(pay.lines)
    return row
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
    base = runs.reduce(.zero) { $0 + $1.earning.base }
    target = IncentiveRow.sum(achievements.compactMap(\.target))
    actual = IncentiveRow.sum(achievements.compactMap(\.actual))
    let whole = Achievement(
      actual: actual, target: target, lowerIsBetter: achievements.first?.lowerIsBetter ?? false)
    attainment = whole.attainment
    light = Light(actual: actual, target: target, rule: lights, lowerIsBetter: whole.lowerIsBetter)
    guard runs.count == 1, let run = runs.first else { return }
    tier = run.plan.tier(of: run.earning.achievement)
    nextTier = run.plan.nextTier(of: run.earning.achievement)
    toNextTier = nextTier.flatMap { run.plan.missing(to: $0, of: run.earning.achievement) }
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
