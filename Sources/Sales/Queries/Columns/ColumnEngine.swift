/// The embedded engine: scans the columns of a snapshot that stands in memory.
///
/// Made once for a snapshot and a day: how every deal stands is worked out then. The rows are brought into the order of
/// their days when a question first asks by them, so that a question about a period touches only the rows of that period,
/// and questions about the same rows choose them once.
public struct ColumnEngine: FactEngine {
  public let asOf: Day
  /// The snapshot.
  public let store: FactStore
  let standing: Standing
  let labels: DimensionLabels
  let orders: DayOrders
  /// The order of the days of winning; `nil` where signed is enough: they are closing days, and that order serves both.
  let winning: LazyDayIndex?
  /// Whether a deal is shared among reps, by row; empty where none is.
  let isShared: [Bool]
  /// A scan of fewer rows is not worth dividing among several hands.
  var fewestRowsOfAPiece = 1 << 18

  /// An engine for a snapshot as of a day.
  public init(_ store: FactStore, asOf: Day) {
    self.init(store, asOf: asOf, labels: DimensionLabels(store), orders: DayOrders(store))
  }

  /// The same snapshot as of another day; what does not depend on the day is shared.
  func asOf(_ day: Day) -> ColumnEngine { ColumnEngine(store, asOf: day, labels: labels, orders: orders) }

  private init(_ store: FactStore, asOf: Day, labels: DimensionLabels, orders: DayOrders) {
    (self.store, self.asOf, self.labels, self.orders) = (store, asOf, labels, orders)
    standing = Standing(store, asOf: asOf)
    winning = store.settings.wonCollected > 0 ? LazyDayIndex(standing.wonOn) : nil
    var isShared = [Bool](repeating: false, count: store.splits.shares.isEmpty ? 0 : store.deals.count)
    for deal in store.splits.shares.keys { isShared[Int(deal)] = true }
    self.isShared = isShared
  }

  /// Answers queries over the same rows in one scan.
  public func answer(_ queries: [FactQuery]) -> [FactAnswer?] {
    let passes = Array(Dictionary(grouping: queries.indices) { Pass(queries[$0], self) })
    let grounds = sharedGrounds(of: passes.map(\.key))
    let found = store.workforce.map(passes.count) { place in
      let pass = passes[place].key
      let hands = passes.count > 1 ? 1 : store.workforce.hands
      return answer(pass, Set(passes[place].value.map { queries[$0].measure }), on: grounds[pass.ground], hands: hands)
    }
    var answers = [FactAnswer?](repeating: nil, count: queries.count)
    for (pass, found) in zip(passes, found) {
      for index in pass.value { answers[index] = found[queries[index].measure] }
    }
    return answers
  }

  /// The measures of one scan; none where its facts lack a dimension.
  private func answer(
    _ pass: Pass, _ asked: Set<Measure>, on ground: [Int32]?, hands: Int
  ) -> [Measure: FactAnswer] {
    guard let plan = plan(pass.selection, reachingBack: pass.reach, amounts: pass.sharesAmounts, on: ground) else {
      return [:]
    }
    let (measures, scan) = (Array(asked), Scan(plan))
    let isDivisible = scan.knownSlotCount != nil && measures.allSatisfy(\.addsUp)
    let count = isDivisible ? max(1, min(hands, scan.rowCount / fewestRowsOfAPiece)) : 1
    let results =
      count > 1
      ? results(measures, of: pass.selection, in: plan.divided(into: count))
      : scan.results(measures) { accumulator($0, pass.selection, $1) }
    return Dictionary(uniqueKeysWithValues: zip(measures, results.map { scan.answer($0, by: pass.selection.by) }))
  }

  /// What measures that add up come to in several pieces of the work, done side by side.
  private func results(
    _ measures: [Measure], of selection: FactSelection, in pieces: [ScanPlan]
  ) -> [SlotResults] {
    let parts = store.workforce.map(pieces.count) { piece in
      Scan(pieces[piece]).results(measures) { accumulator($0, selection, $1) }
    }
    return measures.indices.map { place in
      parts.dropFirst().reduce(parts[0][place]) { $0.adding($1[place]) }
    }
  }

