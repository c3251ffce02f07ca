internal import Sales
internal import TestSupport
import Testing

@Suite("The scorecard")
struct ScorecardTests {
  private func row(_ metric: String, _ store: FactStore, asOf: String = "2026-08-31") throws -> ScorecardRow {
    let reports = Reports(store, asOf: try #require(Day(literal: asOf)))
    let period = store.defaultPeriod(asOf: reports.asOf)
    let report = reports.scorecard(Question(period: period, asOf: reports.asOf, metrics: [metric]))
    return try #require(report.rows.first)
  }

  /// Table 2: each metric with its own deals, because no set of deals has all three of its figures.
  @Test(arguments: [
    ("sales", 1_500_000, [1_420_000], "94.7%", Light.amber),
    ("new_customers", 30, [Int](repeating: 5, count: 24), "80.0%", .amber),
    ("avg_deal", 50_000, [50_000, 54_000], "104.0%", .green),
  ])
  func tableTwoComesOut(metric: String, target: Int, amounts: [Int], attainment: String, light: Light) throws {
    let deals = amounts.enumerated().map { "D\($0),C\($0),won,\($1),2026-08-05" }.joined(separator: "\n")
    let store = FactStore([
      .targets: "period,metric,target\n2026-08,\(metric),\(target)",
      .deals: "deal,customer,stage,amount,closed\n\(deals)",
    ])
    let row = try row(metric, store)
    #expect(FigureText(language: .english, currency: "CNY").percent(row.target.attainment) == attainment)
    #expect(row.target.light == light)
  }

  @Test func aRunningMonthIsComparedWithAsManyWorkingDaysOfTheOneBefore() throws {
    // The 5th working day of August is the 7th, of July the 7th; what came later in July does not count.
    let store = FactStore([
      .deals: """
      deal,stage,amount,closed
      D1,won,300,2026-08-03
      D2,won,200,2026-07-07
      D3,won,700,2026-07-08
      D4,won,100,2025-08-01
      D5,won,900,2025-08-11
      """
    ])
    let running = try row("sales", store, asOf: "2026-08-07")
    #expect(running.isToDate)
    #expect(running.mom?.approximate == 0.5)
    #expect(running.yoy?.approximate == 2)
    let whole = try row("sales", store)
    #expect(!whole.isToDate)
    #expect(whole.mom.map { FigureText(language: .english, currency: "CNY").change($0) } == "▼66.7%")
  }

  @Test func aCohortIsComparedAsItStoodThen() throws {
    // Two deals of July, one won by its 5th working day and one later: half, not all, had been won then.
    let store = FactStore([
      .deals: """
      deal,stage,amount,created,closed
      D1,won,1,2026-08-03,2026-08-05
      D2,lead,1,2026-08-03,
      D3,won,1,2026-07-01,2026-07-03
      D4,won,1,2026-07-02,2026-07-20
      """
    ])
    #expect(try row("deal_conversion", store, asOf: "2026-08-07").mom?.approximate == 0)
    #expect(try row("deal_conversion", store).mom?.approximate == -0.5)
  }
}
