/// What was reached of a plan's metric, and of what target.
struct Achievement: Hashable, Sendable {
  var actual: Figure?
  var target: Figure?
  var lowerIsBetter = false

  /// actual ÷ target; `nil` without a target.
  var attainment: Figure? { Attainment.share(of: actual, to: target, lowerIsBetter: lowerIsBetter) }

  /// Whether there is something to reach.
  var hasTarget: Bool { (target?.numerator ?? 0) > 0 }

  /// Whether a share of the target is reached, compared exactly: 79.9999% is not 80%. Nothing is without a target.
  func reaches(_ floor: Int64, isAbove: Bool = false) -> Bool {
    guard let actual, let target, target.numerator > 0 else { return false }
    let (better, worse) = lowerIsBetter ? (target, actual) : (actual, target)
    // Nothing done at all is no good value of a metric of which less is more.
    if lowerIsBetter, actual.numerator <= 0 { return false }
    return isAbove
      ? worse.isBelowThroughShare(floor, of: better) : !better.isBelow(floor, millionthsOf: worse)
  }
}

extension IncentivePlan {
  /// How many of the tiers are reached; they stand in rising order.
  func tiersReached(_ achievement: Achievement) -> Int {
    tiers.lastIndex { achievement.reaches($0.floor, isAbove: $0.isAbove) }.map { $0 + 1 } ?? 0
  }

  /// The tier reached; `nil`: none.
  func tier(of achievement: Achievement) -> Tier? {
    let count = tiersReached(achievement)
    return count > 0 ? tiers[count - 1] : nil
  }

  /// The tier after the one reached; `nil` at the top and without a target, where there is nothing to reach.
  func nextTier(of achievement: Achievement) -> Tier? {
    guard let target = achievement.target, target.numerator > 0 else { return nil }
    let count = tiersReached(achievement)
    return count < tiers.count ? tiers[count] : nil
  }

  /// What is missing to a tier's floor in the metric's unit, rounded up to a cent or a whole case so that reaching it
  /// reaches the tier; where less is more, by how much the value must fall.
  func missing(to tier: Tier, of achievement: Achievement) -> Figure? {
    guard let target = achievement.target, let actual = achievement.actual, target.numerator > 0 else { return nil }
    if achievement.lowerIsBetter {
      return tier.floor > 0
        ? target.multiplied(by: 1_000_000, over: tier.floor).flatMap { actual.subtracting($0) } : nil
    }
    guard let floor = target.multiplied(by: tier.floor, over: 1_000_000), let gap = floor.subtracting(actual) else {
      return nil
    }
    guard target.unit == .money || target.unit == .count else { return gap }
    let whole = (Int128(gap.numerator) + Int128(gap.denominator) - 1).dividedRoundingDown(by: Int128(gap.denominator))
    let isExact = whole * Int128(gap.denominator) == Int128(gap.numerator)
    let step: Int64 = tier.isAbove && isExact ? 1 : 0
    return Figure(whole: Int64(clamping: whole).addingStopping(step), unit: target.unit, cases: 0)
  }
}
