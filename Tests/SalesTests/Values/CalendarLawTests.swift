import Sales
import TestSupport
import Testing

@Suite("Laws of the calendars")
struct CalendarLawTests {
  private let days = stride(from: 18_200, to: 21_000, by: 13).map { Day(number: Int32($0)) }

  @Test(arguments: 1...12)
  func periodsOfAGrainFollowEachOtherWithoutGapOrOverlap(startMonth: Int) {
    let calendar = FiscalCalendar(startMonth: startMonth)
    for day in days {
      for grain in Grain.allCases {
        let period = calendar.period(grain, containing: day)
        #expect(period.range.contains(day))
        #expect(calendar.next(after: period).start == period.end)
        #expect(calendar.previous(before: calendar.next(after: period)) == period)
        #expect(calendar.period(exactly: period.range)?.range == period.range)
      }
    }
  }

  @Test(arguments: 1...12)
  func partsFillTheirPeriodAndAreEnclosedByIt(startMonth: Int) {
    let calendar = FiscalCalendar(startMonth: startMonth)
    for day in days {
      for grain in Grain.allCases where grain != .day {
        let period = calendar.period(grain, containing: day)
        let parts = calendar.parts(of: period)
        #expect(parts.first?.start == period.start)
        #expect(parts.last?.end == period.end)
        #expect(parts.reduce(0) { $0 + $1.range.count } == period.range.count)
        #expect(parts.allSatisfy { calendar.enclosing($0).contains(period) })
      }
    }
  }

  @Test func whatEnclosesAPeriodIsListedFromTheNearest() {
    let calendar = FiscalCalendar(startMonth: 1)
    let month = calendar.period("2026-08")
    #expect(month.map { calendar.enclosing($0).map(\.id) } == ["2026-Q3", "2026-H2", "2026"])
    #expect(calendar.period("2026-W31").map { calendar.enclosing($0).map(\.id) } == ["2026-Q3", "2026-H2", "2026"])
    #expect(calendar.period("2026-W01").map { calendar.enclosing($0).map(\.id) } == [])
    #expect(
      calendar.period("2026-08-15").map { calendar.enclosing($0).map(\.id) }
        == ["2026-W33", "2026-08", "2026-Q3", "2026-H2", "2026"])
  }

  @Test(arguments: [
    ("2026-08", "2025-08"), ("2026-Q3", "2025-Q3"), ("2026", "2025"), ("2026-W31", "2025-W31"),
    ("2020-W53", "2019-W52"), ("2024-02-29", "2023-02-28"), ("2026-H1", "2025-H1"),
  ])
  func theYearBeforeIsTheSamePeriodOfThatYear(now: String, then: String) {
    let calendar = FiscalCalendar(startMonth: 1)
    #expect(calendar.period(now).map { calendar.yearBefore($0).id } == then)
  }

  @Test(arguments: 1...8)
  func workingDaysAreCountedAsOneByOne(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    var exceptions: [Set<Day>] = [[], []]
    for index in 0..<80 {
      exceptions[index % 2].insert(Day(number: Int32(20_000 + Int.random(in: 0..<400, using: &chance))))
    }
    exceptions[1].subtract(exceptions[0])
    let calendar = WorkCalendar(holidays: exceptions[0], workdays: exceptions[1])
    for _ in 0..<200 {
      let start = Day(number: Int32(19_950 + Int.random(in: 0..<450, using: &chance)))
      let range = DayRange(start: start, end: start.adding(days: Int.random(in: 0..<120, using: &chance)))
      let worked = (0..<range.count).map { range.start.adding(days: $0) }.filter { day in
        day.weekday <= 5 ? !exceptions[0].contains(day) : exceptions[1].contains(day)
      }
      #expect(calendar.workdays(in: range) == worked.count)
      #expect((1...worked.count + 1).map { calendar.workday($0, in: range) } == worked.map { $0 } + [nil])
      let asOf = start.adding(days: Int.random(in: 0..<140, using: &chance) - 10)
      #expect(calendar.elapsed(in: range, asOf: asOf) == worked.count { $0 <= asOf })
      #expect(calendar.left(in: range, asOf: asOf) == worked.count { $0 > asOf })
    }
  }

  @Test func exceptionsMayBeAddedOneByOneInAnyOrder() throws {
    let days = try ["2026-10-01", "2026-10-02", "2026-10-10", "2026-10-03"].map { try #require(Day(literal: $0)) }
    var calendar = WorkCalendar()
    for day in days.reversed() where day.weekday <= 5 { calendar.add(holiday: day) }
    calendar.add(holiday: days[3])
    calendar.add(workday: days[2])
    #expect(calendar == WorkCalendar(holidays: [days[0], days[1], days[3]], workdays: [days[2]]))
    #expect(calendar.isWorkday(days[2]))
    #expect(!calendar.isWorkday(days[0]))
  }
}
