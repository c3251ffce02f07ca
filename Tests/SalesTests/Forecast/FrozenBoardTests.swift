import TestSupport
import Testing

@testable import Sales

@Suite("Frozen forecasts graded")
struct FrozenBoardTests {
  private let asOf = Day(number: 20_700)

  /// Four months of 1,000 each, the last over before the as-of day.
  private func store() -> FactStore {
    let closes = ["2026-05-10", "2026-06-10", "2026-07-10", "2026-08-10"]
    let rows = closes.enumerated().map { "D-\($0),小张,华东,won,1000,\($1),\($1)" }
    return FactStore([.deals: "deal,rep,region,stage,amount,created,closed\n" + rows.joined(separator: "\n")])
  }

  private func frozen(_ period: String, _ day: String, _ value: Int64, _ scope: FrozenScope = .company)
    -> FrozenForecast
  {
    FrozenForecast(
      week: day, frozenOn: Day(literal: day) ?? asOf, method: .runRate, scope: scope, metric: "sales", period: period,
      value: value * 100)
  }

  private func board(_ frozen: [FrozenForecast]) -> ForecastScoreboard {
    var facts = store()
    facts.frozenForecasts = frozen
    let asOf = Day(literal: "2026-09-05") ?? asOf
    let period = facts.fiscalCalendar.period(.month, containing: asOf)
    return Reports(facts, asOf: asOf).forecast(Question(period: period, asOf: asOf)).scoreboard
  }

  private var fourMonths: [FrozenForecast] {
    [
      frozen("2026-05", "2026-05-04", 1100), frozen("2026-06", "2026-06-04", 1100),
      frozen("2026-07", "2026-07-04", 1100), frozen("2026-08", "2026-08-04", 1100),
    ]
  }

  @Test("What was frozen is graded against what came of it: 1,100 said of 1,000 is 10% too much")
  func graded() throws {
    let board = board(fourMonths)
    #expect(board.isFrozen)
    let row = try #require(board.rows.first)
    #expect((row.method, row.cases) == (.runRate, 4))
    #expect(row.bias == Figure(Int64(1), over: 10, unit: .ratio, cases: 4))
    #expect(row.mape == Figure(Int64(1), over: 10, unit: .ratio, cases: 4))
  }

  @Test("A forecast of a period that still runs is not graded, nor one of another part of the company")
  func notGraded() {
    let more = [
      frozen("2026-09", "2026-09-03", 9_000), frozen("2026-08", "2026-08-04", 9_000, .region("华南")),
    ]
    #expect(board(fourMonths + more).rows.first == board(fourMonths).rows.first)
  }

  private func ratio(_ frozen: [FrozenForecast]) -> ForetoldRatio? {
    var facts = store()
    facts.frozenForecasts = frozen
    let asOf = Day(literal: "2026-09-05") ?? asOf
    let period = facts.fiscalCalendar.period(.month, containing: asOf)
    return Reports(facts, asOf: asOf).conduct(Question(period: period, asOf: asOf)).rows.first { $0.rep.id == "小张" }?
      .foretold
  }

  @Test("What a rep's pipeline promised week by week is held against what came: 1,300 and 1,100 said of 2 × 1,000")
  func foretold() throws {
    let pipeline = [("2026-07", "2026-07-06", 1300), ("2026-08", "2026-08-03", 1100), ("2026-09", "2026-09-01", 9000)]
      .map { period, day, value in
        var forecast = frozen(period, day, Int64(value), .rep("小张"))
        forecast.method = .pipeline
        return forecast
      }
    let found = try #require(ratio(pipeline + fourMonths))
    #expect(found == ForetoldRatio(forecast: 240_000, actual: 200_000, forecasts: 2))
    #expect(found.ratio?.equals(try #require(Figure(Int64(6), over: 5, unit: .ratio, cases: 2))) == true)
    // Commitments, where somebody makes any, are the promise.
    var committed = pipeline[1]
    (committed.method, committed.value) = (.commit, 150_000)
    #expect(ratio(pipeline + [committed])?.forecast == 150_000)
    #expect(ratio(fourMonths) == nil)
  }

  @Test("Where too few were frozen, the back-tests stand in")
  func tooFew() { #expect(!board(Array(fourMonths.prefix(3))).isFrozen) }

  @Test("What is frozen names week, day, method, part and period, and every method that has something to say")
  func whatIsFrozen() {
    let asOf = Day(literal: "2026-08-14") ?? asOf
    let frozen = Reports(store(), asOf: asOf).forecastsToFreeze()
    #expect(Set(frozen.map(\.week)) == ["2026-W33"])
    #expect(Set(frozen.map(\.period)) == ["2026-08", "2026-Q3"])
    #expect(Set(frozen.map(\.scope)) == [.company, .region("华东"), .rep("小张")])
    #expect(frozen.contains { $0.method == .runRate && $0.scope == .company && $0.period == "2026-08" && $0.value > 0 })
  }
}
