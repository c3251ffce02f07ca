internal import Sales
internal import TestSupport
internal import Testing

/// The methods on companies small enough to be reckoned by hand. (numbers.md, Forecast)
@Suite("Forecast methods")
struct ForecastMethodTests {
  /// August 2026 has 21 working days; the 14th is the tenth of them.
  private func report(
    _ deals: String, events: String? = nil, settings: Settings = Settings(), on day: String = "2026-08-14"
  )
    throws -> ForecastReport
  {
    var tables: [Table: String] = [.deals: deals, .targets: "period,metric,target\n2026-08,sales,3000"]
    tables[.stageEvents] = events
    let store = FactStore(tables, settings: settings)
    let asOf = try #require(Day(literal: day))
    return Reports(store, asOf: asOf).forecast(Question(period: store.defaultPeriod(asOf: asOf), asOf: asOf))
  }

  private func forecast(_ method: ForecastMethod, _ report: ForecastReport) throws -> MethodForecast {
    try #require(report.methods.first { $0.method == method })
  }

  @Test func runRateContinuesTheWorkingDays() throws {
    let report = try report("deal,stage,amount,created,closed\nD1,won,1000,2026-08-03,2026-08-05")
    // 1,000 ÷ 10 × 21.
    #expect(try forecast(.runRate, report).forecast?.numerator == 210_000)
    #expect(try forecast(.runRate, report).gap == .tooFewPast(0))
    #expect(try forecast(.runRate, report).low == nil)
    #expect(report.probability == nil)
    #expect(report.methods.allSatisfy { !$0.leads })
  }

  @Test func pipelineTakesTheConfiguredProbabilityBelowTwentyCases() throws {
    let report = try report(
      """
      deal,stage,amount,created,expected_close,closed
      D1,won,1000,2026-07-03,2026-08-05,2026-08-05
      D2,negotiation,400,2026-07-03,2026-08-31,
      D3,proposal,333.33,2026-07-03,2026-08-20,
      D4,proposal,5000,2026-07-03,2026-09-01,
      """)
    // 1,000 + 400 × 65% + 333.33 × 45%, rounded deal by deal; D4 closes after August.
    #expect(try forecast(.pipeline, report).forecast?.numerator == 100_000 + 26_000 + 15_000)
    #expect(report.basis == WhatIfBasis(won: 100_000, deals: 2, amount: 73_333, weighted: 41_000))
  }

  @Test func pipelineTakesTheShareOfThePastFromTwentyCasesOn() throws {
    let ended = (1...20).map { "E\($0),\($0 <= 5 ? "won" : "lost"),10,2026-01-05,,2026-02-05" }
    let events = (1...20).map { "E\($0),negotiation,2026-01-20" } + ["D1,negotiation,2026-08-01"]
    let report = try report(
      (["deal,stage,amount,created,expected_close,closed", "D1,negotiation,800,2026-07-01,2026-08-31,"] + ended)
        .joined(separator: "\n"), events: (["deal,stage,at"] + events).joined(separator: "\n"))
    // 5 of the 20 deals that were in negotiation were won.
    #expect(try forecast(.pipeline, report).forecast?.numerator == 20_000)
  }

  @Test func commitAddsWhatItsOwnersStandFor() throws {
    let report = try report(
      """
      deal,stage,amount,created,expected_close,closed,forecast
      D1,won,1000,2026-07-03,2026-08-05,2026-08-05,
      D2,lead,400,2026-07-03,2026-08-31,,Commit
      D3,lead,50,2026-07-03,2026-08-20,,最佳情况
      D4,lead,70,2026-07-03,2026-08-20,,Pipeline
      D5,lead,90,2026-07-03,2026-09-20,,commit
      """)
    #expect(try forecast(.commit, report).forecast?.numerator == 145_000)
  }

  @Test func withoutMarksThereIsNoCommitForecast() throws {
    let report = try report("deal,stage,amount,created,closed\nD1,won,1000,2026-08-03,2026-08-05")
    #expect(try forecast(.commit, report).forecast == nil)
    #expect(try forecast(.commit, report).gap == .noCommitment)
  }

  /// A company that wins 100 every working day of two and a half years.
  private func steady() -> String {
    let first = Day(literal: "2024-03-01") ?? Day(number: 0)
    let days = (0...897).map { first.adding(days: $0) }.filter { $0.weekday <= 5 }
    return "deal,stage,amount,created,closed\n"
      + days.map { "D\($0.number),won,100,\($0.iso),\($0.iso)" }.joined(separator: "\n")
  }

  @Test func aSteadyCompanyIsForecastWithoutError() throws {
    let report = try report(steady())
    let runRate = try forecast(.runRate, report)
    #expect(runRate.forecast?.numerator == 210_000)
    #expect(runRate.past.count == 12)
    #expect(runRate.mape?.numerator == 0 && runRate.bias?.numerator == 0 && runRate.leads)
    #expect(runRate.low == runRate.high && runRate.low == runRate.forecast)
    // 2,100 of 3,000 in every past period: no chance.
    #expect(report.probability?.numerator == 0 && report.probability?.cases == 12)
    let seasonal = try #require(try forecast(.seasonal, report).forecast?.numerator)
    #expect((190_000...230_000).contains(seasonal))
  }

  @Test func `the explanation tells every past period behind the interval and the chance`() throws {
    let store = FactStore([.deals: steady(), .targets: "period,target\n2026-08,2200"])
    let asOf = try #require(Day(literal: "2026-08-15"))
    let question = Question(period: try #require(store.fiscalCalendar.period("2026-08")), asOf: asOf)
    let reports = Reports(store, asOf: asOf)
    let row = try forecast(.runRate, reports.forecast(question))
    let evidence = try #require(
      reports.explanation(FigureReference(metric: "sales", part: .runRate), question).evidence)
    #expect(evidence.past == row.past && evidence.past.count == 12)
    #expect(evidence.low == row.low && evidence.high == row.high && evidence.chance?.cases == 12)
    #expect(evidence.past.allSatisfy { $0.error?.numerator == 0 })
    #expect(reports.explanation(FigureReference(metric: "sales", part: .commit), question).evidence == nil)
  }

  @Test func aPeriodThatIsOverEndsWhereItStands() throws {
    let report = try report(steady(), on: "2026-08-31")
    #expect(
      try forecast(.runRate, report).forecast
        == report.actual.map { Figure(whole: $0.numerator, unit: .money, cases: 0) })
    #expect(try forecast(.runRate, report).gap == .isOver)
  }

  @Test func whatIfMultipliesAndNeverFallsBelowWhatIsWon() {
    let basis = WhatIfBasis(won: 100_000, deals: 4, amount: 400_000, weighted: 200_000)
    #expect(WhatIf().result(basis).numerator == 300_000)
    #expect(WhatIf(winRate: 10).result(basis).numerator == 340_000)
    #expect(WhatIf(averageDeal: 50).result(basis).numerator == 400_000)
    #expect(WhatIf(deals: 2).result(basis).numerator == 400_000)
    #expect(WhatIf(winRate: -90, deals: -100).result(basis).numerator == 100_000)
    #expect(WhatIf(winRate: 90).result(basis).numerator == 500_000)
    let huge = WhatIfBasis(won: .max, deals: .max, amount: .max, weighted: .max)
    #expect(WhatIf(averageDeal: 1_000).result(huge).numerator == .max)
  }
}
