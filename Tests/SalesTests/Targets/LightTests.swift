import Sales
import Testing

@Suite("Attainment, light, gap and pace")
struct LightTests {
  @Test(arguments: [
    (800_000, 840_000, "1.05", Light.green, 40_000), (600_000, 450_000, "0.75", .red, -150_000),
    (300_000, 330_000, "1.1", .green, 30_000), (1_500_000, 1_420_000, "0.946666", .amber, -80_000),
    (100, 80, "0.8", .amber, -20), (100, 100, "1.0", .amber, 0), (100, 0, "0.0", .red, -100),
  ])
  func theWorkedTargetsComeOut(target: Int64, actual: Int64, share: String, light: Light, gap: Int64) {
    let (target, actual) = (Figure(Money(whole: target), cases: 1), Figure(Money(whole: actual), cases: 1))
    #expect(
      Attainment.share(of: actual, to: target).map { String(String($0.approximate).prefix(share.count)) } == share)
    #expect(Light(actual: actual, target: target) == light)
    #expect(Attainment.gap(of: actual, to: target)?.equals(Figure(Money(whole: gap), cases: 1)) == true)
  }

  @Test func oneCentDecidesTheLight() {
    let target = Figure(Money(whole: 100_000_000), cases: 1)
    func light(_ minorUnits: Int64) -> Light? {
      Light(actual: Figure(Money(minorUnits: minorUnits), cases: 1), target: target)
    }
    #expect(light(7_999_999_999) == .red)
    #expect(light(8_000_000_000) == .amber)
    #expect(light(10_000_000_000) == .amber)
    #expect(light(10_000_000_001) == .green)
  }

  @Test func exactlyTheTargetIsGreenWhereTheSettingsSayFrom() {
    var rule = LightRule()
    rule.greenIncludesEqual = true
    let figure = Figure(whole: 30, unit: .count, cases: 1)
    #expect(Light(actual: figure, target: figure, rule: rule) == .green)
    #expect(Light(actual: figure, target: figure) == .amber)
  }

  @Test func whereLowerIsBetterTheTargetIsDividedByTheActual() {
    let target = Figure(whole: 40, unit: .days, cases: 1)
    func days(_ days: Int64) -> Figure { Figure(whole: days, unit: .days, cases: 1) }
    #expect(Attainment.share(of: days(50), to: target, lowerIsBetter: true)?.approximate == 0.8)
    #expect(Light(actual: days(50), target: target, lowerIsBetter: true) == .amber)
    #expect(Light(actual: days(51), target: target, lowerIsBetter: true) == .red)
    #expect(Light(actual: days(39), target: target, lowerIsBetter: true) == .green)
    #expect(Light(actual: days(0), target: target, lowerIsBetter: true) == .green)
    #expect(Attainment.share(of: days(0), to: target, lowerIsBetter: true) == nil)
  }

  @Test func withoutATargetOrWithATargetOfNothingThereIsNoAttainment() {
    let (actual, nothing) = (Figure(whole: 5, unit: .count, cases: 5), Figure(whole: 0, unit: .count, cases: 0))
    for target in [nil, nothing] {
      #expect(Attainment.share(of: actual, to: target) == nil)
      #expect(Light(actual: actual, target: target) == nil)
    }
    #expect(Attainment.gap(of: actual, to: nothing)?.equals(actual) == true)
  }

  @Test func paceIsHeldAgainstTheWorkingDaysThatHavePassed() throws {
    let fiscal = FiscalCalendar(startMonth: 1)
    let august = try #require(fiscal.period("2026-08"))
    let progress = PeriodProgress(
      period: august, asOf: try #require(Day(year: 2026, month: 8, day: 14)), calendar: WorkCalendar())
    #expect((progress.elapsed, progress.workingDays) == (10, 21))
    let pace = Pace(
      actual: Figure(Money(whole: 100_000), cases: 3), target: Figure(Money(whole: 420_000), cases: 1),
      progress: progress)
    #expect(pace.expected?.equals(Figure(Money(whole: 200_000), cases: 1)) == true)
    #expect(pace.pace?.approximate == 0.5)
    #expect(pace.neededPerDay?.approximate == 320_000.0 / 11)
  }

  @Test func nothingIsNeededAboveTheTargetAndNothingCanBeWhenNoDayIsLeft() throws {
    let august = try #require(FiscalCalendar(startMonth: 1).period("2026-08"))
    func pace(_ actual: Int64, day: Int) throws -> Pace {
      let asOf = try #require(Day(year: 2026, month: 8, day: day))
      return Pace(
        actual: Figure(whole: actual, unit: .count, cases: 1), target: Figure(whole: 10, unit: .count, cases: 1),
        progress: PeriodProgress(period: august, asOf: asOf, calendar: WorkCalendar()))
    }
    #expect(try pace(12, day: 14).neededPerDay?.numerator == 0)
    #expect(try pace(5, day: 31).neededPerDay == nil)
    #expect(try pace(5, day: 1).pace == nil)
  }
}
