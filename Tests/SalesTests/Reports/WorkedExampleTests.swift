internal import Sales
internal import TestSupport
import Testing

/// Tables 1 and 2 of numbers.md, through the reports and their tables.
@Suite("The worked examples")
struct WorkedExampleTests {
  private static let store = FactStore([
    .reps: "rep,name,region\nR1,小张,华东\nR2,小李,华南\nR3,小王,华北",
    .targets: """
    period,region,product,rep,target
    2026-08,华东,A产品,小张,800000
    2026-08,华南,B产品,小李,600000
    2026-08,华北,C产品,小王,300000
    """,
    .deals: """
    deal,rep,product,stage,amount,closed
    D1,小张,A产品,won,840000,2026-08-05
    D2,小李,B产品,won,450000,2026-08-12
    D3,小王,C产品,won,300000,2026-08-20
    D4,小王,C产品,won,30000,2026-08-21
    D5,小王,C产品,lost,99000,2026-08-21
    D6,小李,B产品,negotiation,70000,
    """,
  ])

  private func reports(_ day: String = "2026-08-31") throws -> Reports {
    Reports(Self.store, asOf: try #require(Day(literal: day)))
  }

  private func question(_ reports: Reports) -> Question {
    Question(period: reports.facts.defaultPeriod(asOf: reports.asOf), asOf: reports.asOf)
  }

  @Test func weeksThatLeadOutOfAMonthCountOnlyTheirDaysInIt() throws {
    let reports = try reports()
    let question = question(reports)
    let report = reports.decomposition(question, into: .week, metric: "sales")
    #expect(report.rows.count == 6)
    #expect(report.rows.reduce(0) { $0 + $1.workingDays } == 21)
    #expect(report.rows.reduce(0) { $0 + ($1.result.actual?.numerator ?? 0) } == 162_000_000)
    // Each week is rounded to the cent on its own.
    let targets = report.rows.reduce(0) { $0 + ($1.result.target?.numerator ?? 0) }
    #expect(abs(targets - 170_000_000) <= 3)
    var weekly = question
    weekly.by = [.week]
    let rows = reports.targets(weekly).rows
    #expect(rows.map { $0.target?.numerator } == report.rows.map { $0.result.target?.numerator })
  }

  @Test func theSumOfAPeriodThatHasNotBegunIsNotKnown() throws {
    let reports = try reports("2026-08-20")
    var question = question(reports)
    question.period = try #require(reports.facts.fiscalCalendar.period("2026-08-24"))
    let report = reports.decomposition(question, into: .day, metric: "sales")
    #expect(report.whole.target != nil && report.whole.actual == nil && report.whole.attainment == nil)
    #expect(report.whole.light == nil && report.whole.gap == nil)
    #expect(report.rows.allSatisfy { $0.result.actual == nil })
  }

  @Test func theTwoNumbersOfDaysOfAShareSayWhoseTheyAre() throws {
    let reports = try reports()
    var question = question(reports)
    question.period = try #require(reports.facts.fiscalCalendar.period("2026-W33"))
    let explanation = reports.explanation(FigureReference(metric: "sales", part: .target), question)
    let days = explanation.terms.compactMap { term -> Period? in
      if case .workingDaysOf(let period) = term.kind { period } else { nil }
    }
    #expect(days.map(\.id) == ["2026-W33", "2026-08"])
  }

  @Test func tableOneComesOutToTheYuan() throws {
    let reports = try reports()
    let table = try #require(reports.table(.targets, question(reports), in: .chinese))
    #expect(
      table.csv() == """
        region,product,rep,rep_name,metric,target,target_origin,actual,attainment,gap,light,pace,needed_per_day,note
        华东,A产品,R1,小张,sales,800000,given,840000,1.05,40000,green,1.05,,
        华南,B产品,R2,小李,sales,600000,given,450000,0.75,-150000,red,0.75,,
        华北,C产品,R3,小王,sales,300000,given,330000,1.1,30000,green,1.1,,

        """)
    let totals = Dictionary(table.totals.map { ($0.key, $0.value) }) { first, _ in first }
    #expect(totals["target"] == .figure(Figure(Money(whole: 1_700_000), cases: 0)))
    #expect(totals["target_origin"] == .word("parts"))
    #expect(totals["gap"].flatMap(\.figure)?.numerator == -8_000_000)
    #expect(totals["light"] == .word("amber"))
  }

