/// What the pipeline method multiplies: the sliders begin here. (numbers.md, What-if)
public struct WhatIfBasis: Hashable, Sendable {
  /// Won in the period so far, and what is expected of signed deals; minor units.
  public var won: Int64
  /// Open deals expected to close in the period that have an amount and a win share.
  public var deals: Int
  /// What they are worth together, minor units.
  public var amount: Int64
  /// What of it is expected, minor units.
  public var weighted: Int64

  /// A basis.
  public init(won: Int64, deals: Int, amount: Int64, weighted: Int64) {
    (self.won, self.deals, self.amount, self.weighted) = (won, deals, amount, weighted)
  }

  /// The mean amount of those deals; `nil` without any.
  public var averageDeal: Figure? { Figure(amount, over: Int64(deals), unit: .money, cases: deals) }

  /// The win share of their money; `nil` where there is no money.
  public var winRate: Figure? {
    amount > 0 ? Figure(Int128(weighted), over: Int128(amount), unit: .ratio, cases: deals) : nil
  }
}

/// How far the sliders are moved: relative changes in whole percent, deals by number.
public struct WhatIf: Hashable, Sendable {
  /// Percentage points added to the win rate, −100 to 100.
  public var winRate: Int
  /// Percent added to the average deal, −100 to 1000.
  public var averageDeal: Int
  /// Deals added.
  public var deals: Int

  /// As things stand.
  public init(winRate: Int = 0, averageDeal: Int = 0, deals: Int = 0) {
    (self.winRate, self.averageDeal, self.deals) = (winRate, averageDeal, deals)
  }

  /// Whether nothing is moved.
  public var isUnmoved: Bool { self == WhatIf() }

  /// won so far + deals × average deal × win rate, each as moved; in money, rounded to cents.
  ///
  /// Unmoved it is the pipeline forecast itself. The rate stays between 0 and 1, deals and the average do not fall
  /// below 0.
  public func result(_ basis: WhatIfBasis) -> Figure {
    let deals = Double(max(0, basis.deals.addingReportingOverflow(self.deals).partialValue))
    let mean = basis.deals > 0 ? Double(basis.amount) / Double(basis.deals) : 0
    let share = basis.amount > 0 ? Double(basis.weighted) / Double(basis.amount) : 0
    let rate = min(1, max(0, share + Double(winRate) / 100))
    let more = deals * mean * max(0, 1 + Double(averageDeal) / 100) * rate
    let sum = isUnmoved ? basis.won.addingStopping(basis.weighted) : basis.won.addingStopping(Int64(nearest: more))
    return Figure(whole: sum, unit: .money, cases: basis.deals)
  }
}

extension Int64 {
  /// The nearest whole number, stopping at the ends of 64 bits; 0 for what is no number.
  init(nearest value: Double) {
    let rounded = value.rounded()
    guard rounded.isFinite else {
      self = value.isNaN ? 0 : value < 0 ? .min : .max
      return
    }
    self = Int64(exactly: rounded) ?? (rounded < 0 ? .min : .max)
  }
}
