/// What became of a deal after it was credited, where payments on it were returned.
struct CreditHistory: Sendable {
  /// The day it was won or signed.
  let creditedOn: Day
  /// Its amount, minor units.
  let amount: Int64
  /// How much of it was taken back from that day on, in all; with the payment that did it. In order of day.
  var steps: [(day: Day, takenBack: Int64, payment: Int32)] = []

  /// How much was taken back by the end of a day, in all.
  func takenBack(by day: Day) -> Int64 { steps.last { $0.day <= day }?.takenBack ?? 0 }

  /// What each step up to a day took back; negative where money came in again.
  func changes(upTo day: Day) -> [(day: Day, amount: Int64, payment: Int32)] {
    var before: Int64 = 0
    return steps.filter { $0.day <= day }.map { step in
      defer { before = step.takenBack }
      return (step.day, step.takenBack - before, step.payment)
    }
  }
}

/// The deals on which payments were returned, and what that took from their credits.
///
/// Taken back of a deal is what was received at most since it was credited less what is received now; all of it where
/// the deal is no longer won. Money that comes in again gives it back.
struct Refunds: Sendable {
  /// By deal row, the credits of deals won; one that was lost and won again has two.
  private(set) var won: [Int32: [CreditHistory]] = [:]
  /// The credits of deals signed.
  private(set) var signed: [Int32: [CreditHistory]] = [:]
  /// Payments of the refunded deals, in order of day.
  private var payments: [Int32: [Int32]] = [:]
  private let store: FactStore

  /// The refunds of a snapshot up to a day.
  init(_ store: FactStore, asOf: Day) {
    self.store = store
    let table = store.payments
    guard !table.deal.isAbsent else { return }
    var refunded: Set<Int32> = []
    for row in 0..<table.count where table.amount[row] < 0 && table.amount[row] != Missing.amount {
      if table.paid[row] <= asOf.number, table.deal[row] >= 0 { refunded.insert(table.deal[row]) }
    }
    guard !refunded.isEmpty else { return }
    for row in 0..<table.count where table.paid[row] <= asOf.number && refunded.contains(table.deal[row]) {
      if table.amount[row] != Missing.amount { payments[table.deal[row], default: []].append(Int32(row)) }
    }
    for deal in refunded { follow(deal) }
  }

  /// Deals with returned payments, by row.
  var deals: [Int32] { payments.keys.sorted() }

  private func days(of deal: Int32) -> [DaySum] {
    var days: [DaySum] = []
    for row in payments[deal] ?? [] {
      let (day, amount) = (Day(number: store.payments.paid[Int(row)]), store.payments.amount[Int(row)])
      if days.last?.day == day {
        days[days.count - 1].amount = days[days.count - 1].amount.addingStopping(amount)
        if amount < 0 { days[days.count - 1].payment = row }
      } else {
        days.append(DaySum(day: day, amount: amount, payment: row))
      }
    }
    return days
  }

  /// Walks through the payments of a deal from its closing on.
  private mutating func follow(_ deal: Int32) {
    let (row, deals) = (Int(deal), store.deals)
    let stage = Int(deals.stage[row])
    guard let closed = Day(cell: deals.closed[row]), deals.amount[row] != Missing.amount, deals.amount[row] > 0,
      store.company.stages.indices.contains(stage), store.company.stages[stage].kind == .won
    else { return }
    let share = store.settings.wonCollected
    let days = days(of: deal)
    won[deal] = CreditWalk(
      closed: closed, amount: deals.amount[row], needs: share > 0 ? share : nil, store.settlements[deal]
    )
    .run(days)
    signed[deal] = CreditWalk(closed: closed, amount: deals.amount[row], needs: nil, nil).run(days)
  }
}

/// A day's payments on a deal, with the last that was returned.
private struct DaySum {
  var day: Day
  var amount: Int64
  var payment: Int32
}

/// Follows one deal from day to day: when it is credited, and what is taken back of that.
private struct CreditWalk {
  let closed: Day
  let amount: Int64
  /// Millionths of the amount that must be received to be credited and to stay so; `nil`: none.
  let needs: Int64?
  /// What was received in the deal's own currency, where it is a foreign one.
  let settlement: Settlement?
  private var received: Int64 = 0
  private var most: Int64 = 0
  private var isOpen = false
  private var histories: [CreditHistory] = []

  init(closed: Day, amount: Int64, needs: Int64?, _ settlement: Settlement?) {
    (self.closed, self.amount, self.needs, self.settlement) = (closed, amount, needs, settlement)
  }

  func run(_ days: [DaySum]) -> [CreditHistory] {
    var walk = self
    let before = days.filter { $0.day <= closed }
    walk.received = before.reduce(0) { $0.addingStopping($1.amount) }
    walk.look(on: closed, payment: before.last?.payment ?? Missing.code)
    for day in days where day.day > closed {
      walk.received = walk.received.addingStopping(day.amount)
      walk.look(on: day.day, payment: day.payment)
    }
    return walk.histories
  }

