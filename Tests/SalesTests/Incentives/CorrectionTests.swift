import Sales
import TestSupport
import Testing

/// What was published stands; what it should have said otherwise is a line of the next statement.
@Suite struct CorrectionTests {
  private static let header = "deal,rep,stage,amount,created,closed\n"
  private static let first = "D1,r1,won,90000,2026-07-01,2026-08-05\n"

  private func store(_ deals: String, statements: [PublishedStatement] = []) -> FactStore {
    var store = FactStore([
      .reps: "rep,name,region\nr1,小张,华东",
      .targets: "period,rep,target\n2026-08,r1,100000\n2026-09,r1,100000\n2026-10,r1,100000",
      .deals: Self.header + deals,
    ])
    store.plans = [IncentivePlan.standard.with { ($0.teamAwards, $0.rankAwards) = ([], []) }]
    store.statements.statements = statements
    return store
  }

  private func row(_ store: FactStore, _ month: String) throws -> IncentiveRow {
    let asOf = try #require(Day(literal: "2026-12-31"))
    let period = try #require(store.fiscalCalendar.period(month))
    return try #require(Reports(store, asOf: asOf).incentives(Question(period: period, asOf: asOf)).rows.first)
  }

  private func published(_ store: FactStore, _ month: String) throws -> PublishedStatement {
    let period = try #require(store.fiscalCalendar.period(month))
    return try row(store, month).statement(period, currency: "CNY", plans: [], at: 0, by: "")
  }

  @Test func `a published statement is what is shown, and working it out again changes nothing`() throws {
    let before = store(Self.first)
    let after = store(Self.first, statements: [try published(before, "2026-08")])
    #expect(try row(after, "2026-08").lines == row(before, "2026-08").lines)
    #expect(try row(after, "2026-08").status != .draft)
    #expect(try row(after, "2026-09").lines.isEmpty)
  }

  @Test func `a deal entered late is a correction in the next statement, once`() throws {
    let august = try published(store(Self.first), "2026-08")
    #expect(august.total == Money(whole: 1350))
    // 105,000 reach 100%: 2% of it and 1,000.
    let deals = Self.first + "D2,r1,won,15000,2026-07-01,2026-08-20\n"
    let late = store(deals, statements: [august])
    #expect(try row(late, "2026-08").total == Money(whole: 1350))
    let september = try row(late, "2026-09")
    #expect(september.adjustments == Money(whole: 2100 + 1000 - 1350))
    #expect(try row(late, "2026-10").lines.isEmpty)
    let next = store(deals, statements: [august, try published(late, "2026-09")])
    #expect(try row(next, "2026-10").lines.isEmpty)
  }

  @Test func `a plan that was changed since corrects nothing, and the notes say so`() throws {
    let before = store(Self.first)
    var august = try published(before, "2026-08")
    august.plans = [StatedPlan(before.plans[0], currency: "CNY", catalog: MetricCatalog(settings: before.settings))]
    var late = store(Self.first + "D2,r1,won,15000,2026-07-01,2026-08-20\n", statements: [august])
    #expect(try row(late, "2026-09").adjustments == Money(whole: 1750))
    late.plans[0].tiers[1].rate = 50_000
    #expect(try row(late, "2026-09").adjustments == .zero)
    late.plans = []
    let asOf = try #require(Day(literal: "2026-12-31"))
    let september = try #require(late.fiscalCalendar.period("2026-09"))
    let report = Reports(late, asOf: asOf).incentives(Question(period: september, asOf: asOf))
    #expect(report.total == .zero)
    #expect(report.table(currency: "CNY", in: .english).notes.first?.contains("is gone since Aug 2026") == true)
  }

