/// A rep's statement as it was published: stored whole, never changed afterwards. (numbers.md, Statement)
public struct PublishedStatement: Hashable, Sendable {
  /// Rep's id.
  public var rep: String
  public var period: Period
  public var lines: [IncentiveLine]
  public var total: Money
  /// Of everything the statement says; whoever has the paper can compare it.
  public var digest: String
  /// Local seconds since 1970-01-01T00:00.
  public var publishedAt: Int64
  public var publishedBy: String
  /// A statement.
  public init(
    rep: String, period: Period, lines: [IncentiveLine], total: Money, digest: String, publishedAt: Int64,
    publishedBy: String
  ) {
    (self.rep, self.period, self.lines, self.total) = (rep, period, lines, total)
    (self.digest, self.publishedAt, self.publishedBy) = (digest, publishedAt, publishedBy)
  }
}

/// Where a statement stands. (numbers.md, Statement)
public enum StatementStatus: String, Hashable, Sendable, CaseIterable {
  case draft, published, objected, confirmed, paid
}

/// Something somebody did to a statement: only ever added.
public struct StatementEvent: Hashable, Sendable {
  public var rep: String
  public var period: Period
  public var kind: Kind
  /// The line spoken of; `nil`: the whole statement.
  public var line: String?
  /// Untrusted text.
  public var text: String
  public var author: String
  /// Local seconds since 1970-01-01T00:00.
  public var at: Int64

  /// What was done.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case published, objected, answered, confirmed, paid
  }

  /// An event.
  public init(
    rep: String, period: Period, kind: Kind, line: String? = nil, text: String = "", author: String, at: Int64
  ) {
    (self.rep, self.period, self.kind, self.line) = (rep, period, kind, line)
    (self.text, self.author, self.at) = (text, author, at)
  }
}

/// Every published statement and what was done to it, in order; empty without a journal.
public struct StatementBook: Hashable, Sendable {
  public var statements: [PublishedStatement] = []
  public var events: [StatementEvent] = []
  /// Nothing published yet.
  public init() {}
}
