import Sales
import TestSupport
import Testing

/// What can be done next to statements, and what is told of them on their pages.
@Suite struct StatementStepTests {
  private let calendar = FiscalCalendar(startMonth: 1)

  private func store(_ plan: (inout IncentivePlan) -> Void = { _ in }) -> FactStore {
    var store = FactStore([
      .reps: "rep,name,region\nr1,小张,华东\nr2,小李,华南",
      .targets: "period,rep,target\n2026-07,小张,400000\n2026-08,小张,400000\n2026-08,小李,600000",
      .deals: """
      deal,title,customer,rep,stage,amount,created,closed
      D1,数据平台,甲公司,小张,won,500000,2026-07-01,2026-07-05
      D2,,乙公司,小张,won,440000,2026-07-01,2026-08-12
      """,
      .payments: "deal,amount,paid\nD2,300000,2026-08-20",
    ])
    store.plans = [
      IncentivePlan.standard.with {
        ($0.rankAwards, $0.teamAwards) = ([], []); plan(&$0)
      }
    ]
    return store
  }

  private func on(_ day: String) -> Day { Day(literal: day) ?? Day(number: 0) }

  private func period(_ id: String) throws -> Period { try #require(calendar.period(id)) }

  private func report(_ store: FactStore, _ id: String, _ asOf: Day) throws -> StatementReport {
    try #require(
      Reports(store, asOf: asOf).statement(ofRep: "r1", Question(period: try period(id), asOf: asOf)))
  }

  /// The store with a rep's statement of a period published on a day.
  private func publishing(_ id: String, _ store: FactStore, on day: Day) throws -> FactStore {
    var store = store
    let row = try report(store, id, day).row
    let plans = store.plans.map { StatedPlan($0, currency: "CNY", catalog: .standard) }
    let statement = row.statement(
      try period(id), currency: "CNY", plans: plans, at: Int64(day.number) * 86_400, by: "boss")
    store.statements = StatementBook(statement)
    return store
  }

  @Test func `the lines of a quarter say their month, those of a month do not`() throws {
    let day = on("2026-10-02")
    for language in Language.allCases {
      let figures = FigureText(language: language, currency: "CNY")
      let words = IncentiveWording(figures)
      let quarter = try report(store(), "2026-Q3", day).row.lines.map { words.rule(of: $0, in: try period("2026-Q3")) }
      #expect(Set(quarter).count == quarter.count)
      let july = " · " + figures.period(try period("2026-07"))
      #expect(quarter.contains { $0.hasSuffix(july) })
      let month = try report(store(), "2026-08", day).row.lines
      for line in month { #expect(words.rule(of: line, in: try period("2026-08")) == words.rule(of: line)) }
    }
  }

  @Test func `a draft is published when its period is over; before and after everything says what stands in the way`()
    throws
  {
    let (running, over) = (on("2026-08-31"), on("2026-09-01"))
    let draft = try report(store(), "2026-08", running)
    #expect(draft.refusal(of: .publish, today: running) == .periodNotOver(last: running))
    #expect(draft.refusal(of: .publish, today: over) == nil)
    #expect(draft.refusal(of: .object, today: over) == .notPublished)
    let store = try publishing("2026-08", store(), on: over)
    let published = try report(store, "2026-08", over)
    #expect(published.refusal(of: .publish, today: over) == .alreadyPublished(by: "boss", on: over))
    #expect(published.refusal(of: .object, line: published.row.lines.first?.id, today: over) == nil)
    #expect(published.refusal(of: .confirm, today: over) == nil)
    #expect(published.refusal(of: .pay, today: over) == .notConfirmed)
    let late = on("2026-09-20")
    #expect(published.refusal(of: .object, today: late) == .windowClosed(last: try #require(published.clock?.objectBy)))
    let quarter = try report(store, "2026-Q3", late)
    #expect(quarter.refusal(of: .pay, today: late) == .overlaps(period: try period("2026-08")))
    #expect(quarter.standings.map(\.statement.period.id) == ["2026-08"])
  }

  @Test func `a period counts its statements by where they stand, late ones and drafts with them`() throws {
    let day = on("2026-09-10")
    let store = try publishing("2026-08", store(), on: day)
    let reports = Reports(store, asOf: day)
    let statements = try #require(
      reports.incentives(Question(period: try period("2026-08"), asOf: day)).statements)
    #expect((statements.published, statements.drafts, statements.late) == (1, 1, ["r1"]))
    #expect(statements.publishBy == on("2026-09-03") && statements.objectBy == on("2026-09-15"))
    #expect(statements.refusalToPublish(today: day) == nil)
    let quarter = try #require(
      reports.incentives(Question(period: try period("2026-Q3"), asOf: day)).statements)
    #expect((quarter.published, quarter.drafts) == (0, 0))
    #expect(quarter.refusalToPublish(today: day) == .overlaps(period: try period("2026-08")))
  }

  @Test func `a deal that was paid for has its title, its customer and the day that counts`() throws {
    let day = on("2026-09-01")
    let won = try publishing("2026-08", store(), on: day)
    let deals = Reports(won, asOf: day).paidDeals(of: try #require(won.statements.statements.first))
    #expect(deals.values.map(\.day) == [on("2026-08-12")])
    #expect(deals.values.map(\.customer) == ["乙公司"] && deals.values.map(\.title) == [nil])
    let collected = try publishing("2026-08", store { ($0.base, $0.tiers[0].floor) = (.collected, 0) }, on: day)
    let paid = Reports(collected, asOf: day).paidDeals(of: try #require(collected.statements.statements.first))
    #expect(paid.values.map(\.day) == [on("2026-08-20")])
  }
}
