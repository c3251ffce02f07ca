/// The days by which things must be done to a statement, in working days. (numbers.md, Statement)
public struct StatementDeadlines: Hashable, Sendable {
  private let calendar: WorkCalendar

  /// Deadlines by a company's calendar.
  public init(_ calendar: WorkCalendar) { self.calendar = calendar }

  /// Working days for publishing, and for objecting.
  public static let workdays = 3

  /// The last day on which the statement of a period is published in time: the 3rd working day after its end.
  public func publishing(_ period: Period) -> Day { workday(after: period.end.adding(days: -1)) }

  /// The last day on which the rep may object: the 3rd working day after the day of publishing.
  public func objecting(publishedOn day: Day) -> Day { workday(after: day) }

  /// Whether a statement came too late.
  public func isLate(_ statement: PublishedStatement) -> Bool {
    statement.publishedOn > publishing(statement.period)
  }

  private func workday(after day: Day) -> Day {
    // Two months hold three working days in every calendar that a company can live by.
    let days = DayRange(start: day.adding(days: 1), end: day.adding(days: 60))
    return calendar.workday(StatementDeadlines.workdays, in: days) ?? day.adding(days: StatementDeadlines.workdays)
  }
}
