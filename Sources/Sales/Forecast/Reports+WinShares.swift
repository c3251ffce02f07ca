extension Reports {
  /// Of the deals that had ended by each day and whose way is known, the share won from each step; from one scan.
  ///
  /// A deal without stage history is no case: it would count as lost in the first stage or won through all. Its way is
  /// what it went until its closing day, so that nothing later can change it.
  func winShares(_ scope: Scope, on days: [Day]) -> [WinShares] {
    let empty = WinShares(pipeline.stages)
    let order = days.indices.sorted { days[$0] < days[$1] }
    let last = pipeline.stages.openCount - 1
    guard let way = DealWay(self), last >= 0 else { return days.map { _ in empty } }
    let sorted = order.map { days[$0].number }
    // Ended deals by the first of the days on which they had ended: won ones, then lost ones by their furthest step.
    var counts = [[Int]](repeating: [Int](repeating: 0, count: last + 2), count: days.count + 1)
    let add = { (row: Int) in
      guard let end = way.end(row) else { return }
      counts[sorted.count(sortedBelow: end.day)][end.isWon ? 0 : end.step + 1] += 1
    }
    if scope == .everything {
      for row in 0..<facts.deals.count { add(row) }
    } else {
      for row in engine.dealRows(in: scope) { add(Int(row)) }
    }
    let undone = undoneRows(scope, way)
    var shares = [WinShares](repeating: empty, count: days.count)
    var sum = empty
    for (place, index) in order.enumerated() {
      sum.add(furthest: last, isWon: true, times: counts[place][0])
      for step in 0...last { sum.add(furthest: step, isWon: false, times: counts[place][step + 1]) }
      shares[index] = sum
      let extra = undone.count { $0.day <= days[index].number && days[index].number < $0.until }
      shares[index].add(furthest: last, isWon: true, times: extra)
    }
    return shares
  }

  /// Wins that refunds took back later, of deals whose way is known.
  private func undoneRows(_ scope: Scope, _ way: DealWay) -> [UndoneWin] {
    let all = facts.undoneWins(asOf: asOf).filter { way.isKnown(Int($0.row)) }
    guard !all.isEmpty, scope != .everything else { return all }
    let kept = Set(engine.dealRows(in: scope, among: Array(Set(all.map(\.row))).sorted()))
    return all.filter { kept.contains($0.row) }
  }
}

/// How deals ended, and through which steps they are known to have gone until then.
private struct DealWay {
  private let deals: DealTable
  private let events: StageEventTable
  private let stages: FunnelStages
  private let wonOn: [Int32]
  private let asOf: Int32

  /// The ways of a snapshot; `nil` where none is known.
  init?(_ reports: Reports) {
    (deals, events, stages) = (reports.facts.deals, reports.facts.stageEvents, reports.pipeline.stages)
    (wonOn, asOf) = (reports.engine.standing.wonOn, reports.asOf.number)
    guard events.starts.count == deals.count + 1, !deals.closed.isAbsent else { return nil }
  }

  /// Whether some open step is known before the deal was closed.
  func isKnown(_ row: Int) -> Bool { furthest(row) != nil }

  /// The day a deal ended, whether it was won, and its furthest step; `nil` while it runs or where its way is not known.
  func end(_ row: Int) -> (day: Int32, isWon: Bool, step: Int)? {
    let (closed, stage) = (deals.closed[row], Int(deals.stage[row]))
    guard closed != Day.missingNumber, closed <= asOf, stage >= 0 else { return nil }
    switch stages.kinds[stage] {
    case .won where wonOn[row] != Day.missingNumber: return furthest(row).map { (wonOn[row], true, $0) }
    case .lost: return furthest(row).map { (closed, false, $0) }
    default: return nil
    }
  }

  private func furthest(_ row: Int) -> Int? {
    var furthest: Int?
    let end = (Int64(deals.closed[row]) + 1) * 86_400
    for event in Int(events.starts[row])..<Int(events.starts[row + 1]) where events.at.values[event] < end {
      let step = stages.step[Int(events.stage.values[event])]
      if step >= 0, step < stages.openCount { furthest = max(furthest ?? 0, step) }
    }
    return furthest
  }
}
