internal import Sales

/// Turns the plan of targets and attainments into deals: the wins that make up each attainment, the losses beside
/// them. Outcomes come first and each deal's way to them is laid backwards, so that months add up to what was planned.
struct DealPlanner {
  private let today: Day
  private let calendar: WorkingDays
  private var random: SeededRandom
  private(set) var book: CustomerBook
  private(set) var deals: [Deal] = []
  private var winDays: WinDays

  /// An amount of about this (yuan) makes one deal.
  private static let usualAmount = 82_000.0

  init(seed: UInt64, today: Day, calendar: WorkingDays) {
    (self.today, self.calendar) = (today, calendar)
    winDays = WinDays(of: Month(offset: 0, from: today), today: today, calendar)
    random = SeededRandom(seed: seed, stream: "deals")
    book = CustomerBook(seed: seed, today: today)
    deals.reserveCapacity(6000)
  }

  /// Plans every deal of the cells, month by month.
  mutating func plan(_ cells: [TargetPlan.Cell]) {
    var month: Month?
    for cell in cells {
      if cell.month != month { (month, winDays) = (cell.month, WinDays(of: cell.month, today: today, calendar)) }
      guard let spell = Roster.reps[cell.rep].spell(in: cell.month.offset), !winDays.days.isEmpty else { continue }
      planWins(cell, region: spell.region)
      planLosses(cell, region: spell.region)
    }
    planStalledDeals()
    planUnassignedDeals()
  }

  // MARK: Wins

  private mutating func planWins(_ cell: TargetPlan.Cell, region: Int) {
    let heldBack = Stories.heldBackOrders(rep: cell.rep, line: cell.line, month: cell.month)
    let whole = Double(cell.target) * cell.attainment
    winDays.plan(whole, in: region)
    for (place, amount) in amounts(adding: whole, atLeast: heldBack).enumerated() {
      win(cell, region: region, amount: amount, isHeldBack: place < heldBack)
    }
    guard !Stories.isFalling(region: region, line: cell.line, month: cell.month) else { return }
    if random.chance(15) { win(cell, region: region, amount: Stories.bigDeal + random.within(-400...3200) * 100) }
    if random.chance(70) { winOutsideTarget(cell, region: region) }
  }

  // Now and then something small of a line the rep carries no target for.
  private mutating func winOutsideTarget(_ cell: TargetPlan.Cell, region: Int) {
    let line = (cell.line + 1 + random.below(3)) % Catalogue.lines.count
    guard !Stories.isFalling(region: region, line: line, month: cell.month) else { return }
    let cell = TargetPlan.Cell(rep: cell.rep, line: line, month: cell.month, target: 0, attainment: 0)
    win(cell, region: region, amount: random.within(80...400) * 100)
  }

  private mutating func amounts(adding whole: Double, atLeast least: Int) -> [Int] {
    let count = max(least, random.chance(60) ? 1 : max(1, Int(whole / Self.usualAmount + random.share())))
    let weights = (0..<count).map { _ in random.spread(0.6) }
    let sum = weights.reduce(0, +)
    return weights.map { max(4_000, Int(whole * $0 / sum / 100) * 100) }
  }

  private mutating func win(_ cell: TargetPlan.Cell, region: Int, amount: Int, isHeldBack: Bool = false) {
    let day =
      isHeldBack ? winDays.early(for: amount, in: region, &random) : winDays.next(for: amount, in: region, &random)
    let customer = book.buyer(in: region, for: amount, on: day, &random)
    let segment = book.customers[customer].segment
    let terms = PaymentTerms(segment: segment, amount: amount, isPrompt: isHeldBack)
    let closing = calendar.onOrBefore(day.adding(days: -terms.daysToFirstPayment(&random)))
    let steps =
      isHeldBack
      ? StagePath.heldBackSteps(on: closing, calendar, &random)
      : StagePath.steps(to: .won, on: closing, after: cycle(segment), calendar, &random)
    var deal = Deal(
      customer: customer, rep: cell.rep, product: product(of: cell.line, for: amount),
      source: isHeldBack ? Deal.referral : source(customer), amount: amount, steps: steps,
      expectedClose: closing.adding(days: random.within(-12...14)))
    deal.payments = terms.payments(of: amount, signed: closing, won: day, calendar, &random)
    add(deal)
  }

  // MARK: Losses

  private mutating func planLosses(_ cell: TargetPlan.Cell, region: Int) {
    let days = winDays.days
    let rep = Roster.reps[cell.rep]
    let usualWins = max(0.8, Double(cell.target) / Self.usualAmount)
    let isFalling = Stories.isFalling(region: region, line: cell.line, month: cell.month)
    let perWin = Double(1000 - rep.winRate) / Double(rep.winRate)
    let count = Int(usualWins * (isFalling ? perWin + 0.8 : perWin) + random.share())
    for _ in 0..<count {
      let amount = max(4_000, Int(Self.usualAmount * random.spread(0.55) / 100) * 100)
      lose(cell, region: region, amount: amount, on: days[random.below(days.count)])
    }
  }

