extension Funnel {
  /// The funnel of each value of a dimension by its code, those that most deals of the period reached first, then those
  /// with most open; what a funnel of the narrowed scope says, counted for all values at once.
  func parts(_ question: Question, by dimension: Dimension) -> [(code: Int32, report: FunnelReport)] {
    let before = engine.store.fiscalCalendar.periods(before: question.period, count: 4)
    let cohorts = cohorts([question.period.range] + before.map(\.range), question.scope, question.cohort)
    let open = engine.dealRows(in: question.scope, among: openRows)
    var parts = FunnelParts(
      self, codes: codes(dimension), count: engine.store.company.codeCount(dimension) ?? 0,
      deals: [cohorts.first ?? [], open])
    for (place, rows) in cohorts.enumerated() { parts.add(cohort: rows, place) }
    parts.add(open: open)
    addAmounts(to: &parts, question.scope, dimension)
    let speed = metrics.table(
      ["win_rate", "avg_deal", "cycle_days"], in: question.period.range, scope: question.scope, by: [dimension])
    return parts.tallies.map { tally in
      var report = FunnelReport(
        question: question, rows: tally.rows(stages), open: tally.pipeline.counts.reduce(0, +))
      setSpeed(of: &report, from: speed, GroupKey([tally.code]))
      return (tally.code, report)
    }.stablySorted { left, right in
      let (mine, others) = (left.report.rows.first?.reached ?? 0, right.report.rows.first?.reached ?? 0)
      return mine != others ? mine > others : left.report.open > right.report.open
    }
  }

  /// A dimension's code of every deal.
  private func codes(_ dimension: Dimension) -> [Int32] {
    let count = engine.store.deals.count
    let rows = (0..<count).map { Int32(truncatingIfNeeded: $0) }
    var codes = [Int32](repeating: Missing.code, count: count)
    codes.withUnsafeMutableBufferPointer { codes in
      rows.withUnsafeBufferPointer { rows in
        guard let rows = rows.baseAddress, let codes = codes.baseAddress else { return }
        engine.dealReader(dimension).read(rows, count: count, into: codes)
      }
    }
    return codes
  }

  /// What is open is worth; of a shared deal each rep has a part.
  private func addAmounts(to parts: inout FunnelParts, _ scope: Scope, _ dimension: Dimension) {
    let splits = engine.store.splits.shares
    guard dimension == .rep, !splits.isEmpty else {
      for (row, amount) in engine.dealAmounts(in: scope, among: openRows) { parts.add(amount, of: row, to: nil) }
      return
    }
    var wide = scope
    wide.filters[.rep] = nil
    for row in engine.dealRows(in: wide, among: openRows) {
      let amount = engine.store.deals.amount[Int(row)]
      guard amount != Missing.amount else { continue }
      guard let shares = splits[row] else {
        parts.add(amount, of: row, to: nil)
        continue
      }
      for (share, part) in zip(shares, LargestRemainder.parts(of: amount, weights: shares.map(\.share))) {
        parts.add(part, of: row, to: share.rep)
      }
    }
  }
}

/// Everything that is counted of the deals of one value of a dimension.
struct FunnelPartTally {
  let code: Int32
  /// Of the period, then of the four before.
  var counts: [FunnelCount]
  /// Days by step, over the cohort's deals that left it.
  var dwell: [DayCounts]
  var pipeline: OpenPipeline

  /// The stages as the funnel of this value alone shows them.
  func rows(_ stages: FunnelStages) -> [FunnelRow] {
    Funnel.rows(stages, count: counts[0], earlier: Array(counts.dropFirst()), dwell: dwell, pipeline)
  }
}

/// The tallies of the values of a dimension while deals are being counted.
private struct FunnelParts {
  private(set) var tallies: [FunnelPartTally]
  private let funnel: Funnel
  private let codes: [Int32]
  /// The place of each code's tally, at the code + 1; −1 for values without deals.
  private var slots: [Int32]

  init(_ funnel: Funnel, codes: [Int32], count: Int, deals: [[Int32]]) {
    (self.funnel, self.codes) = (funnel, codes)
    slots = [Int32](repeating: -1, count: count + 1)
    var hasDeals = [Bool](repeating: false, count: count + 1)
    for row in deals.joined() { hasDeals[Int(codes[Int(row)]) + 1] = true }
    let shown = hasDeals.indices.filter { hasDeals[$0] }
    let (steps, open) = (funnel.stages.steps.count, funnel.stages.openCount)
    for (slot, place) in shown.enumerated() { slots[place] = Int32(slot) }
    tallies = shown.map { place in
      FunnelPartTally(
        code: Int32(place) - 1, counts: [FunnelCount](repeating: FunnelCount(steps: steps), count: 5),
        dwell: [DayCounts](repeating: DayCounts(), count: open),
        pipeline: OpenPipeline(steps: open))
    }
  }

  private func slot(_ row: Int32) -> Int? {
    let slot = slots[Int(codes[Int(row)]) + 1]
    return slot >= 0 ? Int(slot) : nil
  }

  mutating func add(cohort rows: [Int32], _ place: Int) {
    for row in rows {
      guard let slot = slot(row) else { continue }
      if let reach = funnel.reach(Int(row)) {
        tallies[slot].counts[place].add(furthest: reach, isLost: funnel.table.isLost(Int(row)))
      }
      if place == 0 { funnel.table.forEachStay(Int(row)) { tallies[slot].dwell[$0].add($1) } }
    }
  }

  mutating func add(open rows: [Int32]) {
    let limits = funnel.stalledLimits()
    for row in rows {
      guard let slot = slot(row), let step = funnel.table.openStep(Int(row)) else { continue }
      tallies[slot].pipeline.counts[step] += 1
      if funnel.isStalled(Int(row), limits: limits) { tallies[slot].pipeline.stalled[step] += 1 }
      if funnel.needs.isLacking(Int(row)) { tallies[slot].pipeline.lacking[step] += 1 }
    }
  }

  /// Adds what is open of a deal to its own value, or to a rep who shares it.
  mutating func add(_ amount: Int64, of row: Int32, to rep: Int32?) {
    let code = Int(rep ?? codes[Int(row)]) + 1
    guard slots.indices.contains(code), slots[code] >= 0, let step = funnel.table.openStep(Int(row)) else { return }
    tallies[Int(slots[code])].pipeline.amounts[step] += Money(minorUnits: amount)
  }
}
