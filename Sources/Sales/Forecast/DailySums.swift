/// A metric by day, so that one scan answers what any span came to, as it was known on any day up to now.
///
/// Facts carry their own day, so what was known then is what is dated until then; wins that payments made and refunds
/// took back are kept apart with the days between.
struct DailySums: Sendable {
  /// The first day with a fact; `nil` without any.
  let first: Day?
  /// `sums[i]` is what lies before the i-th day from the first.
  private let sums: [Int64]
  private let undone: [UndoneWin]

  /// The sums of an answer that is grouped by day alone.
  init(_ answer: FactAnswer, undone: [UndoneWin]) {
    let days = answer.codes + undone.map(\.day)
    first = days.min().map { Day(number: $0) }
    var sums = [Int64](repeating: 0, count: days.min().map { Int(days.max() ?? $0) - Int($0) + 2 } ?? 1)
    if let first {
      for index in 0..<answer.count { sums[Int(answer.codes[index] - first.number) + 1] = answer.numerators[index] }
    }
    for index in sums.indices.dropFirst() { sums[index] = sums[index].addingStopping(sums[index - 1]) }
    (self.sums, self.undone) = (sums, undone)
  }

  /// What a span came to, as it was known at the end of a day.
  func sum(in range: DayRange, knownOn day: Day) -> Int64 {
    guard let first else { return 0 }
    let end = min(range.end.number, day.number.addingReportingOverflow(1).partialValue)
    guard range.start.number < end else { return 0 }
    let counted = before(end, first).subtractingStopping(before(range.start.number, first))
    return undone.reduce(counted) { sum, win in
      let isKnown = win.day >= range.start.number && win.day < end && day.number < win.until
      return isKnown ? sum.addingStopping(win.amount) : sum
    }
  }

  private func before(_ day: Int32, _ first: Day) -> Int64 {
    sums[max(0, min(sums.count - 1, Int(day) - Int(first.number)))]
  }
}

/// A win that refunds took back: it counted from a day until the day before another.
struct UndoneWin: Sendable {
  var row: Int32
  /// The day of winning.
  var day: Int32
  /// The first day on which it is no longer won.
  var until: Int32
  /// What it added, in steps of the metric.
  var amount: Int64
}

extension FactStore {
  /// The wins that payments made and refunds took back by a day; amounts are those of the deals.
  ///
  /// Only deals with a payment below 0 can lose their win, so in most companies this looks at hardly any.
  func undoneWins(asOf: Day) -> [UndoneWin] {
    guard settings.wonCollected > 0, !payments.deal.isAbsent else { return [] }
    let known = payments.paid.values.count(sortedBelow: asOf.number.addingReportingOverflow(1).partialValue)
    var refunded: Set<Int32> = []
    for row in 0..<known where payments.amount[row] < 0 && payments.amount[row] != Missing.amount {
      if payments.deal[row] >= 0 { refunded.insert(payments.deal[row]) }
    }
    guard !refunded.isEmpty else { return [] }
    var isRefunded = [Bool](repeating: false, count: deals.count)
    for deal in refunded { isRefunded[Int(deal)] = true }
    var paid: [Int32: [(day: Int32, amount: Int64)]] = [:]
    for row in 0..<known where payments.deal[row] >= 0 && isRefunded[Int(payments.deal[row])] {
      guard payments.amount[row] != Missing.amount else { continue }
      paid[payments.deal[row], default: []].append((payments.paid[row], payments.amount[row]))
    }
    return refunded.sorted().flatMap { undoneWins(of: $0, paid: paid[$0] ?? []) }
  }

  /// The wins of one deal that ended, from its payments in order of day.
  private func undoneWins(of deal: Int32, paid: [(day: Int32, amount: Int64)]) -> [UndoneWin] {
    let row = Int(deal)
    let (closed, amount, stage) = (deals.closed[row], deals.amount[row], Int(deals.stage[row]))
    guard closed != Day.missingNumber, amount != Missing.amount, company.stages.indices.contains(stage),
      company.stages[stage].kind == .won
    else { return [] }
    var wins: [UndoneWin] = []
    var received: Int64 = 0
    let settlement = settlements[deal]
    let isEnough = { (received: Int64, day: Int32) in
      settlement?.isReached(settings.wonCollected, by: day) ?? self.isEnough(received, of: amount)
    }
    var since: Int32? = isEnough(0, .min) ? closed : nil
    for (index, payment) in paid.enumerated() {
      received = received.addingStopping(payment.amount)
      if index + 1 < paid.count, paid[index + 1].day == payment.day { continue }
      switch (isEnough(received, payment.day), since) {
      case (true, nil): since = max(closed, payment.day)
      case (false, let start?):
        if start < payment.day { wins.append(UndoneWin(row: deal, day: start, until: payment.day, amount: amount)) }
        since = nil
      default: break
      }
    }
    return wins
  }

  private func isEnough(_ received: Int64, of amount: Int64) -> Bool {
    Int128(received) * 1_000_000 >= Int128(amount) * Int128(settings.wonCollected)
  }
}
