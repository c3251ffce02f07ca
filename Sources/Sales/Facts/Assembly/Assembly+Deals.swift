extension Assembly {
  /// Reads all deals and gives the index by which other tables find them.
  mutating func readDeals(rates: Rates) -> KeyIndex {
    let fragments = fragments(.deals)
    let lastEvents = LastEventDays(self.fragments(.stageEvents))
    var parts: [DealPart] = []
    for fragment in fragments { parts.append(dealPart(fragment, rates: rates, lastEvents: lastEvents)) }
    let selection = RowSelection(fragments, key: "deal", keeps: parts.map(\.keep))
    take(selection)
    store.deals = DealTable(parts, keeps: selection.keeps, count: selection.count)
    foreignDeals = Assembly.foreignDeals(parts, selection.keeps)
    settleReps()
    placeInCompany()
    let isAsked = [Table.stageEvents, .splits, .payments, .activities].contains { store.tables.contains($0) }
    return KeyIndex(all: isAsked ? store.deals.key : TextColumn())
  }

  /// The amounts of foreign currencies by the rows that deals have in the table: those that are kept, file after file.
  private static func foreignDeals(_ parts: [DealPart], _ keeps: [[Bool]]) -> [Int32: ForeignAmount] {
    guard parts.contains(where: { !$0.foreign.isEmpty }) else { return [:] }
    var (foreign, place): ([Int32: ForeignAmount], Int32) = ([:], 0)
    for (part, keep) in zip(parts, keeps) {
      for row in keep.indices where keep[row] {
        foreign[place] = part.foreign[row]
        place += 1
      }
    }
    return foreign
  }

  /// One file's deals in the company's codes, with the rows that cannot count marked.
  private mutating func dealPart(_ fragment: Fragment, rates: Rates, lastEvents: LastEventDays) -> DealPart {
    var part = DealPart(fragment, file: fileIndex(fragment))
    part.customer = customerCodes(fragment, "customer")
    part.rep = repCodes(fragment, "rep")
    part.region = nameCodes(fragment, "region", into: \.regions)
    part.product = productCodes(fragment, "product")
    part.source = nameCodes(fragment, "source", into: \.sources)
    part.pipeline = nameCodes(fragment, "pipeline", into: \.pipelines)
    part.lostReason = nameCodes(fragment, "lost_reason", into: \.lostReasons)
    part.forecast = nameCodes(fragment, "forecast", into: \.forecasts)
    part.stage = stageCodes(fragment)
    settleClosingDays(&part, lastEvents: lastEvents)
    convertAmounts(&part, rates: rates)
    return part
  }

  /// Gives every won and lost deal its closing day and quarantines those that have none, and won ones without amount.
  private mutating func settleClosingDays(_ part: inout DealPart, lastEvents: LastEventDays) {
    let kinds = stageMatcher.stages.map(\.kind)
    let isComplete = part.isWhollyClosed(kinds)
    guard !isComplete else { return }
    var closed = part.closed.values
    if closed.isEmpty { closed = [Int32](repeating: Day.missingNumber, count: part.count) }
    var assumed: [String: (row: Int, count: Int)] = [:]
    for row in 0..<part.count {
      let kind = kinds[Int(part.stage[row])]
      guard kind == .won || kind == .lost else {
        closed[row] = Day.missingNumber
        continue
      }
      if kind == .won && part.amount[row] == Missing.amount {
        part.keep[row] = false
        quarantine(part.fragment, row: row, column: "amount", .wonWithoutAmount)
        continue
      }
      guard closed[row] == Day.missingNumber else { continue }
      guard let (day, source) = part.assumedClosingDay(row, lastEvents: lastEvents, today: today) else {
        part.keep[row] = false
        quarantine(part.fragment, row: row, column: "closed", .closedWithoutDay)
        continue
      }
      closed[row] = day.number
      assumed[source, default: (row, 0)].count += 1
    }
    part.closed = DayCells(closed, missing: Day.missingNumber)
    for (source, first) in assumed.sorted(by: { $0.key < $1.key }) where source == "expected_close" {
      report(
        Problem(
          .closedDayAssumed(from: source, deals: first.count),
          at: part.fragment.place(first.row, column: "closed")))
    }
  }

  /// Brings amounts and costs to the base currency; amounts without a rate become missing and are reported.
  private mutating func convertAmounts(_ part: inout DealPart, rates: Rates) {
    let (currency, amounts) = (part.fragment.names("currency"), part.fragment.amounts("amount"))
    guard !currency.values.allSatisfy(rates.isBase) else { return }
    for row in 0..<part.count {
      guard let code = currency.name(row), !rates.isBase(code) else { continue }
      let day = Day(cell: part.closed[row]) ?? Day(cell: part.created[row]) ?? today
      if let amount = amounts.amount(row) {
        part.foreign[row] = ForeignAmount(currency: CurrencyAliases.code(of: code), amount: amount)
      }
      part.amount.convert(row) { rates.convert($0, from: code, on: day) }
      part.cost.convert(row) { rates.convert($0, from: code, on: day) }
      if part.amount[row] == Missing.amount, part.foreign[row] != nil {
        reportOnce(.missingRate, part.fragment, row: row, column: "currency", found: code)
      }
    }
  }

  /// Gives a rep whom no file puts into a region the one all their deals name, so that targets and visits of a team
  /// without reps.csv stand in the same regions as its deals.
  private mutating func settleReps() {
    let deals = store.deals
    guard !deals.region.isAbsent, !deals.rep.isAbsent else { return }
    let spells = store.company.reps.spells
    var isOpen = spells.map { $0.allSatisfy { $0.region < 0 } }
    guard isOpen.contains(true) else { return }
    var region = [Int32](repeating: Missing.code, count: spells.count)
    for row in 0..<deals.count {
      let (rep, own) = (Int(deals.rep.values[row]), deals.region.values[row])
      guard rep >= 0, own >= 0, isOpen[rep] else { continue }
      if region[rep] < 0 { region[rep] = own } else if region[rep] != own { isOpen[rep] = false }
    }
    for rep in spells.indices where isOpen[rep] && region[rep] >= 0 {
      store.company.reps.settle(rep, in: region[rep])
    }
  }

  /// Fills region, team and manager from the rep's spell (and the customer) on the deal's day.
  private mutating func placeInCompany() {
    let placing = Placing(store.company, rep: store.deals.rep, count: store.deals.count)
    let (closed, created) = (store.deals.closed, store.deals.created)
    let day = { (row: Int) -> Int32 in closed[row] != Day.missingNumber ? closed[row] : created[row] }
    store.deals.team = placing.fill(own: .codes, day: day, \.team)
    store.deals.manager = placing.fill(own: .codes, day: day, \.manager)
    let customerRegion = store.company.customers.region
    let customer = store.deals.customer
    let fallback = { (row: Int) -> Int32 in
      customer[row] < 0 ? Missing.code : customerRegion[Int(customer[row])]
    }
    let isKnown = customerRegion.contains { $0 >= 0 }
    store.deals.region = placing.fill(
      own: store.deals.region, day: day, \.region, fallback: isKnown ? fallback : nil)
  }
}

extension AmountCells {
  /// Exchanges the amount of a row; one that cannot be exchanged becomes missing.
  mutating func convert(_ row: Int, _ change: (Int64) -> Int64?) {
    guard !isAbsent, values[row] != missing else { return }
    values[row] = change(values[row]) ?? missing
  }
}
