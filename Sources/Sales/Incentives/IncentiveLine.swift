/// One amount of a rep's pay with all that makes it: anyone can work it out again. (numbers.md, Statement)
public struct IncentiveLine: Hashable, Sendable {
  /// The same in every computation of the same period; unique within a rep's statement.
  public var id: String
  /// The plan's id.
  public var plan: String
  public var rule: Rule
  /// What the rate is taken of; `nil` for fixed amounts.
  public var base: Money?
  /// Millionths: rate of a commission, factor of a bonus; `nil` for fixed amounts.
  public var rate: Int64?
  public var amount: Money
  /// What the base is made of; adds up to it where there is a base and the rule is a commission, a claw-back or a
  /// correction of one of them.
  public var deals: [CreditedDeal]

  /// The rule a line follows.
  public enum Rule: Hashable, Sendable {
    /// The tier's rate on the whole base, or on a slice of it; by the tier's name.
    case commission(tier: String)
    /// The tier's factor of the target bonus.
    case bonus(tier: String)
    /// The fixed amount of a tier.
    case tierBonus(tier: String)
    /// What the cap takes off: negative.
    case cap
    case teamAward(scope: Dimension, value: String)
    /// A place by a metric in a period; ties share the places' money.
    case rankAward(metric: String, period: Period, place: Int)
    case milestone(name: String)
    /// Money returned for a deal that was paid for in an earlier period: negative.
    case clawBack(deal: String, period: Period)
    /// What a published statement should have said otherwise: the difference to its line, at the rate that was paid;
    /// where another is due, one line at each.
    case correction(of: String, period: Period)
  }

  /// A line.
  public init(
    id: String, plan: String, rule: Rule, base: Money? = nil, rate: Int64? = nil, amount: Money,
    deals: [CreditedDeal] = []
  ) {
    (self.id, self.plan, self.rule, self.base, self.rate) = (id, plan, rule, base, rate)
    (self.amount, self.deals) = (amount, deals)
  }
}

extension IncentiveLine {
  /// Whether its rate is a factor of a target bonus, and no percentage.
  var isFactor: Bool {
    switch rule {
    case .bonus: true
    case .correction: correctedRule == "bonus"
    default: false
    }
  }

  /// The word of the rule that a correction corrects; `nil`: it is none.
  var correctedRule: String? {
    guard case .correction(let id, _) = rule, id.hasPrefix(plan + "/") else { return nil }
    let parts = id.dropFirst(plan.count + 1).split(separator: "/")
    return parts.count > 1 ? String(parts[1]) : nil
  }
}

/// A deal behind a line, with what of it is credited to the rep.
public struct CreditedDeal: Hashable, Sendable {
  /// The deal's key.
  public var deal: String
  /// The rep's share of the amount in the plan's base; refunds negative.
  public var amount: Money
  public var place: Place
  /// A deal.
  public init(deal: String, amount: Money, place: Place) {
    (self.deal, self.amount, self.place) = (deal, amount, place)
  }
}
