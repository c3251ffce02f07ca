import TestSupport
import Testing

@testable import Sales

/// Unmistakable amounts are planted as people's pay and looked for in everything that can be asked.
@Suite("Nobody's pay is told to those it is not for")
struct PaySecrecyTests {
  /// What each rep gets for August, and what was written about them.
  private static let marks = [
    "r1": ["17321.05", "17,321", "1732105", "words-about-li"],
    "r2": ["34642.29", "34,642", "3464229", "77777.77", "77,777", "7777777", "words-about-wang", "objection-of-wang"],
    "r3": ["51963.5", "51,963", "5196350", "words-about-zhang"],
  ]

  private static let facts: FactStore = {
    var store = FactStore([
      .reps: "rep,name,region,team\nr1,小李,华南,南一组\nr2,小王,华南,南二组\nr3,小张,华北,北一组",
      .targets: """
      period,rep,target
      2026-08,r1,900000
      2026-08,r2,1900000
      2026-08,r3,2900000
      """,
      .deals: """
      deal,customer,rep,stage,amount,created,closed
      D-1,Acme,r1,won,1000003,2026-07-01,2026-08-05
      D-2,Bolt,r2,won,2000017,2026-07-02,2026-08-06
      D-3,Cord,r3,won,3000029,2026-07-03,2026-08-07
      D-4,Acme,r2,proposal,50000,2026-08-03,
      """,
    ])
    store.plans = [
      IncentivePlan.standard.with { plan in
        plan.tiers = [IncentivePlan.Tier(floor: 0, rate: 17_321, name: "flat")]
        (plan.teamAwards, plan.rankAwards) = ([], [])
      }
    ]
    let july = store.fiscalCalendar.period(.month, containing: Day(number: 20_650))
    let line = IncentiveLine(
      id: "standard/x", plan: "standard", rule: .milestone(name: "words-about-wang"),
      amount: Money(minorUnits: 7_777_777))
    store.statements.statements = [
      PublishedStatement(
        rep: "r2", period: july, currency: "CNY", lines: [line], publishedAt: 0, publishedBy: "boss")
    ]
    store.statements.events = [
      StatementEvent(rep: "r2", period: july, kind: .objected, text: "objection-of-wang", author: "wang", at: 0)
    ]
    let people = [("r1", "li"), ("r2", "wang"), ("r3", "zhang")]
    store.entries = people.flatMap { rep, name in
      [EntryKind.coach, .feedback].map { kind in
        Entry(
          id: "\(kind)-\(rep)", kind: kind, text: "words-about-\(name)",
          about: [EntrySubject("rep", rep)].compactMap(\.self), author: "boss", at: 1_787_000_000)
      }
    }
    return store
  }()

  private static let asOf = Day(literal: "2026-08-31") ?? Day(number: 0)

  /// Every viewer, with those whose marks may be found.
  static let viewers: [(viewer: Viewer, sees: Set<String>)] = [
    (.unrestricted, ["r1", "r2", "r3"]), (Viewer(account: "boss2", sight: .everyones), ["r1", "r2", "r3"]),
    (Viewer(account: "li", sight: .own(rep: "小李")), ["r1"]), (Viewer(account: "wang", sight: .own(rep: "r2")), ["r2"]),
    (Viewer(account: "m", sight: .managed(teams: ["南一组"])), ["r1"]),
    (Viewer(account: "m", sight: .managed(reps: ["小张"], teams: ["南二组"])), ["r2", "r3"]), (.room, []),
    (Viewer(account: "x", sight: .own(rep: "nobody")), []),
  ]

  /// Whole periods, and the scope of each person.
  private static let questions: [Question] = {
    let periods = ["2026-08", "2026-07", "2026-Q3", "2026"].compactMap { facts.fiscalCalendar.period($0) }
    let people = ["r1", "r2", "r3"].map { Question(period: periods[0], asOf: asOf, scope: Scope([.rep: [$0]])) }
    return periods.map { Question(period: $0, asOf: asOf) } + people
  }()

