import Sales
import TestSupport
import Testing

@Suite("Movement since the last stand-up")
struct StandUpTests {
  private static let asOf = Day(literal: "2026-08-21") ?? Day(number: 0)
  private static let august = FiscalCalendar(startMonth: 1).period(.month, containing: asOf)
  private let monday = Int64((Day(literal: "2026-08-17") ?? Day(number: 0)).number) * 86_400

  private func held(_ moments: Int64...) -> StandUps {
    StandUps(
      moments.map { Entry(id: "s\($0)", kind: .standup, text: "held", author: "li", at: $0) }
        + [Entry(id: "n", kind: .note, text: "no stand-up", author: "li", at: monday + 300_000)])
  }

  private func bars(_ store: FactStore, _ standUps: StandUps) -> [String] {
    let question = Question(period: StandUpTests.august, asOf: StandUpTests.asOf)
    guard let since = question.since(lastOf: standUps, dataUntil: store.lastDay) else { return [] }
    return Reports(store, asOf: StandUpTests.asOf).movement(since).bars.filter { $0.deals > 0 }
      .map { "\($0.change.rawValue) \($0.deals) \($0.amount.minorUnits / 100)" }
  }

  @Test func theLastOneUpToTheDayCountsAndOnlyStandUpsDo() {
    let standUps = held(monday + 36_000, monday - 7 * 86_400, monday + 7 * 86_400)
    let later = StandUpTests.asOf.adding(days: 10)
    #expect(standUps.last(by: StandUpTests.asOf, dataUntil: later) == monday + 36_000)
    #expect(standUps.last(by: Day(moment: monday).adding(days: -1), dataUntil: later) == monday - 7 * 86_400)
    #expect(standUps.last(by: Day(moment: monday).adding(days: -8), dataUntil: later) == nil)
    #expect(StandUps().last(by: StandUpTests.asOf, dataUntil: later) == nil)
  }

  @Test func sinceOneThatWasHeldAfterTheLastDayOfTheDataNothingHasMoved() {
    let store = FactStore([.deals: "deal,rep,stage,amount,created\nD1,R1,proposal,100,2026-08-03"])
    #expect(bars(store, held(monday + 7 * 86_400)) == ["opening 1 100", "closing 1 100"])
  }

  @Test func whatWasSeenAfterItOnTheSameDayHasMovedAndWhatWasSeenBeforeHasNot() {
    var history = PipelineHistory()
    history.begin(version: monday - 86_400)
    let deals = ["D1", "D2", "D3"].map { history.add(RecordedDeal(key: $0)) }
    for (deal, second) in zip(deals, [35_000, 36_000, 37_000] as [Int64]) {
      history.begin(version: monday + second)
      history.record(.amount, of: deal, from: 100_00, to: 110_00)
    }
    let store = FactStore([
      .deals: """
      deal,rep,stage,amount,created
      D1,R1,proposal,110,2026-08-01
      D2,R1,proposal,110,2026-08-01
      D3,R1,proposal,110,2026-08-01
      """
    ]).remembering(history)
    #expect(bars(store, held(monday + 36_000)) == ["opening 3 320", "increased 1 10", "closing 3 330"])
  }

  @Test func ofADayThatNothingWasRecordedOfAllIsTold() {
    let store = FactStore([
      .deals: """
      deal,rep,stage,amount,created,closed
      D1,R1,proposal,100,2026-08-01,
      D2,R1,proposal,40,2026-08-17,
      D3,R1,won,70,2026-08-01,2026-08-17
      D4,R1,lost,30,2026-08-01,2026-08-16
      """
    ])
    #expect(bars(store, held(monday + 36_000)) == ["opening 2 170", "new 1 40", "won 1 -70", "closing 2 140"])
  }
}
