public import Sales

/// Which amount of pay, or of what the plans cost, is asked about: it is explained from what the page shows already.
public enum PayReference: Hashable, Sendable {
  /// A rep's whole pay of the page's period; the rep's id.
  case pay(of: String)
  /// A line of the statement, by its id.
  case line(String)
  /// What one more deal of an amount would pay.
  case nextDeal(Money)
  /// What all plans cost in a quarter.
  case quarter(Period)
  /// What the plan that leads cost in one of its periods.
  case month(Period)
  /// What a plan would cost over the periods of the newest quarter, by its id.
  case plan(String)
}

/// Where an amount of pay comes from, being read.
public struct PayView: Hashable, Sendable {
  public var reference: PayReference
  public var scroll = 0
  /// A question that the page itself answers.
  public init(_ reference: PayReference) { self.reference = reference }
}

extension Page {
  /// What `e` asks about where pay is shown; `nil`: nothing of that kind is selected.
  var payReference: PayReference? {
    guard let item = selectedRow?.item else { return nil }
    switch (kind, item) {
    case (.incentives, .rep(let id?)): return .pay(of: id)
    case (.statement, .incentiveLine(let id)): return .line(id)
    case (.statement, .nextDeal(let amount)): return .nextDeal(amount)
    case (.planReview, .period(let period)): return panel?.id == .tiers ? .month(period) : .quarter(period)
    case (.planReview, .plan(let id)): return .plan(id)
    case (.statementLine, _):
      guard case .statementLine(_, let id) = content else { return nil }
      return .line(id)
    default: return nil
    }
  }
}