  /// The month by every dimension.
  private static let groupings = Dimension.allCases.map { Question(period: questions[0].period, asOf: asOf, by: [$0]) }

  /// Everything that can be printed of a table, and all that it holds.
  private static func texts(_ table: ReportTable, _ language: Language) -> [String] {
    let worded = ReportWording(language: language).worded(table)
    return [table.csv(), table.json(), worded.markdown(), worded.text { $0.count }, String(describing: table)]
  }

  private static func everything(_ viewer: Viewer, _ language: Language, isByAll: Bool) -> [String] {
    let store = facts.seen(by: viewer)
    let reports = Reports(store, asOf: asOf)
    var texts = ["\(store.entries)", "\(store.statements)"]
    for question in questions + (isByAll ? groupings : []) {
      texts.append("\(reports.incentives(question))")
      for view in ReportView.allCases {
        texts += reports.table(view, question, in: language).map { Self.texts($0, language) } ?? []
      }
    }
    texts += reports.tableForPeople(.pivot, questions[0], in: language).map { Self.texts($0, language) } ?? []
    return texts + whatIf(reports) + (isByAll ? explanations(reports) : [])
  }

  private static func explanations(_ reports: Reports) -> [String] {
    let question = questions[0]
    return reports.catalog.metrics.flatMap { metric in
      FigureReference.Part.allCases.map { part in
        "\(reports.explanation(FigureReference(metric: metric.id, part: part), question))"
      }
    }
  }

  private static func whatIf(_ reports: Reports) -> [String] {
    let period = questions[0].period
    let simulation = reports.simulation(of: facts.plans[0], in: period.range)
    let quarter = facts.fiscalCalendar.period(.quarter, containing: asOf)
    return [
      "\(reports.nextDeals(in: period))", "\(simulation)", simulation.json(questions[0], currency: "CNY"),
      "\(reports.planVerdict(of: quarter).map(String.init(describing:)) ?? "")",
    ]
  }

  @Test("In no view, format, grouping, explanation, what-if or log", arguments: viewers.indices)
  func searched(place: Int) {
    let (viewer, sees) = Self.viewers[place]
    // What one language shows the other does too; what is cut by every dimension is looked through for two viewers.
    let texts = Self.everything(viewer, place % 2 == 0 ? .english : .chinese, isByAll: [2, 6].contains(place))
    for (rep, marks) in Self.marks {
      for mark in marks {
        let isFound = texts.contains { $0.contains(mark) }
        #expect(isFound == sees.contains(rep), "\(mark) of \(rep) for \(viewer.sight)")
      }
    }
  }

  @Test("Ranks, targets and attainment stay the same for everyone")
  func publicBoard() throws {
    let everyone = Reports(Self.facts, asOf: Self.asOf)
    for viewer in [Self.viewers[2].viewer, .room] {
      let reports = Reports(Self.facts.seen(by: viewer), asOf: Self.asOf)
      for question in Self.questions.prefix(2) {
        for view in [ReportView.targets, .leaderboard, .scorecard, .overview, .deals] {
          #expect(
            reports.table(view, question, in: .english)?.rows == everyone.table(view, question, in: .english)?.rows)
        }
        #expect(reports.incentives(question).honours == everyone.incentives(question).honours)
      }
    }
  }

  @Test("What is not shown is said, and what is shown is the same as for everyone")
  func told() throws {
    let question = Self.questions[0]
    let all = Reports(Self.facts, asOf: Self.asOf).incentives(question)
    let own = Reports(Self.facts.seen(by: Viewer(account: "li", sight: .own(rep: "r1"))), asOf: Self.asOf)
      .incentives(question)
    #expect(own.rows == all.rows.filter { $0.rep.id == "r1" })
    #expect((own.unseen, all.unseen) == (2, 0))
    let notes = own.table(currency: "CNY", in: .english).notes
    #expect(notes.contains("The pay of 2 more is not shown to you; ranks and awards count everybody"))
  }
}
