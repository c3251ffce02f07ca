import Sales
import TestSupport
import Testing

/// What one more deal would pay.
@Suite struct NextDealTests {
  private func store(_ amounts: [String], plan: IncentivePlan) -> FactStore {
    let deals = amounts.enumerated().map { "D\($0.offset),r1,won,\($0.element),2026-07-01,2026-08-05" }
    var store = FactStore([
      .reps: "rep,name,region\nr1,小张,华东", .targets: "period,rep,target\n2026-08,r1,800000",
      .deals: "deal,rep,stage,amount,created,closed\n" + deals.joined(separator: "\n"),
    ])
    store.plans = [plan]
    return store
  }

  private func reports(_ amounts: [String], plan: IncentivePlan) throws -> (Reports, Period) {
    let store = store(amounts, plan: plan)
    let asOf = try #require(Day(literal: "2026-08-20"))
    return (Reports(store, asOf: asOf), try #require(store.fiscalCalendar.period("2026-08")))
  }

  private static let plans = [
    IncentivePlan.standard, IncentivePlan.standard.with { $0.mode = .marginal },
    IncentivePlan.standard.with { $0.cap = Money(whole: 20_000) },
  ].map { $0.with { ($0.teamAwards, $0.rankAwards) = ([], []) } }

  @Test func `200,000 more of 640,000 pay 8,200 more and reach the second tier`() throws {
    let (reports, period) = try reports(["640000"], plan: Self.plans[0])
    let next = try #require(reports.nextDeals(in: period).pay(of: "r1", for: Money(whole: 200_000)))
    #expect(next.pays == Money(whole: 16_800 + 1000 - 9600))
    #expect(next.reachesTier)
    #expect(next.tier?.name == "进阶激励")
  }

  @Test(arguments: plans, ["1", "99999.99", "160000", "200000", "1000000"])
  func `it pays what the deal pays once it is there`(plan: IncentivePlan, amount: String) throws {
    for before in [["100000"], ["639999.99"], ["800000"], ["500000", "400000"]] {
      let (now, period) = try reports(before, plan: plan)
      let (then, _) = try reports(before + [amount], plan: plan)
      let question = Question(period: period, asOf: now.asOf)
      let more = then.incentives(question).total - now.incentives(question).total
      let money = try #require(then.facts.deals.amount.values.last)
      #expect(now.nextDeals(in: period).pay(of: "r1", for: Money(minorUnits: money))?.pays == more)
    }
  }

  @Test func `what is missing to the next tier reaches it, a cent less does not`() throws {
    let (reports, period) = try reports(["700000.01"], plan: Self.plans[0])
    let next = reports.nextDeals(in: period)
    let step = try #require(next.steps(of: "r1").first)
    #expect(step.missing.numerator == 9_999_999)
    #expect(step.pays == Money(whole: 17_000))
    #expect(next.pay(of: "r1", for: Money(minorUnits: 9_999_999))?.reachesTier == true)
    #expect(next.pay(of: "r1", for: Money(minorUnits: 9_999_998))?.reachesTier == false)
    #expect(next.pay(of: "r1", for: Money(minorUnits: 9_999_999))?.pays == step.more)
  }

  @Test func `nobody without a plan gets an answer`() throws {
    let (reports, period) = try reports(["1"], plan: Self.plans[0].with { $0.reach.reps = ["someone"] })
    #expect(reports.nextDeals(in: period).pay(of: "r1", for: Money(whole: 1)) == nil)
  }
}