  @Test func tableOneReadsAsPeopleWriteIt() throws {
    let reports = try reports("2026-08-21")
    let table = try #require(reports.table(.targets, question(reports), in: .chinese))
    expectGolden(reports.wording(in: .chinese).worded(table).text(width: columns), named: "targets-zh")
    let english = try #require(reports.table(.targets, question(reports), in: .english))
    expectGolden(reports.wording(in: .english).worded(english).text(width: columns), named: "targets-en")
  }

  @Test(arguments: [(800_000, "amber"), (799_999, "red"), (1_000_000, "amber"), (1_000_001, "green")])
  func exactlyEightyAndExactlyAHundredPercentAreAmber(actual: Int, light: String) throws {
    let store = FactStore([
      .targets: "period,rep,target\n2026-08,小张,1000000",
      .deals: "deal,rep,stage,amount,closed\nD1,小张,won,\(actual),2026-08-05",
    ])
    let reports = Reports(store, asOf: try #require(Day(literal: "2026-08-31")))
    #expect(reports.targets(question(reports)).totals.first?.light?.rawValue == light)
  }

  @Test func theLeaderboardRanksBySalesAndKnowsTheRegions() throws {
    let reports = try reports()
    let board = reports.leaderboard(question(reports))
    #expect(board.rows.map(\.rank) == [1, 2, 3])
    #expect(board.rows.map(\.rep.label) == ["小张", "小李", "小王"])
    #expect(board.rows.map(\.region.id) == ["华东", "华南", "华北"])
    #expect(board.rows.allSatisfy { $0.change == nil })
  }

  @Test func equalValuesShareARankAndPlacesGainedAreCounted() throws {
    let store = FactStore([
      .deals: """
      deal,rep,stage,amount,closed
      D1,A,won,100,2026-08-05
      D2,B,won,100,2026-08-06
      D3,C,won,50,2026-08-06
      D4,A,won,10,2026-07-06
      D5,B,won,20,2026-07-06
      D6,C,won,90,2026-07-06
      D7,,won,500,2026-08-06
      """
    ])
    let reports = Reports(store, asOf: try #require(Day(literal: "2026-08-31")))
    let rows = reports.leaderboard(question(reports)).rows
    #expect(rows.map(\.rank) == [1, 1, 3])
    #expect(rows.map(\.change) == [2, 1, -2])
  }

  @Test func anOverviewHoldsTheHeadlineTheTrendAndTheRegions() throws {
    let reports = try reports("2026-08-21")
    let overview = reports.overview(question(reports))
    #expect(overview.headline.actual.map { reports.wording(in: .english).figures(reports).text($0) } == "¥1,620,000")
    #expect(overview.progress.elapsed == 15 && overview.progress.workingDays == 21)
    #expect(overview.trend.rows.count == 12)
    #expect(overview.trend.rows.last?.value == overview.headline.actual)
    #expect(overview.parts.map { $0.group.first?.id } == ["华北", "华东", "华南"])
    #expect(overview.feed.map(\.at) == overview.feed.map(\.at).sorted(by: >))
    #expect(overview.feed.count == 4)
    let sure = overview.headline.sure
    #expect(sure == nil)
  }

  @Test func aRepStandsBesideTheTeam() throws {
    let reports = try reports()
    var asked = question(reports)
    asked.scope = Scope([.rep: ["小李"]])
    let report = try #require(reports.rep(asked))
    #expect(report.rep.id == "R2" && report.region.id == "华南")
    #expect(report.rank == 2 && report.ranked == 3)
    let sales = try #require(report.metrics.first { $0.result.metric == "sales" })
    #expect(sales.teamMedian?.numerator == 45_000_000)
    #expect(sales.topQuartile?.approximate == 645_000)
    #expect(report.openDeals.map(\.deal) == ["D6"])
    #expect(reports.rep(question(reports)) == nil)
  }

  @Test func theDefaultPeriodIsTheMonthOfTheLastDayWithData() throws {
    let today = try #require(Day(literal: "2027-03-01"))
    let asOf = Self.store.defaultAsOf(today: today)
    #expect(asOf.iso == "2026-08-21")
    #expect(Self.store.defaultPeriod(asOf: asOf).id == "2026-08")
  }
}

extension ReportValue {
  fileprivate var figure: Figure? { if case .figure(let figure) = self { figure } else { nil } }
}

extension ReportWording {
  fileprivate func figures(_ reports: Reports) -> FigureText {
    FigureText(language: language, currency: reports.facts.settings.currency)
  }
}

/// Chinese signs take two columns, everything else one.
private func columns(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + ((0x2e80...0xffef).contains($1.value) ? 2 : 1) }
}
