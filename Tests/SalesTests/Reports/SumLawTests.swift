internal import Sales
internal import TestSupport
import Testing

/// A sum shown anywhere equals the sum of the rows that opening it shows.
@Suite("Sums equal what opening them shows")
struct SumLawTests {
  private static let seeds = (1...8).map { UInt64($0) }
  private static let periods = ["2026-08", "2025", "2026-W31"]
  private static let cuts: [[Dimension]] = [
    [.region], [.team], [.rep], [.product], [.productItem], [.customer], [.segment], [.source], [.stage], [.month],
    [.day],
    [.region, .product, .rep], [.month, .rep],
  ]

  private func question(_ store: FactStore, _ period: String, by: [Dimension] = [], scope: Scope = .everything) throws
    -> Question
  {
    let asOf = try #require(Day(literal: "2026-09-10"))
    return Question(period: try #require(store.fiscalCalendar.period(period)), asOf: asOf, by: by, scope: scope)
  }

  @Test(arguments: seeds)
  func theRowsOfEveryGroupingAddUpToTheTotal(seed: UInt64) throws {
    let store = RandomCompany.store(seed: seed)
    let reports = Reports(store, asOf: try #require(Day(literal: "2026-09-10")))
    for period in Self.periods {
      for by in Self.cuts {
        let report = reports.metrics(try question(store, period, by: by))
        for total in report.totals where reports.catalog[total.metric]?.sums == true {
          let rows = report.rows.filter { $0.metric == total.metric }
          guard rows.contains(where: { $0.value != nil }) else { continue }
          let sum = rows.reduce(Int64(0)) { $0 + ($1.value?.numerator ?? 0) }
          #expect(sum == total.value?.numerator, "\(total.metric) of \(period) by \(by.map(\.rawValue))")
        }
      }
    }
  }

  /// A list cut short shows the first of the whole list, and the sums of all of it.
  @Test(arguments: seeds)
  func aShortListOfDealsBeginsTheLongOne(seed: UInt64) throws {
    let store = RandomCompany.store(seed: seed)
    let reports = Reports(store, asOf: try #require(Day(literal: "2026-09-10")))
    for selection in [DealSelection.touched, .won, .lost, .closed, .created, .open] {
      var asked = try question(store, "2026")
      let all = reports.deals(asked, selection)
      let summed = all.rows.filter { $0.stage.kind != .void }.reduce(Money.zero) { $0 + ($1.amount ?? .zero) }
      #expect(all.total?.amount == summed && all.total?.void == all.rows.count { $0.stage.kind == .void })
      let sizes = all.rows.map { $0.amount.map { $0.minorUnits.magnitude } ?? 0 }
      #expect(sizes == sizes.sorted(by: >))
      for limit in [0, 1, 3, all.rows.count] {
        asked.limit = limit
        let short = reports.deals(asked, selection)
        #expect(short.rows == Array(all.rows.prefix(limit)) && short.total == all.total, "\(selection), \(limit)")
      }
    }
  }

  @Test(arguments: seeds)
  func theRowsBehindAFigureAddUpToIt(seed: UInt64) throws {
    let store = RandomCompany.store(seed: seed)
    let reports = Reports(store, asOf: try #require(Day(literal: "2026-09-10")))
    let scopes: [Scope] = [
      .everything, Scope([.rep: ["R1"]]), Scope([.region: ["East"], .product: ["Line A"]]), Scope([.rep: [nil, "R2"]]),
    ]
    for scope in scopes {
      for metric in reports.catalog.metrics {
        let asked = try question(store, "2026-Q3", scope: scope)
        let explanation = reports.explanation(FigureReference(metric: metric.id, part: .actual), asked)
        #expect(explanation.rows.count == min(explanation.rowCount, 500))
        switch explanation.formula {
        case .sum, .count:
          guard let value = explanation.value else { continue }
          #expect(explanation.rowTotal?.equals(value) == true, "\(metric.id)")
          if explanation.formula == .sum {
            #expect(explanation.rows.reduce(0) { $0 + ($1.value?.numerator ?? 0) } == value.numerator, "\(metric.id)")
          }
        case .quotient, .mean:
          guard let total = explanation.rowTotal, let first = explanation.terms.first?.value else { continue }
          #expect(total.equals(first), "\(metric.id)")
        default: break
        }
        for row in explanation.rows { #expect(store.paths.contains(row.place.file) && row.place.line != nil) }
      }
    }
  }

  @Test(arguments: seeds)
  func theDealsBehindTheSalesOfAGroupAddUpToThem(seed: UInt64) throws {
    let store = RandomCompany.store(seed: seed)
    let reports = Reports(store, asOf: try #require(Day(literal: "2026-09-10")))
    let report = reports.targets(try question(store, "2026-Q3", by: [.region, .product, .rep]))
    for row in report.rows + report.totals {
      let scope = row.group.reduce(Scope.everything) { $0.narrowed(to: $1) }
      let deals = reports.deals(try question(store, "2026-Q3", scope: scope), .won)
      let count = reports.metrics(try question(store, "2026-Q3", scope: scope)).totals.first {
        $0.metric == "deals_won"
      }
      #expect(count?.value?.numerator == deals.total.map { Int64($0.deals) })
      #expect(deals.total?.amount.minorUnits == row.actual?.numerator, "\(row.group.map(\.id))")
      #expect(deals.rows.reduce(Money.zero) { $0 + ($1.amount ?? .zero) } == deals.total?.amount)
    }
    let sum = report.rows.reduce(Int64(0)) { $0 + ($1.actual?.numerator ?? 0) }
    #expect(sum == report.totals.first?.actual?.numerator)
  }

  @Test(arguments: seeds)
  func totalsOfTargetsEqualMetricsOverTheSameScope(seed: UInt64) throws {
    let store = RandomCompany.store(seed: seed)
    let reports = Reports(store, asOf: try #require(Day(literal: "2026-09-10")))
    for scope in [Scope.everything, Scope([.region: ["South"]]), Scope([.rep: ["R2", "R3"]])] {
      var asked = try question(store, "2026-08", scope: scope)
      asked.metrics = ["sales", "new_customers", "win_rate"]
      let targets = reports.targets(asked).totals.map { [$0.metric: $0.actual] }
      let metrics = reports.metrics(asked).totals.map { [$0.metric: $0.value] }
      #expect(targets == metrics)
    }
  }

  @Test(arguments: seeds)
  func monthsOfATrendAddUpToTheYearAndRanksFollowTheValues(seed: UInt64) throws {
    let store = RandomCompany.store(seed: seed)
    let reports = Reports(store, asOf: try #require(Day(literal: "2026-09-10")))
    let trend = reports.trend(try question(store, "2026", by: [.month]))
    let year = reports.metrics(try question(store, "2026")).totals.first { $0.metric == "sales" }
    #expect(trend.rows.reduce(0) { $0 + ($1.value?.numerator ?? 0) } == year?.value?.numerator)
    #expect(trend.rows.suffix(3).allSatisfy { $0.value == nil })
    let board = reports.leaderboard(try question(store, "2026-Q3")).rows
    for (index, row) in board.enumerated() {
      let better = board.count { other in
        row.result.actual.map { mine in other.result.actual.map { mine.isLess(than: $0) } ?? false } ?? false
      }
      #expect(row.rank == better + 1)
      #expect(index == 0 || board[index - 1].rank <= row.rank)
    }
  }

  @Test(arguments: seeds)
  func everyCountOfTheFunnelOpensAsManyDealsAndItsAmount(seed: UInt64) throws {
    let store = RandomCompany.store(seed: seed)
    let reports = Reports(store, asOf: try #require(Day(literal: "2026-09-10")))
    for scope in [
      Scope.everything, Scope([.region: ["East"]]), Scope([.rep: ["R1"]]), Scope([.rep: ["R2"], .product: ["Line A"]]),
    ] {
      let asked = try question(store, "2026-Q3", scope: scope)
      let funnel = reports.funnel(asked)
      for row in funnel.rows {
        #expect(reports.deals(asked, .reached(stage: row.stage.id)).rows.count == row.reached)
        guard row.stage.kind == .open else { continue }
        let open = try #require(reports.deals(asked, .openIn(stage: row.stage.id)).total)
        #expect(open.deals == row.open && open.amount == row.openAmount, "\(row.stage.id)")
      }
      #expect(reports.deals(asked, .open).total?.deals == funnel.open)
      #expect(reports.deals(asked, .stalled).total?.deals == funnel.rows.reduce(0) { $0 + $1.stalled })
      for dimension in [Dimension.region, .team, .product, .rep, .source, .segment, .customer] {
        let parts = reports.funnelParts(asked, by: dimension).map(\.funnel)
        for step in funnel.rows.indices where scope.filters[.rep] == nil {
          let sum = { (count: KeyPath<FunnelRow, Int>) in parts.reduce(0) { $0 + $1.rows[step][keyPath: count] } }
          #expect(sum(\.stalled) == funnel.rows[step].stalled, "\(dimension)")
          #expect(sum(\.open) == funnel.rows[step].open && sum(\.reached) == funnel.rows[step].reached, "\(dimension)")
        }
      }
      for (region, count) in reports.overview(asked).feed.compactMap(\.stalledIn) {
        let narrowed = try question(store, "2026-Q3", scope: scope.narrowed(to: region))
        #expect(reports.deals(narrowed, .stalled).total?.deals == count)
      }
    }
  }
}

extension FeedItem {
  fileprivate var stalledIn: (region: DimensionValue, count: Int)? {
    if case .stalled(let region, let count) = kind { (region, count) } else { nil }
  }
}
