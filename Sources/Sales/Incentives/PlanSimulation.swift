/// What a plan would have cost over past periods, and whom it would have paid more or less than the plans in force.
/// (numbers.md, What-if: a changed plan run over past periods) Costs and sales are those of everyone whose pay the viewer
/// may see.
public struct PlanSimulation: Hashable, Sendable {
  public var plan: IncentivePlan
  /// The plans it is compared with: the one of its id where there is one, else all in force.
  public var against: [IncentivePlan]
  /// One for each of the plan's periods, in order.
  public var periods: [SimulatedPeriod]
  /// All periods together.
  public var all: SimulatedPeriod
  /// One for each quarter that ends in them.
  public var quarters: [PlanVerdict]

  /// A simulation.
  public init(
    plan: IncentivePlan, against: [IncentivePlan], periods: [SimulatedPeriod], all: SimulatedPeriod,
    quarters: [PlanVerdict]
  ) {
    (self.plan, self.against, self.periods, self.all, self.quarters) = (plan, against, periods, all, quarters)
  }
}

/// One period, or all of them, under the simulated plan.
public struct SimulatedPeriod: Hashable, Sendable {
  /// `nil`: all periods.
  public var period: Period?
  /// What the plan pays everyone.
  public var cost = Money.zero
  /// What the plans it is compared with pay everyone.
  public var costNow = Money.zero
  /// Sales of the company.
  public var sales = Money.zero
  /// How many reps are in each tier, from the lowest; in all periods together how many times.
  public var tiers: [TierCount] = []
  /// How many are below the first tier or have no target.
  public var belowTiers = 0
  /// How many have a target, without which no tier is reached.
  public var withTarget = 0
  /// What each rep gets more or less, the most first.
  public var changes: [PayChange] = []

  /// One that nobody was paid in.
  public init(period: Period?) { self.period = period }

  /// cost ÷ sales; `nil` without sales.
  public var costShare: Figure? { SimulatedPeriod.share(cost, sales) }
  /// The same for the plans it is compared with.
  public var costShareNow: Figure? { SimulatedPeriod.share(costNow, sales) }
  /// How many are counted, in a tier or in none.
  var people: Int { tiers.reduce(belowTiers) { $0 + $1.reps } }
  /// Those who get more.
  public var winners: [PayChange] { changes.filter { $0.change > .zero } }
  /// Those who get less.
  public var losers: [PayChange] { changes.filter { $0.change < .zero } }

  static func share(_ cost: Money, _ sales: Money) -> Figure? {
    guard sales > .zero else { return nil }
    return Figure(cost.minorUnits, over: sales.minorUnits, unit: .ratio, cases: 0)
  }
}

/// How many are in a tier.
public struct TierCount: Hashable, Sendable {
  public var tier: IncentivePlan.Tier
  public var reps: Int
  /// So many reps in a tier.
  public init(tier: IncentivePlan.Tier, reps: Int) { (self.tier, self.reps) = (tier, reps) }
}

/// What a rep would get and gets.
public struct PayChange: Hashable, Sendable {
  public var rep: DimensionValue
  public var pay: Money
  public var payNow: Money
  /// What somebody would get, and gets.
  public init(rep: DimensionValue, pay: Money, payNow: Money) { (self.rep, self.pay, self.payNow) = (rep, pay, payNow) }
  /// pay − payNow.
  public var change: Money { pay - payNow }
}

/// What a quarter says of a plan. (numbers.md: each quarter)
public struct PlanVerdict: Hashable, Sendable {
  public var quarter: Period
  /// Reps with a target.
  public var reps: Int
  /// Those of them below 80% of it.
  public var belowEighty: Int
  /// What all plans paid everyone.
  public var cost: Money
  /// Sales of the company.
  public var sales: Money
  /// What the settings let cost ÷ sales be, in millionths; `nil`: nothing is set.
  public var costLimit: Int64?
  /// Everybody who has a target or is paid, in the order of what they are paid.
  public var people: [PersonVerdict] = []
  /// Whether days of it are still to come: then it says nothing yet.
  public var isRunning = false

  /// A verdict.
  public init(quarter: Period, reps: Int, belowEighty: Int, cost: Money, sales: Money, costLimit: Int64?) {
    (self.quarter, self.reps, self.belowEighty) = (quarter, reps, belowEighty)
    (self.cost, self.sales, self.costLimit) = (cost, sales, costLimit)
  }

  /// cost ÷ sales; `nil` without sales.
  public var costShare: Figure? { SimulatedPeriod.share(cost, sales) }

  /// Over half below 80%: the targets look too high. While the quarter runs nobody has had the time to reach them.
  public var targetsLookTooHigh: Bool { !isRunning && belowEighty * 2 > reps }

  /// cost ÷ sales above the set share.
  public var isTooExpensive: Bool {
    guard let costShare, let costLimit else { return false }
    return Int128(costShare.numerator) * 1_000_000 > Int128(costLimit) * Int128(costShare.denominator)
  }
}

/// What a quarter was for one person.
public struct PersonVerdict: Hashable, Sendable {
  public var rep: DimensionValue
  /// Of the quarter's target by the plan that leads for him; `nil`: without a target.
  public var attainment: Figure?
  /// By all plans.
  public var pay: Money
  /// A person's quarter.
  public init(rep: DimensionValue, attainment: Figure?, pay: Money) {
    (self.rep, self.attainment, self.pay) = (rep, attainment, pay)
  }
}
