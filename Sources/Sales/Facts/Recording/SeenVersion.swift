/// One change of one deal from a version of the files to the next.
public struct SeenChange: Hashable, Sendable {
  /// The deal's number in its `SeenDeals`.
  public var deal: Int32
  public var field: PipelineField
  /// The values, as a history keeps them; codes point into the names of the `SeenDeals`.
  public var before: Int64
  public var after: Int64

  /// A change.
  public init(deal: Int32, field: PipelineField, before: Int64, after: Int64) {
    (self.deal, self.field, self.before, self.after) = (deal, field, before, after)
  }
}

/// What a version of the files brought: who came, and what changed.
public struct SeenVersion: Sendable {
  /// Deals never seen before; numbered on from `firstNewcomer`. In the baseline all there are.
  public var newcomers = SeenDealTable()
  /// The number of the first of them.
  public var firstNewcomer: Int32 = 0
  /// What changed, but for the baseline; a newcomer has one change of its existence.
  public var changes: [SeenChange] = []
  /// Whether every deal has a new state without having changed, as when amounts are counted in another currency.
  public var isRebased = false

  /// Nothing.
  public init() {}

  /// Whether there is nothing to record.
  public var isEmpty: Bool { newcomers.count == 0 && changes.isEmpty && !isRebased }
}
