internal import Sales
internal import TestSupport
import Testing

@Suite("The pivot")
struct PivotTests {
  private static let pairs: [[Dimension]] = [
    [.region, .product], [.rep, .segment], [.source, .month], [.customer, .productItem], [.team, .week],
    [.stage, .rep],
  ]

  private static let metrics = ["sales", "collected", "new_customers", "deals_lost", "new_leads", "visits"]

  @Test(arguments: (1...4).map { UInt64($0) })
  func cellsAddUpToTheirRowTheirColumnAndTheWhole(seed: UInt64) throws {
    let store = RandomCompany.store(seed: seed)
    let reports = Reports(store, asOf: try #require(Day(literal: "2026-09-10")))
    for scope in [Scope.everything, Scope([.region: ["East"]]), Scope([.rep: ["R1", nil]])] {
      for by in Self.pairs {
        for metric in Self.metrics.compactMap({ reports.catalog[$0] }) where by.allSatisfy(metric.has) {
          let period = try #require(store.fiscalCalendar.period("2026-Q3"))
          var question = Question(period: period, asOf: reports.asOf, by: by, scope: scope, metrics: [metric.id])
          let pivot = reports.pivot(question)
          expectSums(pivot, "\(metric.id) by \(by.map(\.rawValue))")
          question.by = []
          #expect(pivot.total == reports.metrics(question).totals.first?.value)
        }
      }
    }
  }

  private func expectSums(_ pivot: PivotReport, _ name: String) {
    let sum = { (figures: [Figure?]) in figures.reduce(Int64(0)) { $0 + ($1?.numerator ?? 0) } }
    for row in pivot.rows { #expect(sum(row.cells.map(\.figure)) == row.whole.figure?.numerator ?? 0, "\(name)") }
    for (index, column) in pivot.columns.enumerated() {
      #expect(sum(pivot.rows.map { $0.cell(index)?.figure }) == column.figure?.numerator ?? 0, "\(name)")
    }
    guard pivot.total != nil, !pivot.rows.isEmpty else { return }
    #expect(sum(pivot.rows.map(\.whole.figure)) == pivot.total?.numerator, "\(name)")
    #expect(sum(pivot.columns.map(\.figure)) == pivot.total?.numerator, "\(name)")
  }

  @Test func ratesStandForThemselvesAndHaveNoShare() throws {
    let store = FactStore([
      .deals: """
      deal,region,source,stage,amount,created,closed
      D1,East,web,won,10,2026-08-01,2026-08-05
      D2,East,web,lost,10,2026-08-01,2026-08-05
      D3,East,fair,won,30,2026-08-01,2026-08-06
      D4,,fair,lost,10,2026-08-01,2026-08-06
      """
    ])
    let reports = Reports(store, asOf: try #require(Day(literal: "2026-08-31")))
    let period = store.defaultPeriod(asOf: reports.asOf)
    let pivot = reports.pivot(
      Question(period: period, asOf: reports.asOf, by: [.region, .source], metrics: ["win_rate"]))
    #expect(pivot.rows.map(\.whole.value.id) == ["East", nil])
    #expect(pivot.columns.map(\.value.id) == ["web", "fair"])
    #expect(pivot.rows[0].cell(1)?.figure?.approximate == 1)
    #expect(pivot.rows[0].cell(0)?.figure?.approximate == 0.5)
    #expect(pivot.rows[1].cell(0) == nil)
    #expect(pivot.total?.approximate == 0.5)
    #expect(pivot.rows.allSatisfy { $0.whole.share == nil && $0.cells.allSatisfy { $0.share == nil } })
  }
}
