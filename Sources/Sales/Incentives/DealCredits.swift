/// One amount credited to a rep for a deal or payment.
struct Credit: Sendable {
  /// Row of the deal.
  var deal: Int32
  /// Day that decides the period; a refund has that of the credit it takes from.
  var day: Day
  /// Minor units, the rep's share; a refund is negative.
  var amount: Int64
  /// Row of the payment, where a payment is what is credited.
  var payment: Int32?
}

/// What a plan's rate is paid on: of every rep the deals or payments of a period with the rep's share of each.
struct DealCredits: Sendable {
  private var byRep: [Int32: [Credit]] = [:]
  private var returnedByRep: [Int32: [Credit]] = [:]

  /// The credits of a base in a period, as of the day of the facts. A refund in the period a deal is credited in takes
  /// from the base; a later one is clawed back where it is found.
  init(_ base: IncentivePlan.Base, in range: DayRange, grain: Grain, _ facts: PlanFacts, _ refunds: Refunds) {
    switch base {
    case .won: addDeals(.dealsWon, facts.engine.standing.wonOn, range, facts, refunds.won)
    case .signed: addDeals(.dealsSigned, facts.store.deals.closed.values, range, facts, refunds.signed)
    case .collected: addPayments(range, grain, facts, refunds)
    }
  }

  /// A rep's credits in the order of their days.
  subscript(rep: Int32) -> [Credit] { byRep[rep] ?? [] }

  /// Payments on deals of which a period returned more than came in: no base, for they are clawed back at the rate they
  /// were paid at; part of what was collected all the same.
  func returned(_ rep: Int32) -> [Credit] { returnedByRep[rep] ?? [] }

  /// Reps with credits.
  var reps: [Int32] { byRep.keys.sorted() }

  private mutating func addDeals(
    _ kind: Facts, _ days: [Int32], _ range: DayRange, _ facts: PlanFacts, _ histories: [Int32: [CreditHistory]]
  ) {
    let rows = facts.engine.rows(of: FactSelection(kind, in: range))
    for row in rows.sorted(by: { (days[Int($0)], $0) < (days[Int($1)], $1) }) {
      let amount = facts.store.deals.amount[Int(row)]
      guard amount != Missing.amount else { continue }
      let day = Day(number: days[Int(row)])
      add(Credit(deal: row, day: day, amount: amount), facts.store)
      for history in histories[row] ?? [] where history.creditedOn == day {
        for change in history.changes(upTo: min(range.end.adding(days: -1), facts.engine.asOf)) {
          add(Credit(deal: row, day: day, amount: -change.amount, payment: change.payment), facts.store)
        }
      }
    }
  }

  private mutating func addPayments(_ range: DayRange, _ grain: Grain, _ facts: PlanFacts, _ refunds: Refunds) {
    let payments = facts.store.payments
    for row in facts.engine.rows(of: FactSelection(.payments, in: range)).sorted() {
      let (deal, amount) = (payments.deal[Int(row)], payments.amount[Int(row)])
      let day = Day(number: payments.paid[Int(row)])
      guard deal >= 0, amount != Missing.amount else { continue }
      let isReturned = refunds.isRefunded(deal, inPeriodOf: day, grain, upTo: facts.engine.asOf)
      let credit = Credit(deal: deal, day: day, amount: amount, payment: row)
      add(credit, to: isReturned ? \.returnedByRep : \.byRep, facts.store)
    }
  }

  /// Gives a credit to the reps of its deal, each its share by largest remainder.
  private mutating func add(
    _ credit: Credit, to credits: WritableKeyPath<DealCredits, [Int32: [Credit]]> = \.byRep, _ store: FactStore
  ) {
    for (rep, amount) in store.shares(of: credit.amount, deal: credit.deal) {
      var own = credit
      own.amount = amount
      self[keyPath: credits][rep, default: []].append(own)
    }
  }
}

extension FactStore {
  /// The reps of a deal with their parts of an amount, which add up to it; a deal without a rep is nobody's.
  func shares(of amount: Int64, deal: Int32) -> [(rep: Int32, amount: Int64)] {
    if let shares = splits.shares[deal] {
      return zip(shares, LargestRemainder.parts(of: amount, weights: shares.map(\.share))).map { ($0.rep, $1) }
    }
    let rep = deals.rep[Int(deal)]
    return rep >= 0 ? [(rep, amount)] : []
  }
}
