/// The part of the company that did most of a metric's change: “主要影响因素” of the scorecard. (numbers.md, Diagnosis)
public struct MainFactor: Hashable, Sendable {
  /// One or two values of different dimensions.
  public var group: [DimensionValue]
  /// Its part of the change in the metric's unit, of ratios in points.
  public var contribution: Figure
  /// contribution ÷ change, a ratio.
  public var share: Figure
  /// Of sales: the driver that did most of it there.
  public var driver: DriverChange?
  /// A factor.
  public init(group: [DimensionValue], contribution: Figure, share: Figure, driver: DriverChange? = nil) {
    (self.group, self.contribution, self.share, self.driver) = (group, contribution, share, driver)
  }
}

/// What every group did to a metric's change; approximate, because it only decides which one is named.
///
/// Of sums it is the difference. Of quotients it is how far the group pulled the whole away from where it was,
/// (n₁ − R₀ d₁) ÷ D₁ − (n₀ − R₀ d₀) ÷ D₀ with R₀ = N₀ ÷ D₀, so that the groups add up to the change here, too.
struct GroupPulls {
  private(set) var pulls: [GroupKey: Double] = [:]
  let change: Double

  /// The pulls of the groups of a metric; `nil` where it did not change or is missing on one side.
  init?(_ metric: Metric, from before: Figure?, to after: Figure?, then: MetricTable, now: MetricTable) {
    guard let before, let after, !before.equals(after) else { return nil }
    let isQuotient = if case .quotient = metric.formula { true } else { false }
    change = after.value - before.value
    for key in Set(then.keys).union(now.keys) {
      let (old, new) = (then.figure(metric.id, key), now.figure(metric.id, key))
      pulls[key] =
        isQuotient
        ? GroupPulls.pull(new, in: after, from: before) - GroupPulls.pull(old, in: before, from: before)
        : (new?.value ?? 0) - (old?.value ?? 0)
    }
  }

  private static func pull(_ part: Figure?, in whole: Figure, from before: Figure) -> Double {
    guard let part else { return 0 }
    return (Double(part.numerator) - before.value * Double(part.denominator)) / Double(whole.denominator)
  }

  /// The groups together that have the same code at one place.
  func together(at place: Int) -> [Int32: Double] {
    pulls.reduce(into: [:]) { $0[$1.key.codes[place], default: 0] += $1.value }
  }
}

extension Figure {
  /// The value in the steps of its numerator: minor units where it is money.
  fileprivate var value: Double { Double(numerator) / Double(denominator) }
}

extension Metric {
  /// Whether its value for the whole is made of those of its parts: sums and counts of the period, and quotients of them.
  var isMadeOfParts: Bool {
    formula.terms.allSatisfy { term in
      switch term.measure {
      case .count, .sum: !term.isToDate
      case .distinctCustomers, .medianCycleDays, .retainedCustomers: false
      }
    }
  }
}
