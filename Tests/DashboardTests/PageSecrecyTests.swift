import Dashboard
import Sales
import TestSupport
import Testing

/// Every question a page asks, looked through for pay that is not for whoever sits there.
@Suite("No page is told anybody's pay that is not for its viewer")
struct PageSecrecyTests {
  private static let marks = ["r1": "1732105", "r2": "3464229"]

  private static let facts: FactStore = {
    var store = FactStore(
      [
        .reps: "rep,name,region,team\nr1,小李,华南,南一组\nr2,小王,华南,南二组",
        .targets: "period,rep,target\n2026-08,r1,1000000\n2026-08,r2,1000000",
        .deals: """
        deal,customer,rep,stage,amount,created,closed
        D-1,Acme,r1,won,1000003,2026-07-01,2026-08-05
        D-2,Bolt,r2,won,2000017,2026-07-02,2026-08-06
        """,
      ], today: Sample.asOf)
    store.plans = [
      IncentivePlan.standard.with { plan in
        plan.tiers = [IncentivePlan.Tier(floor: 0, rate: 17_321, name: "flat")]
        (plan.teamAwards, plan.rankAwards) = ([], [])
      }
    ]
    return store
  }()

  /// Everything a page can ask.
  private static let subjects: [ReportRequest.Subject] =
    [
      .overview, .targets, .decomposition(into: .week, metric: "sales"), .funnel(by: .rep), .movement,
      .transition(stage: "won"), .people, .forecast, .person(rep: "r1"), .person(rep: "r2"), .incentives,
      .statement(rep: "r1"), .statement(rep: "r2"), .planReview, .deals(.won),
      .deal(key: "D-1"), .deal(key: "D-2"), .data,
    ] + AnalysisView.allCases.map { .analysis(AnalysisChoice($0)) }
    + FigureReference.Part.allCases.map { .explanation(FigureReference(metric: "sales", part: $0)) }

  private static func answers(_ viewer: Viewer) -> String {
    let reports = Reports(facts.seen(by: viewer), asOf: Sample.asOf)
    let questions = [Scope.everything, Scope([.rep: ["r2"]])].map {
      Question(period: Sample.month, asOf: Sample.asOf, scope: $0)
    }
    return questions.flatMap { question in
      subjects.map { subject in
        let request = ReportRequest(version: 1, subject: subject, question: question)
        let answer = PageReports.answer(request, from: reports) { reports.health([], problems: [], now: 0) }
        return "\(answer)"
      }
    }.joined()
  }

  @Test("A rep's pages hold nothing of another's pay")
  func pages() {
    let own = Self.answers(Viewer(account: "li", sight: .own(rep: "r1")))
    let everyone = Self.answers(.unrestricted)
    for mark in Self.marks.values { #expect(everyone.contains(mark)) }
    #expect(own.contains(Self.marks["r1"] ?? "none"))
    #expect(!own.contains(Self.marks["r2"] ?? ""))
    let room = Self.answers(.room)
    for mark in Self.marks.values { #expect(!room.contains(mark)) }
  }
}
