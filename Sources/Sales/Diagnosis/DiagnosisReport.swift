/// Why sales changed from one period to another: by driver, by every dimension, with causes. (numbers.md, Diagnosis)
///
///     change ─┬─ closed deals ┐
///             ├─ win rate     ├─ each in every segment ── causes ── deals
///             └─ average deal ┘
///
/// All contributions are exact: drivers add up to the change, and so do the values of each dimension.
public struct DiagnosisReport: Hashable, Sendable {
  /// What was asked; its baseline says what is compared.
  public var question: Question
  /// The period compared with and its days that count.
  public var comparison: Comparison
  /// Sales then and now; `nil` where there are no deals.
  public var before: Figure?
  public var after: Figure?
  /// By `Driver.allCases`; empty where there are no deals.
  public var drivers: [DriverChange]
  /// Whether a factor was 0 on one side, so that the whole change stands with the number of closed deals.
  public var isWholeToCount: Bool
  /// The values of one dimension after the other, those that did most of the change first.
  public var dimensions: [SegmentChange]
  /// The same by the two leading dimensions together, by which the tree is cut; one or none where the company has no more.
  public var segments: [SegmentChange]
  public var causes: [Cause]
  /// The change as a tree.
  public var tree: DiagnosisTree?
  /// Whether files tell the way of any deal, without which there are no causes by stage.
  public var hasStageHistory: Bool
  /// The segment that explains most of the change; `nil` where nothing changed.
  public var main: SegmentChange?

  /// A report in which nothing is known yet.
  public init(question: Question, comparison: Comparison) {
    (self.question, self.comparison, self.isWholeToCount) = (question, comparison, false)
    hasStageHistory = false
    (drivers, dimensions, segments, causes) = ([], [], [], [])
  }

  /// Sales now − sales then.
  public var change: Figure? { Attainment.gap(of: after, to: before) }
}

/// What one driver contributed to a change of sales.
public struct DriverChange: Hashable, Sendable {
  public var driver: Driver
  /// The driver's own value then and now; `nil` over nothing.
  public var before: Figure?
  public var after: Figure?
  /// Its part of the change of sales.
  public var contribution: Money
  /// contribution ÷ change, a ratio; `nil` where nothing changed.
  public var share: Figure?
  /// A driver's part.
  public init(driver: Driver, before: Figure?, after: Figure?, contribution: Money, share: Figure? = nil) {
    (self.driver, self.before, self.after) = (driver, before, after)
    (self.contribution, self.share) = (contribution, share)
  }
}

/// What one part of the company contributed to a change of sales.
public struct SegmentChange: Hashable, Sendable {
  /// One value for each dimension it is cut by.
  public var group: [DimensionValue]
  /// Sales then and now.
  public var before: Money
  public var after: Money
  /// after − before.
  public var contribution: Money
  /// contribution ÷ change of the whole, a ratio; `nil` where nothing changed.
  public var share: Figure?
  /// The segment's own change by driver.
  public var drivers: [DriverChange]
  /// The driver that did most of it; `nil` where the segment did not change.
  public var mainDriver: DriverChange?
  /// A segment's part.
  public init(
    group: [DimensionValue], before: Money, after: Money, contribution: Money, share: Figure? = nil,
    drivers: [DriverChange] = [], mainDriver: DriverChange? = nil
  ) {
    (self.group, self.before, self.after) = (group, before, after)
    (self.contribution, self.share, self.drivers, self.mainDriver) = (contribution, share, drivers, mainDriver)
  }
}

/// Something that went down and can have made sales fall, with its evidence. (numbers.md, Diagnosis)
public struct Cause: Hashable, Sendable {
  public var kind: Kind
  /// What went down, then and now, with the number of cases behind it.
  public var before: Figure
  public var after: Figure
  /// Its part of the change of sales where that is known: of stages within the win rate, of the price all of the
  /// average deal.
  public var contribution: Money?
  /// contribution ÷ change, a ratio.
  public var share: Figure?
  /// Of the average deal: what a deal lost by price and by mix; `nil` where products do not tell.
  public var priceAndMix: PriceAndMix?
  /// The same of `contribution`.
  public var contributions: PriceAndMix?
  /// What the settings advise; `nil`: the product's own words.
  public var advice: String?
  /// The course that trains it, where one is known.
  public var course: String?

  /// A cause with its evidence.
  public init(kind: Kind, before: Figure, after: Figure) {
    (self.kind, self.before, self.after) = (kind, before, after)
  }

  /// What went down.
  public enum Kind: Hashable, Sendable {
    /// New leads or new deals, by the metric's id: the one that fell most.
    case demand(metric: String)
    /// Follow-ups for each open deal.
    case followUp
    /// The share of closed deals that went on from a stage.
    case stage(Stage)
    /// The average deal.
    case price
  }

  /// The driver through which it reaches sales.
  public var driver: Driver {
    switch kind {
    case .demand: .closedDeals
    case .followUp, .stage: .winRate
    case .price: .averageDeal
    }
  }
}
