@testable internal import Sales
internal import TestSupport
internal import Testing

@Suite("Bars of the waterfall and habits explain themselves")
struct HabitExplanationTests {
  private func question(_ asOf: Day, _ scope: Scope = .everything) -> Question {
    Question(period: FiscalCalendar(startMonth: 1).period(.month, containing: asOf), asOf: asOf, scope: scope)
  }

  @Test func `every bar is the sum of the deals its explanation lists, on 100 random histories`() {
    for seed in 1...100 as ClosedRange<UInt64> {
      let asOf = RandomHistory.start.adding(days: 4)
      let reports = Reports(RandomHistory(seed: seed).store(), asOf: asOf)
      var asked = question(asOf)
      asked.since = RandomHistory.moment(1) + 1
      for bar in reports.movement(asked).bars {
        var reference = FigureReference(metric: "sales", part: .actual)
        reference.movement = bar.change
        let explained = reports.explanation(reference, asked)
        #expect(explained.value?.numerator == bar.amount.minorUnits && explained.rowCount == bar.deals)
        let rows = explained.rows.reduce(Int64(0)) { $0 + ($1.value?.numerator ?? 0) }
        #expect(rows == bar.amount.minorUnits, "\(bar.change) of \(seed)")
      }
    }
  }

  @Test func `dates pushed out are counted from the deals the explanation lists`() throws {
    var explained = 0
    for seed in 1...100 as ClosedRange<UInt64> {
      let asOf = RandomHistory.start.adding(days: 4)
      let reports = Reports(RandomHistory(seed: seed).store(), asOf: asOf)
      for row in reports.conduct(question(asOf)).rows {
        guard let count = row.promises else { continue }
        let answer = reports.explanation(
          FigureReference(metric: "sales", part: .pushed), question(asOf, Scope([.rep: [row.rep.id]])))
        #expect(answer.terms.map(\.value?.numerator) == [Int64(count.pushed), Int64(count.dates)], "\(seed)")
        #expect(answer.rows.reduce(0) { $0 + ($1.value?.numerator ?? 0) } == Int64(count.pushed))
        #expect(answer.value == count.share)
        let given = reports.explanation(
          FigureReference(metric: "sales", part: .dates), question(asOf, Scope([.rep: [row.rep.id]])))
        #expect(given.rows.reduce(0) { $0 + ($1.value?.numerator ?? 0) } == Int64(count.dates), "\(seed)")
        #expect((given.span?.count ?? 0) > 0 && given.rows.allSatisfy { $0.value?.numerator ?? 0 > 0 })
        #expect(given.value?.numerator == Int64(count.dates) && given.rowTotal?.numerator == Int64(count.dates))
        explained += count.pushed
      }
    }
    #expect(explained > 50)
  }
}
