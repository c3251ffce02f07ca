/// How far a target lies from what was ever grown. (numbers.md, Splitting a target)
public enum Attainability: String, Hashable, Sendable, CaseIterable {
  /// Asks for less growth than half of the past periods had.
  case easy
  /// Up to the best growth there ever was.
  case ambitious
  /// Above the best ever, by at most a fifth of it.
  case record
  /// Above 1.2 × the best ever.
  case outOfReach = "out_of_reach"
  /// Fewer than 4 past periods, or nothing to grow from.
  case unknown
}

/// What the growth that a target asks for is measured against: how the same part of the company grew before.
///
/// Growth is against the last period that is over when the target's begins; where that lies several periods back, past
/// growths are over as many. Shares in millionths.
public struct GrowthYardstick: Hashable, Sendable {
  /// What the last completed period brought, and which that is.
  public var base: Figure?
  public var basePeriod: Period?
  /// Growths of the past, from the smallest, in millionths.
  public var growths: [Int64] = []
  /// How many past periods are known.
  public var periods = 0
  /// Whether less is more, so that growth is how far it falls.
  public var lowerIsBetter = false

  /// Fewer past periods than these say nothing.
  static let leastPeriods = 4

  /// Nothing to measure against.
  public init() {}

  /// The growth a target asks for; `nil` where there is nothing to grow from.
  public func growth(to target: Figure) -> Figure? {
    guard let growth = asked(target) else { return nil }
    return Figure(growth, over: 1_000_000, unit: .ratio, cases: periods)
  }

  /// The median of past growths.
  public var median: Figure? {
    guard let median = Percentile.median(growths, unit: .ratio) else { return nil }
    return Figure(Int128(median.numerator), over: Int128(median.denominator) * 1_000_000, unit: .ratio, cases: periods)
  }

  /// The largest of past growths.
  public var best: Figure? { growths.last.flatMap { Figure($0, over: 1_000_000, unit: .ratio, cases: periods) } }

  /// How far a target lies from what was ever grown.
  public func attainability(of target: Figure) -> Attainability {
    guard periods >= Self.leastPeriods, let asked = asked(target), let best = growths.last,
      let median = Percentile.median(growths, unit: .ratio)
    else { return .unknown }
    if Int128(asked) * Int128(median.denominator) < Int128(median.numerator) { return .easy }
    if asked <= best { return .ambitious }
    // A fifth more than a fall would be a deeper one; above the best fall nothing was ever reached.
    return best > 0 && Int128(asked) * 5 <= Int128(best) * 6 ? .record : .outOfReach
  }

  private func asked(_ target: Figure) -> Int64? {
    base.flatMap { GrowthYardstick.growth(from: $0, to: target, lowerIsBetter: lowerIsBetter) }
  }

  /// (now − then) ÷ |then| in millionths, half up; the other way round where less is more.
  static func growth(from then: Figure, to now: Figure, lowerIsBetter: Bool) -> Int64? {
    guard let change = Comparison.change(from: then, to: now) else { return nil }
    let doubled = Int128(change.numerator) * 2_000_000 + Int128(change.denominator)
    let growth = Int64(clamping: doubled.dividedRoundingDown(by: Int128(change.denominator) * 2))
    return lowerIsBetter ? Int64.zero.subtractingStopping(growth) : growth
  }
}
