/// The embedded engine: scans the columns of a snapshot that stands in memory.
///
/// Made once for a snapshot and a day: how every deal stands is worked out then. The rows are brought into the order of
/// their days when a question first asks by them, so that a question about a period touches only the rows of that period.
public struct ColumnEngine: FactEngine {
  public let asOf: Day
  /// The snapshot.
  public let store: FactStore
  let standing: Standing
  let labels: DimensionLabels
  private let orders: DayOrders
  /// The order of the days of winning; `nil` where signed is enough: they are closing days, and that order serves both.
  private let winning: LazyDayIndex?
  /// Whether a deal is shared among reps, by row; empty where none is.
  private let isShared: [Bool]

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
    let passes = Array(
      Dictionary(grouping: queries.indices) { Pass(queries[$0], hasShared: !isShared.isEmpty) })
    let found = store.workforce.map(passes.count) { place in
      answer(passes[place].key, passes[place].value.map { queries[$0].measure })
    }
    var answers = [FactAnswer?](repeating: nil, count: queries.count)
    for (pass, found) in zip(passes, found) {
      for (index, answer) in zip(pass.value, found) { answers[index] = answer }
    }
    return answers
  }

  /// The measures of one scan; none where its facts lack a dimension.
  private func answer(_ pass: Pass, _ measures: [Measure]) -> [FactAnswer] {
    guard let plan = plan(pass.selection, reachingBack: pass.reach, amounts: pass.sharesAmounts) else { return [] }
    return Scan(plan).answers(measures, by: pass.selection.by) { measure, scan in
      accumulator(measure, pass.selection, scan)
    }
  }

  /// Queries that one scan can answer together.
  private struct Pass: Hashable {
    let selection: FactSelection
    /// Days before the range that have to be looked at.
    let reach: Int
    /// Whether shared deals are to be divided.
    let sharesAmounts: Bool

    init(_ query: FactQuery, hasShared: Bool) {
      selection = query.selection
      if case .retainedCustomers(let days) = query.measure { reach = days } else { reach = 0 }
      if case .sum = query.measure { sharesAmounts = hasShared } else { sharesAmounts = false }
    }
  }
}

// MARK: - Plans

extension ColumnEngine {
  /// Brings a selection to columns; `nil` where its facts lack a dimension.
  func plan(_ selection: FactSelection, reachingBack reach: Int = 0, amounts: Bool) -> ScanPlan? {
    let dimensions = selection.by + selection.scope.filters.keys
    guard dimensions.allSatisfy(selection.facts.has) else { return nil }
    let (days, index) = days(of: selection.facts)
    let range = clipped(selection.range, reachingBack: reach)
    let span =
      index.bounds.map {
        max(
          $0.lowerBound, range.lowerBound)..<max(
            $0.lowerBound, range.lowerBound, min($0.upperBound + 1, range.upperBound))
      } ?? 0..<0
    let asksReps = selection.by.contains(.rep) || selection.scope.filters[.rep] != nil
    return ScanPlan(
      days: days, candidates: candidates(selection.facts, days, index, range), range: range,
      tests: tests(of: selection.facts) + selection.conditions.map { test($0, selection.facts) }
        + scopeTests(selection, days: days, span: span),
      reps: selection.scope.filters[.rep].map { allowed($0, .rep) },
      rep: reader(.rep, selection.facts),
      keys: selection.by.map { key($0, selection.facts, days: days, span: span) },
      credit: amounts && asksReps ? credit(selection.facts) : nil)
  }

  private func candidates(
    _ facts: Facts, _ days: [Int32], _ index: DayIndex, _ range: Range<Int32>
  ) -> DayIndex.Candidates {
    let candidates = index.candidates(days, from: range.lowerBound, to: range.upperBound)
    // In the order of closing days there are deals that were not won on theirs.
    if facts == .dealsWon, winning == nil, case .exact(let rows) = candidates { return .listed(rows) }
    return candidates
  }

  private func clipped(_ range: DayRange, reachingBack reach: Int) -> Range<Int32> {
    let end = min(range.end.number, asOf.adding(days: 1).number)
    let start = min(range.start.adding(days: -reach).number, end)
    return start..<end
  }

  private func days(of facts: Facts) -> ([Int32], DayIndex) {
    switch facts {
    case .dealsWon: (standing.wonOn, (winning ?? orders.closing).index)
    case .dealsWonByClosing, .dealsSigned, .dealsLost: (orders.closing.days, orders.closing.index)
    case .dealsCreated: (orders.creating.days, orders.creating.index)
    case .payments: (orders.paying.days, orders.paying.index)
    case .leads: (orders.leading.days, orders.leading.index)
    case .activities: (orders.acting.days, orders.acting.index)
    case .satisfaction: (orders.scoring.days, orders.scoring.index)
    }
  }

