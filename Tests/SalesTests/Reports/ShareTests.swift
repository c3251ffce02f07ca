internal import Sales
internal import TestSupport
import Testing

@Suite("Shares and sources")
struct ShareTests {
  @Test(arguments: (1...8).map { UInt64($0) })
  func everyCutShowsAHundredPercentAndAddsUpToTheWhole(seed: UInt64) throws {
    let store = RandomCompany.store(seed: seed)
    let reports = Reports(store, asOf: try #require(Day(literal: "2026-09-10")))
    for metric in ["sales", "deals_won", "new_customers", "collected", "new_leads"] {
      for scope in [Scope.everything, Scope([.rep: ["R1", "R2"]]), Scope([.region: ["East"]])] {
        let period = try #require(store.fiscalCalendar.period("2026-Q3"))
        let report = reports.shares(
          Question(period: period, asOf: reports.asOf, scope: scope, metrics: [metric]))
        for cut in report.cuts {
          #expect(cut.parts.reduce(0) { $0 + $1.thousandths } == 1000, "\(metric) by \(cut.dimension)")
          #expect(cut.parts.reduce(0) { $0 + $1.figure.numerator } == report.total?.numerator, "\(metric)")
        }
      }
    }
  }

  @Test func whatDoesNotSumIsShownAsSales() throws {
    let reports = Reports(RandomCompany.store(seed: 3), asOf: try #require(Day(literal: "2026-09-10")))
    let period = try #require(reports.facts.fiscalCalendar.period("2026-Q3"))
    #expect(reports.shares(Question(period: period, asOf: reports.asOf, metrics: ["win_rate"])).metric == "sales")
  }

  private let sources = FactStore([
    .leads: "lead,source,created,converted\nL1,web,2026-08-01,2026-08-02\nL2,web,2026-08-03,\nL3,fair,2026-08-03,",
    .deals: """
    deal,source,stage,amount,created,closed
    D1,web,won,300,2026-08-01,2026-08-11
    D2,web,won,100,2026-08-01,2026-08-31
    D3,fair,won,400,2026-07-02,2026-08-11
    D4,,lead,50,2026-08-09,
    D5,agent,won,70,2026-08-01,2026-08-02
    """,
  ])

  @Test func sourcesAreOrderedByWhatALeadBringsADay() throws {
    let reports = Reports(sources, asOf: try #require(Day(literal: "2026-08-31")))
    let report = reports.sources(Question(period: sources.defaultPeriod(asOf: reports.asOf), asOf: reports.asOf))
    // web: 400 ÷ 2 leads ÷ 20 days = 10 a day; fair: 400 ÷ 1 ÷ 40 = 10 a day, in the order of the files; agent: no lead.
    #expect(report.rows.map(\.source.id) == ["web", "fair", "agent", nil])
    #expect(report.rows.map { $0.perLead?.approximate } == [200, 400, nil, nil])
    #expect(report.rows.map { $0.perLeadDay?.approximate } == [10, 10, nil, nil])
    // The agent's deal came without a lead: no lead brought a part of it.
    #expect(report.whole.perLead == nil && report.whole.perLeadDay == nil)
    #expect(report.rows.reduce(0) { $0 + ($1.won?.numerator ?? 0) } == report.whole.won?.numerator)
    #expect(report.rows.reduce(0) { $0 + ($1.leads?.numerator ?? 0) } == report.whole.leads?.numerator)
    #expect(report.rows.reduce(0) { $0 + ($1.deals?.numerator ?? 0) } == report.whole.deals?.numerator)
  }

  @Test func efficiencyAndSharesAreExplainedByTheirTerms() throws {
    let reports = Reports(sources, asOf: try #require(Day(literal: "2026-08-31")))
    let web = Scope([.source: ["web"]])
    let question = Question(
      period: sources.defaultPeriod(asOf: reports.asOf), asOf: reports.asOf, scope: web)
    let daily = reports.explanation(FigureReference(metric: "sales", part: .perLeadDay), question)
    #expect(daily.value?.approximate == 10 && daily.formula == .quotients)
    #expect(daily.terms.map(\.kind) == [.metric("sales"), .metric("new_leads"), .metric("cycle_days")])
    #expect(daily.rows.map(\.key) == ["D1", "D2"])
    var all = question
    all.scope = .everything
    #expect(reports.explanation(FigureReference(metric: "sales", part: .perLead), all).value == nil)
    all.scope = Scope([.source: ["web", "fair"]])
    #expect(reports.sources(all).whole.perLead?.approximate == Double(800) / 3)
    #expect(reports.explanation(FigureReference(metric: "sales", part: .perLead), all).value != nil)
    var reference = FigureReference(metric: "sales", part: .share)
    reference.whole = .everything
    let share = reports.explanation(reference, question)
    #expect(share.terms.map { $0.value?.approximate } == [400, 870])
    #expect(share.value?.equals(try #require(Figure(40, over: 87, unit: .ratio, cases: 1))) == true)
  }
}
