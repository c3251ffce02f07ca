import Sales
import TestSupport
import Testing

@Suite("Comparison with the period before and the year before")
struct ComparisonTests {
  private let fiscal = FiscalCalendar(startMonth: 1)

  private func compared(_ period: String, asOf: String, holidays: [String] = []) throws -> Comparison {
    let off = try holidays.map { try #require(Day(literal: $0)) }
    return Comparison.previous(
      of: try #require(fiscal.period(period)), asOf: try #require(Day(literal: asOf)), fiscal: fiscal,
      work: WorkCalendar(holidays: Set(off)))
  }

  @Test func aPeriodThatIsOverIsComparedWhole() throws {
    let comparison = try compared("2026-08", asOf: "2026-09-10")
    #expect(comparison.period.id == "2026-07")
    #expect(comparison.range == comparison.period.range)
    #expect(!comparison.isToDate)
    #expect(try !compared("2026-08", asOf: "2026-08-31").isToDate)
  }

  @Test func aRunningPeriodIsComparedToTheSameWorkingDay() throws {
    // 14 August 2026 is the tenth working day of August; the tenth of July is the 14th, too.
    let comparison = try compared("2026-08", asOf: "2026-08-14")
    #expect(comparison.isToDate)
    #expect(comparison.range.end.iso == "2026-07-15")
    #expect(try compared("2026-08", asOf: "2026-08-14", holidays: ["2026-07-03"]).range.end.iso == "2026-07-16")
  }

  @Test func beforeTheFirstWorkingDayOnlyTheDaysBeforeItAreCompared() throws {
    #expect(try compared("2026-08", asOf: "2026-08-02").range.count == 0)
    #expect(try compared("2026-09", asOf: "2026-09-01").range.end.iso == "2026-08-04")
  }

  @Test func aPeriodThatHasNotBegunIsComparedWithNothing() throws {
    #expect(try compared("2026-09", asOf: "2026-08-31").range.count == 0)
    let store = FactStore([.deals: "deal,rep,stage,amount,created,closed\nD1,R1,won,100,2026-08-03,2026-08-05"])
    let asOf = try #require(Day(literal: "2026-08-31"))
    let period = try #require(fiscal.period("2026-09"))
    let rows = Reports(store, asOf: asOf).scorecard(Question(period: period, asOf: asOf)).rows
    #expect(!rows.isEmpty && rows.allSatisfy { $0.mom == nil && $0.yoy == nil })
  }

  @Test func aShorterPeriodIsComparedWholeButStillMarked() throws {
    let comparison = try compared("2026-03", asOf: "2026-03-30")
    #expect(comparison.isToDate)
    #expect(comparison.range == comparison.period.range)
  }

  @Test func changeIsOverTheMagnitudeOfThenAndNoneOverNothing() {
    func figure(_ value: Int64) -> Figure { Figure(whole: value, unit: .count, cases: 1) }
    #expect(Comparison.change(from: figure(80), to: figure(100))?.approximate == 0.25)
    #expect(Comparison.change(from: figure(-80), to: figure(40))?.approximate == 1.5)
    #expect(Comparison.change(from: figure(0), to: figure(40)) == nil)
    #expect(Comparison.change(from: nil, to: figure(40)) == nil)
    #expect(Comparison.change(from: figure(4), to: nil) == nil)
  }
}
