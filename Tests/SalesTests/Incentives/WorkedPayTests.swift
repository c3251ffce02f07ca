import Sales
import TestSupport
import Testing

/// The worked examples of the specification, to the cent. (numbers.md, Incentives)
@Suite struct WorkedPayTests {
  private static let tables: [Table: String] = [
    .reps: """
    rep,name,region
    r1,小张,华东
    r2,小李,华南
    r3,小王,华北
    """,
    .targets: """
    period,region,rep,target
    2026-08,华东,小张,800000
    2026-08,华南,小李,600000
    2026-08,华北,小王,300000
    """,
    .deals: """
    deal,rep,stage,amount,created,closed
    D1,小张,won,500000,2026-07-01,2026-08-05
    D2,小张,won,340000,2026-07-01,2026-08-12
    D3,小李,won,450000,2026-07-03,2026-08-20
    D4,小王,won,330000,2026-07-03,2026-08-21
    """,
  ]

  private func row(
    _ plan: IncentivePlan = .standard, rep: String = "r1", sales: String? = nil, target: String = "800000"
  ) throws -> IncentiveRow {
    var tables = Self.tables
    if let sales {
      tables[.deals] = "deal,rep,stage,amount,created,closed\nD1,r1,won,\(sales),2026-07-01,2026-08-05"
      tables[.targets] = "period,rep,target\n2026-08,r1,\(target)"
    }
    var store = FactStore(tables)
    store.plans = [plan]
    let asOf = try #require(Day(literal: "2026-08-31"))
    let question = Question(period: try #require(store.fiscalCalendar.period("2026-08")), asOf: asOf)
    return try #require(Reports(store, asOf: asOf).incentives(question).rows.first { $0.rep.id == rep })
  }

  @Test func `小张 105% earns 2% and 1,000`() throws {
    let row = try row()
    #expect(row.tier?.name == "进阶激励")
    #expect((row.commission, row.bonus) == (Money(whole: 16_800), Money(whole: 1000)))
    #expect(row.total == Money(whole: 17_800))
    #expect(row.nextTier?.name == "冲刺卓越")
    #expect(row.toNextTier?.equals(Figure(Money(whole: 120_000), cases: 0)) == true)
  }

  @Test func `小李 75% earns nothing`() throws {
    let row = try row(rep: "r2")
    #expect(row.tier == nil)
    #expect(row.total == .zero)
    #expect(row.base == Money(whole: 450_000))
    #expect(row.toNextTier?.equals(Figure(Money(whole: 30_000), cases: 0)) == true)
  }

  @Test func `小王 110% earns 7,600, and his region's award makes it 8,100`() throws {
    let row = try row(rep: "r3")
    #expect(row.commission + row.bonus == Money(whole: 7600))
    #expect(row.teamAward == Money(whole: 500))
    #expect(row.total == Money(whole: 8100))
  }

  private var alone: IncentivePlan {
    IncentivePlan.standard.with { $0.teamAwards = [] }
  }

  @Test func `960,000 of 800,000 earns 31,800`() throws {
    #expect(try row(alone, sales: "960000").total == Money(whole: 31_800))
  }

  @Test func `marginal, 960,000 of 800,000 earns 2,400 and 3,200 and the bonus of the tier just reached`() throws {
    let row = try row(alone.with { $0.mode = .marginal }, sales: "960000")
    #expect(row.lines.map(\.amount) == [0, 2400, 3200, 3000].map { Money(whole: $0) })
    #expect(row.lines.compactMap(\.base) == [640_000, 160_000, 160_000].map { Money(whole: $0) })
    #expect(row.total == Money(whole: 8600))
  }

  @Test(arguments: [
    ("640000", "基础达标"), ("800000", "进阶激励"), ("960000", "冲刺卓越"), ("639999.99", nil), ("799999.99", "基础达标"),
    ("959999.99", "进阶激励"),
  ])
  func `exactly a tier's floor earns it, a cent less does not`(sales: String, tier: String?) throws {
    #expect(try row(alone, sales: sales).tier?.name == tier)
  }

  @Test func `79.9999% reaches no tier though it prints as 80.0%`() throws {
    let row = try row(alone, sales: "799999", target: "1000000")
    #expect(FigureText(language: .english, currency: "CNY").percent(row.attainment) == "80.0%")
    #expect(row.tier == nil)
    #expect(row.total == .zero)
  }

  @Test(arguments: [("79", 0), ("80", 5000), ("100", 5000), ("100.01", 20_000)])
  func `a bonus plan pays nothing below 80%, half up to 100%, double above`(sales: String, pay: Int64) throws {
    let plan = IncentivePlan.standard.with {
      $0.kind = .bonus(target: Money(whole: 10_000))
      $0.tiers = [
        IncentivePlan.Tier(floor: 800_000, rate: 500_000),
        IncentivePlan.Tier(floor: 1_000_000, isAbove: true, rate: 2_000_000),
      ]
      $0.teamAwards = []
    }
    #expect(try row(plan, sales: sales, target: "100").total == Money(whole: pay))
  }

  @Test func `the cap limits commission and bonus, not awards`() throws {
    let row = try row(IncentivePlan.standard.with { $0.cap = Money(whole: 5000) }, rep: "r3")
    #expect(row.commission + row.bonus == Money(whole: 5000))
    #expect(row.total == Money(whole: 5500))
  }
}
