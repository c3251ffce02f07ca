import Sales
import TestSupport
import Testing

@Suite struct SimulationTests {
  private var store: FactStore {
    var store = FactStore([
      .reps: "rep,name,region\nr1,小张,华东\nr2,小李,华南\nr3,小王,华北",
      .targets: """
      period,rep,target
      2026-07,r1,100000
      2026-07,r2,100000
      2026-07,r3,100000
      2026-08,r1,100000
      2026-08,r2,100000
      2026-08,r3,100000
      2026-09,r1,100000
      2026-09,r2,100000
      2026-09,r3,100000
      """,
      .deals: """
      deal,rep,stage,amount,created,closed
      D1,r1,won,120000,2026-07-01,2026-07-05
      D2,r2,won,70000,2026-07-01,2026-07-12
      D3,r3,won,79999,2026-07-01,2026-07-12
      """,
    ])
    store.plans = [IncentivePlan.standard.with { ($0.teamAwards, $0.rankAwards) = ([], []) }]
    store.settings.incentiveCostShare = 20_000
    return store
  }

  private func simulation(_ change: (inout IncentivePlan) -> Void) throws -> PlanSimulation {
    let asOf = try #require(Day(literal: "2026-12-31"))
    let span = try #require(store.fiscalCalendar.period("2026-Q3")).range
    return Reports(store, asOf: asOf).simulation(of: store.plans[0].with(change), in: span)
  }

  @Test func `the plan in force costs what it costs, and nobody wins or loses`() throws {
    let same = try simulation { _ in }
    #expect(same.periods.map(\.cost) == [Money(whole: 6600), .zero, .zero])
    #expect(same.all.cost == same.all.costNow)
    #expect(same.all.winners.isEmpty && same.all.losers.isEmpty)
    #expect(same.periods[0].tiers.map(\.reps) == [0, 0, 1])
    #expect(same.periods[0].belowTiers == 2)
    #expect(same.all.sales == Money(whole: 269_999))
  }

  @Test func `a lower floor and a lower top change who gets more and who gets less`() throws {
    let other = try simulation { plan in
      plan.tiers[0].floor = 700_000
      plan.tiers[2].rate = 20_000
    }
    #expect(other.all.winners.map(\.rep.id) == ["r3", "r2"])
    #expect(other.all.winners.map(\.change) == [Money(minorUnits: 119_999), Money(whole: 1050)])
    #expect(other.all.losers.map(\.change) == [Money(whole: -1200)])
    let sum = other.all.changes.reduce(Money.zero) { $0 + $1.change }
    #expect(other.all.cost - other.all.costNow == sum)
  }

  @Test func `over half below 80% in a quarter means that targets look too high, and cost is held to its share`() throws
  {
    let verdict = try #require(try simulation { _ in }.quarters.first)
    #expect((verdict.reps, verdict.belowEighty) == (3, 3))
    #expect(verdict.targetsLookTooHigh)
    // 6,600 of 269,999 is 2.4%, above the 2% that are set.
    #expect(verdict.isTooExpensive)
  }

  @Test func `when a plan is valid does not matter to its simulation`() throws {
    #expect(try simulation { $0.valid = Day(number: 0)..<Day(number: 1) }.all.cost == Money(whole: 6600))
  }

  @Test func `it is told in both languages and to programs`() throws {
    let simulation = try simulation { $0.tiers[0].floor = 700_000 }
    for language in Language.allCases {
      #expect(simulation.sentences(FigureText(language: language, currency: "CNY")).count == 3)
    }
    let question = Question(
      period: try #require(store.fiscalCalendar.period("2026-07")), asOf: try #require(Day(literal: "2026-12-31")))
    let json = simulation.json(question, currency: "CNY")
    #expect(json.contains(#""targets_too_high": true"#))
    #expect(json.contains(#"{"rep": "r3", "rep_name": "小王", "pay": 1199.99, "pay_now": 0, "change": 1199.99}"#))
  }

  @Test func `next year's plan is held against the one that pays now, and the quarters say what they said`() throws {
    let asOf = try #require(Day(literal: "2026-12-31"))
    var store = store
    let (start, end) = (try #require(Day(literal: "2027-01-01")), try #require(Day(literal: "2028-01-01")))
    store.plans.append(store.plans[0].with { ($0.id, $0.valid, $0.tiers[2].rate) = ("next", start..<end, 60_000) })
    let quarter = try #require(store.fiscalCalendar.period("2026-08"))
    let review = try #require(Reports(store, asOf: asOf).planReview(Question(period: quarter, asOf: asOf)))
    #expect(review.trials.map { $0.against.map(\.id) } == [["standard"], ["standard"]])
    #expect(review.trials.map(\.all.cost) == [Money(whole: 6600), Money(whole: 3000 + 7200)])
    #expect(review.trials[1].all.winners.map(\.rep.id) == ["r1"])
    #expect(review.leading?.plan.id == "standard")
    #expect(review.quarters.map(\.quarter.id) == ["2026-Q3", "2026-Q2", "2026-Q1", "2025-Q4"])
    let verdict = review.quarters[0]
    #expect((verdict.reps, verdict.belowEighty, verdict.isRunning) == (3, 3, false))
    #expect(verdict.targetsLookTooHigh && verdict.isTooExpensive)
    #expect((verdict.cost, verdict.sales) == (Money(whole: 6600), Money(whole: 269_999)))
  }

  @Test func `a quarter is judged by the months that have targets, and not while it runs`() throws {
    var store = store
    store.targets.removeAll { $0.period.id != "2026-07" }
    let quarter = try #require(store.fiscalCalendar.period("2026-Q3"))
    let running = try #require(Day(literal: "2026-08-21"))
    for (day, isTooHigh) in [(try #require(Day(literal: "2026-09-30")), true), (running, false)] {
      let verdict = try #require(Reports(store, asOf: day).planVerdict(of: quarter))
      // 120%, 70% and 79.999% of July's targets.
      #expect((verdict.reps, verdict.belowEighty, verdict.targetsLookTooHigh) == (3, 2, isTooHigh))
    }
  }

  @Test func `what plans cost is told to nobody who sees the pay of some only`() throws {
    let asOf = try #require(Day(literal: "2026-12-31"))
    let question = Question(period: try #require(store.fiscalCalendar.period("2026-Q3")), asOf: asOf)
    for sight in [PaySight.managed(regions: ["华东"]), .own(rep: "r1"), .nobodys] {
      let seen = store.seen(by: Viewer(account: "li", sight: sight))
      #expect(Reports(seen, asOf: asOf).planReview(question) == nil)
    }
  }
}
