import Sales

/// The definitions of numbers.md written down a second time, in the plainest way there is: row by row, without order,
/// blocks or indexes. What the engine answers must be equal.
struct Reference {
  let store: FactStore
  let asOf: Day
  private let labels: DimensionLabels

  private var wins: [Day?] = []
  private var entries: [Kind: [Entry]] = [:]

  /// Lists of rows that the definitions speak of.
  private enum Kind {
    case won, lost, created, leads, converted, activities, calls, visits, quotes, scores, payments
    case sales, signed, received, margin, marginBase, marginOrAmount
  }

  private var firstWins: [Int32: (row: Int, day: Day)] = [:]

  init(_ store: FactStore, asOf: Day) {
    (self.store, self.asOf, labels) = (store, asOf, DimensionLabels(store))
    wins = (0..<store.deals.count).map { won($0) }
    for row in wins.indices {
      guard let day = wins[row], store.deals.customer[row] >= 0 else { continue }
      let first = firstWins[store.deals.customer[row]]
      if first.map({ day < $0.day }) ?? true { firstWins[store.deals.customer[row]] = (row, day) }
    }
    entries = listed
  }

  private var listed: [Kind: [Entry]] {
    let amount = { (row: Int) -> Int64? in known(store.deals.amount[row]) }
    let cost = { (row: Int) -> Int64? in known(store.deals.cost[row]) }
    let signed = { (row: Int) -> Day? in kind(row) == .won ? day(store.deals.closed[row]) : nil }
    return [
      .won: deals { wonOn($0) }, .lost: deals { kind($0) == .lost ? day(store.deals.closed[$0]) : nil },
      .created: deals { kind($0) == .void ? nil : day(store.deals.created[$0]) }, .leads: leads(),
      .converted: leads().filter { day(store.leads.converted[$0.row]).map { $0 <= asOf } ?? false },
      .activities: activities { _ in true }, .calls: activities { $0 == "call" }, .visits: activities { $0 == "visit" },
      .quotes: activities { $0 == "quote" }, .scores: scores(), .payments: payments(), .sales: shared(wonOn, amount),
      .signed: shared(signed, amount), .received: shared(signed) { row in amount(row).map { _ in collected(row) } },
      .margin: shared(wonOn) { row in cost(row).flatMap { cost in amount(row).map { $0 - cost } } },
      .marginBase: shared(wonOn) { cost($0) == nil ? nil : amount($0) },
      .marginOrAmount: shared(wonOn) { row in amount(row).map { $0 - (cost(row) ?? 0) } }.filter { $0.customer >= 0 },
    ]
  }

  /// One row that may count: where it belongs, when, how much.
  struct Entry {
    var row: Int
    var place: [Dimension: String?]
    var day: Day
    var amount: Int64?
    var customer: Int32
  }

