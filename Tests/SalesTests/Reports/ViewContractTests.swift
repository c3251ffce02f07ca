internal import Sales
internal import TestSupport
import Testing

/// The columns of every view are the keys of the commands' contract. (cli.md, show)
@Suite("The views' keys")
struct ViewContractTests {
  private let reports = Reports(RandomCompany.store(seed: 4), asOf: Day(literal: "2026-09-10") ?? Day(number: 20_000))

  private func keys(_ view: ReportView, by: [Dimension] = [], scope: Scope = .everything) throws -> String {
    let period = reports.facts.defaultPeriod(asOf: try #require(Day(literal: "2026-08-31")))
    let asked = Question(period: period, asOf: reports.asOf, by: by, scope: scope)
    let table = try #require(reports.table(view, asked, in: .english))
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(!table.rows.isEmpty)
    #expect(table.view == view.rawValue)
    for language in Language.allCases {
      let worded = reports.wording(in: language).worded(table)
      #expect(worded.rows.allSatisfy { $0.count == worded.columns.count })
    }
    return table.columns.map(\.key).joined(separator: ", ")
  }

  @Test func targets() throws {
    let rest = "metric, target, target_origin, actual, attainment, gap, light, pace, needed_per_day, note"
    #expect(try keys(.targets) == "region, product, rep, rep_name, " + rest)
    #expect(try keys(.targets, by: [.segment, .month]) == "segment, month, " + rest)
  }

  @Test func scorecard() throws {
    #expect(try keys(.scorecard) == "metric, target, actual, attainment, light, mom, yoy, driver")
  }

  @Test func metrics() throws {
    #expect(try keys(.metrics) == "metric, value, n")
    #expect(try keys(.metrics, by: [.productItem]) == "product_item, product_item_name, metric, value, n")
  }

  @Test func trend() throws { #expect(try keys(.trend) == "period, value, target, previous_year") }

  @Test func leaderboard() throws {
    #expect(try keys(.leaderboard) == "rank, rep, rep_name, region, actual, target, attainment, light, change")
  }

  @Test func funnel() throws {
    #expect(
      try keys(.funnel)
        == "stage, name, reached, conversion, lost, open, open_amount, dwell_median, dwell_p90, stalled, "
        + "baseline_conversion, bottleneck")
    #expect(try keys(.funnel, by: [.region]).hasPrefix("region, stage, name, reached, conversion, lost"))
    #expect(try keys(.funnel, by: [.rep, .month]).hasPrefix("rep, rep_name, month, stage, name, reached"))
    for dimension in Dimension.allCases { #expect(try keys(.funnel, by: [dimension]).hasSuffix("bottleneck")) }
  }

  @Test func pivot() throws {
    #expect(try keys(.pivot) == "region, product, value, share")
    #expect(try keys(.pivot, by: [.rep, .month]) == "rep, rep_name, month, value, share")
  }

  @Test func movement() throws {
    #expect(try keys(.movement) == "change, deals, amount")
    let period = reports.facts.defaultPeriod(asOf: reports.asOf)
    let table = try #require(reports.table(.movement, Question(period: period, asOf: reports.asOf), in: .english))
    #expect(
      table.rows.map(\.first)
        == [
          "opening", "new", "increased", "decreased", "pulled_in", "pushed_out", "won", "lost", "void", "vanished",
          "returned", "closing",
        ].map { .word($0) })
  }

  @Test func deals() throws {
    #expect(
      try keys(.deals)
        == "deal, title, customer, rep, rep_name, region, product, source, stage, stage_name, kind, amount, created, "
        + "expected_close, closed, won_on, collected, days_in_stage, stalled, file, line")
  }

