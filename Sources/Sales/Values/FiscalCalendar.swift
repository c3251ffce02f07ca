/// Which month a year begins in, and so which days a year, half or quarter has. (data-directory.md, `period`)
///
/// Years, halves and quarters are fiscal; months and days are those of the calendar, weeks those of ISO 8601. A fiscal
/// year is named after the calendar year in which it ends: with an April start, `FY2026` runs from 2025-04-01.
public struct FiscalCalendar: Hashable, Sendable {
  /// Month 1 to 12; 1: years are calendar years.
  public let startMonth: Int

  /// A calendar whose years begin in that month.
  public init(startMonth: Int) { self.startMonth = (1...12).contains(startMonth) ? startMonth : 1 }

  /// The period of a grain in which a day lies.
  public func period(_ grain: Grain, containing day: Day) -> Period {
    switch grain {
    case .year, .half, .quarter: fiscalPeriod(grain, containing: day)
    case .month: month(containing: day)
    case .week: week(containing: day)
    case .day: Period(grain: .day, range: DayRange(start: day, end: day.adding(days: 1)), id: day.iso)
    }
  }

  /// The period of the same grain just after.
  public func next(after period: Period) -> Period { self.period(period.grain, containing: period.end) }

  /// The period of the same grain just before.
  public func previous(before period: Period) -> Period {
    self.period(period.grain, containing: period.start.adding(days: -1))
  }

  /// The same period a year ago: for weeks the week of that number (the 52nd for a 53rd that year did not have).
  public func yearBefore(_ period: Period) -> Period {
    guard period.grain == .week else {
      return self.period(period.grain, containing: period.start.adding(months: -12))
    }
    let (year, number) = isoWeek(of: period.start)
    return week(number, of: year - 1) ?? week(52, of: year - 1) ?? previous(before: period)
  }

  /// The same period so many periods earlier, the nearest first.
  public func periods(before period: Period, count: Int) -> [Period] {
    var earlier: [Period] = []
    var current = period
    for _ in 0..<max(count, 0) {
      current = previous(before: current)
      earlier.append(current)
    }
    return earlier
  }

  /// The periods of a grain that touch a span, in order.
  public func periods(_ grain: Grain, touching range: DayRange) -> [Period] {
    var periods: [Period] = []
    var current = period(grain, containing: range.start)
    while current.start < range.end {
      periods.append(current)
      let following = next(after: current)
      guard following.start > current.start else { break }
      current = following
    }
    return periods
  }

  /// The periods a period consists of: those of the next finer grain that fills it without rest; none for a day.
  ///
  /// A year has halves, a half quarters, a quarter months; weeks cross the ends of months, so months and weeks have days.
  public func parts(of period: Period) -> [Period] {
    guard let finer = period.grain.parts else { return [] }
    return periods(finer, touching: period.range)
  }

  /// The periods that enclose a whole period, the nearest first.
  public func enclosing(_ period: Period) -> [Period] {
    Grain.allCases.reversed().filter { $0 < period.grain }
      .map { self.period($0, containing: period.start) }
      .filter { $0.range.contains(period.range) }
  }

  /// The named period that has exactly these days, the longest grain first; `nil` for any other span.
  public func period(exactly range: DayRange) -> Period? {
    guard range.count > 0 else { return nil }
    return Grain.allCases.lazy.map { self.period($0, containing: range.start) }.first { $0.range == range }
  }
}

extension Grain {
  /// The next finer grain whose periods fill one of this grain without rest.
  var parts: Grain? {
    switch self {
    case .year: .half
    case .half: .quarter
    case .quarter: .month
    case .month, .week: .day
    case .day: nil
    }
  }

  /// Months in a period of this grain; `nil` where it is not made of months.
  var months: Int? {
    switch self {
    case .year: 12
    case .half: 6
    case .quarter: 3
    case .month: 1
    case .week, .day: nil
    }
  }
}

// MARK: - Periods by number

extension FiscalCalendar {
  /// The fiscal year that ends in a calendar year (begins in it where years are calendar years).
  func year(_ year: Int) -> Period? { part(1, of: year, grain: .year) }

  /// The n-th half or quarter of a fiscal year, from 1; `nil` where there is none.
  func part(_ number: Int, of year: Int, grain: Grain) -> Period? {
    guard let months = grain.months, (1...12 / months).contains(number),
      let first = Day(year: startMonth == 1 ? year : year - 1, month: startMonth, day: 1)
    else { return nil }
    return period(grain, containing: first.adding(months: (number - 1) * months))
  }

  /// A calendar month.
  func month(_ month: Int, of year: Int) -> Period? {
    Day(year: year, month: month, day: 1).map { self.month(containing: $0) }
  }

  /// An ISO week; `nil` where the year has no week of that number.
  func week(_ number: Int, of year: Int) -> Period? {
    guard (1...53).contains(number), let early = Day(year: year, month: 1, day: 4) else { return nil }
    let monday = early.adding(days: 1 - early.weekday + (number - 1) * 7)
    return isoWeek(of: monday) == (year, number) ? week(containing: monday) : nil
  }

  private func month(containing day: Day) -> Period {
    let (year, month, dayOfMonth) = day.civil
    let start = day.adding(days: 1 - dayOfMonth)
    let range = DayRange(start: start, end: start.adding(days: Day.length(ofMonth: month, in: year)))
    return Period(grain: .month, range: range, id: "\(padded(year, to: 4))-\(padded(month, to: 2))")
  }

  private func week(containing day: Day) -> Period {
    let monday = day.adding(days: 1 - day.weekday)
    let (year, number) = isoWeek(of: monday)
    let id = "\(padded(year, to: 4))-W\(padded(number, to: 2))"
    return Period(grain: .week, range: DayRange(start: monday, end: monday.adding(days: 7)), id: id)
  }

  /// Year and number of the ISO week of a day: the year is that of its Thursday.
  private func isoWeek(of day: Day) -> (year: Int, number: Int) {
    let thursday = day.adding(days: 4 - day.weekday)
    let year = thursday.civil.year
    let dayOfYear = Day(year: year, month: 1, day: 1).map { thursday.days(since: $0) } ?? 0
    return (year, dayOfYear / 7 + 1)
  }

  private func fiscalPeriod(_ grain: Grain, containing day: Day) -> Period {
    let months = grain.months ?? 12
    let (civilYear, civilMonth, dayOfMonth) = day.civil
    let monthOfYear = (civilMonth - startMonth + 12) % 12
    let year = civilYear + (startMonth > 1 && civilMonth >= startMonth ? 1 : 0)
    let start = firstOfMonth(civilYear, civilMonth, back: monthOfYear % months) ?? day.adding(days: 1 - dayOfMonth)
    let end = firstOfMonth(civilYear, civilMonth, back: monthOfYear % months - months) ?? start.adding(months: months)
    return Period(
      grain: grain, range: DayRange(start: start, end: end), id: id(grain, year: year, number: monthOfYear / months + 1)
    )
  }

  private func firstOfMonth(_ year: Int, _ month: Int, back: Int) -> Day? {
    let total = year * 12 + month - 1 - back
    return total < 12 ? nil : Day(year: total / 12, month: total % 12 + 1, day: 1)
  }

  private func id(_ grain: Grain, year: Int, number: Int) -> String {
    let yearId = (startMonth == 1 ? "" : "FY") + padded(year, to: 4)
    switch grain {
    case .half: return "\(yearId)-H\(number)"
    case .quarter: return "\(yearId)-Q\(number)"
    default: return yearId
    }
  }
}