  private func key(_ dimension: Dimension, _ facts: Facts, days: [Int32], span: Range<Int32>) -> KeyColumn {
    if let grain = dimension.grain {
      let periods = PeriodCodes(grain, from: span.lowerBound, to: span.upperBound, fiscal: store.fiscalCalendar)
      return KeyColumn(
        dimension: dimension, reader: .periods(days: days, periods), cardinality: UInt64(periods.starts.count + 1))
    }
    return KeyColumn(
      dimension: dimension, reader: .codes(reader(dimension, facts)),
      cardinality: UInt64((store.company.codeCount(dimension) ?? 0) + 1))
  }

  private func credit(_ facts: Facts) -> CreditPlan? {
    guard !isShared.isEmpty else { return nil }
    switch facts.table {
    case .deals: return CreditPlan(deal: nil, isShared: isShared, splits: store.splits)
    case .payments where !store.payments.deal.isAbsent:
      return CreditPlan(deal: store.payments.deal.values, isShared: isShared, splits: store.splits)
    default: return nil
    }
  }
}

// MARK: - Tests

extension ColumnEngine {
  /// What makes rows facts of their kind, beyond having a day.
  private func tests(of facts: Facts) -> [RowTest] {
    switch facts {
    case .dealsWonByClosing: [.hasDay(standing.wonOn)]
    case .dealsSigned: [stageTest { $0 == .won }]
    case .dealsLost: [stageTest { $0 == .lost }]
    case .dealsCreated: store.company.stages.contains { $0.kind == .void } ? [stageTest { $0 != .void }] : []
    case .dealsWon, .payments, .leads, .activities, .satisfaction: []
    }
  }

  private func stageTest(_ fits: (StageKind) -> Bool) -> RowTest {
    .allowed(.codes(CodeReader(store.deals.stage)), [false] + store.company.stages.map { fits($0.kind) })
  }

  private func scopeTests(_ selection: FactSelection, days: [Int32], span: Range<Int32>) -> [RowTest] {
    selection.scope.filters.filter { $0.key != .rep }.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { dimension, ids in
        let key = key(dimension, selection.facts, days: days, span: span)
        guard case .periods(_, let periods) = key.reader, let grain = dimension.grain else {
          return .allowed(key.reader, allowed(ids, dimension))
        }
        let fiscal = store.fiscalCalendar
        return .allowed(
          key.reader,
          [false] + periods.starts.map { ids.contains(fiscal.period(grain, containing: Day(number: $0)).id) })
      }
  }

  /// Which codes are asked for, at the place of the code + 1.
  private func allowed(_ ids: Set<String?>, _ dimension: Dimension) -> [Bool] {
    var allowed = [Bool](repeating: false, count: (store.company.codeCount(dimension) ?? 0) + 1)
    for id in ids {
      guard let id else {
        allowed[0] = true
        continue
      }
      for code in labels.codes(dimension, called: id) { allowed[Int(code) + 1] = true }
    }
    return allowed
  }

  private func test(_ condition: FactCondition, _ facts: Facts) -> RowTest {
    let deals = store.deals
    switch (condition, facts.table) {
    case (.won, .deals): return .hasDay(standing.wonOn)
    case (.firstOfCustomer, .deals): return .isFirstOf(customer: deals.customer.values, rows: standing.firstWonRow)
    case (.ofNewCustomer, .deals):
      return .isOfNew(
        customer: deals.customer.values, firstWonOn: standing.firstWonOn, day: deals.created.values)
    case (.knownCustomer, .deals): return .hasCode(deals.customer.values)
    case (.knownCost, .deals): return .hasBoth(deals.amount.values, deals.cost.values)
    case (.converted, .leads): return .hasDayUpTo(store.leads.converted.values, asOf.number)
    case (.column(let column, let value), _): return columnTest(column, value, facts)
    default: return .never
    }
  }
}

// MARK: - Measures

extension ColumnEngine {
  private func accumulator(_ measure: Measure, _ selection: FactSelection, _ scan: Scan) -> any Accumulator {
    switch measure {
    case .count: return CountAccumulator()
    case .sum(let amount): return scan.sum(reader(amount, selection.facts))
    case .distinctCustomers: return CustomerAccumulator(reader(.customer, selection.facts))
    case .medianCycleDays: return MedianAccumulator(from: store.deals.created.values, to: standing.wonOn)
    case .retainedCustomers(let reach):
      let whole = clipped(selection.range, reachingBack: reach)
      let start = min(selection.range.start.number, whole.upperBound)
      let last = Day(number: whole.upperBound).adding(days: -reach).number
      return RetentionAccumulator(
        reader(.customer, selection.facts), days: days(of: selection.facts).0, before: whole.lowerBound..<start,
        after: last..<whole.upperBound)
    }
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
