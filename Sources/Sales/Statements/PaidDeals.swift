/// What the files say today of a deal that was paid for, so that whoever is paid can check it.
public struct PaidDeal: Hashable, Sendable {
  /// Its title and its customer, untrusted; `nil` where the files give none.
  public var title: String?
  public var customer: String?
  /// The day that counts: of winning, of signing, of the payment; `nil` where the files no longer have it.
  public var day: Day?

  /// What is known of a deal.
  public init(title: String?, customer: String?, day: Day?) {
    (self.title, self.customer, self.day) = (title, customer, day)
  }
}

extension Reports {
  /// What the files say of every deal behind the lines of a statement. A published statement keeps keys and amounts;
  /// names and days are told as they are known today.
  public func paidDeals(of statement: PublishedStatement) -> [CreditedDeal: PaidDeal] {
    let keys = Set(statement.lines.flatMap(\.deals).map(\.deal))
    let rows = facts.deals.key.rows(of: keys)
    let places = Dictionary(rows.map { (facts.deals.key.text($0), $0) }) { first, _ in first }
    let payments = payments(on: Set(rows.map { Int32($0) }))
    var paid: [CreditedDeal: PaidDeal] = [:]
    for line in statement.lines {
      let base = statement.plans.first { $0.id == line.plan }?.rate?.base
      for credited in line.deals {
        guard let row = places[credited.deal] else { continue }
        paid[credited] = PaidDeal(
          title: facts.deals.name(row), customer: labels.value(.customer, facts.deals.customer[row]).label,
          day: payments[credited.place] ?? day(ofDeal: row, base))
      }
    }
    return paid
  }

  /// The day a deal counts on by a base; of payments that are not found again there is none.
  private func day(ofDeal row: Int, _ base: IncentivePlan.Base?) -> Day? {
    switch base {
    case .collected: nil
    case .signed: Day(cell: facts.deals.closed[row])
    case .won, nil: Day(cell: engine.standing.wonOn[row]) ?? Day(cell: facts.deals.closed[row])
    }
  }

  /// The days of the payments on some deals, by where they stand.
  private func payments(on deals: Set<Int32>) -> [Place: Day] {
    let payments = facts.payments
    guard !payments.deal.isAbsent else { return [:] }
    var days: [Place: Day] = [:]
    for row in 0..<payments.count where deals.contains(payments.deal[row]) {
      guard let place = place(of: ListedFact(table: .payments, row: row)) else { continue }
      days[place] = Day(cell: payments.paid[row])
    }
    return days
  }
}
