import Sales
import TestSupport
import Testing

@Suite("Reading and printing periods")
struct PeriodReadingTests {
  private let civil = FiscalCalendar(startMonth: 1)
  private let april = FiscalCalendar(startMonth: 4)

  @Test(arguments: [
    ("2026", "2026"), ("2026年", "2026"), ("2026年度", "2026"), ("FY2026", "2026"), ("2026-H1", "2026-H1"),
    ("2026年上半年", "2026-H1"), ("2026下半年", "2026-H2"), ("H2 2026", "2026-H2"), ("2026-Q3", "2026-Q3"),
    ("2026Q3", "2026-Q3"), ("Q3 2026", "2026-Q3"), ("3Q26", "2026-Q3"), ("Q3-26", "2026-Q3"), ("2026年第三季度", "2026-Q3"),
    ("2026年3季度", "2026-Q3"), ("2026年三季度", "2026-Q3"), ("2026年Q3", "2026-Q3"), ("2026-08", "2026-08"),
    ("2026-8", "2026-08"), ("2026/08", "2026-08"), ("2026.8", "2026-08"), ("202608", "2026-08"), ("08/2026", "2026-08"),
    ("Aug-26", "2026-08"), ("Aug 2026", "2026-08"), ("August 2026", "2026-08"), ("aug 26", "2026-08"),
    ("2026 Aug", "2026-08"), ("2026年8月", "2026-08"), ("2026年08月", "2026-08"), ("2026年十二月", "2026-12"),
    ("二〇二六年八月", "2026-08"), ("２０２６年８月", "2026-08"), ("2026年8月份", "2026-08"), ("2026-W31", "2026-W31"),
    ("2026W31", "2026-W31"), ("2026年第31周", "2026-W31"), ("2026-08-15", "2026-08-15"), ("2026/8/15", "2026-08-15"),
    ("20260815", "2026-08-15"), ("2026年8月15日", "2026-08-15"), ("15-Aug-2026", "2026-08-15"),
    ("Aug 15, 2026", "2026-08-15"), ("2026-08-15 00:00:00", "2026-08-15"), ("2026-08-15T08:30Z", "2026-08-15"),
    (" 2026-08 ", "2026-08"), ("May 2026", "2026-05"),
  ])
  func everyWrittenFormIsReadToItsPeriod(text: String, id: String) {
    #expect(civil.period(text)?.id == id)
  }

  @Test(arguments: [
    "", "abc", "26", "2026-13", "2026-Q5", "2026-H3", "2026-W54", "2026-W00", "2025-W53", "2026-02-29", "2026-08-32",
    "2026-08-15-1", "2026年第五季度", "Q3", "August", "99999", "-", "2026 Q3 H1", "2026-Q3-08", "2026-00", "FY2026-08",
  ])
  func whatNamesNoPeriodIsNone(text: String) {
    #expect(civil.period(text) == nil)
  }

  @Test(arguments: [
    ("FY2026", "FY2026", "2025-04-01", "2026-04-01"), ("2026", "FY2026", "2025-04-01", "2026-04-01"),
    ("FY2026-Q1", "FY2026-Q1", "2025-04-01", "2025-07-01"), ("FY26-Q3", "FY2026-Q3", "2025-10-01", "2026-01-01"),
    ("FY26Q4", "FY2026-Q4", "2026-01-01", "2026-04-01"), ("2026-Q4", "FY2026-Q4", "2026-01-01", "2026-04-01"),
    ("FY2026-H2", "FY2026-H2", "2025-10-01", "2026-04-01"), ("2026财年", "FY2026", "2025-04-01", "2026-04-01"),
    ("2026财年第一季度", "FY2026-Q1", "2025-04-01", "2025-07-01"), ("2026-08", "2026-08", "2026-08-01", "2026-09-01"),
    ("2026年上半年", "FY2026-H1", "2025-04-01", "2025-10-01"),
  ])
  func yearsHalvesAndQuartersAreFiscalAndNamedAfterTheYearTheyEndIn(
    text: String, id: String, start: String, end: String
  ) throws {
    let period = try #require(april.period(text))
    #expect(period.id == id)
    #expect(period.start.iso == start)
    #expect(period.end.iso == end)
  }

  @Test func aDayInAPeriodColumnMeansWhatTheSourceSays() {
    #expect(civil.period("2026-08-01", dayMeans: .month)?.id == "2026-08")
    #expect(civil.period("2026-08-15", dayMeans: .week)?.id == "2026-W33")
    #expect(civil.period("2026-Q3", dayMeans: .month)?.id == "2026-Q3")
  }

  @Test func everyPrintedPeriodIsReadBackAsItself() {
    for startMonth in 1...12 {
      let calendar = FiscalCalendar(startMonth: startMonth)
      for offset in stride(from: 0, to: 1200, by: 7) {
        let day = Day(number: 19_000 + Int32(offset))
        for grain in Grain.allCases {
          let period = calendar.period(grain, containing: day)
          #expect(calendar.period(period.id) == period)
        }
      }
    }
  }
}
