internal import Sales
internal import TestSupport
import Testing

@Suite("A person's place is the one on the board")
struct PlaceTests {
  @Test(arguments: (1...6).map { UInt64($0) })
  func thePlaceBySalesIsTheSameInTheHeadTheTableAndOnTheBoard(seed: UInt64) throws {
    let store = RandomCompany.store(seed: seed)
    let asOf = try #require(Day(literal: "2026-09-10"))
    let reports = Reports(store, asOf: asOf)
    let period = try #require(store.fiscalCalendar.period("2026-Q3"))
    let board = reports.leaderboard(Question(period: period, asOf: asOf))
    for place in board.rows {
      let scope = Scope([.rep: [place.rep.id]])
      let person = try #require(reports.rep(Question(period: period, asOf: asOf, scope: scope)))
      #expect(person.rank == place.rank && person.ranked == board.rows.count)
      let sales = try #require(person.metrics.first { $0.result.metric == "sales" })
      #expect(sales.rank == place.rank && sales.ranked <= board.rows.count)
    }
  }
}