  /// A figure as numerator and denominator; `nil`: “—”.
  func value(_ metric: String, in range: DayRange, where fits: ([Dimension: String?]) -> Bool) -> (Int64, Int64)? {
    let ever = DayRange(start: Day(number: 0), end: range.end)
    func count(_ kind: Kind, where counts: (Entry) -> Bool = { _ in true }) -> Int64 {
      Int64(chosen(kind, range, fits).filter(counts).count)
    }
    func sum(_ kind: Kind, _ days: DayRange) -> Int64 { chosen(kind, days, fits).reduce(0) { $0 + ($1.amount ?? 0) } }
    func ratio(_ top: Int64, _ bottom: Int64) -> (Int64, Int64)? { bottom == 0 ? nil : (top, bottom) }
    let isWon = { (entry: Entry) in wonOn(entry.row) != nil }
    let isNew = { (entry: Entry) in
      entry.customer >= 0 && (firstWins[entry.customer].map { $0.day >= entry.day } ?? true)
    }
    switch metric {
    case "sales": return (sum(.sales, range), 1)
    case "signed": return (sum(.signed, range), 1)
    case "collected": return (sum(.payments, range), 1)
    case "collection_rate": return ratio(sum(.received, range), sum(.signed, range))
    case "deals_won": return (count(.won), 1)
    case "deals_lost": return (count(.lost), 1)
    case "new_customers": return (count(.won) { $0.row == firstWins[$0.customer]?.row }, 1)
    case "avg_deal": return ratio(sum(.sales, range), count(.won))
    case "win_rate":
      let won = Int64(
        deals { row in wonOn(row).flatMap { _ in day(store.deals.closed[row]) } }
          .filter { range.contains($0.day) && $0.day <= asOf && fits($0.place) }.count)
      return ratio(won, won + count(.lost))
    case "deal_conversion": return ratio(count(.created, where: isWon), count(.created))
    case "new_customer_conversion":
      return ratio(count(.created) { isNew($0) && isWon($0) }, count(.created, where: isNew))
    case "lead_conversion": return ratio(count(.converted), count(.leads))
    case "cycle_days":
      let days = chosen(.won, range, fits).compactMap { entry in
        day(store.deals.created[entry.row]).map { Int64(entry.day.days(since: $0)) }
      }.sorted()
      guard !days.isEmpty else { return nil }
      return days.count % 2 == 1 ? (days[days.count / 2], 1) : (days[days.count / 2 - 1] + days[days.count / 2], 2)
    case "new_leads": return (count(.leads), 1)
    case "deals_created": return (count(.created), 1)
    case "follow_ups": return (count(.activities), 1)
    case "calls": return (count(.calls), 1)
    case "visits": return (count(.visits), 1)
    case "quotes": return (count(.quotes), 1)
    case "gross_margin": return (sum(.margin, range), 1)
    case "margin_rate": return ratio(sum(.margin, range), sum(.marginBase, range))
    case "clv":
      return ratio(
        sum(.marginOrAmount, ever), Int64(Set(chosen(.won, ever, fits).map(\.customer)).subtracting([-1]).count))
    case "retention":
      let end = min(range.end, asOf.adding(days: 1))
      let before = customers(min(range.start, end), fits)
      return ratio(Int64(before.intersection(customers(end, fits)).count), Int64(before.count))
    case "satisfaction": return ratio(sum(.scores, range), count(.scores) * 1_000_000)
    default: return nil
    }
  }

  private func customers(_ moment: Day, _ fits: ([Dimension: String?]) -> Bool) -> Set<Int32> {
    let year = DayRange(start: moment.adding(days: -365), end: moment)
    return Set(chosen(.won, year, fits).map(\.customer)).subtracting([-1])
  }

  private func chosen(_ kind: Kind, _ days: DayRange, _ fits: ([Dimension: String?]) -> Bool) -> [Entry] {
    (entries[kind] ?? []).filter { days.contains($0.day) && $0.day <= asOf && fits($0.place) }
  }
}

// MARK: - Rows

extension Reference {
  private func deals(_ day: (Int) -> Day?) -> [Entry] {
    (0..<store.deals.count).compactMap { row in
      day(row).map { Entry(row: row, place: place(deal: row, day: $0), day: $0, customer: store.deals.customer[row]) }
    }
  }

  /// Deals with an amount, each once for every rep who shares it.
  private func shared(_ day: (Int) -> Day?, _ amount: (Int) -> Int64?) -> [Entry] {
    deals(day).flatMap { entry in amount(entry.row).map { credited(entry, deal: Int32(entry.row), $0) } ?? [] }
  }

  private func credited(_ entry: Entry, deal: Int32, _ amount: Int64) -> [Entry] {
    guard let shares = store.splits.shares[deal] else {
      var entry = entry
      entry.amount = amount
      return [entry]
    }
    let parts = LargestRemainder.parts(of: amount, weights: shares.map(\.share))
    return zip(shares, parts).map { share, part in
      var entry = entry
      entry.place[.rep] = .some(store.company.reps.ids.value(share.rep))
      entry.amount = part
      return entry
    }
  }

  private func payments() -> [Entry] {
    (0..<store.payments.count).flatMap { row -> [Entry] in
      let (deal, day) = (store.payments.deal[row], Day(number: store.payments.paid[row]))
      let entry = Entry(row: row, place: place(deal: Int(deal), day: day), day: day, customer: -1)
      return credited(entry, deal: deal, store.payments.amount[row])
    }
  }

