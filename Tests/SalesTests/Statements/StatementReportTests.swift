import Sales
import TestSupport
import Testing

/// A person's page of the incentives.
@Suite struct StatementReportTests {
  private func report(rep: String?, asOf: String = "2026-08-20") throws -> StatementReport? {
    var store = FactStore([
      .reps: "rep,name,region\nr1,小张,华东\nr2,小李,华南",
      .targets: "period,rep,target\n2026-08,小张,800000\n2026-08,小李,600000",
      .deals: """
      deal,title,customer,rep,stage,amount,created,closed
      D1,数据平台,甲公司,小张,won,500000,2026-07-01,2026-08-05
      D2,,乙公司,小张,won,340000,2026-07-01,2026-08-12
      """,
    ])
    store.plans = [IncentivePlan.standard.with { $0.rankAwards = [] }]
    let day = try #require(Day(literal: asOf))
    let question = Question(period: try #require(store.fiscalCalendar.period("2026-08")), asOf: day)
    return Reports(store, asOf: day).statement(ofRep: rep, question)
  }

  @Test func `its lines add up to its total, their deals to their bases, and every deal has a name`() throws {
    let statement = try #require(try report(rep: "r1"))
    #expect(statement.row.total == Money(whole: 17_800))
    #expect(statement.row.lines.reduce(Money.zero) { $0 + $1.amount } == statement.row.total)
    for line in statement.row.lines where !line.deals.isEmpty {
      #expect(line.deals.reduce(Money.zero) { $0 + $1.amount } == line.base)
    }
    #expect(statement.titles == ["D1": "数据平台", "D2": "乙公司"])
  }

  @Test func `one more deal pays what the statement with that deal would pay more`() throws {
    let statement = try #require(try report(rep: "r1"))
    // The mean deal is 420,000: round amounts from 50,000 on.
    #expect(statement.nextDeals.map(\.amount) == [50, 100, 200, 500, 1000, 2000].map { Money(whole: $0 * 1000) })
    let next = try #require(statement.nextDeals.first { $0.amount == Money(whole: 200_000) })
    // 1,040,000 of 800,000 is 130%: 3% = 31,200 + 3,000 instead of 17,800.
    #expect(next.pays == Money(whole: 31_200 + 3000 - 17_800))
    #expect(next.reachesTier && next.tier?.name == "冲刺卓越")
  }

  @Test func `a period that is over has no next deal`() throws {
    #expect(try report(rep: "r1", asOf: "2026-09-02")?.nextDeals == [])
  }

  @Test func `somebody who earns nothing still has a page, somebody unknown has none`() throws {
    #expect(try report(rep: "r2")?.row.total == .zero)
    #expect(try report(rep: "r2")?.row.rep.id == "r2")
    #expect(try report(rep: "r9") == nil)
    #expect(try report(rep: nil) == nil)
  }

  @Test func `a published row has the light of its metric, also where less is better`() throws {
    var store = FactStore([
      .reps: "rep,name,region\nr1,小张,华东", .targets: "period,rep,metric,target\n2026-08,小张,cycle_days,30",
      .deals: "deal,rep,stage,amount,created,closed\nD1,小张,won,500000,2026-07-26,2026-08-05",
    ])
    store.plans = [IncentivePlan.standard.with { ($0.metric, $0.rankAwards) = ("cycle_days", []) }]
    let (day, period) = (try #require(Day(literal: "2026-09-02")), try #require(store.fiscalCalendar.period("2026-08")))
    let question = Question(period: period, asOf: day)
    let draft = try #require(Reports(store, asOf: day).incentives(question).rows.first)
    #expect(draft.light == .green)
    store.statements.statements = [draft.statement(period, currency: "CNY", plans: [], at: 0, by: "boss")]
    let published = try #require(Reports(store, asOf: day).incentives(question).rows.first)
    #expect(published.status == .published)
    #expect((published.light, published.base, published.tier?.rate) == (.green, draft.base, draft.tier?.rate))
  }
}
