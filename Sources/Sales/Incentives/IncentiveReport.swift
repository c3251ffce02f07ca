/// What everyone has earned by the plans in a period: the view `incentives` and page 6.
public struct IncentiveReport: Hashable, Sendable {
  public var question: Question
  /// The plans valid in the period, in order of their files.
  public var plans: [IncentivePlan]
  public var rows: [IncentiveRow]
  /// Who stands on the honours wall; no money is told there, so that everybody may see it.
  public var honours: [AwardedHonour]
  /// Sales of those shown, so that the cost can be held against them; `nil` without any.
  public var sales: Figure?
  /// How far the statements of the period are; `nil`: not asked for.
  public var statements: PeriodStatements?
  /// Plans that pay nothing because their file is wrong.
  public var refused: [RefusedPlan] = []
  /// Where several plans in force have tiers: the names of those whose target, base and tier the rows tell; untrusted.
  public var leading: [String] = []
  /// Plans that pay otherwise today than when earlier statements were published, or came since; untrusted names.
  public var changed: [ChangedPlan] = []
  /// Where no plan pays for the period: those in force that pay for another length of it; untrusted names.
  public var otherwise: [PlanOtherwise] = []
  /// How many rows the viewer may not see. (access.toml)
  public var unseen = 0
  /// A report.
  public init(question: Question, plans: [IncentivePlan], rows: [IncentiveRow], honours: [AwardedHonour]) {
    (self.question, self.plans, self.rows, self.honours) = (question, plans, rows, honours)
  }
}

/// A plan in force that pays for another length of period than was asked for.
public struct PlanOtherwise: Hashable, Sendable {
  public var name: String
  /// The period of the plan to ask for: the one that the last day asked for lies in.
  public var period: Period
}

/// A plan that was changed or added after statements of a period were published.
public struct ChangedPlan: Hashable, Sendable {
  /// What it was called then; untrusted text.
  public var name: String
  public var period: Period
  public var how: Change

  /// What became of it: it pays otherwise, there was none of its id then, or there is none now.
  public enum Change: Hashable, Sendable { case changed, added, gone }

  /// A plan that is not what it was for a period.
  public init(name: String, period: Period, how: Change) { (self.name, self.period, self.how) = (name, period, how) }
}

/// One rep's earnings: the row of `incentives`. Its parts add up to its total, and its lines do.
public struct IncentiveRow: Hashable, Sendable {
  public var rep: DimensionValue
  public var region: DimensionValue
  public var target: Figure?
  public var actual: Figure?
  /// The id of the plan that target, base and tier are of; `nil`: none has tiers.
  public var plan: String?
  /// What the rate is paid on.
  public var base: Money
  /// What was returned of payments of earlier periods: taken from attainment, and no part of the base, for it is clawed
  /// back at the rate it was paid at.
  public var returned = Money.zero
  public var attainment: Figure?
  public var light: Light?
  /// The tier reached; `nil`: none.
  public var tier: IncentivePlan.Tier?
  /// Whether its rate is a factor of a target bonus.
  public var paysFactor = false
  public var commission: Money
  public var bonus: Money
  public var teamAward: Money
  public var rankAward: Money
  /// Claw-backs, corrections and the like.
  public var adjustments: Money
  public var total: Money
  public var nextTier: IncentivePlan.Tier?
  /// What is missing to its floor in the metric's unit.
  public var toNextTier: Figure?
  public var status: StatementStatus
  public var lines: [IncentiveLine]
  /// A row without earnings.
  public init(rep: DimensionValue, region: DimensionValue, status: StatementStatus = .draft) {
    (self.rep, self.region, self.status) = (rep, region, status)
    (target, actual, attainment, light) = (nil, nil, nil, nil)
    (tier, nextTier, toNextTier) = (nil, nil, nil)
    (base, commission, bonus, teamAward, rankAward) = (.zero, .zero, .zero, .zero, .zero)
    (adjustments, total, lines) = (.zero, .zero, [])
  }
}
