import Sales
import TestSupport
import Testing

/// Refunds and reversed deals: taken back where they are found, at the rate that was paid, never more than that.
@Suite struct ClawBackTests {
  private func store(_ payments: String, collected: Int64 = 0, splits: String? = nil) -> FactStore {
    var tables: [Table: String] = [
      .reps: "rep,name,region\nr1,小张,华东\nr2,小李,华南",
      .targets: "period,rep,target\n2026-08,r1,100000\n2026-09,r1,100000\n2026-08,r2,50000\n2026-09,r2,50000",
      .deals: "deal,rep,stage,amount,created,closed\nD1,r1,won,100000,2026-07-01,2026-08-05",
      .payments: "payment,deal,amount,paid\n" + payments,
    ]
    tables[.splits] = splits
    var settings = Settings()
    settings.wonCollected = collected
    var store = FactStore(tables, settings: settings)
    store.plans = [IncentivePlan.standard.with { ($0.teamAwards, $0.rankAwards) = ([], []) }]
    return store
  }

  private func row(_ store: FactStore, _ month: String, rep: String = "r1") throws -> IncentiveRow {
    let asOf = try #require(Day(literal: "2026-12-31"))
    let period = try #require(store.fiscalCalendar.period(month))
    return try #require(
      Reports(store, asOf: asOf).incentives(Question(period: period, asOf: asOf)).rows.first { $0.rep.id == rep })
  }

  @Test func `a refund of 30,000 takes back 2% of it in its own month, and the month that paid stays as it was`() throws
  {
    let store = store("P1,D1,100000,2026-08-10\nP2,D1,-30000,2026-09-12")
    #expect(try row(store, "2026-08").total == Money(whole: 3000))
    let line = try #require(try row(store, "2026-09").lines.first)
    #expect(line.amount == Money(whole: -600))
    #expect(line.base == Money(whole: -30_000))
    #expect(line.rate == 20_000)
    #expect(line.deals.first?.place == Place(file: "payments.csv", line: 3))
    #expect(try row(store, "2026-09").adjustments == Money(whole: -600))
  }

  @Test func `a refund is taken back at the rate that was published, also when the plan's file is gone`() throws {
    let before = store("P1,D1,100000,2026-08-10")
    let august = try #require(before.fiscalCalendar.period("2026-08"))
    let plan = StatedPlan(before.plans[0], currency: "CNY", catalog: MetricCatalog(settings: before.settings))
    let published = try row(before, "2026-08").statement(august, currency: "CNY", plans: [plan], at: 0, by: "boss")
    var gone = store("P1,D1,100000,2026-08-10\nP2,D1,-30000,2026-09-12")
    gone.statements.statements = [published]
    gone.plans = []
    let line = try #require(try row(gone, "2026-09").lines.first)
    #expect((line.base, line.rate, line.amount) == (Money(whole: -30_000), 20_000, Money(whole: -600)))
  }

  @Test func `a refund in the month that pays takes from the base`() throws {
    let store = store("P1,D1,100000,2026-08-10\nP2,D1,-30000,2026-08-12")
    let row = try row(store, "2026-08")
    #expect(row.base == Money(whole: 70_000))
    #expect(row.commission == Money(whole: 1400))
    #expect(row.attainment?.equals(Figure(whole: 1, unit: .ratio, cases: 0)) == true)
  }

  @Test
  func `a deal that falls below the share that wins it is taken back whole, and what is paid for it again counts anew`()
    throws
  {
    let store = store(
      "P1,D1,40000,2026-08-10\nP2,D1,-20000,2026-09-12\nP3,D1,50000,2026-10-03", collected: 300_000)
    #expect(try row(store, "2026-08").commission == Money(whole: 2000))
    #expect(try row(store, "2026-09").adjustments == Money(whole: -2000))
    #expect(try row(store, "2026-10").base == Money(whole: 100_000))
  }

  @Test func `more refunds than payments take back no more than was paid`() throws {
    let store = store("P1,D1,100000,2026-08-10\nP2,D1,-80000,2026-09-12\nP3,D1,-80000,2026-10-12")
    #expect(try row(store, "2026-09").adjustments == Money(whole: -1600))
    #expect(try row(store, "2026-10").adjustments == Money(whole: -400))
  }

  @Test func `money that comes in again gives back what was taken`() throws {
    let store = store("P1,D1,100000,2026-08-10\nP2,D1,-30000,2026-09-12\nP3,D1,30000,2026-10-12")
    #expect(try row(store, "2026-10").adjustments == Money(whole: 600))
  }

  @Test func `a shared deal is taken back from each by his share`() throws {
    let store = store(
      "P1,D1,100000,2026-08-10\nP2,D1,-30000,2026-09-12", splits: "deal,rep,share\nD1,r1,0.5\nD1,r2,0.5")
    // 50% of the target reaches nothing; 100% of the smaller one pays 2%.
    #expect(try row(store, "2026-09").adjustments == .zero)
    #expect(try row(store, "2026-09", rep: "r2").adjustments == Money(whole: -300))
  }

  @Test func `what was collected and returned later is taken back at the rate of the month it came in`() throws {
    var store = store("P1,D1,100000,2026-08-10\nP2,D1,-30000,2026-09-12\nP3,D1,10000,2026-09-20")
    store.plans = store.plans.map { $0.with { $0.base = .collected } }
    #expect(try row(store, "2026-09").base == .zero)
    #expect(try row(store, "2026-09").adjustments == Money(whole: -400))
    // It lowers attainment all the same, and the notes say why the base does not show it.
    store.plans = store.plans.map { $0.with { $0.metric = "collected" } }
    #expect(try row(store, "2026-09").returned == Money(whole: 20_000))
    let asOf = try #require(Day(literal: "2026-12-31"))
    let question = Question(period: try #require(store.fiscalCalendar.period("2026-09")), asOf: asOf)
    let table = Reports(store, asOf: asOf).incentives(question).table(currency: "CNY", in: .english)
    #expect(table.notes.contains { $0.hasPrefix("Returned payments") && $0.hasSuffix(": 小张 ¥20,000") })
  }

  @Test func `companies made of chance have something to take back`() {
    let lines = (1...10).flatMap { seed in
      (PayCompany.months + ["2026-09"]).flatMap { PayCompany(seed: seed).report($0)?.rows ?? [] }.flatMap(\.lines)
    }
    #expect(lines.count(where: \.rule.isClawBack) > 10)
  }

  @Test(arguments: Array<UInt64>(1...40)) func `never more is taken back of a deal than was paid for it`(seed: UInt64) {
    let company = PayCompany(seed: seed)
    var (paid, taken): ([String: Int64], [String: Int64]) = ([:], [:])
    for month in PayCompany.months + ["2026-09"] {
      for row in company.report(month)?.rows ?? [] {
        let rep = row.rep.id ?? ""
        paid["\(rep) \(month)"] = max(row.commission.minorUnits, 0)
        for case (.clawBack(_, let period), let amount) in row.lines.map({ ($0.rule, $0.amount.minorUnits) }) {
          taken["\(rep) \(period.id)", default: 0] += amount
        }
      }
    }
    for (key, amount) in taken {
      // Given back is only what was returned in the very month and came in again.
      #expect(amount <= 0 || company.hasReturns(in: String(key.suffix(7))), "\(seed) \(key)")
      guard let most = paid[key] else { continue }
      #expect(-amount <= most, "\(seed) \(key)")
    }
  }

  @Test func `money returned in the month that credits the deal is paid for when it comes in again`() throws {
    var store = FactStore([
      .reps: "rep,region\na,East", .targets: "period,rep,target\n2026-07,a,100000\n2026-08,a,100000",
      .deals: "deal,rep,stage,amount,created,closed\n1,a,won,100000,2026-07-01,2026-07-05",
      .payments: "payment,deal,amount,paid\np1,1,50000,2026-07-10\np2,1,-50000,2026-07-25\np3,1,50000,2026-08-03",
    ])
    store.plans = [
      IncentivePlan.standard.with {
        ($0.teamAwards, $0.rankAwards) = ([], [])
        $0.tiers = [IncentivePlan.Tier(floor: 0, rate: 100_000, name: "all")]
      }
    ]
    let asOf = try #require(Day(literal: "2026-08-31"))
    let totals = try ["2026-07", "2026-08"].map { month in
      let period = try #require(store.fiscalCalendar.period(month))
      return Reports(store, asOf: asOf).incentives(Question(period: period, asOf: asOf)).total
    }
    #expect(totals == [Money(whole: 5000), Money(whole: 5000)])
  }
}
