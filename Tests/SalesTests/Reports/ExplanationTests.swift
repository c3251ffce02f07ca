internal import Sales
internal import TestSupport
import Testing

@Suite("Explaining a figure")
struct ExplanationTests {
  private let reports = Reports(
    FactStore([
      .reps: "rep,name,region\nR1,小张,华东\nR2,小李,华东",
      .targets: """
      period,region,rep,metric,target
      2026-08,华东,R1,sales,800
      2026-08,华东,R2,sales,200
      2026-Q4,,,sales,6600
      2026-Q3,,,win_rate,0.5
      """,
      .deals: """
      deal,title,rep,stage,amount,created,closed
      D1,One,R1,won,300,2026-07-01,2026-08-05
      D2,Two,R2,won,200,2026-07-11,2026-08-06
      D3,Three,R2,lost,90,2026-07-11,2026-08-07
      """,
    ]), asOf: Day(literal: "2026-08-21") ?? Day(number: 20_000))

  private func explanation(_ metric: String, _ part: FigureReference.Part, _ period: String = "2026-08") throws
    -> Explanation
  {
    let period = try #require(reports.facts.fiscalCalendar.period(period))
    return reports.explanation(
      FigureReference(metric: metric, part: part), Question(period: period, asOf: reports.asOf))
  }

  @Test func aSumIsItsRowsWithFileAndLine() throws {
    let sales = try explanation("sales", .actual)
    #expect(sales.formula == .sum)
    #expect(sales.rows.map(\.key) == ["D1", "D2"])
    #expect(sales.rows.map(\.label) == ["One", "Two"])
    #expect(sales.rows.map(\.place) == [Place(file: "deals.csv", line: 2), Place(file: "deals.csv", line: 3)])
    #expect(sales.rowTotal?.numerator == 50_000 && sales.rowCount == 2)
  }

  @Test func aRateNamesItsCases() throws {
    let rate = try explanation("win_rate", .actual)
    #expect(rate.formula == .quotient)
    #expect(rate.terms.map(\.kind) == [.cases, .allCases])
    #expect(rate.terms.map { $0.value?.numerator } == [2, 3])
    #expect(rate.rowCount == 3 && rate.rowTotal?.numerator == 2)
    #expect(rate.rows.map { $0.value != nil } == [true, true, false])
  }

  @Test func aRowNamesTheDayThatDecidesItsPeriod() throws {
    #expect(
      try explanation("win_rate", .actual).rows.map { $0.day?.iso } == ["2026-08-05", "2026-08-06", "2026-08-07"])
    let created = try explanation("deal_conversion", .actual, "2026-07")
    #expect(created.rows.map { $0.day?.iso } == ["2026-07-01", "2026-07-11", "2026-07-11"])
  }

  @Test func aMeanDividesMetricsOfTheirOwn() throws {
    let mean = try explanation("avg_deal", .actual)
    #expect(mean.terms.map(\.kind) == [.metric("sales"), .metric("deals_won")])
    let cycle = try explanation("cycle_days", .actual)
    #expect(cycle.formula == .median && cycle.rows.map { $0.value?.numerator } == [35, 26])
  }

  @Test func attainmentGapPaceAndNeedNameTheirTerms() throws {
    #expect(try explanation("sales", .attainment).terms.map { $0.value?.numerator } == [50_000, 100_000])
    #expect(try explanation("sales", .gap).value?.numerator == -50_000)
    #expect(try explanation("sales", .pace).terms.map(\.kind) == [.actual, .expected])
    let needed = try explanation("sales", .neededPerDay)
    #expect(needed.formula == .remainder)
    #expect(needed.terms.map { $0.value?.numerator } == [100_000, 50_000, 6])
    #expect(needed.value.map { FigureText(language: .english, currency: "CNY").text($0) } == "¥83.33")
  }

  @Test func aTargetRestsOnRowsOfTheTargets() throws {
    let parts = try explanation("sales", .target)
    #expect(parts.formula == .sum && parts.origin == .parts)
    #expect(parts.rows.map(\.label) == ["华东 · 小张", "华东 · 小李"])
    #expect(parts.rows.map(\.place.line) == [2, 3])
    #expect(parts.rowTotal?.numerator == parts.value?.numerator)
    let share = try explanation("sales", .target, "2026-11")
    #expect(share.formula == .share && share.origin == .parent)
    #expect(share.terms.map { $0.value?.numerator } == [660_000, 21, 66])
    #expect(share.value?.numerator == 210_000)
    let ratio = try explanation("win_rate", .target)
    #expect(ratio.origin == .enclosing && ratio.value?.approximate == 0.5)
  }

  @Test func anUnknownMetricIsExplainedAsNothing() throws {
    #expect(try explanation("nonsense", .actual).value == nil)
  }
}

@Suite("Explaining monthly totals")
struct ActualsExplanationTests {
  private let reports = Reports(
    FactStore([
      .actuals: """
      period,region,metric,actual
      2026-07,华东,sales,500
      2026-07,华南,sales,250.5
      2026-07,,win_rate,0.4
      """,
      .targets: "period,region,metric,target\n2026-07,华东,sales,400\n2026-07,华南,sales,600",
    ]), asOf: Day(literal: "2026-08-21") ?? Day(number: 20_000))

  @Test func aTeamWithNothingFinerSeesItsTotalsAndTheirRows() throws {
    let period = try #require(reports.facts.fiscalCalendar.period("2026-07"))
    let asked = Question(period: period, asOf: reports.asOf)
    let report = reports.targets(asked)
    #expect(report.rows.map { $0.group.map(\.id) } == [["华东"], ["华南"]])
    #expect(report.rows.map { $0.actual?.numerator } == [50_000, 25_050])
    #expect(report.rows.map(\.light) == [.green, .red])
    #expect(report.totals.first?.actual?.numerator == 75_050)
    let sales = reports.explanation(FigureReference(metric: "sales", part: .actual), asked)
    #expect(sales.rows.map(\.place.file) == ["actuals.csv", "actuals.csv"])
    #expect(sales.rowTotal?.numerator == 75_050 && sales.rowCount == 2)
    let rate = reports.explanation(FigureReference(metric: "win_rate", part: .actual), asked)
    #expect(rate.value?.approximate == 0.4 && rate.rowTotal?.approximate == 0.4)
    #expect(reports.scorecard(asked).rows.map(\.target.metric) == ["sales", "win_rate"])
  }
}

extension ExplanationTests {
  @Test func aChangeNamesTheFigureThenAndWhetherItWasCut() throws {
    let reports = Reports(
      FactStore([
        .deals: """
        deal,stage,amount,closed
        D1,won,300,2026-08-03
        D2,won,200,2026-07-07
        D3,won,700,2026-07-08
        """
      ]), asOf: try #require(Day(literal: "2026-08-07")))
    let period = reports.facts.defaultPeriod(asOf: reports.asOf)
    let july = try #require(reports.facts.fiscalCalendar.period("2026-07"))
    let change = reports.explanation(
      FigureReference(metric: "sales", part: .mom), Question(period: period, asOf: reports.asOf))
    #expect(change.formula == .change)
    #expect(change.terms.map(\.kind) == [.actual, .periodToDate(july)])
    #expect(change.terms.map { $0.value?.numerator } == [30_000, 20_000])
    #expect(change.value?.approximate == 0.5)
    #expect(change.rows.map(\.key) == ["D1"])
  }
}