  @Test func `a plan that came since pays for the periods after it, and the notes say so`() throws {
    let before = store(Self.first)
    var august = try published(before, "2026-08")
    august.plans = [StatedPlan(before.plans[0], currency: "CNY", catalog: MetricCatalog(settings: before.settings))]
    august = try #require(PublishedStatement(text: august.text))
    var late = store(Self.first, statements: [august])
    late.plans.append(before.plans[0].with { ($0.id, $0.name) = ("more", "额外激励") })
    #expect(try row(late, "2026-09").total == .zero)
    let asOf = try #require(Day(literal: "2026-12-31"))
    let september = try #require(late.fiscalCalendar.period("2026-09"))
    let report = Reports(late, asOf: asOf).incentives(Question(period: september, asOf: asOf))
    #expect(report.changed == [ChangedPlan(name: "额外激励", period: august.period, how: .added)])
    #expect(report.table(currency: "CNY", in: .english).notes.first?.contains("came after Aug 2026") == true)
  }

  @Test func `a plan that ends later still corrects what it published, one that never held does not`() throws {
    let before = store(Self.first)
    var august = try published(before, "2026-08")
    august.plans = [StatedPlan(before.plans[0], currency: "CNY", catalog: MetricCatalog(settings: before.settings))]
    var late = store(Self.first + "D2,r1,won,15000,2026-07-01,2026-08-20\n", statements: [august])
    let end = try #require(Day(literal: "2027-01-01"))
    late.plans[0].valid = Day(number: -.max)..<end
    #expect(try row(late, "2026-09").adjustments == Money(whole: 1750))
    late.plans[0].valid = try #require(Day(literal: "2026-09-01"))..<end
    #expect(try row(late, "2026-09").adjustments == .zero)
  }

  @Test func `a published row keeps its tier and rate, whatever the plan and the files say today`() throws {
    var before = store(Self.first)
    before.plans[0].tiers = [
      IncentivePlan.Tier(floor: 800_000, rate: 10_000), IncentivePlan.Tier(floor: 900_000, rate: 20_000),
    ]
    let august = try #require(PublishedStatement(text: try published(before, "2026-08").text))
    var today = store("D1,r1,won,100,2026-07-01,2026-08-05\n", statements: [august])
    today.plans[0].tiers = [IncentivePlan.Tier(floor: 800_000, rate: 90_000, name: "other")]
    let shown = try row(today, "2026-08")
    #expect(shown.tier?.label == "≥90%" && shown.tier?.rate == 20_000)
    #expect(shown.base == Money(whole: 90_000) && shown.total == Money(whole: 1800))
  }

  @Test func `a tier that paid nothing keeps its rate too`() throws {
    var before = store(Self.first)
    before.plans[0].base = .collected
    before.plans[0].tiers = [IncentivePlan.Tier(floor: 800_000, rate: 30_000, name: "first")]
    let august = try published(before, "2026-08")
    #expect(august.lines.isEmpty)
    var today = store(Self.first, statements: [august])
    today.plans[0].base = .collected
    today.plans[0].tiers = [IncentivePlan.Tier(floor: 800_000, rate: 90_000, name: "first")]
    #expect(try row(today, "2026-08").tier?.rate == 30_000)
  }

  @Test func `other names, titles and words are no other plan`() throws {
    let before = store(Self.first)
    var august = try published(before, "2026-08")
    august.plans = [StatedPlan(before.plans[0], currency: "CNY", catalog: MetricCatalog(settings: before.settings))]
    august.plans[0].words = [Phrase("told otherwise", "另一种说法")]
    var late = store(Self.first + "D2,r1,won,15000,2026-07-01,2026-08-20\n", statements: [august])
    late.plans[0].name = "新名称"
    late.plans[0].tiers[0].name = "起步"
    late.plans[0].honours = []
    #expect(try row(late, "2026-09").adjustments == Money(whole: 1750))
  }

  @Test func `a deal that is void later is taken back at the rate that was paid, and the tier stays`() throws {
    let deals = Self.first + "D2,r1,won,30000,2026-07-01,2026-08-20\n"
    let august = try published(store(deals), "2026-08")
    #expect(august.total == Money(whole: 3600 + 3000))
    let reversed = store(
      Self.first + "D2,r1,void,30000,2026-07-01,2026-08-20\n", statements: [august])
    let line = try #require(try row(reversed, "2026-09").lines.first)
    #expect(try row(reversed, "2026-09").lines.count == 1)
    #expect(line.amount == Money(whole: -900))
    #expect(line.base == Money(whole: -30_000))
    #expect(line.rate == 30_000)
    let next = store(
      Self.first + "D2,r1,void,30000,2026-07-01,2026-08-20\n",
      statements: [august, try published(reversed, "2026-09")])
    #expect(try row(next, "2026-10").lines.isEmpty)
    // It was a mistake: the deal counts again, and what was taken is given back.
    let back = store(deals, statements: next.statements.statements)
    #expect(try row(back, "2026-10").adjustments == Money(whole: 900))
  }