  /// The rows of every ground that more than one pass stands on.
  private func sharedGrounds(of passes: [Pass]) -> [Ground: [Int32]] {
    let shared = Dictionary(grouping: passes, by: \.ground).filter { $0.value.count > 1 }.map(\.key)
    let rows = store.workforce.map(shared.count) { place in
      let ground = shared[place]
      let plan = plan(ground.selection, reachingBack: ground.reach, amounts: false)
      return plan.map { Scan($0).rowList() } ?? []
    }
    return Dictionary(uniqueKeysWithValues: zip(shared, rows))
  }

  /// Queries that one scan can answer together.
  private struct Pass: Hashable {
    let selection: FactSelection
    /// Days before the range that have to be looked at.
    let reach: Int
    /// Whether shared deals are to be divided.
    let sharesAmounts: Bool

    init(_ query: FactQuery, _ engine: ColumnEngine) {
      var selection = query.selection
      selection.facts = engine.counted(selection.facts)
      self.selection = selection
      if case .retainedCustomers(let days) = query.measure { reach = days } else { reach = 0 }
      if case .sum = query.measure { sharesAmounts = !engine.isShared.isEmpty } else { sharesAmounts = false }
    }

    var ground: Ground { Ground(selection, reach: reach) }
  }

  /// Rows that several passes choose from: those of some facts, days and part of the company. Whose a shared deal is, is
  /// asked later, when it is divided.
  private struct Ground: Hashable {
    let selection: FactSelection
    let reach: Int

    init(_ selection: FactSelection, reach: Int) {
      var scope = selection.scope
      scope.filters[.rep] = nil
      (self.selection, self.reach) = (FactSelection(selection.facts, in: selection.range, scope: scope), reach)
    }
  }
}

// MARK: - Measures

extension ColumnEngine {
  private func accumulator(_ measure: Measure, _ selection: FactSelection, _ scan: Scan) -> any Accumulator {
    switch measure {
    case .count: return CountAccumulator()
    case .sum(let amount): return scan.sum(reader(amount, selection.facts))
    case .distinctCustomers: return CustomerAccumulator(reader(.customer, selection.facts), pairs(scan, marks: 1))
    case .medianCycleDays: return MedianAccumulator(from: store.deals.created.values, to: standing.wonOn)
    case .retainedCustomers(let reach):
      let whole = clipped(selection.range, reachingBack: reach)
      let start = min(selection.range.start.number, whole.upperBound)
      let last = Day(number: whole.upperBound).adding(days: -reach).number
      return RetentionAccumulator(
        reader(.customer, selection.facts), pairs(scan, marks: 2), days: days(of: selection.facts),
        before: whole.lowerBound..<start,
        after: last..<whole.upperBound)
    }
  }

  private func pairs(_ scan: Scan, marks: Int) -> CustomerPairs {
    CustomerPairs(
      customers: store.company.customers.ids.count, slots: scan.knownSlotCount, rows: scan.rowCount, marks: marks)
  }

  func reader(_ amount: FactAmount, _ facts: Facts) -> AmountReader {
    let deals = store.deals
    switch (amount, facts.table) {
    case (.amount, .deals): return .cells(deals.amount.values)
    case (.cost, .deals): return .cells(deals.cost.values)
    case (.margin, .deals): return .margin(amount: deals.amount.values, cost: deals.cost.values)
    case (.marginOrAmount, .deals): return .marginOrAmount(amount: deals.amount.values, cost: deals.cost.values)
    case (.collected, .deals): return .collected(standing.collected, amount: deals.amount.values)
    case (.amount, .payments): return .cells(store.payments.amount.values)
    case (.score, .satisfaction): return .cells(store.satisfaction.score.values)
    default: return .none
    }
  }
}
