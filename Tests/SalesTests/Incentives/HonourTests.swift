import Sales
import TestSupport
import Testing

/// Who stands on the honours wall: titles, places that are paid for, milestones, teams; never what anybody gets.
@Suite struct HonourTests {
  private static let plan = IncentivePlan.standard.with {
    $0.honours = [IncentivePlan.Honour(name: "销售之星", period: .month, metric: "sales", top: 1)]
    $0.milestones = [
      IncentivePlan.Milestone(
        name: "百万俱乐部", period: .quarter, metric: "sales", reaches: 1_000_000_000_000, amount: Money(whole: 2000))
    ]
  }

  /// Three people over a quarter: 小张 reaches a million in September, 小王 and 小李 share the second place.
  private func report(_ id: String, scope: Scope = .everything) throws -> IncentiveReport {
    var store = FactStore([
      .reps: "rep,name,region\nr1,小张,华东\nr2,小李,华南\nr3,小王,华北",
      .targets: "period,region,target\n2026-09,华东,500000\n2026-09,华南,900000",
      .deals: """
      deal,rep,stage,amount,created,closed
      D1,r1,won,600000,2026-06-01,2026-07-05
      D2,r1,won,600000,2026-06-01,2026-09-05
      D3,r2,won,300000,2026-06-01,2026-09-06
      D4,r3,won,300000,2026-06-01,2026-08-07
      """,
    ])
    store.plans = [Self.plan]
    let asOf = try #require(Day(literal: "2026-10-31"))
    return Reports(store, asOf: asOf).incentives(
      Question(period: try #require(store.fiscalCalendar.period(id)), asOf: asOf, scope: scope))
  }

  private func told(_ report: IncentiveReport) -> [String] {
    let words = IncentiveWording(FigureText(language: .english, currency: "CNY"))
    return report.honours.map {
      "\(words.title(of: $0)) \($0.place.map(String.init) ?? "-") \($0.holder.id ?? "") \(words.value(of: $0)) \($0.period.id)"
    }
  }

  @Test func `the quarter's first places, milestones and teams stand beside the titles`() throws {
    #expect(
      told(try report("2026-09")) == [
        "销售之星 1 r1 ¥600,000 2026-09", "TOP 3 1 r1 ¥1,200,000 2026-Q3", "TOP 3 2 r2 ¥300,000 2026-Q3",
        "TOP 3 2 r3 ¥300,000 2026-Q3", "百万俱乐部 - r1 ¥1,200,000 2026-Q3", "Team award ≥110% - 华东 120.0% 2026-09",
      ])
  }

  @Test func `a month in which no quarter ends has its own only`() throws {
    #expect(told(try report("2026-08")) == ["销售之星 1 r3 ¥300,000 2026-08"])
  }

  @Test func `a scope leaves its people and its own award`() throws {
    let south = try report("2026-09", scope: Scope([.region: ["华南"]]))
    #expect(told(south) == ["TOP 3 2 r2 ¥300,000 2026-Q3"])
    let east = try report("2026-09", scope: Scope([.region: ["华东"]]))
    #expect(told(east).last == "Team award ≥110% - 华东 120.0% 2026-09")
  }

  @Test func `the wall is told below the table, in the words of both languages`() throws {
    let report = try report("2026-09")
    let notes = [Language.english, .chinese].map { report.table(currency: "CNY", in: $0).notes }
    #expect(notes[0].contains("TOP 3 (2), Q3 2026: 小李 (Sales ¥300,000)"))
    #expect(notes[1].contains { $0.contains("团队奖 ≥110%：华东（销售额 120.0%）") })
  }
}