  @Test(arguments: [
    "D1,r1,won,90000,2026-07-01,2026-08-05\nD2,r2,won,30000,2026-07-01,2026-08-20\n",
    "D1,r1,won,90000,2026-07-01,2026-08-05\nD2,r1,won,30000,2026-07-01,2026-07-20\n",
  ])
  func `a deal that is somebody else's or of another month now is corrected, tier and all`(deals: String) throws {
    let both = Self.first + "D2,r1,won,30000,2026-07-01,2026-08-20\n"
    let august = try published(store(both), "2026-08")
    #expect(august.total == Money(whole: 3600 + 3000))
    // 90,000 are 90%: 1.5% of it, and no more of the 120% tier.
    #expect(try row(store(deals, statements: [august]), "2026-09").adjustments == Money(whole: 1350 - 6600))
  }

  @Test func `a correction is checked like any line: base at the rate that was paid, with the deals where they stand`()
    throws
  {
    let august = try published(store(Self.first), "2026-08")
    let smaller = store("D1,r1,won,85000,2026-07-01,2026-08-05\n", statements: [august])
    let line = try #require(try row(smaller, "2026-09").lines.first)
    #expect(try row(smaller, "2026-09").lines.count == 1)
    #expect((line.base, line.rate, line.amount) == (Money(whole: -5000), 15_000, Money(whole: -75)))
    let place = Place(file: "deals.csv", line: 2)
    #expect(line.deals == [CreditedDeal(deal: "D1", amount: Money(whole: -5000), place: place)])
  }

  @Test func `where another rate is due than was paid, what was paid is taken back whole and the new is given`() throws
  {
    let august = try published(store(Self.first), "2026-08")
    let late = store(Self.first + "D2,r1,won,15000,2026-07-01,2026-08-20\n", statements: [august])
    let lines = try row(late, "2026-09").lines
    #expect(lines.map(\.rate) == [15_000, 20_000, nil])
    #expect(lines.map(\.base) == [Money(whole: -90_000), Money(whole: 105_000), nil])
    #expect(lines.map(\.amount) == [-1350, 2100, 1000].map { Money(whole: $0) })
    #expect(lines.map { $0.deals.map(\.deal) } == [["D1"], ["D1", "D2"], []])
    #expect(Set(lines.map(\.id)).count == 3)
    for line in lines where line.base != nil {
      #expect(line.deals.reduce(Money.zero) { $0 + $1.amount } == line.base)
    }
  }

  @Test func `a deal whose plan is gone from the files is taken back at the rate it was paid at`() throws {
    let before = store(Self.first + "D2,r1,won,30000,2026-07-01,2026-08-20\n")
    var august = try published(before, "2026-08")
    august.plans = [StatedPlan(before.plans[0], currency: "CNY", catalog: MetricCatalog(settings: before.settings))]
    august = try #require(PublishedStatement(text: august.text))
    var gone = store(Self.first + "D2,r1,void,30000,2026-07-01,2026-08-20\n", statements: [august])
    gone.plans = []
    let lines = try row(gone, "2026-09").lines
    #expect(lines.map(\.amount) == [Money(whole: -900)])
    #expect(lines.map(\.rate) == [30_000])
    // The plan is for others today: what it paid r1 is no reason to take anything back.
    var elsewhere = before
    elsewhere.statements.statements = [august]
    elsewhere.plans[0].reach.regions = ["华北"]
    let (asOf, september) = (
      try #require(Day(literal: "2026-12-31")), try #require(before.fiscalCalendar.period("2026-09"))
    )
    #expect(Reports(elsewhere, asOf: asOf).incentives(Question(period: september, asOf: asOf)).total == .zero)
  }
}
