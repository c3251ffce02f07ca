import Sales
import TestSupport
import Testing

/// Of which of several plans a row, a next deal and a verdict tell the tier; the pay is that of all.
@Suite struct LeadingPlanTests {
  /// One who won 840,000 of 800,000 and found 3 customers of a target of `wanted`; 5 without one.
  private func reports(wanted: Int?, plans: [IncentivePlan]) throws -> (Reports, Question) {
    let customers = wanted.map { "\n2026-08,r1,new_customers,\($0)" } ?? ""
    var store = FactStore([
      .reps: "rep,name,region\nr1,小张,华东",
      .targets: "period,rep,metric,target\n2026-08,r1,sales,800000" + customers,
      .deals: """
      deal,rep,customer,stage,amount,created,closed
      D1,r1,c1,won,400000,2026-07-01,2026-08-05
      D2,r1,c2,won,400000,2026-07-01,2026-08-06
      D3,r1,c3,won,40000,2026-07-01,2026-08-07
      """,
    ])
    store.plans = plans
    let asOf = try #require(Day(literal: "2026-08-31"))
    let period = try #require(store.fiscalCalendar.period("2026-08"))
    return (Reports(store, asOf: asOf), Question(period: period, asOf: asOf))
  }

  private static let sales = IncentivePlan.standard.with { ($0.teamAwards, $0.rankAwards) = ([], []) }
  private static let customers = sales.with {
    ($0.id, $0.name, $0.metric) = ("customers", "拓新奖金", "new_customers")
    $0.kind = .bonus(target: Money(whole: 2000))
    $0.tiers = [IncentivePlan.Tier(floor: 800_000, rate: 500_000, name: "半数")]
  }

  @Test(arguments: [[customers, sales], [sales, customers]])
  func `a commission leads before a bonus, whichever file comes first`(plans: [IncentivePlan]) throws {
    let (reports, question) = try reports(wanted: 3, plans: plans)
    let report = reports.incentives(question)
    let row = try #require(report.rows.first)
    #expect(row.tier?.name == "进阶激励" && row.target?.numerator == 80_000_000)
    #expect(row.total == Money(whole: 16_800 + 1000 + 1000))
    #expect(report.leading == [Self.sales.name])
    let next = try #require(reports.nextDeals(in: question.period).pay(of: "r1", for: Money(whole: 120_000)))
    #expect(next.tier?.name == "冲刺卓越" && next.reachesTier)
    #expect(reports.planReview(question)?.leading?.plan.id == Self.sales.id)
  }

  @Test func `a plan in which somebody has a target leads before one that cannot be reached`() throws {
    let signed = Self.sales.with { ($0.id, $0.name, $0.metric) = ("signed", "签约", "signed") }
    let (reports, question) = try reports(wanted: 3, plans: [signed, Self.customers])
    let report = reports.incentives(question)
    #expect(report.rows.first?.tier?.name == "半数" && report.rows.first?.paysFactor == true)
    #expect(report.leading == [Self.customers.name])
  }

  @Test func `a plan for everybody leads before one for a few`() throws {
    let few = Self.sales.with { ($0.id, $0.name, $0.reach.regions) = ("few", "华东加码", ["华东"]) }
    let (reports, question) = try reports(wanted: nil, plans: [few, Self.sales])
    #expect(reports.incentives(question).leading == [Self.sales.name])
  }

  @Test func `a tier without a name is called by its floor, also in the lines of slices`() throws {
    let slices = Self.sales.with {
      $0.mode = .marginal
      $0.tiers = [IncentivePlan.Tier(floor: 800_000, rate: 10_000), IncentivePlan.Tier(floor: 1_000_000, rate: 20_000)]
    }
    let (reports, question) = try reports(wanted: nil, plans: [slices])
    let rules = reports.incentives(question).rows.first?.lines.map(\.rule)
    #expect(rules == ["", "≥80%", "≥100%"].map { .commission(tier: $0) })
  }

  @Test func `one plan with tiers needs no word about it`() throws {
    let awards = Self.sales.with { ($0.id, $0.tiers) = ("awards", []) }
    let (reports, question) = try reports(wanted: nil, plans: [awards, Self.sales])
    #expect(reports.incentives(question).leading.isEmpty)
    #expect(reports.incentives(question).rows.first?.tier?.name == "进阶激励")
  }

  @Test func `what a quarter cost is what everybody is paid in it`() throws {
    let (reports, question) = try reports(wanted: 300, plans: [Self.customers, Self.sales])
    let quarter = reports.facts.fiscalCalendar.period(.quarter, containing: question.asOf)
    let verdict = try #require(reports.planVerdict(of: quarter))
    #expect(verdict.people.reduce(Money.zero) { $0 + $1.pay } == verdict.cost)
    #expect(verdict.people.count { $0.attainment != nil } == verdict.reps)
    var whole = question
    whole.period = quarter
    #expect(reports.incentives(whole).total == verdict.cost && verdict.cost > .zero)
  }

  @Test func `the verdict of a quarter is that of the plan that leads`() throws {
    let (reports, question) = try reports(wanted: 300, plans: [Self.customers, Self.sales])
    let quarter = reports.facts.fiscalCalendar.period(.quarter, containing: question.asOf)
    #expect(reports.planVerdict(of: quarter)?.belowEighty == 0)
  }
}