  private mutating func lose(_ cell: TargetPlan.Cell, region: Int, amount: Int, on day: Day) {
    let isVoid = random.chance(35)
    let furthest = isVoid ? .contact : furthestStage(of: cell.rep)
    let customer = book.prospect(in: region, for: amount, on: day, &random)
    let whole = Double(cycle(book.customers[customer].segment))
    let days = max(2, Int(whole * (0.05 + StagePath.share(through: furthest))))
    var deal = Deal(
      customer: customer, rep: cell.rep, product: product(of: cell.line, for: amount), source: source(customer),
      amount: furthest == .lead && random.chance(500) ? nil : amount,
      steps: StagePath.steps(
        to: isVoid ? .void : .lost, furthest: furthest, on: day, after: days, calendar, &random),
      expectedClose: day.adding(days: random.within(-20...35)))
    if !isVoid { deal.lostReason = lostReason(at: furthest) }
    add(deal)
  }

  private mutating func furthestStage(of rep: Int) -> DealStage {
    let weights = rep == Stories.weakRep ? [8, 10, 12, 62, 8] : [17, 23, 25, 20, 15]
    return DealStage(rawValue: random.weighted(weights)) ?? .contact
  }

  private mutating func lostReason(at furthest: DealStage) -> Int {
    random.weighted(furthest >= .proposal ? [38, 26, 12, 8, 8, 8] : [10, 14, 18, 24, 30, 4])
  }

  // MARK: Deals of the stories

  private mutating func planStalledDeals() {
    for place in 0..<Stories.stalledCount {
      let rep = (place * 7 + 6) % Roster.reps.count
      guard let spell = Roster.reps[rep].spell(in: 0) ?? Roster.reps[Stories.weakRep].spell(in: 0) else { continue }
      let owner = Roster.reps[rep].spell(in: 0) == nil ? Stories.weakRep : rep
      let since = calendar.onOrBefore(today.adding(days: -random.within(90...160)))
      waitingDeal(owner: owner, region: spell.region, since: since, in: place % 2 == 0 ? .discovery : .proposal)
    }
  }

  private mutating func planUnassignedDeals() {
    let gone = Roster.reps[Roster.left.rep]
    for _ in 0..<5 {
      let since = calendar.onOrBefore(today.adding(months: Roster.left.month).adding(days: -random.within(5...40)))
      waitingDeal(owner: nil, region: gone.spells[0].region, since: since, in: .contact)
    }
  }

  private mutating func waitingDeal(owner: Int?, region: Int, since: Day, in stage: DealStage) {
    let amount = random.within(300...2400) * 100
    let customer = book.prospect(in: region, for: amount, on: since, &random)
    let line = Roster.reps[owner ?? Roster.left.rep].lines[0]
    let before = DealStage(rawValue: stage.rawValue - 1) ?? .lead
    add(
      Deal(
        customer: customer, rep: owner, product: product(of: line, for: amount), source: source(customer),
        amount: amount,
        steps: StagePath.steps(
          to: stage, furthest: before, on: since, after: random.within(12...30), calendar, &random),
        expectedClose: since.adding(days: random.within(30...85))))
  }

  // MARK: What every deal has

  private mutating func cycle(_ segment: Customer.Segment) -> Int {
    let usual = [29.0, 23.0, 14.0, 33.0][segment.rawValue]
    return min(150, max(3, Int(usual * random.spread(0.36))))
  }

  private mutating func product(of line: Int, for amount: Int) -> Int {
    let weights = amount > 110_000 ? [10, 35, 55] : amount > 45_000 ? [25, 50, 25] : [65, 28, 7]
    return line * 3 + random.weighted(weights)
  }

  private mutating func source(_ customer: Int) -> Int {
    random.weighted(book.customers[customer].hasBought ? [14, 10, 20, 10, 14, 32] : [28, 18, 20, 20, 14, 0])
  }

  private mutating func add(_ deal: Deal) {
    guard deal.created <= today else { return }
    var deal = deal
    if let amount = deal.amount, random.chance(880) {
      deal.cost = amount * (Catalogue.products[deal.product].costPercent * 10 + random.within(-40...40)) / 1000
    }
    // The partners' export has no currency column.
    if deal.source != Deal.partner, random.chance(12) { pay(&deal, in: random.chance(700) ? .dollar : .euro) }
    book.meet(deal.customer, on: deal.created)
    deals.append(deal)
  }

  private func pay(_ deal: inout Deal, in currency: Deal.Currency) {
    let rate = currency == .dollar ? 7 : 8
    deal.currency = currency
    deal.amount = deal.amount.map { $0 / rate }
    deal.cost = deal.cost.map { $0 / rate }
    deal.payments = deal.payments.map { Deal.Payment(amount: $0.amount / rate, paid: $0.paid, due: $0.due) }
  }
}
