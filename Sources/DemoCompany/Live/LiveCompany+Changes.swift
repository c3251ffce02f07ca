internal import Sales

/// Each thing that can happen, as the writes it leads to.
extension LiveCompany {
  typealias Write = DemoChange.Write

  mutating func activity(_ now: Moment) -> [Write] {
    let deal = movingDeals.isEmpty ? nil : movingDeals[random.below(movingDeals.count)]
    let rep = deal.flatMap { deals[$0].rep } ?? activeRep()
    let customer = deal.map { deals[$0].customer } ?? random.below(customers.count)
    let kind = ["call", "visit", "quote", "email", "meeting", "demo"][random.weighted([36, 24, 14, 12, 8, 6])]
    counts.activities += 1
    var text = CSVText()
    text.add("A", counts.activities, width: 6)
    Activity(at: now, rep: rep, customer: customer, deal: deal, kind: kind)
      .write(to: &text, deals: deals, outcome: random.one(of: Activity.outcomes, else: "有意向"))
    return [append(text, to: "activities/\(digits(now.day.civil.year, 4)).csv", header: Activity.header)]
  }

  mutating func payment(_ now: Moment) -> [Write]? {
    guard !expectedPayments.isEmpty else { return nil }
    let expected = expectedPayments.removeFirst()
    let payment = Deal.Payment(amount: expected.payment.amount, paid: now.day, due: expected.payment.due)
    return [received(payment, for: expected.deal)]
  }

  mutating func lead(_ now: Moment) -> [Write] {
    let rep = activeRep()
    counts.leads += 1
    var text = CSVText()
    text.add("L", counts.leads, width: 6)
    Lead(
      order: 0, rep: rep, region: Roster.reps[rep].spell(in: 0)?.region ?? 0,
      source: random.weighted([34, 26, 0, 40]), customer: nil, created: now.day, status: "新建", converted: nil, deal: nil
    ).write(to: &text, deals: deals)
    return [append(text, to: "leads.csv")]
  }

  mutating func newDeal(_ now: Moment) -> [Write] {
    let rep = activeRep()
    let region = Roster.reps[rep].spell(in: 0)?.region ?? 0
    let choices = customers.indices.filter { customers[$0].region == region && customers[$0].lastPurchase == nil }
    let line = random.one(of: Roster.reps[rep].lines, else: 0)
    var deal = Deal(
      customer: random.one(of: choices, else: 0), rep: rep, product: line * 3 + random.below(3),
      source: random.below(Deal.sources.count), amount: random.within(120...1800) * 100,
      steps: [Deal.Step(stage: .lead, at: now)], expectedClose: now.day.adding(days: random.within(25...70)))
    deal.number = deals.count + 1
    movingDeals.append(deals.count)
    deals.append(deal)
    var text = CSVText()
    deal.write(to: &text, customers: customers, today: today)
    return [append(text, to: deal.path, header: Deal.header), stageEvent(of: deals.count - 1)]
  }

  mutating func move(_ now: Moment) -> [Write]? {
    guard let index = movingDeal(where: { $0 < .negotiation }), let stage = stage(of: index) else { return nil }
    return enter(DealStage(rawValue: stage.rawValue + 1) ?? .negotiation, index, now)
  }

  mutating func close(_ outcome: DealStage, amount: Int? = nil, _ now: Moment) -> [Write]? {
    let isWon = outcome == .won
    guard let index = movingDeal(where: { isWon ? $0 == .negotiation : $0 > .lead }) else { return nil }
    movingDeals.removeAll { $0 == index }
    if let amount { enlarge(index, to: amount) }
    deals[index].lostReason = isWon ? nil : random.below(Deal.lostReasons.count)
    let writes = enter(outcome, index, now)
    return isWon ? writes + firstPayment(for: index, now) : writes
  }

  // MARK: What they are made of

  private mutating func activeRep() -> Int {
    random.one(of: Roster.reps.indices.filter { Roster.reps[$0].spell(in: 0) != nil }, else: 0)
  }

  private func stage(of deal: Int) -> DealStage? { deals[deal].steps.last?.stage }

  private mutating func movingDeal(where fits: (DealStage) -> Bool) -> Int? {
    let choices = movingDeals.filter { stage(of: $0).map(fits) ?? false }
    return choices.isEmpty ? nil : choices[random.below(choices.count)]
  }

  private mutating func enlarge(_ index: Int, to amount: Int) {
    deals[index].currency = .yuan
    deals[index].amount = amount
    deals[index].cost = amount * Catalogue.products[deals[index].product].costPercent / 100
  }

  private mutating func enter(_ stage: DealStage, _ index: Int, _ now: Moment) -> [Write] {
    deals[index].steps.append(Deal.Step(stage: stage, at: now))
    return [rewrittenFile(of: deals[index].path), stageEvent(of: index)]
  }

  // Half of it on the day of signing; the rest is expected in a month.
  private mutating func firstPayment(for index: Int, _ now: Moment) -> [Write] {
    guard let amount = deals[index].amount else { return [] }
    let first = (amount + 1) / 2
    let due = now.day.adding(days: 30)
    expectedPayments.append((index, Deal.Payment(amount: amount - first, paid: due, due: due)))
    return [received(Deal.Payment(amount: first, paid: now.day, due: now.day.adding(days: 7)), for: index)]
  }

  private mutating func received(_ payment: Deal.Payment, for deal: Int) -> Write {
    counts.payments += 1
    var text = CSVText()
    text.add("P", counts.payments, width: 6)
    payment.write(to: &text, of: deals[deal])
    return append(text, to: "payments.csv")
  }

  private mutating func stageEvent(of index: Int) -> Write {
    var text = CSVText()
    guard let step = deals[index].steps.last else { return append(text, to: "stage_events.csv") }
    text.addKey(of: deals[index])
    text.add(step.stage.id)
    text.add(step.at)
    text.endRow()
    return append(text, to: "stage_events.csv")
  }

  private func rewrittenFile(of path: String) -> Write {
    var text = CSVText(header: Deal.header, capacity: 120_000)
    for deal in deals where !deal.isChannel && deal.path == path {
      deal.write(to: &text, customers: customers, today: today)
    }
    return Write(path: path, text: text.text, mode: .replace)
  }

  private mutating func append(_ text: CSVText, to path: String, header: String? = nil) -> Write {
    guard let header, paths.insert(path).inserted else { return Write(path: path, text: text.text, mode: .append) }
    return Write(path: path, text: header + "\n" + text.text, mode: .append)
  }
}