  @Test func rep() throws {
    #expect(
      try keys(.rep, scope: Scope([.rep: ["Name of R1"]]))
        == "metric, target, actual, attainment, gap, light, pace, needed_per_day, team_median, top_quartile, rank")
  }

  @Test func overview() throws { #expect(try keys(.overview) == "metric, target, actual, attainment, light, pace") }

  @Test func forecast() throws {
    #expect(try keys(.forecast) == "method, forecast, low, high, mape, bias, leads")
    let asked = Question(period: reports.facts.defaultPeriod(asOf: reports.asOf), asOf: reports.asOf)
    let table = try #require(reports.table(.forecast, asked, in: .english))
    #expect(table.rows.map { $0[0] } == ["run_rate", "pipeline", "seasonal", "commit"].map { .word($0) })
    #expect(table.totals.map(\.key) == ["target", "actual", "probability"])
  }

  @Test func health() throws {
    var file = FileReading(path: "deals.csv", table: .deals)
    (file.rows, file.kept, file.quarantined, file.modified) = (10, 8, 2, 1_000)
    let place = Place(file: "deals.csv", line: 3, column: "amount")
    let problems = [Problem(.unreadableNumber, at: place, found: "x"), Problem(.keysMade, at: place)]
    let report = reports.health([file], problems: problems, now: 1_060)
    let asked = Question(period: reports.facts.defaultPeriod(asOf: reports.asOf), asOf: reports.asOf)
    let table = report.table(asked, currency: "CNY", in: .english)
    #expect(
      table.columns.map(\.key).prefix(9).joined(separator: ", ")
        == "file, table, rows, used, merged, replaced, quarantined, age_seconds, state")
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(report.files.first?.ageSeconds == 60)
    #expect(report.reconciliation.allSatisfy { $0.amount != $0.collected } && !report.reconciliation.isEmpty)
    let quarantine = report.quarantineTable(asked, currency: "CNY", in: .english)
    #expect(quarantine.columns.map(\.key).joined(separator: ", ") == "file, line, column, text, problem")
    #expect(quarantine.rows.count == 1 + reports.facts.problems.count(where: \.quarantinesRow))
  }

  @Test(
    arguments: [
      (0, .fresh), (86_400, .fresh), (86_401, .amber), (172_800, .amber), (172_801, .red),
    ] as [(Int64, FileHealth.State)])
  func aFileAgesByTheSettings(age: Int64, state: FileHealth.State) throws {
    var settings = Settings()
    settings.freshness = [.deals: 86_400]
    let store = FactStore([.deals: "deal,stage\nD1,lead"], settings: settings)
    var file = FileReading(path: "deals.csv", table: .deals)
    file.modified = 0
    let reports = Reports(store, asOf: Day(number: 20_000))
    #expect(reports.health([file], problems: [], now: age).files.first?.state == state)
    file.version = .lastGood
    #expect(reports.health([file], problems: [], now: age).files.first?.state == .stale)
  }

  @Test func sortAndLimitAreHonouredAndSayWhatTheyLeftOut() throws {
    let period = reports.facts.defaultPeriod(asOf: try #require(Day(literal: "2026-08-31")))
    var asked = Question(period: period, asOf: reports.asOf, by: [.rep], sort: "actual", limit: 2)
    let table = try #require(reports.table(.targets, asked, in: .english))
    let whole = reports.targets(asked).rows.compactMap { $0.actual?.numerator }.sorted(by: >)
    #expect(table.rows.count == 2)
    #expect(table.notes == ["2 of \(reports.targets(asked).rows.count) rows shown"])
    let actual = try #require(table.columns.firstIndex { $0.key == "actual" })
    #expect(
      table.rows.compactMap { if case .figure(let figure) = $0[actual] { figure.numerator } else { nil } }
        == Array(whole.prefix(2)))
    asked.ascending = true
    let ascending = try #require(reports.table(.targets, asked, in: .english))
    #expect(
      ascending.rows.compactMap { if case .figure(let figure) = $0[actual] { figure.numerator } else { nil } }
        == Array(whole.reversed().prefix(2)))
  }
}
