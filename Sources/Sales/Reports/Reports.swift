/// Every report of one snapshot as of one day; the facts are prepared once and all reports of a page share them.
///
///     Reports(facts, asOf:) ─► question ─► TargetReport, FunnelReport … ─► table(language:) ─► writers
public struct Reports: Sendable {
  /// The snapshot.
  public let facts: FactStore
  /// The day everything is asked for; nothing dated later is counted. A question’s own as-of day gives way to it.
  public let asOf: Day
}
