import Sales
import TestSupport
import Testing

@Suite("The funnel")
struct FunnelTests {
  private func report(
    _ tables: [Table: String], period: String = "2026-08", asOf: String = "2026-08-31", scope: Scope = .everything
  ) throws -> FunnelReport {
    let asOf = try #require(Day(literal: asOf))
    let period = try #require(FiscalCalendar(startMonth: 1).period(period))
    return Funnel(ColumnEngine(FactStore(tables), asOf: asOf)).report(
      Question(period: period, asOf: asOf, scope: scope))
  }

  private static let deals = """
    deal,rep,stage,amount,created,closed,stage_since
    D1,R1,won,100,2026-08-01,2026-08-20,
    D2,R1,lost,100,2026-08-02,2026-08-15,
    D3,R2,proposal,300,2026-08-03,,2026-08-10
    D4,R2,lead,50,2026-08-04,,
    D5,R1,lost,,2026-08-05,2026-08-25,
    D6,R1,void,5,2026-08-05,,
    D7,R1,contact,40,2026-06-01,,
    D8,R2,won,1000,2026-08-06,2026-09-03,
    """
  private static let events = """
    deal,stage,at
    D1,lead,2026-08-01
    D1,contact,2026-08-03
    D1,proposal,2026-08-08
    D2,lead,2026-08-02
    D2,proposal,2026-08-06
    D2,contact,2026-08-09
    D8,lead,2026-08-06
    D8,negotiation,2026-08-20
    """

  @Test func dealsReachEveryStageUpToTheirFurthest() throws {
    let rows = try report([.deals: FunnelTests.deals, .stageEvents: FunnelTests.events]).rows
    #expect(rows.map(\.stage.id) == ["lead", "contact", "discovery", "proposal", "negotiation", "won"])
    // D1 won; D2 lost after proposal; D3 in proposal; D4 in lead; D5 lost, nothing known; D8 in negotiation as of August.
    #expect(rows.map(\.reached) == [6, 4, 4, 4, 2, 1])
    #expect(rows.map(\.lost) == [1, 0, 0, 1, 0, 0])
    #expect(rows.map { $0.conversion?.approximate } == [4.0 / 6, 1, 1, 0.5, 0.5, nil])
    #expect(rows.map(\.conversion?.cases) == [6, 4, 4, 4, 2, nil])
  }

  @Test func whatIsOpenIsCountedWheneverItWasCreated() throws {
    let report = try report([.deals: FunnelTests.deals, .stageEvents: FunnelTests.events])
    #expect(report.rows.map(\.open) == [1, 1, 0, 1, 1, 0])
    #expect(report.rows.map(\.openAmount) == [50, 40, 0, 300, 1000, 0].map { Money(whole: $0) })
    #expect(report.open == 4)
  }

  @Test func withoutEventsTheStageOfTodaySaysHowFarADealCame() throws {
    let rows = try report([.deals: FunnelTests.deals], asOf: "2026-09-30").rows
    #expect(rows.map(\.reached) == [6, 3, 3, 3, 2, 2])
    #expect(rows.map(\.lost) == [2, 0, 0, 0, 0, 0])
  }

  @Test func paidInFullIsTheLastStageWhereThereArePayments() throws {
    let rows = try report(
      [.deals: FunnelTests.deals, .payments: "deal,amount,paid\nD1,60,2026-08-21\nD1,40,2026-08-22\nD8,10,2026-09-04"],
      asOf: "2026-09-30"
    ).rows
    #expect(rows.last?.stage.id == "collected")
    #expect(rows.last?.reached == 1)
    #expect(rows[5].conversion?.approximate == 0.5)
    #expect(rows.last?.stage.name(in: .chinese) == "回款完成")
  }

  @Test func dwellIsTheTimeBetweenEnteringAndLeaving() throws {
    let rows = try report([.deals: FunnelTests.deals, .stageEvents: FunnelTests.events]).rows
    // lead: D1 2, D2 4, D8 14 days; contact: D1 5, D2 6 (until it was lost); proposal: D1 12, D2 3.
    #expect(rows.map { $0.dwellMedian?.approximate } == [4, 5.5, nil, 7.5, nil, nil])
    #expect(rows.map { $0.dwellP90?.approximate } == [12, 5.9, nil, 11.1, nil, nil])
  }

