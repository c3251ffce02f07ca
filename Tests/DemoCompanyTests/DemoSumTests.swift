@testable internal import DemoCompany
internal import Foundation
internal import Ingest
internal import Sales
internal import Testing

/// A sum shown anywhere on the demo's pages equals the sum of the rows that opening it shows.
@Suite struct DemoSumTests {
  static let reports: Reports? = try? reading().map { reading in
    let today = Sample.usual.today
    let facts = FactStore(fragments: reading.fragments, settings: reading.settings, today: today)
    return Reports(facts, asOf: facts.defaultAsOf(today: today))
  }

  private static func reading() throws -> Reading? {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("attain-sums-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in Sample.usual.tables.files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return try DirectoryReader(directory: folder.path).read()
  }

  private func reports() throws -> Reports { try #require(Self.reports) }

  private func question(
    _ reports: Reports, _ period: String? = nil, by: [Sales.Dimension] = [], scope: Scope = .everything
  ) throws -> Question {
    let calendar = reports.facts.fiscalCalendar
    let period = try period.map { try #require(calendar.period($0)) } ?? reports.facts.defaultPeriod(asOf: reports.asOf)
    return Question(period: period, asOf: reports.asOf, by: by, scope: scope)
  }

  @Test func `every row of every targets table opens to its actual, and rows add up to the total`() throws {
    let reports = try reports()
    let cuts: [[Sales.Dimension]] = [
      [], [.region], [.region, .product], [.team], [.rep], [.product], [.customer], [.segment], [.month, .region],
    ]
    for by in cuts {
      for period in [nil, "2026-Q3", "2025"] {
        let report = reports.targets(try question(reports, period, by: by))
        let sum = report.rows.reduce(Int64(0)) { $0 + ($1.actual?.numerator ?? 0) }
        #expect(sum == report.totals.first?.actual?.numerator)
        #expect(sum > 0)
        for row in report.rows where by != [.month, .region] && by != [.customer] {
          let scope = row.group.reduce(Scope.everything) { $0.narrowed(to: $1) }
          let deals = reports.deals(try question(reports, period, scope: scope), .won)
          #expect(deals.total?.amount.minorUnits == row.actual?.numerator, "\(row.group.map(\.label))")
        }
      }
    }
  }

  @Test func `the overview's parts, people and trend agree with its headline`() throws {
    let reports = try reports()
    let asked = try question(reports)
    let overview = reports.overview(asked)
    let headline = try #require(overview.headline.actual)
    #expect(headline.numerator > 0)
    #expect(overview.parts.reduce(0) { $0 + ($1.actual?.numerator ?? 0) } == headline.numerator)
    #expect(overview.trend.rows.last?.value?.equals(headline) == true)
    let unassigned = reports.deals(try question(reports, scope: Scope([.rep: [nil]])), .won).total?.amount.minorUnits
    let people = overview.leaderboard.rows.reduce(Int64(0)) { $0 + ($1.result.actual?.numerator ?? 0) }
    #expect(people + (unassigned ?? 0) == headline.numerator)
    for row in overview.funnel.rows where row.stage.kind == .open {
      let opened = reports.deals(asked, .openIn(stage: row.stage.id)).total
      #expect(opened?.deals == row.open && opened?.amount == row.openAmount)
      #expect(reports.deals(asked, .reached(stage: row.stage.id)).total?.deals == row.reached)
    }
    #expect(reports.deals(asked, .stalled).total?.deals == overview.funnel.rows.reduce(0) { $0 + $1.stalled })
    #expect(overview.feed.contains { if case .stalled = $0.kind { true } else { false } })
    for case .stalled(let region, let count) in overview.feed.map(\.kind) {
      #expect(
        reports.deals(try question(reports, scope: Scope.everything.narrowed(to: region)), .stalled).total?.deals
          == count)
    }
  }

  @Test func `every metric of every region and of a person is explained by rows that give it`() throws {
    let reports = try reports()
    let regions = reports.targets(try question(reports, by: [.region])).rows.compactMap(\.group.first)
    let reps = reports.leaderboard(try question(reports)).rows.prefix(3).map(\.rep)
    #expect(regions.count >= 6 && reps.count == 3)
    var explained = 0
    for value in regions + reps {
      let asked = try question(reports, "2026-Q3", scope: Scope.everything.narrowed(to: value))
      for metric in reports.catalog.metrics {
        let explanation = reports.explanation(FigureReference(metric: metric.id, part: .actual), asked)
        guard let figure = explanation.value, let total = explanation.rowTotal else { continue }
        switch explanation.formula {
        case .sum, .count: #expect(total.equals(figure), "\(metric.id) of \(value.label ?? "")")
        case .quotient, .mean: #expect(explanation.terms.first?.value?.equals(total) == true, "\(metric.id)")
        default: continue
        }
        explained += 1
      }
    }
    #expect(explained > 100)
  }

  @Test func `the subtotals of targets are those of the groups they open to`() throws {
    let reports = try reports()
    let regions = reports.targets(try question(reports, by: [.region])).rows
    let finest = reports.targets(try question(reports)).rows
    for region in regions {
      let inside = finest.filter { $0.group.first?.id == region.group.first?.id }
      #expect(inside.reduce(0) { $0 + ($1.actual?.numerator ?? 0) } == region.actual?.numerator)
    }
  }
}
