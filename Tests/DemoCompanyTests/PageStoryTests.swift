@testable internal import DemoCompany
internal import Sales
internal import Testing

/// The other stories of docs/demo.md, each on the page that should tell it, by name.
@Suite("Pages find the planted stories") struct PageStoryTests {
  private func reports() throws -> Reports { try #require(DemoSumTests.reports) }

  private func question(
    _ reports: Reports, _ period: String? = nil, by: [Sales.Dimension] = [], _ scope: Scope = .everything
  ) throws -> Question {
    let calendar = reports.facts.fiscalCalendar
    let period = try period.map { try #require(calendar.period($0)) } ?? reports.facts.defaultPeriod(asOf: reports.asOf)
    return Question(period: period, asOf: reports.asOf, by: by, scope: scope)
  }

  private func rep(_ number: Int) -> (id: String, scope: Scope) {
    let id = Roster.reps[number].id
    return (id, Scope([.rep: [id]]))
  }

  @Test func `targets: of the south's lines security is red and reaches least, this month and the last`() throws {
    let reports = try reports()
    for period in [nil, "2026-07"] {
      let south = Scope([.region: ["华南"]])
      let rows = reports.targets(try question(reports, period, by: [.product], south)).rows
      let least = rows.min { ($0.attainment?.approximate ?? 9) < ($1.attainment?.approximate ?? 9) }
      #expect(least?.group.map(\.id) == ["安全服务"] && least?.light == .red)
    }
    let regions = reports.targets(try question(reports, "2026-07", by: [.region])).rows
    #expect(regions.min { ($0.gap?.approximate ?? 0) < ($1.gap?.approximate ?? 0) }?.group.first?.id == "华南")
  }

  @Test func `the pivot of collection rates: the public sector pays last`() throws {
    let reports = try reports()
    var asked = try question(reports, "2026-Q3", by: [.segment, .region])
    asked.metrics = ["collection_rate"]
    let rows = reports.pivot(asked).rows.filter { $0.whole.figure != nil }
    #expect(rows.count >= 3)
    let last = rows.min { ($0.whole.figure?.approximate ?? 1) < ($1.whole.figure?.approximate ?? 1) }
    #expect(last?.whole.value.id == Stories.lateSegment.name)
  }

  @Test func `targets, months apart: what the one who moved won before stays where it was won`() throws {
    let reports = try reports()
    let moved = rep(Roster.moved.rep)
    let regions = { (period: String) in
      reports.targets(try self.question(reports, period, by: [.region], moved.scope)).rows
        .filter { $0.actual.map { $0.numerator > 0 } ?? false }.compactMap { $0.group.first?.id }
    }
    #expect(try regions("2025-Q3") == ["华北"])
    #expect(try regions("2026-Q2") == ["西南"])
    #expect(try Set(regions("2025")).union(regions("2026")) == ["华北", "西南"])
  }

  @Test func `deals nobody owns are listed under nobody`() throws {
    let reports = try reports()
    let orphans = reports.deals(try question(reports, nil, Scope([.rep: [nil]])), .open).rows
    #expect((1...5).contains(orphans.count) && orphans.allSatisfy { $0.rep.id == nil && $0.title != nil })
    let left = rep(Roster.left.rep)
    #expect(try #require(reports.rep(try question(reports, nil, left.scope))).left != nil)
  }

  @Test func `the newcomer's page says since when, and the targets of the months rise`() throws {
    let reports = try reports()
    let joined = rep(Roster.joined.rep)
    #expect(try #require(reports.rep(try question(reports, nil, joined.scope))).hired?.iso == "2026-03-01")
    let months = reports.decomposition(try question(reports, "2026", joined.scope), into: .month, metric: "sales").rows
    let targets = months.filter { $0.period.start >= Day(literal: "2026-03-01") && $0.period.start <= reports.asOf }
      .compactMap { $0.result.target?.numerator }
    #expect(targets.count >= 5)
    #expect(targets.suffix(3).reduce(0, +) > targets.prefix(3).reduce(0, +))
  }

  @Test func `orders that are signed and not won are the second shade, and wait in the forecast`() throws {
    let reports = try reports()
    let asked = try question(reports)
    #expect(try #require(reports.overview(asked).headline.sure).numerator > 0)
    let waiting = reports.deals(asked, .expected).rows.filter { $0.stage.kind == .won }
    #expect(!waiting.isEmpty && waiting.allSatisfy { $0.wonOn == nil && $0.weighted != nil })
  }

  @Test func `satisfaction, explained: the lowest scores stand first, and are of the customers who left`() throws {
    let reports = try reports()
    var unhappy: Set<String> = []
    for period in ["2025-H2", "2026-H1"] {
      let asked = try question(reports, period)
      let rows = reports.explanation(FigureReference(metric: "satisfaction", part: .actual), asked).rows
      let scores = rows.compactMap { $0.value?.approximate }
      #expect(scores.count > 50 && scores == scores.sorted())
      unhappy.formUnion(rows.filter { ($0.value?.approximate ?? 5) < 3.5 }.compactMap(\.label))
    }
    let company = DemoCompany(seed: Sample.usual.seed, today: Sample.usual.today)
    let left = Set(company.churning.map { company.customers[$0].name })
    #expect(left.count == 12 && unhappy == left)
  }

  @Test func `retention, explained, names every customer with the last order, those who left first`() throws {
    let reports = try reports()
    let explained = reports.explanation(
      FigureReference(metric: "retention", part: .actual), try question(reports, "2026"))
    let kept = explained.rows.map { $0.value != nil }
    #expect(explained.terms.map { $0.value?.numerator } == [Int64(kept.count(where: \.self)), Int64(kept.count)])
    #expect(
      explained.value.map { $0.numerator * Int64(kept.count) == $0.denominator * Int64(kept.count(where: \.self)) }
        == true)
    #expect(kept.firstIndex(of: true).map { !kept[$0...].contains(false) } == true && kept.contains(false))
    #expect(explained.rows.allSatisfy { $0.label != nil && $0.day != nil && $0.place.line != nil })
  }

  @Test func `the page of the data says that the year's target is more than the regions promised`() throws {
    let reports = try reports()
    let differences = reports.health([], problems: [], now: 0).problems.filter {
      if case .targetDiffersFromParts = $0.kind { true } else { false }
    }
    #expect(differences.contains { $0.place.file.hasPrefix("targets") })
  }
}

extension Day {
  fileprivate init(literal text: String) {
    self = FiscalCalendar(startMonth: 1).period(text)?.start ?? Day(number: 0)
  }
}
