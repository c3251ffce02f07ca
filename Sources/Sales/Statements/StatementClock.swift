/// By when what is due of a statement: the clock of page 6. (numbers.md, Statement; screens.md, page 6)
public struct StatementClock: Hashable, Sendable {
  /// The last day on which it is published in time.
  public var publishBy: Day
  /// The last day for objections; `nil`: it is not published.
  public var objectBy: Day?
  /// Whether it was published after its day, or is not published although that day is over.
  public var isLate: Bool

  /// A clock.
  public init(publishBy: Day, objectBy: Day? = nil, isLate: Bool = false) {
    (self.publishBy, self.objectBy, self.isLate) = (publishBy, objectBy, isLate)
  }

  /// The clock of a rep's statement as of a day.
  init(of rep: String, _ period: Period, _ book: StatementBook, _ deadlines: StatementDeadlines, asOf day: Day) {
    let statement = book.statement(of: rep, period)
    self.init(
      publishBy: deadlines.publishing(period),
      objectBy: statement.map { deadlines.objecting(publishedOn: $0.publishedOn) },
      isLate: statement.map(deadlines.isLate) ?? (day > deadlines.publishing(period)))
  }
}
