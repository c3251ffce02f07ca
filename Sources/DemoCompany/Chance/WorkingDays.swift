internal import Sales

/// The demo's working days: Monday to Friday, changed by the Chinese public holidays and their 调休 days.
struct WorkingDays: Sendable {
  private let exceptions: [Day: Bool]

  /// The calendar with the published exceptions of 2024 to 2026 and the fixed ones of every other year.
  init(years: ClosedRange<Int>) {
    exceptions = Dictionary(
      Holidays.exceptions(of: years).map { ($0.day, $0.isWorkday) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether people are at work.
  func isWorking(_ day: Day) -> Bool { exceptions[day] ?? (day.weekday <= 5) }

  /// That day or the nearest working day after it.
  func onOrAfter(_ day: Day) -> Day { nearest(day, step: 1) }

  /// That day or the nearest working day before it.
  func onOrBefore(_ day: Day) -> Day { nearest(day, step: -1) }

  /// The working days of a month, in order.
  func days(of month: Month) -> [Day] {
    (0..<month.length).map { month.first.adding(days: $0) }.filter(isWorking)
  }

  // No holiday is longer than two weeks, so the search always ends at a working day.
  private func nearest(_ day: Day, step: Int) -> Day {
    for distance in 0..<15 {
      let candidate = day.adding(days: distance * step)
      if isWorking(candidate) { return candidate }
    }
    return day
  }
}
