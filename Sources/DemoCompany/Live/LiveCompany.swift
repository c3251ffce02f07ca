public import Sales

/// The company at work: one change after the other, for as long as the demo runs, always the same ones for a seed.
///
/// Deals take the way the plan had laid for them, only faster; rows are written the way real systems do it: logs and
/// forms grow at their end, the CRM's export is replaced as a whole.
public struct LiveCompany: Sendable {
  /// The day things happen on; the program moves it at midnight.
  public var today: Day
  let customers: [Customer]
  var deals: [Deal]
  var random: SeededRandom
  /// Rows written so far to the tables with running keys.
  var counts: (activities: Int, payments: Int, leads: Int)
  /// Payments planned but not yet received, the earliest due first.
  var expectedPayments: [(deal: Int, payment: Deal.Payment)]
  /// Open deals that are on their way; the stalled ones stay where they are.
  var movingDeals: [Int]
  /// The files that are there already; the first row of a new one brings its header.
  var paths: Set<String>
  private var changesSinceBigDeal = 18
  private var changes = 0

  /// The company as it stands when its files have been written.
  public init(_ company: DemoCompany) {
    today = company.today
    customers = company.customers
    random = SeededRandom(seed: company.seed, stream: "live")
    let paid = company.deals.lazy.filter { $0.step(on: company.today)?.stage == .won }
      .flatMap(\.payments).count { $0.paid <= company.today }
    paths = Set(company.deals.map(\.path) + ["activities/\(digits(today.civil.year, 4)).csv"])
    counts = (company.activities().count, paid, company.leadCount)
    (deals, movingDeals, expectedPayments) = ([], [], [])
    for (index, deal) in company.deals.enumerated() { adopt(deal, index) }
    expectedPayments.sort { ($0.payment.due, $0.deal) < ($1.payment.due, $1.deal) }
  }

  private mutating func adopt(_ planned: Deal, _ index: Int) {
    var deal = planned
    let isEnded = planned.steps.last.map { !$0.stage.isOpen } ?? true
    deal.steps = planned.steps.filter { $0.at.day <= today }
    let stage = deal.steps.last?.stage ?? .lead
    if stage == .won {
      for payment in deal.payments where payment.paid > today { expectedPayments.append((index, payment)) }
    }
    if stage.isOpen && isEnded && !deal.isChannel && deal.rep != nil { movingDeals.append(index) }
    deals.append(deal)
  }

  /// The next thing that happens, at that minute of the day.
  public mutating func next(minuteOfDay: Int = 600) -> DemoChange {
    let now = Moment(day: today, minute: min(max(minuteOfDay, 0), 1439))
    let kind = nextKind()
    let writes =
      switch kind {
      case .activity: activity(now)
      case .payment: payment(now) ?? activity(now)
      case .lead: lead(now)
      case .newDeal: newDeal(now)
      case .stageMoved: move(now) ?? activity(now)
      case .lost: close(.lost, now) ?? activity(now)
      case .won: close(.won, now) ?? newDeal(now)
      case .bigDeal: close(.won, amount: random.within(32...68) * 10_000, now) ?? newDeal(now)
      }
    return DemoChange(kind: kind, writes: writes, delay: pause(after: kind))
  }

  // Lively at first, so that one sees something happen; then slower and slower, or the sales of an afternoon would drown
  // the stories of the month.
  private mutating func pause(after kind: DemoChange.Kind) -> Int {
    changes += 1
    let calm = min(20 + changes, 400)
    return random.within(kind == .activity ? 1200...3500 : 2200...5500) * calm / 20
  }

  // A big deal comes about every thirty changes, the first one soon enough to be seen.
  private mutating func nextKind() -> DemoChange.Kind {
    changesSinceBigDeal += 1
    if changesSinceBigDeal > 24 && random.chance(150) {
      changesSinceBigDeal = 0
      return .bigDeal
    }
    let kinds: [DemoChange.Kind] = [.activity, .payment, .lead, .newDeal, .stageMoved, .lost, .won]
    return kinds[random.weighted([46, 10, 10, 8, 14, 5, 7])]
  }
}
