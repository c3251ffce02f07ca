internal import Sales

/// Something a rep did.
struct Activity {
  let at: Moment
  let rep: Int
  let customer: Int
  /// Index into the deals.
  let deal: Int?
  let kind: String

  /// The row after its key.
  func write(to text: inout CSVText, deals: [Deal], outcome: String) {
    text.add(Roster.reps[rep].id)
    text.add("C", customer + 1, width: 4)
    if let deal { text.addKey(of: deals[deal]) } else { text.add(nil as String?) }
    text.add(kind)
    text.add(at)
    text.add(outcome)
    text.endRow()
  }

  static let header = "activity,rep,customer,deal,kind,at,outcome"
  static let outcomes = ["有意向", "待跟进", "已发资料", "约定下次", "无人接听"]
}

extension DemoCompany {
  /// One file a year; the running one grows at its end.
  var activityFiles: [DemoFile] {
    var random = SeededRandom(seed: seed, stream: "outcomes")
    var texts: [(year: Int, text: CSVText)] = []
    for (place, activity) in activities().enumerated() {
      let year = activity.at.day.civil.year
      if texts.last?.year != year { texts.append((year, CSVText(header: Activity.header, capacity: 400_000))) }
      texts[texts.count - 1].text.add("A", place + 1, width: 6)
      let outcome = Activity.outcomes[random.weighted([30, 34, 14, 14, activity.kind == "call" ? 16 : 0])]
      activity.write(to: &texts[texts.count - 1].text, deals: deals, outcome: outcome)
    }
    return texts.map { DemoFile(path: "activities/\(digits($0.year, 4)).csv", text: $0.text.text) }
  }

  /// Everything the reps did up to today, by time.
  func activities() -> [Activity] {
    var random = SeededRandom(seed: seed, stream: "activities")
    var rows: [Activity] = []
    rows.reserveCapacity(deals.count * 4)
    for index in deals.indices { dealActivities(index, &rows, &random) }
    for index in customers.indices { careActivities(index, &rows, &random) }
    let keys = rows.map { Int($0.at.day.number) * 1440 + $0.at.minute }
    return rows.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { rows[$0] }
  }

  // What moves a deal into its next stage, and a call in between where that takes long.
  private func dealActivities(_ index: Int, _ rows: inout [Activity], _ random: inout SeededRandom) {
    let deal = deals[index]
    guard let rep = deal.rep else { return }
    var before: Day?
    for step in deal.steps where step.at.day <= today {
      if let kind = kind(entering: step.stage, &random) {
        let at = Moment(day: step.at.day, minute: max(480, step.at.minute - random.within(10...40)))
        rows.append(Activity(at: told(at), rep: rep, customer: deal.customer, deal: index, kind: kind))
      }
      if let before, step.at.day.days(since: before) > 12 {
        let middle = calendar.onOrAfter(before.adding(days: step.at.day.days(since: before) / 2))
        let at = Moment(day: min(middle, step.at.day), minute: random.within(540...1070))
        rows.append(Activity(at: told(at), rep: rep, customer: deal.customer, deal: index, kind: "call"))
      }
      before = step.at.day
    }
  }

  private func kind(entering stage: DealStage, _ random: inout SeededRandom) -> String? {
    switch stage {
    case .lead, .contact: "call"
    case .discovery: ["visit", "meeting", "demo"][random.weighted([50, 20, 30])]
    case .proposal: "quote"
    case .negotiation: ["visit", "meeting"][random.weighted([60, 40])]
    case .won: random.chance(300) ? "email" : nil
    case .lost, .void: nil
    }
  }

  // Customers who have bought hear from their rep every six weeks or so; those who turned away were forgotten.
  private func careActivities(_ index: Int, _ rows: inout [Activity], _ random: inout SeededRandom) {
    let customer = customers[index]
    guard customer.hasBought, let owner = owner(of: index) else { return }
    let beginning = Month(offset: Roster.reps[owner].spells.last?.from ?? 1 - DemoCompany.monthCount, from: today).first
    var day = max(beginning, customer.firstPurchase ?? beginning).adding(days: random.within(1...40))
    while day <= today && !customer.isGone(by: day) {
      let at = Moment(day: min(calendar.onOrAfter(day), today), minute: random.within(540...1070))
      let kind = ["call", "visit", "email"][random.weighted([55, 25, 20])]
      rows.append(Activity(at: told(at), rep: owner, customer: index, deal: nil, kind: kind))
      day = day.adding(days: random.within(28...56))
    }
  }
}
