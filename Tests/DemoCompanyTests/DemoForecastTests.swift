@testable internal import DemoCompany
internal import Foundation
internal import Ingest
internal import Sales
internal import Testing

/// What the program foretells of the demo: a company one could believe in.
@Suite struct DemoForecastTests {
  private func facts() throws -> FactStore {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("attain-demo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in Sample.usual.tables.files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let reading = try DirectoryReader(directory: folder.path).read()
    return FactStore(fragments: reading.fragments, settings: reading.settings, today: Sample.usual.today)
  }

  @Test func `the month and the quarter are forecast within reason, and one method leads`() throws {
    let facts = try facts()
    let asOf = facts.defaultAsOf(today: Sample.usual.today)
    let reports = Reports(facts, asOf: asOf)
    for grain in [Grain.month, .quarter] {
      let report = reports.forecast(
        Question(period: facts.fiscalCalendar.period(grain, containing: asOf), asOf: asOf))
      let (target, actual) = (try #require(report.target).approximate, try #require(report.actual).approximate)
      #expect(report.methods.filter { $0.leads }.count == 1 && report.probability != nil)
      for row in report.methods {
        let forecast = try #require(row.forecast).approximate
        #expect(forecast >= actual && (0.4...2.5).contains(forecast / target), "\(row.method) \(grain)")
      }
      let leading = try #require(report.leading?.mape).approximate
      #expect(leading < 0.35)
      #expect(report.scoreboard.rows.contains { $0.part != nil })
    }
  }

  @Test func `every region and every rep with a past has a forecast of their own`() throws {
    let facts = try facts()
    let asOf = facts.defaultAsOf(today: Sample.usual.today)
    let reports = Reports(facts, asOf: asOf)
    let period = facts.defaultPeriod(asOf: asOf)
    var whole: Int64 = 0
    for region in facts.company.regions.values {
      let report = reports.forecast(Question(period: period, asOf: asOf, scope: Scope([.region: [region]])))
      #expect(report.methods.contains { $0.leads })
      whole += report.actual?.numerator ?? 0
    }
    #expect(whole == reports.forecast(Question(period: period, asOf: asOf)).actual?.numerator)
  }
}
