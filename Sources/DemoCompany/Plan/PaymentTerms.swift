internal import Sales

/// When and in which parts a signed deal is paid.
struct PaymentTerms {
  let segment: Customer.Segment
  /// Yuan.
  let amount: Int
  /// Whether the first part comes on the day of signing.
  let isPrompt: Bool

  /// Days from signing until the share is received that makes a deal won.
  func daysToFirstPayment(_ random: inout SeededRandom) -> Int {
    if isPrompt { return 0 }
    if segment == Stories.lateSegment { return random.within(9...30) }
    return random.chance(640) ? 0 : random.within(1...16)
  }

  /// The parts: 40% to 100% on the day of winning, the rest one and two and a half months after signing.
  func payments(
    of amount: Int, signed: Day, won: Day, _ calendar: WorkingDays, _ random: inout SeededRandom
  ) -> [Deal.Payment] {
    if !isPrompt && random.chance(10) {  // signed, and the customer never pays more than a token
      return [Deal.Payment(amount: amount / 10, paid: won, due: signed.adding(days: 7))]
    }
    let shares = shares(&random)
    var payments: [Deal.Payment] = []
    var rest = amount
    for (place, share) in shares.enumerated() {
      let part = place == shares.count - 1 ? rest : (amount * share + 99) / 100
      let due = signed.adding(days: [7, 30, 75][min(place, 2)])
      let paid = place == 0 ? won : max(calendar.onOrAfter(due.adding(days: lateness(&random))), won)
      payments.append(Deal.Payment(amount: part, paid: paid, due: due))
      rest -= part
    }
    if random.chance(15) { refund(&payments, calendar, &random) }
    return payments
  }

  private func shares(_ random: inout SeededRandom) -> [Int] {
    if amount < 30_000 { return random.chance(600) ? [100] : [50, 50] }
    let first = random.one(of: [40, 50, 60, 80], else: 40)
    return amount > 150_000 && first < 60 ? [first, 30, 70 - first] : [first, 100 - first]
  }

  private func lateness(_ random: inout SeededRandom) -> Int {
    segment == Stories.lateSegment ? random.within(35...80) : random.within(-6...9)
  }

  // Every fifth refund undoes the deal: the first part goes back, the others never come, and it is no longer won.
  private func refund(_ payments: inout [Deal.Payment], _ calendar: WorkingDays, _ random: inout SeededRandom) {
    guard let first = payments.first else { return }
    let undoes = random.chance(200)
    if undoes { payments.removeSubrange(1...) }
    let day = calendar.onOrAfter(first.paid.adding(days: random.within(18...50)))
    let part = undoes ? first.amount : first.amount * random.within(5...25) / 100
    payments.append(Deal.Payment(amount: -part, paid: day, due: day))
  }
}
