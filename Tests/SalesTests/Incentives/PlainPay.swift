import Sales

/// Pay worked out a second time, day by day and deal by deal, by the plainest means: a reference for the product.
struct PlainPay {
  let store: FactStore
  let plan: IncentivePlan

  /// The rate's pay of a rep for a month, before any cap, and the base it was paid on; minor units.
  func commission(of rep: Int32, in period: Period) -> (base: Int64, pay: Int64) {
    let last = period.end.adding(days: -1)
    var (base, sales): (Int64, Int64) = (0, 0)
    for deal in 0..<store.deals.count {
      base += share(of: credited(deal, in: period), deal, rep)
      if let day = wonOn(deal, asOf: last), period.range.contains(day) {
        sales += share(of: store.deals.amount[deal], deal, rep)
      }
    }
    if plan.base == .collected { base = collected(by: rep, in: period) }
    let target = targets(of: rep, in: period)
    return (base, pay(sales, target, max(base, 0)))
  }

  private func targets(of rep: Int32, in period: Period) -> Int64 {
    let id = store.company.reps.ids.value(rep)
    return store.targets.filter { $0.rep == id && $0.period == period }.reduce(0) { $0 + $1.millionths / 10_000 }
  }

  /// Tiers from the top: the first that is reached counts.
  private func pay(_ actual: Int64, _ target: Int64, _ base: Int64) -> Int64 {
    guard target > 0 else { return 0 }
    func isReached(_ tier: IncentivePlan.Tier) -> Bool {
      let (left, right) = (Int128(actual) * 1_000_000, Int128(target) * Int128(tier.floor))
      return tier.isAbove ? left > right : left >= right
    }
    guard let top = plan.tiers.last(where: isReached) else { return 0 }
    if plan.mode == .whole { return halfUp(base, top.rate) }
    var (rest, total) = (base, Int64(0))
    for tier in plan.tiers.filter(isReached).reversed() {
      let start = min(max(halfUp(target, tier.floor), 0), base)
      total += halfUp(max(rest - start, 0), tier.rate)
      rest = min(rest, start)
    }
    return total
  }

  private func halfUp(_ amount: Int64, _ millionths: Int64) -> Int64 {
    Int64((Int128(amount) * Int128(millionths) * 2 + 1_000_000) / 2_000_000)
  }

  // MARK: - Credits

  /// What of a deal counts in a period for the base, its refunds of the same period taken off.
  private func credited(_ deal: Int, in period: Period) -> Int64 {
    let last = period.end.adding(days: -1)
    let day: Day?
    switch plan.base {
    case .won: day = wonOn(deal, asOf: last)
    case .signed: day = signedOn(deal)
    case .collected: return 0
    }
    guard let day, period.range.contains(day), store.deals.amount[deal] != Missing.amount else { return 0 }
    let amount = store.deals.amount[deal]
    return amount > 0 ? amount - min(amount, drawdown(deal, from: day, to: last)) : amount
  }

  private func drawdown(_ deal: Int, from: Day, to: Day) -> Int64 {
    var (most, now) = (Int64.min, Int64(0))
    var day = from
    while day <= to {
      now = received(deal, by: day)
      most = max(most, now)
      day = day.adding(days: 1)
    }
    return most == .min ? 0 : most - now
  }

  private func received(_ deal: Int, by day: Day) -> Int64 {
    (0..<store.payments.count).filter {
      store.payments.deal[$0] == Int32(deal) && store.payments.paid[$0] <= day.number
    }.reduce(0) { $0 + store.payments.amount[$1] }
  }

  private func signedOn(_ deal: Int) -> Day? {
    let stage = Int(store.deals.stage[deal])
    return store.company.stages[stage].kind == .won ? Day(cell: store.deals.closed[deal]) : nil
  }

  private func wonOn(_ deal: Int, asOf: Day) -> Day? {
    guard let signed = signedOn(deal), signed <= asOf else { return nil }
    guard store.settings.wonCollected > 0 else { return signed }
    func isPaid(_ day: Day) -> Bool {
      Int128(received(deal, by: day)) * 1_000_000 >= Int128(store.deals.amount[deal])
        * Int128(store.settings.wonCollected)
    }
    guard isPaid(asOf) else { return nil }
    let days = (0..<store.payments.count).filter { store.payments.deal[$0] == Int32(deal) }
      .map { Day(number: store.payments.paid[$0]) }.filter { $0 <= asOf }.sorted()
    let lastRise = days.last { isPaid($0) && !isPaid($0.adding(days: -1)) }
    return max(signed, lastRise ?? signed)
  }

  private func collected(by rep: Int32, in period: Period) -> Int64 {
    (0..<store.deals.count).reduce(0) { sum, deal in
      let rows = (0..<store.payments.count).filter {
        store.payments.deal[$0] == Int32(deal) && period.range.contains(Day(number: store.payments.paid[$0]))
      }
      let amounts = rows.map { store.payments.amount[$0] }
      return amounts.reduce(0, +) < 0 ? sum : sum + amounts.reduce(0) { $0 + share(of: $1, deal, rep) }
    }
  }

  /// A rep's part of an amount, cents to the largest remainders, the first of equal ones first.
  private func share(of amount: Int64, _ deal: Int, _ rep: Int32) -> Int64 {
    guard amount != Missing.amount else { return 0 }
    guard let shares = store.splits.shares[Int32(deal)] else { return store.deals.rep[deal] == rep ? amount : 0 }
    let whole = shares.reduce(0) { $0 + $1.share }
    let exact = shares.map { Int128(abs(amount)) * Int128($0.share) }
    var parts = exact.map { Int64($0 / Int128(whole)) }
    let order = parts.indices.sorted { (exact[$0] % Int128(whole), -$0) > (exact[$1] % Int128(whole), -$1) }
    for index in order.prefix(Int(abs(amount) - parts.reduce(0, +))) { parts[index] += 1 }
    return zip(shares, parts).reduce(0) { $0 + ($1.0.rep == rep ? $1.1 : 0) } * (amount < 0 ? -1 : 1)
  }
}
