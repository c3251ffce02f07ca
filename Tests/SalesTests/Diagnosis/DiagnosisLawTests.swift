@testable internal import Sales
internal import TestSupport
internal import Testing

@Suite("The parts of a change add up to it")
struct DiagnosisLawTests {
  private static let scopes: [Scope] = [
    .everything, Scope([.region: ["East"]]), Scope([.rep: ["R1"]]),
    Scope([.product: ["Line A"], .segment: [nil, "big"]]),
  ]

  /// 20 batches of 50 companies, so that they run beside each other.
  @Test(arguments: 0..<20)
  func `to the cent on a thousand random companies`(_ batch: Int) throws {
    let asOf = try #require(Day(literal: "2026-09-10"))
    for seed in (batch * 50 + 1)...(batch * 50 + 50) {
      let store = RandomCompany.store(seed: UInt64(seed))
      let reports = Reports(store, asOf: asOf)
      let period = ["2026-08", "2026-Q3", "2026-09"][seed % 3]
      var question = Question(
        period: try #require(store.fiscalCalendar.period(period)), asOf: asOf,
        scope: Self.scopes[seed % Self.scopes.count])
      question.baseline = seed % 2 == 0 ? .previous : .yearBefore
      check(reports.diagnosis(question), "company \(seed)")
    }
  }

  private func check(_ report: DiagnosisReport, _ company: Comment) {
    let change = report.change?.numerator
    #expect(report.drivers.map(\.contribution.minorUnits).reduce(0, +) == change, company)
    for (_, values) in Dictionary(grouping: report.dimensions, by: { $0.group.first?.dimension }) {
      #expect(values.map(\.contribution.minorUnits).reduce(0, +) == change, company)
      #expect(values.map(\.before.minorUnits).reduce(0, +) == report.before?.numerator, company)
    }
    #expect(report.segments.map(\.contribution.minorUnits).reduce(0, +) == change, company)
    for cause in report.causes where cause.kind == .price {
      if let parts = cause.contributions { #expect(parts.price + parts.mix == cause.contribution, company) }
      if let parts = cause.priceAndMix {
        #expect((parts.price + parts.mix).minorUnits == cause.after.rounded - cause.before.rounded, company)
      }
    }
    for segment in report.dimensions + report.segments {
      #expect(segment.drivers.map(\.contribution).reduce(.zero, +) == segment.contribution, company)
    }
  }
}