  private mutating func look(on day: Day, payment: Int32) {
    if isOpen {
      most = max(most, received)
      let isCredited = isCredited(on: day)
      let taken = isCredited ? min(amount, most.subtractingStopping(received)) : amount
      if taken != histories[histories.count - 1].takenBack(by: day) {
        histories[histories.count - 1].steps.append((day, taken, payment))
      }
      isOpen = isCredited
    } else if isCredited(on: day) {
      histories.append(CreditHistory(creditedOn: day, amount: amount))
      (isOpen, most) = (true, received)
    }
  }

  private func isCredited(on day: Day) -> Bool {
    guard let needs else { return true }
    return settlement?.isReached(needs, by: day.number)
      ?? (Int128(received) * 1_000_000 >= Int128(amount) * Int128(needs))
  }
}

// MARK: - Collected

extension Refunds {
  /// A deal's payments summed by the periods of a grain, up to a day.
  private func sums(of deal: Int32, _ grain: Grain, upTo last: Day) -> [(period: Period, amount: Int64, payment: Int32)]
  {
    var sums: [(period: Period, amount: Int64, payment: Int32)] = []
    for day in days(of: deal) where day.day <= last {
      if let period = sums.last?.period, period.range.contains(day.day) {
        sums[sums.count - 1].amount = sums[sums.count - 1].amount.addingStopping(day.amount)
        if day.amount < 0 { sums[sums.count - 1].payment = day.payment }
      } else {
        sums.append((store.fiscalCalendar.period(grain, containing: day.day), day.amount, day.payment))
      }
    }
    return sums
  }

  /// Whether more was returned than received on a deal in the period of a day: then its payments are no base but
  /// clawed back.
  func isRefunded(_ deal: Int32, inPeriodOf day: Day, _ grain: Grain, upTo last: Day) -> Bool {
    guard payments[deal] != nil else { return false }
    return sums(of: deal, grain, upTo: last).contains { $0.period.range.contains(day) && $0.amount < 0 }
  }
}

// MARK: - Taken back

/// Part of a credit of an earlier period that was taken back in a later one.
struct TakenBack: Sendable {
  let deal: Int32
  /// The period in which the deal was credited.
  let credited: Period
  /// Taken back of what was credited then, before the later period and by its end: minor units of the deal.
  let before: Int64
  let after: Int64
  /// The payment that was returned.
  let payment: Int32
}

extension Refunds {
  /// What a period took back of earlier credits, as of a day, in order of deal and credit.
  func takenBack(in period: Period, _ base: IncentivePlan.Base, asOf: Day) -> [TakenBack] {
    let last = min(asOf, period.end.adding(days: -1))
    return deals.flatMap { deal in
      switch base {
      case .won: takenBack(of: won[deal] ?? [], deal, in: period, upTo: last)
      case .signed: takenBack(of: signed[deal] ?? [], deal, in: period, upTo: last)
      case .collected: returned(deal, in: period, upTo: last)
      }
    }
  }

  private func takenBack(
    of histories: [CreditHistory], _ deal: Int32, in period: Period, upTo last: Day
  ) -> [TakenBack] {
    histories.compactMap { history in
      let credited = store.fiscalCalendar.period(period.grain, containing: history.creditedOn)
      guard credited.start < period.start else { return nil }
      let own = history.takenBack(by: credited.end.adding(days: -1))
      let before = history.takenBack(by: period.start.adding(days: -1)) - own
      let after = history.takenBack(by: last) - own
      guard before != after, let step = history.steps.last(where: { $0.day <= last }) else { return nil }
      return TakenBack(deal: deal, credited: credited, before: before, after: after, payment: step.payment)
    }
  }

  /// Payments returned are those that came in last.
  private func returned(_ deal: Int32, in period: Period, upTo last: Day) -> [TakenBack] {
    var open: [(period: Period, left: Int64, all: Int64)] = []
    for sum in sums(of: deal, period.grain, upTo: last) {
      guard sum.amount < 0 else {
        open.append((sum.period, sum.amount, sum.amount))
        continue
      }
      var rest = Int64.zero.subtractingStopping(sum.amount)
      var taken: [TakenBack] = []
      while rest > 0, let credit = open.last {
        let part = min(rest, credit.left)
        let before = credit.all - credit.left
        taken.append(
          TakenBack(deal: deal, credited: credit.period, before: before, after: before + part, payment: sum.payment))
        rest -= part
        if part == credit.left { open.removeLast() } else { open[open.count - 1].left -= part }
      }
      if sum.period.range == period.range { return taken }
    }
    return []
  }
}
