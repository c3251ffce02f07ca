@testable import Sales
import TestSupport
import Testing

@Suite("Laws of the column engine, on companies made of chance")
struct EngineLawTests {
  private static let start = Day(number: 20_450)
  private static let groupings: [[Dimension]] = [
    [], [.rep], [.region], [.region, .rep], [.product], [.productItem, .month], [.team, .manager, .quarter],
    [.customer],
    [.segment, .source], [.stage, .pipeline], [.week], [.rep, .region, .product, .month], [.year, .day],
    [.day, .customer, .rep, .productItem],
  ]

  private struct Setting {
    var store: FactStore
    var asOf: Day
    var range: DayRange
    var metrics: Metrics
  }

  private func setting(_ seed: UInt64) -> (Setting, SeededGenerator) {
    var chance = SeededGenerator(seed: seed &* 77)
    var company = OddCompany(seed: seed)
    var store = company.store()
    // Whoever does the work, and in whatever order: the answers are the same.
    if seed.isMultiple(of: 2) {
      store.workforce = Workforce(hands: 3) { count, work in (0..<count).reversed().forEach(work) }
    }
    let asOf = EngineLawTests.start.adding(days: Int.random(in: 60..<330, using: &chance))
    let first = EngineLawTests.start.adding(days: Int.random(in: -5..<250, using: &chance))
    let range = DayRange(start: first, end: first.adding(days: Int.random(in: 1..<330, using: &chance)))
    let metrics = Metrics(ColumnEngine(store, asOf: asOf), store: store)
    return (Setting(store: store, asOf: asOf, range: range, metrics: metrics), chance)
  }

  @Test(arguments: 1...24)
  func everyMetricIsWhatItsDefinitionSaysRowByRow(seed: UInt64) {
    var (setting, chance) = setting(seed)
    let reference = Reference(setting.store, asOf: setting.asOf)
    let scopes: [Scope] = [
      .everything, Scope([.rep: ["R1"]]), Scope([.region: ["东", nil]]), Scope([.product: ["A"], .rep: ["R2", "R3"]]),
      Scope([.month: ["2026-03", "2026-05"]]), Scope([.customer: ["C4"]]), Scope([.manager: ["M1"], .stage: ["won"]]),
    ]
    let by = EngineLawTests.groupings.randomElement(using: &chance) ?? []
    let scope = scopes.randomElement(using: &chance) ?? .everything
    let ids = setting.metrics.catalog.metrics.map(\.id)
    for row in setting.metrics.values(ids, in: setting.range, scope: scope, by: by) {
      guard setting.metrics.catalog[row.metric].map({ (by + scope.filters.keys).allSatisfy($0.has) }) == true else {
        #expect(row.value == nil, "\(row.metric) by \(by)")
        continue
      }
      let expected = reference.value(row.metric, in: setting.range) { place in
        scope.filters.allSatisfy { $0.value.contains(place[$0.key] ?? nil) }
          && row.group.allSatisfy { (place[$0.dimension] ?? nil) == $0.id }
      }
      let isEqual: Bool =
        switch (row.value, expected) {
        case (nil, nil): true
        case (let value?, let (top, bottom)?):
          Int128(value.numerator) * Int128(bottom) == Int128(top) * Int128(value.denominator)
        default: false
        }
      #expect(isEqual, "seed \(seed): \(row) should be \(String(describing: expected))")
    }
  }

  @Test(arguments: 1...12)
  func rowsOfAMetricThatSumsAddUpToTheTotal(seed: UInt64) {
    let (setting, _) = setting(seed)
    for metric in setting.metrics.catalog.metrics where metric.sums {
      guard let total = setting.metrics.value(metric.id, in: setting.range) else { continue }
      for by in EngineLawTests.groupings where by.allSatisfy(metric.has) {
        let rows = setting.metrics.values([metric.id], in: setting.range, by: by)
        #expect(rows.reduce(0) { $0 + ($1.value?.numerator ?? 0) } == total.numerator, "\(metric.id) by \(by)")
      }
    }
  }

  @Test(arguments: 1...5)
  func narrowingTheScopeToAGroupGivesTheGroupsRow(seed: UInt64) {
    let (setting, _) = setting(seed)
    let ids = setting.metrics.catalog.metrics.map(\.id)
    for by in EngineLawTests.groupings where by.allSatisfy({ $0.grain == nil }) {
      for row in setting.metrics.values(ids, in: setting.range, by: by) {
        let scope = row.group.reduce(Scope.everything) { $0.narrowed(to: $1) }
        let alone = setting.metrics.value(row.metric, in: setting.range, scope: scope)
        #expect(alone == row.value, "\(row)")
      }
    }
  }

