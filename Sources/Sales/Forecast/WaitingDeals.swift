/// Deals that are signed and wait for the payment that wins them: neither won nor open, and the surest money there is.
/// (numbers.md, *Won*)
///
/// That it comes is certain, when it comes is not: the chance of a period is the share of past waits that, having lasted
/// as long as this one, ended in it. What was known on a past day is taken from dated facts alone: signatures, payments,
/// and wins that refunds took back later.
struct WaitingDeals {
  /// A deal that waits, and its chance to be won within the days asked about.
  struct Deal {
    var row: Int32
    var share: Figure
  }

  private let closed: DayCells
  private let wonOn: [Int32]
  private let undone: [Int32: [UndoneWin]]
  /// Deals with a signature and an amount, in the order of the files.
  private let signed: [Int32]

  /// The signed deals of a snapshot; `nil` where the signature wins.
  init?(_ reports: Reports) {
    let (facts, standing) = (reports.facts, reports.engine.standing)
    guard facts.settings.wonCollected > 0, !facts.deals.closed.isAbsent else { return nil }
    (closed, wonOn) = (facts.deals.closed, standing.wonOn)
    undone = Dictionary(grouping: facts.undoneWins(asOf: reports.asOf)) { $0.row }
    let (deals, kinds) = (facts.deals, reports.pipeline.stages.kinds)
    signed = (0..<Int32(truncatingIfNeeded: deals.count)).filter { row in
      let stage = Int(deals.stage[Int(row)])
      return kinds.indices.contains(stage) && kinds[stage] == .won && deals.closed[Int(row)] != Day.missingNumber
        && deals.closed[Int(row)] <= standing.asOf && deals.amount[Int(row)] != Missing.amount
    }
  }

  /// The deals that waited at the end of a day and had a chance to be won within some later days.
  func expected(in range: DayRange, on day: Day) -> [Deal] {
    guard range.end > day.adding(days: 1) else { return [] }
    let waits = waits(until: day)
    return signed.compactMap { row in
      let start = closed[Int(row)]
      guard start <= day.number, !isWon(row, on: day) else { return nil }
      let from = max(day.number, range.start.number - 1) - start
      let share = waits.share(from: from, to: range.end.number - 1 - start, after: day.number - start)
      return share.flatMap { $0.numerator > 0 ? Deal(row: row, share: $0) : nil }
    }
  }

  /// The days from signing to winning, over the wins until a day.
  private func waits(until day: Day) -> PastWaits {
    var days: [Int32] = []
    for row in signed {
      let wins = (undone[row] ?? []).map(\.day) + [wonOn[Int(row)]].filter { $0 != Day.missingNumber }
      for win in wins where win <= day.number { days.append(max(0, win - closed[Int(row)])) }
    }
    return PastWaits(sorted: days.sorted())
  }

  private func isWon(_ row: Int32, on day: Day) -> Bool {
    let win = wonOn[Int(row)]
    if win != Day.missingNumber, win <= day.number { return true }
    return undone[row]?.contains { $0.day <= day.number && day.number < $0.until } ?? false
  }
}

/// How long signed deals waited for the payment that won them, in days.
struct PastWaits {
  /// Ascending.
  let sorted: [Int32]

  /// Of the waits that were longer than `after` days, the share that ended behind `from` and by `to`; of all waits where
  /// fewer than 20 were as long. `nil` where nothing is known: then the money is expected at once, in whatever runs.
  func share(from: Int32, to: Int32, after: Int32) -> Figure? {
    let longer = sorted.count - sorted.count(sortedBelow: after + 1)
    if longer >= WinShares.fewestCases { return ratio(between(from, to), over: longer) }
    guard sorted.count >= WinShares.fewestCases else { return from == after ? ratio(1, over: 1) : nil }
    return ratio(between(from - after, to - after), over: sorted.count)
  }

  private func between(_ from: Int32, _ to: Int32) -> Int {
    max(0, sorted.count(sortedBelow: to + 1) - sorted.count(sortedBelow: from + 1))
  }

  private func ratio(_ count: Int, over all: Int) -> Figure? {
    Figure(Int64(count), over: Int64(all), unit: .ratio, cases: all)
  }
}
