import Sales
import TestSupport
import Testing

/// Whom and when plans pay: validity, spells, teams, ranks, milestones, titles.
@Suite struct PlanRuleTests {
  private static let blank = IncentivePlan.standard.with {
    ($0.teamAwards, $0.rankAwards, $0.honours) = ([], [], [])
  }

  private func store(
    reps: String = "rep,name,region,team\nr1,小张,East,A\nr2,小李,South,B", targets: String, deals: String,
    splits: String? = nil, plans: [IncentivePlan]
  ) -> FactStore {
    var tables: [Table: String] = [
      .reps: reps, .targets: "period,region,rep,target\n" + targets,
      .deals: "deal,rep,stage,amount,created,closed\n" + deals,
    ]
    tables[.splits] = splits
    var store = FactStore(tables)
    store.plans = plans
    return store
  }

  private func report(_ store: FactStore, _ period: String, asOf: String = "2026-12-31") throws -> IncentiveReport {
    let day = try #require(Day(literal: asOf))
    let question = Question(period: try #require(store.fiscalCalendar.period(period)), asOf: day)
    return Reports(store, asOf: day).incentives(question)
  }

  private func totals(_ store: FactStore, _ period: String) throws -> [String: Int64] {
    let rows = try report(store, period).rows
    return Dictionary(rows.map { ($0.rep.id ?? "", $0.total.minorUnits / 100) }) { first, _ in first }
  }

  @Test func `without a target no tier is reached, and the notes say so`() throws {
    let store = store(targets: "2026-08,,r2,100", deals: "D1,r1,won,100,2026-08-01,2026-08-05", plans: [Self.blank])
    let report = try report(store, "2026-08")
    #expect(report.rows.map(\.total) == [.zero, .zero])
    #expect(report.rows.first?.attainment == nil)
    #expect(report.table(currency: "CNY", in: .english).notes == ["No target, so no tier: 小张"])
  }

  @Test func `without a plan in force nothing is paid, and the notes say so`() throws {
    let expired = Self.blank.with { $0.valid = Day(number: 0)..<Day(number: 10) }
    let store = store(
      targets: "2026-08,,r1,100", deals: "D1,r1,won,100,2026-08-01,2026-08-05", plans: [expired])
    let report = try report(store, "2026-08")
    #expect(report.rows.isEmpty)
    #expect(report.table(currency: "CNY", in: .chinese).notes.first?.contains("没有生效的激励方案") == true)
  }

  @Test func `who asks for a week of a plan that pays by the month is told which month to ask for`() throws {
    let store = store(
      targets: "2026-08,,r1,100", deals: "D1,r1,won,100,2026-08-01,2026-08-05", plans: [Self.blank])
    let report = try report(store, "2026-W33")
    #expect(report.otherwise.map(\.period.id) == ["2026-08"])
    let notes = report.table(currency: "CNY", in: .english).notes
    #expect(notes == ["The plan 月度激励 pays by the month; ask for Aug 2026 (--period 2026-08)"])
    #expect(report.table(currency: "CNY", in: .chinese).notes == ["方案 月度激励 按月计发；请查看2026年8月 (--period 2026-08)"])
  }

  @Test func `a scope leaves its people's titles only, won against the whole company`() throws {
    let plan = Self.blank.with { $0.honours = IncentivePlan.standard.honours }
    let store = store(
      targets: "2026-08,,r1,100",
      deals: "D1,r1,won,100,2026-08-01,2026-08-05\nD2,r2,won,90,2026-08-01,2026-08-05", plans: [plan])
    let day = try #require(Day(literal: "2026-12-31"))
    var question = Question(period: try #require(store.fiscalCalendar.period("2026-08")), asOf: day)
    for (region, winners) in [("East", ["r1"]), ("South", [])] {
      question.scope = Scope([.region: [region]])
      let honours = Reports(store, asOf: day).incentives(question).honours.filter { $0.metric == "sales" }
      #expect(honours.map(\.holder.id) == winners)
    }
  }

  @Test func `a plan for a region pays a rep who moved for the days in it, against that part of the target`() throws {
    let reps = "rep,name,region,from,to\nr1,小张,East,2026-01-01,2026-08-14\nr1,小张,South,2026-08-15,"
    // August 2026 has 21 working days, 10 of them up to the 14th.
    let east = Self.blank.with { $0.reach.regions = ["East"] }
    let south = Self.blank.with { ($0.id, $0.reach.regions) = ("south", ["South"]) }
    let deals = "D1,r1,won,100000,2026-07-01,2026-08-05\nD2,r1,won,50000,2026-07-01,2026-08-20"
    let store = store(reps: reps, targets: "2026-08,,r1,210000", deals: deals, plans: [east, south])
    let row = try #require(try report(store, "2026-08").rows.first)
    let amounts = row.lines.map { "\($0.plan) \($0.base?.minorUnits ?? 0) \($0.amount.minorUnits)" }
    // East: 100,000 of 100,000 is 100%; South: 50,000 of 110,000 is nothing.
    #expect(amounts == ["standard 10000000 200000", "standard 0 100000"])
  }

  @Test func `a team award goes to those who are there on the last day`() throws {
    let reps = """
      rep,name,region,left,from,to
      r1,One,East,,,
      r2,Moved in,South,,2026-01-01,2026-08-20
      r2,Moved in,East,,2026-08-21,
      r3,Left,East,2026-08-30,,
      r4,Left on the last day,East,2026-08-31,,
      """
    let plan = IncentivePlan.standard.with { $0.rankAwards = [] }
    let store = store(
      reps: reps, targets: "2026-08,East,,100", deals: "D1,r1,won,110,2026-08-01,2026-08-05", plans: [plan])
    #expect(try totals(store, "2026-08") == ["r1": 500, "r2": 500, "r3": 0, "r4": 500])
  }

  @Test func `a team's sum counts a shared deal once`() throws {
    let award = { (floor: Int64) in
      Self.blank.with {
        $0.tiers = []
        $0.teamAwards = [IncentivePlan.TeamAward(scope: .region, floor: floor, amount: Money(whole: 7))]
      }
    }
    let reps = "rep,region\nr1,East\nr2,East"
    let make = { (plan: IncentivePlan) in
      self.store(
        reps: reps, targets: "2026-08,East,,1000", deals: "D1,r1,won,1000,2026-08-01,2026-08-05",
        splits: "deal,rep,share\nD1,r1,0.5\nD1,r2,0.5", plans: [plan])
    }
    #expect(try totals(make(award(1_000_000)), "2026-08") == ["r1": 7, "r2": 7])
    #expect(try totals(make(award(1_000_001)), "2026-08") == ["r1": 0, "r2": 0])
  }

  @Test func `a quarter's award is paid with its last month, equal values share the places' money`() throws {
    let deals = (1...4).map { "D\($0),r\($0),won,\($0 == 1 ? 50 : 40),2026-07-01,2026-07-05" }.joined(separator: "\n")
    let plan = IncentivePlan.standard.with { ($0.teamAwards, $0.tiers) = ([], []) }
    let store = store(reps: "rep\nr1\nr2\nr3\nr4\nr5", targets: "", deals: deals, plans: [plan])
    #expect(try totals(store, "2026-08").values.allSatisfy { $0 == 0 })
    let september = try report(store, "2026-09").rows
    // 3,000 and 1,000 for three: 1,333.34, 1,333.33 and 1,333.33.
    #expect(september.map(\.rankAward.minorUnits) == [500_000, 133_334, 133_333, 133_333, 0])
  }

  @Test func `a milestone is paid once, in the month that reaches it`() throws {
    let plan = Self.blank.with { plan in
      plan.tiers = []
      plan.milestones = [
        IncentivePlan.Milestone(
          name: "Million", period: .year, metric: "sales", reaches: 1_000_000_000_000, amount: Money(whole: 88))
      ]
    }
    let deals = """
      D1,r1,won,600000,2026-01-01,2026-03-05
      D2,r1,won,400000,2026-01-01,2026-05-31
      D3,r1,won,500000,2026-01-01,2026-06-05
      """
    let store = store(targets: "", deals: deals, plans: [plan])
    #expect(try ["2026-03", "2026-04", "2026-05", "2026-06"].map { try totals(store, $0)["r1"] } == [0, 0, 88, 0])
    #expect(try totals(store, "2026")["r1"] == 88)
  }

  @Test func `a title goes to all who share the first place`() throws {
    let plan = Self.blank.with { $0.honours = IncentivePlan.standard.honours }
    let store = store(
      targets: "", deals: "D1,r1,won,5,2026-08-01,2026-08-05\nD2,r2,won,5,2026-08-01,2026-08-06", plans: [plan])
    #expect(try report(store, "2026-08").honours.map(\.holder.id) == ["r1", "r2"])
  }

  @Test func `a plan of a quarter pays in its last month`() throws {
    let plan = Self.blank.with { $0.period = .quarter }
    let store = store(
      targets: "2026-Q3,,r1,100000", deals: "D1,r1,won,100000,2026-08-01,2026-08-05", plans: [plan])
    #expect(try totals(store, "2026-08")["r1"] == nil)
    #expect(try totals(store, "2026-09")["r1"] == 3000)
    #expect(try totals(store, "2026-Q3")["r1"] == 3000)
  }

  @Test func `monthly totals without deals are paid on, too`() throws {
    var store = FactStore([
      .reps: "rep,region\nr1,East", .targets: "period,rep,target\n2026-08,r1,800000",
      .actuals: "period,rep,actual\n2026-08,r1,840000",
    ])
    store.plans = [Self.blank]
    let row = try #require(try report(store, "2026-08").rows.first)
    #expect(row.total == Money(whole: 17_800))
    #expect(row.lines.first?.deals.map(\.place) == [Place(file: "actuals.csv", line: 2, column: "actual")])
  }
}
