extension Assembly {
  /// Stage events in order of deal, then moment; those of deals that do not count are left out.
  mutating func readStageEvents(_ index: KeyIndex) {
    var events: [(deal: Int32, stage: Int32, at: Int64)] = []
    for fragment in fragments(.stageEvents) {
      let deals = index.deals(fragment.texts("deal"), count: fragment.count)
      let (stages, at) = (stageCodes(fragment), fragment.amounts("at"))
      for row in 0..<fragment.count where deals[row] >= 0 && stages[row] >= 0 {
        guard let moment = at.amount(row) else { continue }
        events.append((deals[row], stages[row], moment))
      }
      count(fragment) { $0.used += fragment.count }
    }
    guard !events.isEmpty else { return }
    let order = Array(events.indices).ordered { EventOrder(deal: events[$0].deal, at: events[$0].at) }
    store.stageEvents = StageEventTable(order.map { events[$0] }, deals: store.deals.count)
  }

  /// Shares of deals; a deal whose shares do not sum to 1 is reported and stays its owner's alone.
  mutating func readSplits(_ index: KeyIndex) {
    for fragment in fragments(.splits) {
      let deals = index.deals(fragment.texts("deal"), count: fragment.count)
      let (reps, shares) = (repCodes(fragment, "rep"), fragment.amounts("share"))
      var firstRows: [Int32: Int] = [:]
      for row in 0..<fragment.count {
        guard deals[row] >= 0, reps[row] >= 0, let share = shares.amount(row) else { continue }
        if firstRows[deals[row]] == nil { firstRows[deals[row]] = row }
        store.splits.shares[deals[row], default: []].append((reps[row], share))
      }
      count(fragment) { $0.used += fragment.count }
      dropUnevenSplits(fragment, firstRows: firstRows)
    }
  }

  private mutating func dropUnevenSplits(_ fragment: Fragment, firstRows: [Int32: Int]) {
    for (deal, row) in firstRows.sorted(by: { $0.value < $1.value }) {
      let shares = store.splits.shares[deal] ?? []
      let sum = shares.reduce(Int64(0)) { $0.addingStopping($1.share) }
      guard sum != 1_000_000 || shares.contains(where: { $0.share < 0 }) else { continue }
      store.splits.shares[deal] = nil
      report(
        Problem(
          .sharesDoNotSumToOne, at: fragment.place(row, column: "share"), found: store.deals.key.text(Int(deal))))
    }
  }
}

/// The order of stage events: by deal, then by moment.
private struct EventOrder: Comparable {
  let deal: Int32
  let at: Int64

  static func < (left: EventOrder, right: EventOrder) -> Bool {
    left.deal != right.deal ? left.deal < right.deal : left.at < right.at
  }
}

extension StageEventTable {
  init(_ events: [(deal: Int32, stage: Int32, at: Int64)], deals: Int) {
    count = events.count
    deal = CodeCells(events.map(\.deal), missing: Missing.code)
    stage = CodeCells(events.map(\.stage), missing: Missing.code)
    at = AmountCells(events.map(\.at), missing: Missing.amount)
    var starts = [Int32](repeating: 0, count: deals + 1)
    for event in events { starts[Int(event.deal) + 1] += 1 }
    for row in 0..<deals { starts[row + 1] += starts[row] }
    self.starts = starts
  }
}
