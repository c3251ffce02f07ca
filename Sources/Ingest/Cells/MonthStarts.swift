internal import Sales

/// The day number before the first of each month from 1900 to 2155, for dates that are read a million times.
struct MonthStarts {
  private let starts: UnsafeMutablePointer<Int32>
  private static let firstYear = 1900
  private static let years = 256

  init() {
    starts = .allocate(capacity: Self.years * 16)
    starts.initialize(repeating: 0, count: Self.years * 16)
    for year in 0..<Self.years {
      for month in 1...12 {
        starts[year * 16 + month] = (Day(year: Self.firstYear + year, month: month, day: 1)?.number ?? 1) - 1
      }
    }
  }

  func deallocate() { starts.deallocate() }

  /// The number of a day; `nil` where the table or the calendar has no such day.
  @inline(__always)
  func day(year: Int, month: Int, day: Int) -> Int32? {
    let index = year &- Self.firstYear
    guard index >= 0, index < Self.years, month >= 1, month <= 12, day >= 1 else { return nil }
    if day > 28, day > Day.length(ofMonth: month, in: year) { return nil }
    return starts[index &* 16 &+ month] &+ Int32(truncatingIfNeeded: day)
  }
}
