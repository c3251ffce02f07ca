import Sales
import TestSupport

/// A company made of chance with targets for everyone and plans of every sort, and the days it is asked about.
struct PayCompany {
  let seed: UInt64
  var store: FactStore
  /// The plan that is checked.
  var plan: IncentivePlan

  /// The months that are asked about.
  static let months = ["2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08"]

  init(seed: UInt64) {
    var chance = SeededGenerator(seed: seed &* 7919 &+ 13)
    self.seed = seed
    store = RandomCompany.store(seed: seed)
    plan = PayCompany.plan(&chance)
    store.plans = [plan]
    addRefunds(&chance)
    store.targets = PayCompany.months.flatMap { month in
      (1...5).compactMap { rep in
        store.fiscalCalendar.period(month).map {
          PlannedFigure(
            period: $0, region: nil, team: nil, product: nil, rep: "R\(rep)", metric: "sales", level: .target,
            millionths: Int64.random(in: 1...90_000, using: &chance) * 1_000_000, note: nil,
            place: Place(file: "targets.csv", line: 1))
        }
      }
    }
  }

  /// Every closed deal is paid for in part, and half of them are given back some of it later.
  private mutating func addRefunds(_ chance: inout SeededGenerator) {
    let old = store.payments
    var rows = (0..<old.count).map { (deal: old.deal[$0], amount: old.amount[$0], day: old.paid[$0]) }
    for deal in 0..<store.deals.count where store.deals.amount[deal] > 0 {
      guard let closed = Day(cell: store.deals.closed[deal]) else { continue }
      let amount = store.deals.amount[deal]
      rows.append((Int32(deal), amount / 10 * 6, closed.number + .random(in: 0...20, using: &chance)))
      guard Bool.random(using: &chance) else { continue }
      let back = amount / 10 * .random(in: 1...9, using: &chance)
      rows.append((Int32(deal), -back, closed.number + .random(in: 5...90, using: &chance)))
    }
    rows.sort { ($0.day, $0.deal, $0.amount) < ($1.day, $1.deal, $1.amount) }
    var payments = PaymentTable()
    payments.count = rows.count
    payments.deal.values = rows.map(\.deal)
    payments.amount.values = rows.map(\.amount)
    payments.paid.values = rows.map(\.day)
    payments.file = rows.map { _ in old.file.first ?? 0 }
    payments.line = rows.map { _ in 1 }
    store.payments = payments
  }

  private static func plan(_ chance: inout SeededGenerator) -> IncentivePlan {
    IncentivePlan.standard.with { plan in
      plan.mode = Bool.random(using: &chance) ? .whole : .marginal
      plan.base = [.won, .signed, .collected].randomElement(using: &chance) ?? .won
      plan.cap = Bool.random(using: &chance) ? Money(minorUnits: .random(in: 1...300_000, using: &chance)) : nil
      plan.tiers[0].floor = .random(in: 0...800_000, using: &chance)
      plan.tiers[0].rate = .random(in: 1...15_000, using: &chance)
      plan.tiers[2].isAbove = Bool.random(using: &chance)
    }
  }

  func period(_ text: String) -> Period? { store.fiscalCalendar.period(text) }

  /// Whether money of some deal was returned in a month.
  func hasReturns(in month: String) -> Bool {
    guard let range = period(month)?.range else { return false }
    return (0..<store.payments.count).contains { row in
      store.payments.amount[row] < 0 && range.contains(Day(number: store.payments.paid[row]))
    }
  }

  /// What everyone gets in a period, asked on a day long after.
  func report(_ text: String, scope: Scope = .everything) -> IncentiveReport? {
    guard let asOf = Day(literal: "2026-09-30"), let period = period(text) else { return nil }
    return Reports(store, asOf: asOf).incentives(Question(period: period, asOf: asOf, scope: scope))
  }

  /// The same company under other plans.
  func with(_ plans: [IncentivePlan]) -> PayCompany {
    var company = self
    company.store.plans = plans
    return company
  }
}

extension IncentiveReport {
  /// What each rep gets.
  var totals: [String: Money] {
    Dictionary(rows.map { ($0.rep.id ?? "", $0.total) }) { first, _ in first }
  }
}

extension IncentiveLine.Rule {
  var isCommission: Bool { if case .commission = self { true } else { false } }
  var isClawBack: Bool { if case .clawBack = self { true } else { false } }
  var isRankAward: Bool { if case .rankAward = self { true } else { false } }
}
