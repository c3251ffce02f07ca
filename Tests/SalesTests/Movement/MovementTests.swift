import Sales
import TestSupport
import Testing

@Suite("Movement")
struct MovementTests {
  private static let asOf = Day(literal: "2026-08-21") ?? Day(number: 0)
  private static let august = FiscalCalendar(startMonth: 1).period(.month, containing: asOf)

  private func bars(_ store: FactStore, since: String? = "2026-08-17", scope: Scope = .everything) -> [String] {
    var question = Question(period: MovementTests.august, asOf: MovementTests.asOf, scope: scope)
    question.since = since.flatMap(Day.init(literal:)).map { Int64($0.number) * 86_400 }
    return Reports(store, asOf: MovementTests.asOf).movement(question).bars.filter { $0.deals > 0 }
      .map { "\($0.change.rawValue) \($0.deals) \($0.amount.minorUnits / 100)" }
  }

  private static let deals = """
    deal,title,rep,stage,amount,created,closed,expected_close
    D1,Grown and won,R1,won,120,2026-08-01,2026-08-20,2026-08-30
    D2,Pushed,R1,proposal,200,2026-08-01,,2026-09-15
    D3,Pulled,R2,proposal,330,2026-08-01,,2026-08-28
    D4,New,R2,lead,40,2026-08-19,,
    D5,New and won,R2,won,50,2026-08-18,2026-08-21,2026-08-21
    D6,Lost,R1,lost,60,2026-08-01,2026-08-19,2026-08-30
    D7,Shrunk,R1,lead,70,2026-08-01,,2026-08-30
    D8,Void,R1,void,80,2026-08-01,,2026-08-30
    D9,Untouched,R2,lead,90,2026-08-01,,
    """

  /// The deals as of Sunday: what has changed since then.
  private static func history() -> PipelineHistory {
    var history = PipelineHistory()
    history.begin(version: Int64(20_681) * 86_400)  // 2026-08-16
    let keys = ["D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8"]
    let places = keys.map { history.add(RecordedDeal(key: $0)) }
    let gone = history.add(
      RecordedDeal(key: "X1", title: "Gone", rep: "R2", stage: "lead", amount: Money(whole: 500)))
    history.begin(version: Int64(20_683) * 86_400)  // 2026-08-18
    let (open, won, lost, void) = (
      history.code(of: "proposal"), history.code(of: "won"), history.code(of: "lost"), history.code(of: "void")
    )
    history.record(.stage, of: places[0], from: open, to: won)
    history.record(.amount, of: places[0], from: 100_00, to: 120_00)
    history.record(.expectedClose, of: places[1], from: 20_690, to: 20_711)
    history.record(.expectedClose, of: places[2], from: 20_711, to: 20_693)
    history.record(.amount, of: places[2], from: 300_00, to: 330_00)
    history.record(.existence, of: places[3], from: 0, to: 1)
    history.record(.existence, of: places[4], from: 0, to: 1)
    history.record(.stage, of: places[5], from: open, to: lost)
    history.record(.amount, of: places[6], from: 100_00, to: 70_00)
    history.record(.stage, of: places[7], from: open, to: void)
    history.record(.existence, of: gone, from: 1, to: 0)
    return history
  }

