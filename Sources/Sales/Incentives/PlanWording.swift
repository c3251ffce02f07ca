/// What a plan pays, in plain sentences made from its rules: nothing in them is written by hand, so they say what is
/// computed. (screens.md, page 6)
public struct PlanWording: Sendable {
  private let plan: IncentivePlan
  private let words: IncentiveWording
  private var figures: FigureText { words.figures }
  private var language: Language { words.language }

  /// The sentences of a plan in the language of figures.
  public init(_ plan: IncentivePlan, _ figures: FigureText, _ catalog: MetricCatalog = .standard) {
    (self.plan, words) = (plan, IncentiveWording(figures, catalog))
  }

  /// One sentence a rule: whom and when it is for, tiers from the lowest, cap, awards, titles. Safe to draw.
  public var sentences: [String] {
    let all =
      [heading, basis] + tiers + [cap].compactMap(\.self) + plan.teamAwards.map(teamAward)
      + plan.rankAwards.map(rankAward) + plan.milestones.map(milestone) + plan.honours.map(honour)
    return all.map { VisibleText.line($0[language]) }
  }

  /// Whom and when the plan is for, and those of its rules that a line of pay follows. Safe to draw.
  public func sentences(about rule: IncentiveLine.Rule) -> [String] {
    let rules: [Phrase] =
      switch rule {
      case .commission, .bonus, .tierBonus, .clawBack, .correction: [basis] + tiers
      case .cap: [cap].compactMap(\.self)
      case .teamAward(let scope, _): plan.teamAwards.filter { $0.scope == scope }.map(teamAward)
      case .rankAward(let metric, let period, _):
        plan.rankAwards.filter { $0.metric == metric && $0.period == period.grain }.map(rankAward)
      case .milestone(let name): plan.milestones.filter { $0.name == name }.map(milestone)
      }
    return ([heading] + rules).map { VisibleText.line($0[language]) }
  }

  /// What a tier pays: `From 120% on (冲刺卓越): 3%, and ¥3,000.` Safe to draw.
  public func sentence(of tier: IncentivePlan.Tier) -> String { VisibleText.line(self.tier(tier)[language]) }

  private var heading: Phrase {
    PlanStrings.heading(plan.name, plan.period.phrase, for: people, days: days)
  }

  /// Whom it is for; `nil`: everyone.
  private var people: Phrase? {
    let parts = [
      (PlanStrings.role, plan.reach.roles), (Dimension.region.phrase, plan.reach.regions),
      (Dimension.team.phrase, plan.reach.teams), (Dimension.rep.phrase, plan.reach.reps),
    ].filter { !$0.1.isEmpty }
    return parts.isEmpty ? nil : PlanStrings.people(parts)
  }

  /// When it holds; `nil`: always.
  private var days: Phrase? {
    guard let valid = plan.valid else { return nil }
    let (first, last) = (valid.lowerBound, valid.upperBound.adding(days: -1))
    let isOpen = (first.number <= -.max, valid.upperBound.number == .max)
    return PlanStrings.days(from: isOpen.0 ? nil : first.iso, to: isOpen.1 ? nil : last.iso)
  }

  private var basis: Phrase {
    let metric = words.metric(plan.metric)
    switch plan.kind {
    case .bonus(let target): return PlanStrings.bonusBasis(metric, figures.money(target))
    case .commission: return PlanStrings.commissionBasis(metric, plan.base.phrase, plan.mode)
    }
  }

  private var tiers: [Phrase] {
    guard let first = plan.tiers.first else { return [] }
    let below = PlanStrings.nothingBelow(FigureText.rate(first.floor), includes: first.isAbove)
    return (first.floor > 0 ? [below] : []) + plan.tiers.map(tier)
  }

  private func tier(_ tier: IncentivePlan.Tier) -> Phrase {
    let isCommission = plan.kind == .commission
    return PlanStrings.tier(
      floor: FigureText.rate(tier.floor), isAbove: tier.isAbove, name: tier.name,
      pays: isCommission ? FigureText.rate(tier.rate) : FigureText.factor(tier.rate), isCommission: isCommission,
      isSlice: plan.mode == .marginal, bonus: tier.bonus == .zero ? nil : figures.money(tier.bonus))
  }

  private var cap: Phrase? { plan.cap.map { PlanStrings.cap(figures.money($0), plan.period.phrase) } }

  private func teamAward(_ award: IncentivePlan.TeamAward) -> Phrase {
    PlanStrings.teamAward(award.scope.phrase, FigureText.rate(award.floor), figures.money(award.amount))
  }

  private func rankAward(_ award: IncentivePlan.RankAward) -> Phrase {
    PlanStrings.rankAward(award.period.phrase, words.metric(award.metric), award.amounts.map { figures.money($0) })
  }

  private func milestone(_ milestone: IncentivePlan.Milestone) -> Phrase {
    let unit = words.catalog[milestone.metric]?.unit ?? .count
    let value = Figure(
      Int128(milestone.reaches) * (unit == .money ? 100 : 1), over: 1_000_000, unit: unit, cases: 0)
    return PlanStrings.milestone(
      milestone.name, milestone.period.phrase, words.metric(milestone.metric), figures.text(value),
      figures.money(milestone.amount))
  }

  private func honour(_ honour: IncentivePlan.Honour) -> Phrase {
    PlanStrings.honour(honour.name, honour.period.phrase, words.metric(honour.metric), honour.top)
  }
}
