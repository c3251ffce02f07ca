/// How every deal stands on the day asked for: won or not, since when, what was received. (numbers.md, *Won*)
struct Standing: Sendable {
  /// The day asked for.
  let asOf: Int32
  /// The day of winning by deal row; missing where the deal is not won as of the day asked for.
  let wonOn: [Int32]
  /// Received to date by deal row; empty where nothing was received.
  let collected: [Int64]
  /// The day of the first won deal by customer code; missing where there is none.
  let firstWonOn: [Int32]
  /// The row of that deal.
  let firstWonRow: [Int32]

  /// How the deals of a snapshot stand on a day.
  init(_ store: FactStore, asOf: Day) {
    self.asOf = asOf.number
    let deals = store.deals
    collected = store.collected(asOf: asOf.number)
    let reached = store.settings.wonCollected > 0 ? store.shareReached(asOf: asOf.number) : nil
    let wonOn = deals.wonOn(stages: store.company.stages, reached: reached, asOf: asOf.number)
    (firstWonOn, firstWonRow) = Standing.firstWins(wonOn, deals.customer, customers: store.company.customers.ids.count)
    self.wonOn = wonOn
  }

  private static func firstWins(_ wonOn: [Int32], _ customer: CodeCells, customers: Int) -> ([Int32], [Int32]) {
    var days = [Int32](repeating: Day.missingNumber, count: customers)
    var rows = [Int32](repeating: Missing.code, count: customers)
    guard !customer.isAbsent else { return (days, rows) }
    for row in wonOn.indices where wonOn[row] != Day.missingNumber {
      let code = Int(customer.values[row])
      guard code >= 0, days[code] == Day.missingNumber || wonOn[row] < days[code] else { continue }
      days[code] = wonOn[row]
      rows[code] = Int32(truncatingIfNeeded: row)
    }
    return (days, rows)
  }
}

extension DealTable {
  /// The later of the closing day and the day the share was received, for deals signed by the day asked for.
  fileprivate func wonOn(stages: [Stage], reached: [Int32]?, asOf: Int32) -> [Int32] {
    let isWon = [false] + stages.map { $0.kind == .won }
    guard !closed.isAbsent, !stage.isAbsent, isWon.contains(true) else {
      return [Int32](repeating: Day.missingNumber, count: count)
    }
    return (0..<count).map { row in
      let day = closed.values[row]
      guard isWon[Int(stage.values[row]) + 1], day <= asOf else { return Day.missingNumber }
      guard let reached else { return day }
      return reached[row] == Day.missingNumber ? Day.missingNumber : max(day, reached[row])
    }
  }
}

extension FactStore {
  /// What was received on each deal by a day; empty where nothing was.
  func collected(asOf: Int32) -> [Int64] {
    guard payments.count > 0, !payments.deal.isAbsent else { return [] }
    var collected = [Int64](repeating: 0, count: deals.count)
    for row in 0..<payments.count where payments.paid[row] <= asOf && payments.amount[row] != Missing.amount {
      let deal = Int(payments.deal[row])
      if deal >= 0 { collected[deal] = collected[deal].addingStopping(payments.amount[row]) }
    }
    return collected
  }

  /// The day on which the payments of each deal last rose to the share that wins it; missing where they are below it.
  ///
  /// Payments stand in order of day and are weighed at the end of each day, so the order within a day does not matter.
  fileprivate func shareReached(asOf: Int32) -> [Int32] {
    var reached = (0..<deals.count).map { isReached(received: 0, deal: $0) ? Int32.min + 1 : Day.missingNumber }
    guard !payments.deal.isAbsent else { return reached }
    var received = [Int64](repeating: 0, count: deals.count)
    var row = 0
    while row < payments.count, payments.paid[row] <= asOf {
      let day = payments.paid[row]
      var end = row
      while end < payments.count, payments.paid[end] == day {
        let deal = Int(payments.deal[end])
        if deal >= 0, payments.amount[end] != Missing.amount {
          received[deal] = received[deal].addingStopping(payments.amount[end])
        }
        end += 1
      }
      for payment in row..<end where payments.deal[payment] >= 0 {
        let deal = Int(payments.deal[payment])
        if !isReached(received: received[deal], deal: deal) {
          reached[deal] = Day.missingNumber
        } else if reached[deal] == Day.missingNumber {
          reached[deal] = day
        }
      }
      row = end
    }
    return reached
  }

  private func isReached(received: Int64, deal: Int) -> Bool {
    let amount = deals.amount[deal]
    guard amount != Missing.amount else { return false }
    return Int128(received) * 1_000_000 >= Int128(amount) * Int128(settings.wonCollected)
  }
}
