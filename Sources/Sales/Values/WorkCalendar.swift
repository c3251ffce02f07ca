/// Which days are worked: Monday to Friday, but for the exceptions of calendar.csv (holidays and 调休 workdays).
///
/// Days are counted by arithmetic and a search among the sorted exceptions, never one by one.
public struct WorkCalendar: Hashable, Sendable {
  /// Numbers of the days off that fall on Monday to Friday, in order.
  private var holidays: [Int32]
  /// Numbers of the Saturdays and Sundays that are worked, in order.
  private var workdays: [Int32]

  /// A calendar with its exceptions; an exception that changes nothing (a holiday on a Sunday) is none.
  public init(holidays: Set<Day> = [], workdays: Set<Day> = []) {
    self.holidays = holidays.filter { $0.weekday <= 5 }.map(\.number).sorted()
    self.workdays = workdays.filter { $0.weekday > 5 }.map(\.number).sorted()
  }

  /// Makes a day a day off.
  public mutating func add(holiday day: Day) {
    if day.weekday <= 5 { holidays.insert(sorted: day.number) }
  }

  /// Makes a day a working day.
  public mutating func add(workday day: Day) {
    if day.weekday > 5 { workdays.insert(sorted: day.number) }
  }

  /// Whether a day is worked.
  public func isWorkday(_ day: Day) -> Bool {
    day.weekday <= 5 ? !holidays.contains(sorted: day.number) : workdays.contains(sorted: day.number)
  }

  /// Number of working days in a span.
  public func workdays(in range: DayRange) -> Int { index(of: range.end) - index(of: range.start) }

  /// Number of working days of a span that have passed, the as-of day counted as passed. (numbers.md, Pace)
  public func elapsed(in range: DayRange, asOf: Day) -> Int {
    workdays(in: DayRange(start: range.start, end: min(range.end, asOf.adding(days: 1))))
  }

  /// Number of working days of a span after the as-of day.
  public func left(in range: DayRange, asOf: Day) -> Int { workdays(in: range) - elapsed(in: range, asOf: asOf) }

  /// The k-th working day of a span, from 1; `nil` where it has fewer.
  public func workday(_ number: Int, in range: DayRange) -> Day? {
    guard number >= 1, number <= workdays(in: range) else { return nil }
    let wanted = index(of: range.start) + number
    var (low, high) = (range.start.number, range.end.number)
    while low + 1 < high {
      let middle = low + (high - low) / 2
      if index(of: Day(number: middle)) >= wanted { high = middle } else { low = middle }
    }
    return Day(number: low)
  }

  /// Working days before a day, counted from a Monday long ago; only differences mean anything.
  private func index(of day: Day) -> Int {
    let sinceMonday = Int(day.number) + 3
    let week = sinceMonday >= 0 ? sinceMonday / 7 : (sinceMonday - 6) / 7
    return week * 5 + min(sinceMonday - week * 7, 5)
      - holidays.count(sortedBelow: day.number) + workdays.count(sortedBelow: day.number)
  }
}

extension [Int32] {
  /// How many elements of a sorted array are smaller, by bisection.
  func count(sortedBelow value: Int32) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  fileprivate mutating func insert(sorted value: Int32) {
    if !contains(sorted: value) { insert(value, at: count(sortedBelow: value)) }
  }

  fileprivate func contains(sorted value: Int32) -> Bool {
    let place = count(sortedBelow: value)
    return place < count && self[place] == value
  }
}
