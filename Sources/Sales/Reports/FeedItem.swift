/// One line of news: what happened, newest first.
public struct FeedItem: Hashable, Sendable {
  /// Local seconds since 1970-01-01T00:00; the time of day is 0 where only the day is known.
  public var at: Int64
  public var rep: DimensionValue?
  public var kind: Kind

  /// What happened.
  public enum Kind: Hashable, Sendable {
    case signed(deal: String, customer: String?, amount: Money, isBig: Bool)
    case lost(deal: String, customer: String?, amount: Money?, reason: String?)
    case collected(deal: String, customer: String?, amount: Money)
    case activities(kind: String, count: Int)
    case stalled(scope: DimensionValue, count: Int)
  }

  /// A line.
  public init(at: Int64, rep: DimensionValue?, kind: Kind) { (self.at, self.rep, self.kind) = (at, rep, kind) }
}