  @Test func everyWayADealCanGoHasItsBar() {
    let store = FactStore([.deals: MovementTests.deals]).remembering(MovementTests.history())
    #expect(
      bars(store) == [
        "opening 7 1130", "new 2 90", "increased 2 50", "decreased 1 -30", "pulled_in 1 300", "pushed_out 1 -200",
        "won 2 -170", "lost 1 -60", "void 1 -80", "vanished 1 -500", "closing 4 530",
      ])
  }

  @Test func aDealThatLeftBelongsToItsLastRep() {
    let store = FactStore([.deals: MovementTests.deals]).remembering(MovementTests.history())
    #expect(bars(store, scope: Scope([.rep: ["R2"]])).contains("vanished 1 -500"))
    #expect(!bars(store, scope: Scope([.rep: ["R1"]])).contains { $0.hasPrefix("vanished") })
  }

  @Test func slippedAndShrunkDealsAreNamed() {
    let store = FactStore([.deals: MovementTests.deals]).remembering(MovementTests.history())
    var question = Question(period: MovementTests.august, asOf: MovementTests.asOf)
    question.since = Int64(20_682) * 86_400
    let report = Reports(store, asOf: MovementTests.asOf).movement(question)
    #expect(report.slipped.map(\.title) == ["Pushed"])
    #expect(report.slipped.first?.expectedBefore?.iso == "2026-08-25")
    #expect(report.slipped.first?.expected?.iso == "2026-09-15")
    #expect(report.shrunk.map(\.title) == ["Shrunk"])
    #expect(report.shrunk.first?.amountBefore == Money(whole: 100))
    #expect(report.basis == .recorded)
  }

  private func explanation(_ change: MovementChange, _ store: FactStore) -> Explanation {
    var question = Question(period: MovementTests.august, asOf: MovementTests.asOf)
    question.since = Int64(20_682) * 86_400
    var reference = FigureReference(metric: "sales", part: .actual)
    reference.movement = change
    return Reports(store, asOf: MovementTests.asOf).explanation(reference, question)
  }

  @Test func aBarIsExplainedFromItsFirstMomentByTheDayThatPutEachDealIntoIt() {
    let store = FactStore([.deals: MovementTests.deals]).remembering(MovementTests.history())
    let days = { (change: MovementChange) in self.explanation(change, store).rows.map { $0.day?.iso } }
    #expect(explanation(.lost, store).span == DayRange(start: Day(number: 20_682), end: Day(number: 20_687)))
    #expect(days(.lost) == ["2026-08-19"])
    #expect(days(.won) == ["2026-08-20", "2026-08-21"])
    #expect(days(.new) == ["2026-08-18", "2026-08-19"])
    #expect(days(.pushedOut) == ["2026-09-15"])
    #expect(days(.increased) == [nil, nil])
  }

  @Test func aLostDealWithoutAnAmountIsListedWithoutOne() {
    let deals =
      "deal,rep,stage,amount,created,closed\nL1,R1,lost,,2026-08-01,2026-08-19\nL2,R1,lost,7,2026-08-01,2026-08-18"
    let store = FactStore([.deals: deals])
    let told = explanation(.lost, store)
    #expect(told.rows.map(\.key) == ["L2", "L1"] && told.rows.map { $0.value == nil } == [false, true])
    var question = Question(period: MovementTests.august, asOf: MovementTests.asOf)
    question.since = Int64(20_682) * 86_400
    let listed = Reports(store, asOf: MovementTests.asOf).deals(question, .moved(.lost, since: question.since))
    #expect(listed.rows.map(\.deal) == ["L2", "L1"] && listed.rows.map { $0.amount == nil } == [false, true])
    #expect(listed.total?.deals == 2)
  }

  @Test func withoutRecordsTheDaysOfTheFilesSayWhatHappened() {
    let store = FactStore([.deals: MovementTests.deals])
    #expect(
      bars(store) == [
        "opening 5 670", "new 2 90", "won 2 -170", "lost 1 -60", "closing 4 530",
      ])
    var question = Question(period: MovementTests.august, asOf: MovementTests.asOf)
    question.since = Int64(20_682) * 86_400
    #expect(Reports(store, asOf: MovementTests.asOf).movement(question).basis == .files)
  }

  @Test func beforeTheFirstRecordTheDaysOfTheFilesSayWhatWasThere() {
    let store = FactStore([.deals: MovementTests.deals]).remembering(MovementTests.history())
    #expect(
      bars(store, since: nil) == [
        "opening 1 500", "new 7 760", "won 2 -170", "lost 1 -60", "vanished 1 -500", "closing 4 530",
      ])
  }

  @Test func thatADealLeavesChangesNothingOfTheTimeBeforeItCame() {
    var history = PipelineHistory()
    history.begin(version: Int64(20_683) * 86_400)  // 2026-08-18
    let created = Day(literal: "2026-08-14")
    let deal = history.add(
      RecordedDeal(key: "X1", rep: "R2", stage: "lead", amount: Money(whole: 500), created: created))
    history.begin(version: Int64(20_685) * 86_400)
    history.record(.existence, of: deal, from: 1, to: 0)
    let store = FactStore([.deals: "deal,rep,stage,amount,created\nD9,R2,lead,90,2026-08-01"]).remembering(history)
    #expect(bars(store, since: "2026-08-10") == ["opening 1 90", "closing 1 90"])
    #expect(bars(store, since: "2026-08-15") == ["opening 2 590", "vanished 1 -500", "closing 1 90"])
  }

  @Test func aDealThatWasThereBeforeReturns() {
    var history = PipelineHistory()
    history.begin(version: Int64(20_670) * 86_400)
    let deal = history.add(RecordedDeal(key: "D9"))
    history.begin(version: Int64(20_675) * 86_400)
    history.record(.existence, of: deal, from: 1, to: 0)
    history.begin(version: Int64(20_684) * 86_400)
    history.record(.existence, of: deal, from: 0, to: 1)
    let deals = "deal,rep,stage,amount,created,closed\nD9,R2,lead,90,2026-08-01,\nL,R1,won,7,2026-08-01,2026-08-21"
    #expect(
      bars(FactStore([.deals: deals]).remembering(history)) == [
        "opening 1 7", "won 1 -7", "returned 1 90", "closing 1 90",
      ])
  }
}
