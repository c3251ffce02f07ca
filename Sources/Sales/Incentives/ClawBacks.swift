/// What a plan's rate paid a rep for the deals of one period: the measure of what can be taken back.
struct PaidCommission: Sendable {
  /// What was paid of a whole: the tier's rate, or what came of slices and cap on the base.
  private let rate: (numerator: Int64, denominator: Int64)
  /// By deal what was credited, and the part of the pay that fell to it.
  private let deals: [String: (credited: Int64, paid: Int64)]
  private let places: [String: Place]

  /// From lines as they were worked out or published; `nil` where the rate paid nothing.
  init?(_ lines: [IncentiveLine], plan: String, period: Period) {
    let own = lines.filter { $0.id.hasPrefix("\(plan)/\(period.id)/") }
    let commissions = own.filter { if case .commission = $0.rule { true } else { false } }
    let cut = own.first { $0.rule == .cap }?.amount ?? .zero
    let paid = max(commissions.reduce(cut) { $0 + $1.amount }, .zero).minorUnits
    let base = commissions.reduce(Money.zero) { $0 + ($1.base ?? .zero) }.minorUnits
    guard paid > 0, base > 0 else { return nil }
    rate = commissions.count == 1 && cut == .zero ? (commissions[0].rate ?? 0, 1_000_000) : (paid, base)
    var credited: [String: Int64] = [:]
    for deal in commissions.flatMap(\.deals) { credited[deal.deal, default: 0] += deal.amount.minorUnits }
    places = Dictionary(commissions.flatMap(\.deals).map { ($0.deal, $0.place) }) { first, _ in first }
    let keys = credited.keys.sorted()
    let parts = LargestRemainder.parts(of: paid, weights: keys.map { credited[$0] ?? 0 })
    deals = Dictionary(uniqueKeysWithValues: zip(keys, parts).map { ($0, (credited[$0] ?? 0, $1)) })
  }

  /// In millionths.
  var millionths: Int64 { Int64(1_000_000).scaled(by: rate.numerator, over: rate.denominator) }

  /// What was paid for so much of a deal, half up to the cent, and never more than was paid for the deal. Below 0 is money
  /// that came in again after it was returned in the very period: that was no base then, and is paid at the same rate.
  func pay(for amount: Int64, of deal: String) -> Money {
    if amount < 0 {
      return Money(
        minorUnits: -Int64.zero.subtractingStopping(amount).scaled(by: rate.numerator, over: rate.denominator))
    }
    guard let own = deals[deal], amount > 0 else { return .zero }
    let worth = min(amount, own.credited).scaled(by: rate.numerator, over: rate.denominator)
    return Money(minorUnits: min(worth, own.paid))
  }

  /// The deals it was paid for.
  var dealKeys: [String] { deals.keys.sorted() }

  /// Where a deal stood.
  func place(of deal: String) -> Place { places[deal] ?? Place(file: "") }

  /// What was credited of a deal.
  func credited(_ deal: String) -> Int64 { deals[deal]?.credited ?? 0 }
}

extension IncentiveCalculation {
  /// What a period takes back on a basis of what earlier periods paid for deals that were refunded or reversed in it, by
  /// rep. Awards and fixed amounts stay: only a rate was paid for a deal.
  mutating func clawBacks(_ basis: CommissionBasis, in period: Period) -> [Int32: [IncentiveLine]] {
    var lines: [Int32: [IncentiveLine]] = [:]
    for taken in refunds.takenBack(in: period, basis.base, asOf: reports.asOf) {
      let store = reports.facts
      let key = store.deals.key.text(Int(taken.deal))
      let before = store.shares(of: taken.before, deal: taken.deal)
      for (index, after) in store.shares(of: taken.after, deal: taken.deal).enumerated() {
        guard let paid = paid(after.rep, basis, taken.credited) else { continue }
        let amount = paid.pay(for: before[index].amount, of: key) - paid.pay(for: after.amount, of: key)
        guard amount != .zero else { continue }
        let base = Money(minorUnits: before[index].amount - after.amount)
        lines[after.rep, default: []].append(
          IncentiveLine(
            id: "\(basis.plan)/\(period.id)/claw_back/\(taken.credited.id)/\(key)", plan: basis.plan,
            rule: .clawBack(deal: key, period: taken.credited), base: base, rate: paid.millionths, amount: amount,
            deals: [CreditedDeal(deal: key, amount: base, place: place(of: taken))]))
      }
    }
    return lines
  }

  private func place(of taken: TakenBack) -> Place {
    let facts = reports.facts
    guard taken.payment >= 0 else { return reports.place(of: Int(taken.deal)) }
    return Place(
      file: facts.paths[Int(facts.payments.file[Int(taken.payment)])],
      line: Int(facts.payments.line[Int(taken.payment)]))
  }

  /// What was paid then: as it was published, else as it is worked out.
  private mutating func paid(_ rep: Int32, _ basis: CommissionBasis, _ period: Period) -> PaidCommission? {
    if let statement = statement(of: rep, on: period.end.adding(days: -1)) {
      guard statement.isPaid(by: basis, plans) else { return nil }
      return PaidCommission(statement.lines, plan: basis.plan, period: period)
    }
    guard let plan = plans.first(where: { CommissionBasis($0) == basis }), plan.holds(for: period) else { return nil }
    return PaidCommission(run(plan, period).lines(of: rep), plan: plan.id, period: period)
  }
}
