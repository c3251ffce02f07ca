/// Every published statement and what was done to it, in order; empty without a journal.
public struct StatementBook: Hashable, Sendable {
  public var statements: [PublishedStatement] = [] { didSet { places = StatementBook.places(of: statements) } }
  public var events: [StatementEvent] = [] { didSet { eventPlaces = StatementBook.places(of: events) } }
  /// Published, and no longer what was published: nothing in them can be relied on.
  public var changed: [ChangedStatement] = []
  /// Where each statement stands; a company has thousands.
  private var places: [StatementKey: Int] = [:]
  private var eventPlaces: [StatementKey: [Int]] = [:]
  /// Nothing published yet.
  public init() {}

  private static func places(of statements: [PublishedStatement]) -> [StatementKey: Int] {
    Dictionary(zip(statements.map { StatementKey($0.rep, $0.period) }, 0...)) { first, _ in first }
  }

  private static func places(of events: [StatementEvent]) -> [StatementKey: [Int]] {
    Dictionary(grouping: events.indices) { StatementKey(events[$0].rep, events[$0].period) }
  }

  /// The statement of a rep and period, by its id; `nil` where none was published, or it was changed.
  public func statement(of rep: String, _ period: Period) -> PublishedStatement? {
    places[StatementKey(rep, period)].map { statements[$0] }
  }

  /// What was done to a statement, in order.
  public func events(of rep: String, _ period: Period) -> [StatementEvent] {
    (eventPlaces[StatementKey(rep, period)] ?? []).map { events[$0] }
  }

  /// How a statement stands after all that was done to it; `nil` where none was published, or it was changed.
  public func standing(of rep: String, _ period: Period) -> StatementStanding? {
    statement(of: rep, period).map { StatementStanding($0, events(of: rep, period)) }
  }

  /// Where the statement of a rep and period stands; a draft until it is published.
  public func status(of rep: String, _ period: Period) -> StatementStatus {
    if let standing = standing(of: rep, period) { return standing.status }
    return changed.contains { $0.rep == rep && $0.period == period } ? .published : .draft
  }
}

extension StatementBook {
  /// How the statements of a rep stand that lie wholly within a span.
  func standings(of rep: String, in span: DayRange) -> [StatementStanding] {
    statements.filter { $0.rep == rep && span.contains($0.period.range) }.compactMap { standing(of: rep, $0.period) }
  }

  /// Whether days of a period lie in published statements of other periods, so that it has none of its own.
  func isCutOtherwise(_ rep: String, _ period: Period) -> Bool {
    statements.contains {
      $0.rep == rep && $0.period != period && $0.period.range.intersection(period.range).count > 0
    }
  }
}

/// What tells a statement from others.
private struct StatementKey: Hashable, Sendable {
  let rep: String
  let period: Period

  init(_ rep: String, _ period: Period) { (self.rep, self.period) = (rep, period) }
}

/// A statement whose stored text is not the one its digest was made of.
public struct ChangedStatement: Hashable, Sendable {
  public var rep: String
  public var period: Period
  /// A statement that was changed.
  public init(rep: String, period: Period) { (self.rep, self.period) = (rep, period) }
}

extension StatementBook {
  /// What is to be said of the statements that were changed.
  public func problems(in file: String) -> [Problem] {
    changed.map { Problem(.statementChanged(period: $0.period.id), at: Place(file: file), found: $0.rep) }
  }
}
