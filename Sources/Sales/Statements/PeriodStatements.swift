/// The statements of a period together: how far they are, and by when what is due. (numbers.md, Statement; screens.md,
/// page 6)
public struct PeriodStatements: Hashable, Sendable {
  public let period: Period
  /// The last day on which they are published in time.
  public let publishBy: Day
  /// The last day on which one of them can be objected to; `nil`: none is published.
  public private(set) var objectBy: Day?
  /// How many stand where; drafts are those that could be published.
  public private(set) var counts: [StatementStatus: Int] = [:]
  /// Ids of the reps whose statement was published after its day.
  public private(set) var late: Set<String> = []
  /// Why none can be published even when the period is over; `nil`: some can.
  public private(set) var barrier: StatementRefusal?

  /// How many are published, whatever was done to them since.
  public var published: Int { counts.reduce(0) { $0 + ($1.key == .draft ? 0 : $1.value) } }
  /// How many could be published and are not.
  public var drafts: Int { counts[.draft] ?? 0 }

  /// So many stand so, the last of them open to objections until a day.
  public init(
    _ period: Period, publishBy: Day, objectBy: Day? = nil, _ counts: [StatementStatus: Int], late: Set<String> = [],
    barrier: StatementRefusal? = nil
  ) {
    (self.period, self.publishBy, self.objectBy) = (period, publishBy, objectBy)
    (self.counts, self.late, self.barrier) = (counts, late, barrier)
  }

  /// Of the people whose pay is shown.
  init(_ rows: [IncentiveRow], of period: Period, _ facts: FactStore) {
    let deadlines = StatementDeadlines(facts.workCalendar)
    (self.period, publishBy) = (period, deadlines.publishing(period))
    let others = facts.bookForComputing.others(sharingDaysWith: period)
    for row in rows {
      guard let id = row.rep.id else { continue }
      if let standing = facts.statements.standing(of: id, period) {
        add(standing, deadlines)
      } else if let other = others[id] {
        barrier = barrier ?? other
      } else if row.saysSomething {
        counts[.draft, default: 0] += 1
      }
    }
    barrier = drafts > 0 ? nil : barrier ?? .nothingToPublish
    if !facts.viewer.decidesPay { barrier = .notAllowed }
  }

  private mutating func add(_ standing: StatementStanding, _ deadlines: StatementDeadlines) {
    let statement = standing.statement
    counts[standing.status, default: 0] += 1
    if deadlines.isLate(statement) { late.insert(statement.rep) }
    let last = deadlines.objecting(publishedOn: statement.publishedOn)
    objectBy = objectBy.map { max($0, last) } ?? last
    barrier = barrier ?? .alreadyPublished(by: statement.publishedBy, on: statement.publishedOn)
  }

  /// Why nothing can be published on a day; `nil`: something can.
  public func refusalToPublish(today: Day) -> StatementRefusal? { barrier ?? period.refusalToPublish(today: today) }
}

extension StatementBook {
  /// Why reps get no statement of a period: another one has days of it, or theirs was changed. By rep.
  fileprivate func others(sharingDaysWith period: Period) -> [String: StatementRefusal] {
    var others: [String: StatementRefusal] = [:]
    for (rep, other) in statements.map({ ($0.rep, $0.period) }) + changed.map({ ($0.rep, $0.period) }) {
      guard other.range.intersection(period.range).count > 0 else { continue }
      if other != period { others[rep] = .overlaps(period: other) }
    }
    for known in changed where known.period == period { others[known.rep] = .changed }
    return others
  }
}
