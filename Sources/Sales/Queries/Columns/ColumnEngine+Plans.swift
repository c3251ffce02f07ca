extension ColumnEngine {
  /// Brings a selection to columns; `nil` where its facts lack a dimension. Rows of a ground are known to be of its facts
  /// and days and in its part of the company.
  func plan(
    _ selection: FactSelection, reachingBack reach: Int = 0, amounts: Bool, on ground: [Int32]? = nil
  ) -> ScanPlan? {
    let dimensions = selection.by + selection.scope.filters.keys
    guard dimensions.allSatisfy(selection.facts.has) else { return nil }
    let facts = counted(selection.facts)
    let (days, order) = (days(of: facts), order(of: facts))
    let range = clipped(selection.range, reachingBack: reach)
    let candidates = ground.map { .exact($0[...]) } ?? order.candidates(in: range)
    let span =
      order.bounds.map {
        max(
          $0.lowerBound, range.lowerBound)..<max(
            $0.lowerBound, range.lowerBound, min($0.upperBound + 1, range.upperBound))
      } ?? 0..<0
    let isOnGround =
      ground == nil ? tests(of: facts, among: candidates) + scopeTests(selection, days: days, span: span) : []
    let asksReps = selection.by.contains(.rep) || selection.scope.filters[.rep] != nil
    return ScanPlan(
      days: days, candidates: candidates, range: range,
      tests: isOnGround + selection.conditions.map { test($0, facts) },
      reps: selection.scope.filters[.rep].map { allowed($0, .rep) },
      rep: reader(.rep, facts),
      keys: selection.by.map { key($0, facts, days: days, span: span) },
      credit: amounts && asksReps ? credit(facts) : nil)
  }

  /// The facts whose rows are looked at: where a deal is won by signing, whatever is asked of signed deals is asked of won
  /// ones.
  func counted(_ facts: Facts) -> Facts {
    guard winning == nil else { return facts }
    return facts == .dealsSigned || facts == .dealsWonByClosing ? .dealsWon : facts
  }

  func clipped(_ range: DayRange, reachingBack reach: Int) -> Range<Int32> {
    let end = min(range.end.number, asOf.adding(days: 1).number)
    let start = min(range.start.adding(days: -reach).number, end)
    return start..<end
  }

  /// The deciding day of every row.
  func days(of facts: Facts) -> [Int32] {
    counted(facts) == .dealsWon ? standing.wonOn : order(of: facts).days
  }

  /// The rows in the order of their deciding days. Where signed is enough to be won, these are closing days.
  private func order(of facts: Facts) -> LazyDayIndex {
    switch facts {
    case .dealsWon: winning ?? orders.signing
    case .dealsWonByClosing, .dealsSigned: orders.signing
    case .dealsLost: orders.losing
    case .dealsCreated: orders.creating
    case .payments: orders.paying
    case .leads: orders.leading
    case .activities: orders.acting
    case .satisfaction: orders.scoring
    }
  }

  func key(_ dimension: Dimension, _ facts: Facts, days: [Int32], span: Range<Int32>) -> KeyColumn {
    if let grain = dimension.grain {
      let periods = PeriodCodes(grain, from: span.lowerBound, to: span.upperBound, fiscal: store.fiscalCalendar)
      return KeyColumn(
        dimension: dimension, reader: .periods(days: days, periods), cardinality: UInt64(periods.starts.count + 1))
    }
    return KeyColumn(
      dimension: dimension, reader: .codes(reader(dimension, facts)),
      cardinality: UInt64((store.company.codeCount(dimension) ?? 0) + 1))
  }

  /// How shared deals are divided; `nil` where none is, or where the facts are nobody's amounts.
  func credit(_ facts: Facts) -> CreditPlan? {
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
  /// What makes rows facts of their kind, beyond having a day; rows that an index of theirs named stand in the right
  /// stage.
  func tests(of facts: Facts, among candidates: DayIndex.Candidates) -> [RowTest] {
    let isStillToWin: [RowTest] = facts == .dealsWonByClosing ? [.hasDay(standing.wonOn)] : []
    if case .exact = candidates { return isStillToWin }
    // What has a day of winning stands in a won stage.
    if facts == .dealsWon { return [] }
    return isStillToWin + (order(of: facts).chosen.map { [$0.test] } ?? [])
  }

  func scopeTests(_ selection: FactSelection, days: [Int32], span: Range<Int32>) -> [RowTest] {
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
  func allowed(_ ids: Set<String?>, _ dimension: Dimension) -> [Bool] {
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

  func test(_ condition: FactCondition, _ facts: Facts) -> RowTest {
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
