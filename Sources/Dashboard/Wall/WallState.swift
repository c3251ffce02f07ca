public import Sales

/// Which page the wall shows and since when; all its timers, as values.
public struct WallState: Hashable, Sendable {
  /// The place of the page among those that rotate.
  public var index = 0
  /// Which part of the page's list is shown, where it is longer than the screen.
  public var part = 0
  /// Since when it is shown.
  public var since: Moment
  /// When the wall was started: shifts against burn-in are counted from here.
  public let started: Moment
  /// Deals that have been celebrated, kept by the runtime too.
  public var celebrated: Set<String>
  /// The deal that has the screen now.
  public var celebration: Celebration?

  /// A big deal that takes the screen.
  public struct Celebration: Hashable, Sendable {
    public var item: FeedItem
    /// Until when.
    public var until: Moment
  }

  /// A wall that begins now.
  public init(since now: Moment, celebrated: Set<String>) {
    (self.since, self.started, self.celebrated) = (now, now, celebrated)
  }
}
