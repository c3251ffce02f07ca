/// What sales are the product of: closed deals × win rate × average deal. (numbers.md, Diagnosis)
public enum Driver: String, Hashable, Sendable, CaseIterable {
  /// Won in the period, by the day of winning, and lost in it.
  case closedDeals = "closed_deals"
  /// Won ÷ closed.
  case winRate = "win_rate"
  /// Sales ÷ won.
  case averageDeal = "avg_deal"
}

/// The sales of some part of the company and period, and the deals they came from.
struct SalesFactors: Hashable, Sendable {
  /// Minor units.
  var sales: Int64 = 0
  var won: Int64 = 0
  var lost: Int64 = 0

  /// Won and lost.
  var closed: Int64 { won.addingStopping(lost) }

  /// Whether all three factors are positive, so that they have logarithms.
  var isProduct: Bool { sales > 0 && won > 0 && lost >= 0 }

  /// A driver's own value; `nil` where it is over nothing.
  func figure(_ driver: Driver) -> Figure? {
    switch driver {
    case .closedDeals: Figure(whole: closed, unit: .count, cases: Int(clamping: closed))
    case .winRate: Figure(won, over: closed, unit: .ratio, cases: Int(clamping: closed))
    case .averageDeal: Figure(sales, over: won, unit: .money, cases: Int(clamping: won))
    }
  }
}

/// What each driver contributed to the change of sales, in minor units; together they are the change.
struct DriverParts: Hashable, Sendable {
  /// By `Driver.allCases`.
  let contributions: [Int64]
  /// Whether a factor was 0, so that the change is the number of deals alone.
  let isWholeToCount: Bool

  /// The parts of a change.
  init(from before: SalesFactors, to after: SalesFactors) {
    guard before.isProduct, after.isProduct else {
      contributions = [after.sales.subtractingStopping(before.sales), 0, 0]
      isWholeToCount = true
      return
    }
    let closed = NaturalLogarithm.ofRatio(Double(after.closed), to: Double(before.closed))
    let won = NaturalLogarithm.ofRatio(Double(after.won), to: Double(before.won))
    let sales = NaturalLogarithm.ofRatio(Double(after.sales), to: Double(before.sales))
    contributions = Divisia.contributions(
      from: before.sales, to: after.sales, logarithms: [closed, won - closed, sales - won])
    isWholeToCount = false
  }

  /// A driver's contribution in minor units.
  subscript(driver: Driver) -> Int64 { contributions[Driver.allCases.firstIndex(of: driver) ?? 0] }

  /// The driver that did most of a change in its own direction; `nil` where nothing changed.
  func main(of change: Int64) -> Driver? {
    guard change != 0 else { return nil }
    let sign: (Int64) -> Int64 = { change < 0 ? Int64.zero.subtractingStopping($0) : $0 }
    return Driver.allCases.max { sign(self[$0]) < sign(self[$1]) }
  }
}
