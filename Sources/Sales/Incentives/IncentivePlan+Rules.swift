extension IncentivePlan {
  /// Whom a plan is for; an empty list lets everyone in.
  public struct Reach: Hashable, Sendable {
    public var roles: [String] = []
    public var regions: [String] = []
    public var teams: [String] = []
    public var reps: [String] = []
    /// The line of the plan's file that says so; `nil`: nothing does.
    public var line: Int?
    /// Everyone.
    public init() {}
  }

  /// What an attainment from a floor on earns.
  public struct Tier: Hashable, Sendable {
    /// Its floor, in millionths of the target.
    public var floor: Int64
    /// Whether the floor itself is not enough (`above` instead of `from`).
    public var isAbove: Bool
    /// Millionths: of the base for a commission, of the target bonus (the factor) for a bonus.
    public var rate: Int64
    /// Paid once on top when the tier is reached.
    public var bonus: Money
    public var name: String
    /// A tier.
    public init(floor: Int64, isAbove: Bool = false, rate: Int64, bonus: Money = .zero, name: String = "") {
      (self.floor, self.isAbove, self.rate, self.bonus, self.name) = (floor, isAbove, rate, bonus, name)
    }
  }

  /// A fixed amount for everyone of a region or team that reaches a share of its target.
  public struct TeamAward: Hashable, Sendable {
    /// Region or team.
    public var scope: Dimension
    /// Millionths of the target; reaching it exactly is enough.
    public var floor: Int64
    public var amount: Money
    /// An award.
    public init(scope: Dimension, floor: Int64, amount: Money) {
      (self.scope, self.floor, self.amount) = (scope, floor, amount)
    }
  }

  /// Fixed amounts for the first places by a metric; paid with the last of the plan's periods in its own.
  public struct RankAward: Hashable, Sendable {
    public var period: Grain
    public var metric: String
    /// For the first place, the second …
    public var amounts: [Money]
    /// An award.
    public init(period: Grain, metric: String, amounts: [Money]) {
      (self.period, self.metric, self.amounts) = (period, metric, amounts)
    }
  }

  /// A title for the first by a metric: no money.
  public struct Honour: Hashable, Sendable {
    public var name: String
    public var period: Grain
    public var metric: String
    /// How many places are honoured.
    public var top: Int
    /// A title.
    public init(name: String, period: Grain, metric: String, top: Int) {
      (self.name, self.period, self.metric, self.top) = (name, period, metric, top)
    }
  }

  /// A fixed amount, once, for whoever brings a metric to a value within a period (`[[milestone]]`).
  public struct Milestone: Hashable, Sendable {
    public var name: String
    public var period: Grain
    public var metric: String
    /// In millionths of the metric's unit.
    public var reaches: Int64
    public var amount: Money
    /// A milestone.
    public init(name: String, period: Grain, metric: String, reaches: Int64, amount: Money) {
      (self.name, self.period, self.metric) = (name, period, metric)
      (self.reaches, self.amount) = (reaches, amount)
    }
  }
}