  @Test(arguments: 1...12)
  func whatIsDatedLaterIsNeverCounted(seed: UInt64) {
    let (setting, _) = setting(seed)
    let later = DayRange(start: setting.asOf.adding(days: 1), end: setting.asOf.adding(days: 400))
    for metric in setting.metrics.catalog.metrics where metric.sums {
      #expect((setting.metrics.value(metric.id, in: later)?.numerator ?? 0) == 0)
    }
  }

  @Test(arguments: 1...12)
  func monthsAddUpToTheirYear(seed: UInt64) {
    let (setting, _) = setting(seed)
    let fiscal = setting.store.fiscalCalendar
    let year = fiscal.period(.year, containing: setting.asOf)
    for metric in setting.metrics.catalog.metrics where metric.sums {
      let months = fiscal.periods(.month, touching: year.range).map { setting.metrics.value(metric.id, in: $0.range) }
      let sum = months.reduce(0) { $0 + ($1?.numerator ?? 0) }
      #expect(sum == setting.metrics.value(metric.id, in: year.range)?.numerator ?? 0, "\(metric.id)")
    }
  }

  @Test(arguments: 1...6)
  func whatOpeningACountShowsHasAsManyRows(seed: UInt64) {
    let (setting, _) = setting(seed)
    let engine = ColumnEngine(setting.store, asOf: setting.asOf)
    for facts in Facts.allCases {
      let selection = FactSelection(facts, in: setting.range)
      let answer = engine.answer([FactQuery(.count, of: selection)])[0]
      #expect(engine.rows(of: selection).count == Int(answer?.numerators.first ?? 0))
    }
  }

  /// A file of closed deals alone, in the order in which they were closed, needs no order of its own; the wins in it are
  /// found all the same.
  @Test func winsAreFoundInAFileThatIsInTheOrderOfItsClosingDays() {
    let store = FactStore([
      .deals: """
      deal,stage,amount,created,closed
      D1,won,1,2026-01-01,2026-01-05
      D2,lost,2,2026-01-01,2026-01-06
      D3,lost,4,2026-01-01,2026-01-07
      D4,won,8,2026-01-01,2026-01-08
      D5,lost,16,2026-01-01,2026-01-09
      D6,won,32,2026-01-01,2026-01-10
      D7,won,64,2026-01-01,2026-01-20
      """
    ])
    let first = Day(year: 2026, month: 1, day: 5) ?? Day(number: 0)
    let engine = ColumnEngine(store, asOf: first.adding(days: 9))
    for start in 0..<12 {
      let range = DayRange(start: first.adding(days: start), end: first.adding(days: 30))
      let sums = [Facts.dealsWon, .dealsSigned, .dealsWonByClosing, .dealsLost].map { facts in
        engine.answer([FactQuery(.sum(.amount), of: FactSelection(facts, in: range))])[0]?.numerators.first ?? 0
      }
      let won = [(0, 1), (3, 8), (5, 32)].reduce(0) { $0 + ($1.0 >= start ? $1.1 * 100 : 0) }
      let lost = [(1, 2), (2, 4), (4, 16)].reduce(0) { $0 + ($1.0 >= start ? $1.1 * 100 : 0) }
      #expect(sums == [won, won, won, lost].map { Int64($0) }, "from day \(start)")
    }
  }

  @Test(arguments: 1...12)
  func workDividedAmongSeveralHandsComesToTheSame(seed: UInt64) {
    let (setting, _) = setting(seed)
    var store = setting.store
    store.workforce = Workforce(hands: 4) { count, work in (0..<count).reversed().forEach(work) }
    let whole = ColumnEngine(setting.store, asOf: setting.asOf)
    var divided = ColumnEngine(store, asOf: setting.asOf)
    divided.fewestRowsOfAPiece = 3
    for by in EngineLawTests.groupings {
      for measure in [Measure.count, .sum(.amount), .sum(.margin)] {
        for scope in [Scope.everything, Scope([.rep: ["R1", "R2"]])] {
          let query = FactQuery(measure, of: FactSelection(.dealsWon, in: setting.range, scope: scope, by: by))
          #expect(groups(divided.answer([query])) == groups(whole.answer([query])), "\(measure) by \(by)")
        }
      }
    }
  }

  private func groups(_ answers: [FactAnswer?]) -> [GroupKey: [Int]] {
    let answer = answers[0] ?? FactAnswer(by: [])
    return (0..<answer.count).reduce(into: [:]) { groups, index in
      groups[answer.key(index)] = [Int(answer.numerators[index]), Int(answer.denominators[index]), answer.cases[index]]
    }
  }
}
