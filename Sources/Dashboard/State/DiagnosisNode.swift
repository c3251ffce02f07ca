public import Sales

/// A place in the tree of a diagnosis: a driver, a segment under it, or a cause under either.
public struct DiagnosisNode: Hashable, Sendable {
  public var driver: Driver
  /// What the page's scope is narrowed to; empty: all of it.
  public var group: [DimensionValue]
  /// The cause's key; `nil`: the driver itself.
  public var cause: String?
  /// Whether it stands for all segments that are not listed.
  public var isRest = false

  /// A place.
  public init(_ driver: Driver, group: [DimensionValue] = [], cause: String? = nil) {
    (self.driver, self.group, self.cause) = (driver, group, cause)
  }

  /// The deals behind it.
  var deals: DealSelection {
    if let stage = cause.flatMap({ $0.hasPrefix("stage:") ? String($0.dropFirst(6)) : nil }) {
      return .lostAt(stage: stage)
    }
    switch (cause, driver) {
    case ("demand", _): return .created
    case ("follow_up", _): return .open
    case (_, .closedDeals): return .closed
    case (_, .winRate): return .lost
    case (_, .averageDeal): return .won
    }
  }
}