  @Test func aDealIsStalledWhenItStaysLongerThanThreeInFourOfThoseThatAdvanced() throws {
    var deals = ["deal,rep,stage,amount,created,closed,stage_since"]
    var events = ["deal,stage,at"]
    for index in 1...10 {
      deals.append("W\(index),R1,won,1,2026-05-01,2026-06-30,")
      events.append("W\(index),lead,2026-05-01\nW\(index),contact,\(Day(number: 20_574 + Int32(index)).iso)")
    }
    // They stayed 1 to 10 days in lead; the 75th percentile is 7.75.
    deals += ["S1,R1,lead,1,2026-08-23,,", "S2,R1,lead,1,2026-08-24,,", "S3,R1,contact,1,2026-01-01,,2026-01-05"]
    let literal: [Table: String] = [
      .deals: deals.joined(separator: "\n"), .stageEvents: events.joined(separator: "\n"),
    ]
    #expect(try report(literal).rows.map(\.stalled) == [1, 1, 0, 0, 0, 0])
    let nine: [Table: String] = [
      .deals: (deals.filter { !$0.hasPrefix("W10,") }).joined(separator: "\n"),
      .stageEvents: literal[.stageEvents] ?? "",
    ]
    #expect(try report(nine).rows.map(\.stalled) == [0, 0, 0, 0, 0, 0])
  }

  @Test func theBottleneckIsWhereConversionFellMostTimesWhatPassed() throws {
    var deals = ["deal,stage,created,closed,amount"]
    func add(_ month: Int, _ stages: [String: Int]) {
      for (stage, count) in stages.sorted(by: { $0.key < $1.key }) {
        for index in 0..<count {
          let closed = stage == "won" ? "2026-0\(month)-20" : ""
          deals.append("\(month)\(stage)\(index),\(stage),2026-0\(month)-01,\(closed),1")
        }
      }
    }
    for month in 4...7 { add(month, ["lead": 5, "contact": 1, "proposal": 1, "won": 3]) }
    add(8, ["lead": 5, "contact": 3, "proposal": 0, "won": 2])
    let rows = try report([.deals: deals.joined(separator: "\n")]).rows
    #expect(rows.map { $0.baselineConversion?.approximate } == [0.5, 0.8, 1, 0.75, 1, nil])
    #expect(rows.map(\.isBottleneck) == [false, true, false, false, false, false])
  }

  @Test func withoutFourEarlierPeriodsTheTransitionAfterTheFirstThatLosesMostIsTheBottleneck() throws {
    let rows = try report([.deals: FunnelTests.deals, .stageEvents: FunnelTests.events]).rows
    #expect(rows.map(\.baselineConversion) == [nil, nil, nil, nil, nil, nil])
    #expect(rows.map(\.isBottleneck) == [false, false, false, true, false, false])
  }

  @Test func velocityIsWhatTheOpenDealsBringADay() throws {
    let report = try report([.deals: FunnelTests.deals, .stageEvents: FunnelTests.events])
    // 4 open × 1/3 × 100 ÷ 19 days
    #expect(report.winRate?.approximate == 1.0 / 3)
    #expect(report.velocity.map { abs($0.approximate - 400.0 / 3 / 19) < 1e-9 } == true)
  }

  @Test func aScopeNarrowsCohortAndPipeline() throws {
    let report = try report(
      [.deals: FunnelTests.deals, .stageEvents: FunnelTests.events], scope: Scope([.rep: ["R1"]]))
    #expect(report.rows.map(\.reached) == [3, 2, 2, 2, 1, 1])
    #expect(report.rows.map(\.open) == [0, 1, 0, 0, 0, 0])
  }

  @Test(arguments: 1...8)
  func whatReachesAStageLeavesItOpenLostOrFurther(seed: UInt64) throws {
    var company = OddCompany(seed: seed)
    let store = company.store()
    let asOf = Day(number: 20_700)
    let year = FiscalCalendar(startMonth: 1).period(.year, containing: asOf)
    let report = Funnel(ColumnEngine(store, asOf: asOf)).report(Question(period: year, asOf: asOf))
    #expect(zip(report.rows, report.rows.dropFirst()).allSatisfy { $0.reached >= $1.reached })
    for (row, next) in zip(report.rows, report.rows.dropFirst()) where row.stage.kind == .open {
      #expect(row.reached - next.reached - row.lost <= row.open)
    }
  }
}
