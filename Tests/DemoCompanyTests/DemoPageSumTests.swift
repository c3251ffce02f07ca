@testable internal import DemoCompany
internal import Sales
internal import Testing

/// On the pages of the analysis, too, every sum of the demo equals the sum of the rows that opening it shows.
@Suite struct DemoPageSumTests {
  private func reports() throws -> Reports { try #require(DemoSumTests.reports) }

  private func question(_ reports: Reports, _ period: String? = nil, _ scope: Scope = .everything) throws -> Question {
    let calendar = reports.facts.fiscalCalendar
    let period = try period.map { try #require(calendar.period($0)) } ?? reports.facts.defaultPeriod(asOf: reports.asOf)
    return Question(period: period, asOf: reports.asOf, scope: scope)
  }

  private func scope(_ values: DimensionValue...) -> Scope {
    values.reduce(Scope.everything) { $0.narrowed(to: $1) }
  }

  @Test func `every bar of the waterfall opens to its deals`() throws {
    let reports = try reports()
    var opened = 0
    for back in [7, 31, 200] {
      var asked = try question(reports)
      asked.since = Int64(reports.asOf.adding(days: -back).number) * 86_400
      for bar in reports.movement(asked).bars {
        let deals = reports.deals(asked, .moved(bar.change, since: asked.since)).total
        #expect(deals?.deals == bar.deals && deals?.amount == bar.amount, "\(bar.change) \(back)")
        opened += bar.deals
      }
    }
    #expect(opened > 100)
  }

  @Test(arguments: [
    [Sales.Dimension.region, .product], [.product, .rep], [.segment, .source], [.month, .region], [.week, .segment],
  ])
  func `every cell and total of a pivot opens to its deals, and cells add up`(by: [Sales.Dimension]) throws {
    let reports = try reports()
    var asked = try question(reports, "2026-Q3")
    (asked.by, asked.metrics) = (by, ["sales"])
    let pivot = reports.pivot(asked)
    let won = { (scope: Scope) in
      reports.deals(Question(period: asked.period, asOf: asked.asOf, scope: scope), .won).total?.amount.minorUnits ?? 0
    }
    var sum: Int64 = 0
    for row in pivot.rows {
      #expect(won(scope(row.whole.value)) == row.whole.figure?.numerator)
      for cell in row.cells {
        let value = pivot.columns[cell.column].value
        #expect(won(scope(row.whole.value, value)) == cell.figure?.numerator, "\(row.whole.value) \(value)")
        sum += cell.figure?.numerator ?? 0
      }
    }
    #expect(sum == pivot.total?.numerator && sum == won(.everything) && sum > 0)
    #expect(pivot.columns.reduce(0) { $0 + ($1.figure?.numerator ?? 0) } == sum)
  }

  @Test func `deals behind a week are those touched in it or open at its end`() throws {
    let reports = try reports()
    let asked = try question(reports)
    let week = reports.facts.fiscalCalendar.period(.week, containing: asked.period.start.adding(days: 9))
    let ofWeek = reports.deals(try question(reports, nil, scope(DimensionValue(.week, id: week.id)))).rows
    let all = reports.deals(asked).rows
    #expect(!ofWeek.isEmpty && ofWeek.count < all.count)
    for deal in ofWeek {
      let days = [deal.created, deal.closed, deal.wonOn].compactMap(\.self)
      let isOpenAtItsEnd = (deal.created.map { $0 < week.end } ?? true) && (deal.closed.map { $0 >= week.end } ?? true)
      #expect(days.contains { week.range.contains($0) } || isOpenAtItsEnd, "\(deal.deal)")
    }
  }

  @Test func `the parts of every sum add up to it and open to their deals`() throws {
    let reports = try reports()
    var asked = try question(reports, "2026-Q3")
    asked.metrics = ["sales"]
    let shares = reports.shares(asked)
    #expect(shares.cuts.count >= 3)
    for cut in shares.cuts {
      #expect(cut.parts.reduce(0) { $0 + $1.figure.numerator } == shares.total?.numerator, "\(cut.dimension)")
      #expect(cut.parts.reduce(0) { $0 + $1.thousandths } == 1000)
      for part in cut.parts {
        let deals = reports.deals(try question(reports, "2026-Q3", scope(part.value)), .won).total
        #expect(deals?.amount.minorUnits == part.figure.numerator, "\(part.value)")
      }
    }
  }

  @Test func `every source opens to the deals it brought and to those it won`() throws {
    let reports = try reports()
    let sources = reports.sources(try question(reports, "2026-Q3"))
    #expect(sources.rows.count >= 4)
    for row in sources.rows {
      let asked = try question(reports, "2026-Q3", scope(row.source))
      #expect(reports.deals(asked, .won).total?.amount.minorUnits == row.won?.numerator ?? 0, "\(row.source)")
      #expect(Int64(reports.deals(asked, .created).total?.deals ?? 0) == row.deals?.numerator ?? 0, "\(row.source)")
    }
    #expect(sources.rows.reduce(0) { $0 + ($1.won?.numerator ?? 0) } == sources.whole.won?.numerator)
    #expect(sources.rows.reduce(0) { $0 + ($1.leads?.numerator ?? 0) } == sources.whole.leads?.numerator)
  }

  @Test func `every figure of the scorecard is the one its explanation gives`() throws {
    let reports = try reports()
    for period in [nil, "2026-Q3"] {
      let asked = try question(reports, period)
      let rows = reports.scorecard(asked).rows
      #expect(rows.count > 15)
      for row in rows {
        let explained = reports.explanation(FigureReference(metric: row.target.metric, part: .actual), asked).value
        #expect(explained.map { row.target.actual?.equals($0) == true } ?? (row.target.actual == nil))
        if let driver = row.driver, row.target.metric == "sales" {
          let diagnosis = reports.diagnosis(asked)
          let segment = (diagnosis.segments + diagnosis.dimensions).first { $0.group == driver.group }
          #expect(segment?.contribution.minorUnits == driver.contribution.numerator)
        }
      }
    }
  }

  @Test func `the drivers and parts of a diagnosis open to their deals`() throws {
    let reports = try reports()
    for period in ["2026-07", "2026-Q2"] {
      let asked = try question(reports, period)
      let report = reports.diagnosisTree(asked)
      #expect(report.after?.numerator == reports.deals(asked, .won).total?.amount.minorUnits)
      let closed = report.drivers.first { $0.driver == .closedDeals }?.after
      #expect(closed?.numerator == Int64(reports.deals(asked, .closed).total?.deals ?? -1))
      #expect(report.drivers.reduce(Money.zero) { $0 + $1.contribution }.minorUnits == report.change?.numerator)
      for segment in report.segments + report.dimensions {
        let part = segment.group.reduce(Scope.everything) { $0.narrowed(to: $1) }
        let deals = reports.deals(try question(reports, period, part), .won).total
        #expect(deals?.amount == segment.after, "\(segment.group)")
      }
      for branch in try #require(report.tree).branches {
        let below = branch.segments.reduce(branch.rest ?? .zero) { $0 + $1.change.contribution }
        #expect(below == branch.change.contribution)
      }
    }
  }

  @Test func `every forecast opens to the deals it rests on`() throws {
    let reports = try reports()
    let regions = reports.facts.company.regions.values.map { DimensionValue(.region, id: $0) }
    for part in [Scope.everything] + regions.map({ scope($0) }) {
      let asked = try question(reports, nil, part)
      let report = reports.forecast(asked)
      let won = reports.deals(asked, .won).total?.amount.minorUnits ?? 0
      #expect(report.actual?.numerator == won)
      let expected = try #require(reports.deals(asked, .expected).total)
      let pipeline = report.methods.first { $0.method == .pipeline }?.forecast?.numerator
      #expect(pipeline == won + (expected.weighted?.minorUnits ?? 0))
      let committed = reports.deals(asked, .committed).total?.amount.minorUnits ?? 0
      if let commit = report.methods.first(where: { $0.method == .commit })?.forecast?.numerator {
        #expect(commit == won + committed)
      }
      let basis = try #require(report.basis)
      #expect(WhatIf().result(basis).numerator == pipeline)
    }
  }
}
