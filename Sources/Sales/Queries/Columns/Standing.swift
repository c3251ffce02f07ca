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

  /// One place more than there are customers stands first, for deals without one: nothing is asked of it.
  private static func firstWins(_ wonOn: [Int32], _ customer: CodeCells, customers: Int) -> ([Int32], [Int32]) {
    let never = Int32.max
    var days = [Int32](repeating: never, count: customers + 1)
    var rows = [Int32](repeating: Missing.code, count: customers + 1)
    guard !customer.isAbsent else {
      return ([Int32](repeating: Day.missingNumber, count: customers), Array(rows.dropFirst()))
    }
    wonOn.withUnsafeBufferPointer { wonOn in
      customer.values.withUnsafeBufferPointer { customer in
        for row in wonOn.indices {
          // A deal that is not won comes after all: no branch has to guess which are.
          let day = wonOn[row] == Day.missingNumber ? never : wonOn[row]
          let place = Int(customer[row]) + 1
          guard day < days[place] else { continue }
          days[place] = day
          rows[place] = Int32(truncatingIfNeeded: row)
        }
      }
    }
    return (days.dropFirst().map { $0 == never ? Day.missingNumber : $0 }, Array(rows.dropFirst()))
  }
}

extension DealTable {
  /// The later of the closing day and the day the share was received, for deals signed by the day asked for.
  fileprivate func wonOn(stages: [Stage], reached: [Int32]?, asOf: Int32) -> [Int32] {
    let isWon = [false] + stages.map { $0.kind == .won }
    guard !closed.isAbsent, !stage.isAbsent, isWon.contains(true) else {
      return [Int32](repeating: Day.missingNumber, count: count)
    }
    let signedOn = signedOn(isWon, asOf: asOf)
    guard let reached else { return signedOn }
    return zip(signedOn, reached).map { signed, reached in
      signed == Day.missingNumber || reached == Day.missingNumber ? Day.missingNumber : max(signed, reached)
    }
  }

  /// Closing days of signed deals up to a day; worked out without a branch that would have to guess which deals are.
  private func signedOn(_ isWon: [Bool], asOf: Int32) -> [Int32] {
    let masks = isWon.map { $0 ? ~Int32(0) : 0 }
    return [Int32](unsafeUninitializedCapacity: count) { days, filled in
      closed.values.withUnsafeBufferPointer { closed in
        stage.values.withUnsafeBufferPointer { stage in
          masks.withUnsafeBufferPointer { masks in
            for row in 0..<count {
              let mask = masks[Int(stage[row]) + 1]
              let day = closed[row] & mask | Day.missingNumber & ~mask
              days.initializeElement(at: row, to: day <= asOf ? day : Day.missingNumber)
            }
          }
        }
      }
      filled = count
    }
  }
}

extension FactStore {
  /// What was received on each deal by a day; empty where nothing was.
  func collected(asOf: Int32) -> [Int64] {
    guard payments.count > 0, !payments.deal.isAbsent else { return [] }
    var collected = [Int64](repeating: 0, count: deals.count)
    // Columns by themselves: half a million payments are added up on every day that is looked back to.
    let (deal, amount, paid) = (payments.deal.values, payments.amount.values, payments.paid.values)
    collected.withUnsafeMutableBufferPointer { collected in
      for row in amount.indices where paid[row] <= asOf && amount[row] != Missing.amount && deal[row] >= 0 {
        collected[Int(deal[row])] = collected[Int(deal[row])].addingStopping(amount[row])
      }
    }
    return collected
  }

  /// The day on which the payments of each deal last rose to the share that wins it; missing where they are below it.
  ///
  /// Payments stand in order of day and are weighed at the end of each day, so the order within a day does not matter.
  fileprivate func shareReached(asOf: Int32) -> [Int32] {
    var reached = (0..<deals.count).map { isReached(received: 0, deal: $0) ? Int32.min + 1 : Day.missingNumber }
    for (deal, settlement) in settlements {
      reached[Int(deal)] = settlement.reached(settings.wonCollected, asOf: asOf)
    }
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
        if !settlements.isEmpty, settlements[Int32(deal)] != nil { continue }
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