  private func leads() -> [Entry] {
    (0..<store.leads.count).map { row in
      let (leads, day) = (store.leads, Day(number: store.leads.created[row]))
      let codes: [Dimension: Int32] = [
        .region: leads.region[row], .team: leads.team[row], .manager: leads.manager[row], .rep: leads.rep[row],
        .source: leads.source[row], .customer: leads.customer[row], .segment: segment(leads.customer[row]),
      ]
      return Entry(row: row, place: named(codes, day), day: day, customer: -1)
    }
  }

  private func activities(_ fits: (String?) -> Bool) -> [Entry] {
    (0..<store.activities.count).filter { fits(store.activityKinds.value(store.activities.kind[$0])) }.map { row in
      let (acts, day) = (store.activities, Day(number: store.activities.day[row]))
      var place = place(deal: Int(acts.deal[row]), day: day)
      let codes: [Dimension: Int32] = [
        .region: acts.region[row], .team: acts.team[row], .manager: acts.manager[row], .rep: acts.rep[row],
        .customer: acts.customer[row], .segment: segment(acts.customer[row]),
      ]
      place.merge(named(codes, day)) { $1 }
      return Entry(row: row, place: place, day: day, customer: -1)
    }
  }

  private func scores() -> [Entry] {
    (0..<store.satisfaction.count).map { row in
      let (customer, day) = (store.satisfaction.customer[row], Day(number: store.satisfaction.day[row]))
      let codes: [Dimension: Int32] = [
        .customer: customer, .segment: segment(customer), .region: store.company.customers.region[Int(customer)],
        .rep: store.company.customers.owner[Int(customer)],
      ]
      return Entry(row: row, place: named(codes, day), day: day, amount: store.satisfaction.score[row], customer: -1)
    }
  }
}

// MARK: - Deals

extension Reference {
  private func known(_ amount: Int64) -> Int64? { amount == Missing.amount ? nil : amount }
  private func day(_ cell: Int32) -> Day? { Day(cell: cell) }
  private func kind(_ row: Int) -> StageKind { store.company.stages[Int(store.deals.stage[row])].kind }

  private func received(_ row: Int, by day: Day) -> Int64 {
    (0..<store.payments.count).reduce(0) { sum, payment in
      let counts = store.payments.deal[payment] == Int32(row) && store.payments.paid[payment] <= day.number
      return counts ? sum + store.payments.amount[payment] : sum
    }
  }

  private func collected(_ row: Int) -> Int64 { received(row, by: asOf) }

  private func wonOn(_ row: Int) -> Day? { wins[row] }

  /// The day of winning, looked for backwards from the day asked for.
  private func won(_ row: Int) -> Day? {
    guard kind(row) == .won, let closed = day(store.deals.closed[row]), closed <= asOf else { return nil }
    let share = store.settings.wonCollected
    guard share > 0 else { return closed }
    guard let amount = known(store.deals.amount[row]) else { return nil }
    func isReached(_ day: Day) -> Bool { received(row, by: day) * 1_000_000 >= amount * share }
    guard isReached(asOf) else { return nil }
    var reached = asOf
    while reached > closed, isReached(reached.adding(days: -1)) { reached = reached.adding(days: -1) }
    return reached
  }

  private func segment(_ customer: Int32) -> Int32 {
    customer < 0 ? Missing.code : store.company.customers.segment[Int(customer)]
  }

  private func place(deal row: Int, day: Day) -> [Dimension: String?] {
    let deals = store.deals
    func code(_ cells: CodeCells) -> Int32 { row < 0 ? Missing.code : cells[row] }
    let product = code(deals.product)
    let codes: [Dimension: Int32] = [
      .region: code(deals.region), .team: code(deals.team), .manager: code(deals.manager), .rep: code(deals.rep),
      .customer: code(deals.customer), .segment: segment(code(deals.customer)), .source: code(deals.source),
      .pipeline: code(deals.pipeline), .stage: code(deals.stage), .productItem: product,
      .product: product < 0 ? Missing.code : store.company.products.line[Int(product)],
    ]
    return named(codes, day)
  }

  private func named(_ codes: [Dimension: Int32], _ day: Day) -> [Dimension: String?] {
    var place: [Dimension: String?] = [:]
    for (dimension, code) in codes { place[dimension] = .some(labels.value(dimension, code).id) }
    for dimension in Dimension.allCases {
      guard let grain = dimension.grain else { continue }
      place[dimension] = .some(store.fiscalCalendar.period(grain, containing: day).id)
    }
    return place
  }
}
