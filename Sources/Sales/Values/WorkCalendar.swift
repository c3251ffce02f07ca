/// Which days are worked: Monday to Friday, but for the exceptions of calendar.csv (holidays and 调休 workdays).
public struct WorkCalendar: Hashable, Sendable {
  /// Days off that fall on Monday to Friday.
  public var holidays: Set<Day>
  /// Saturdays and Sundays that are worked.
  public var workdays: Set<Day>

  /// A calendar with its exceptions.
  public init(holidays: Set<Day> = [], workdays: Set<Day> = []) {
    (self.holidays, self.workdays) = (holidays, workdays)
  }

  /// Whether a day is worked.
  public func isWorkday(_ day: Day) -> Bool {
    day.weekday <= 5 ? !holidays.contains(day) : workdays.contains(day)
  }
}
