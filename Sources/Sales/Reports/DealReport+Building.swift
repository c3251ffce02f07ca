extension Reports {
  /// Deals one by one, the largest first; of a shared deal the amount that the reps asked about are credited.
  public func deals(_ question: Question, _ selection: DealSelection = .touched) -> DealReport {
    let question = settled(question)
    var listed = deals(selection, question)
    listed.sort { left, right in
      let (mine, theirs) = (left.amount ?? .min, right.amount ?? .min)
      return mine != theirs ? mine > theirs : left.row < right.row
    }
    let total = DealReport.Total(
      deals: listed.count, amount: Money(minorUnits: listed.reduce(0) { $0.addingStopping($1.amount ?? 0) }),
      collected: listed.reduce(.zero) { $0 + collected(on: $1.row) })
    // Where the largest are asked for the others need no words.
    let shown = question.sort == nil ? listed.prefix(max(question.limit ?? listed.count, 0)) : listed[...]
    return DealReport(question: question, rows: shown.map { deal($0.row, amount: $0.amount) }, total: total)
  }

  private func deals(_ selection: DealSelection, _ question: Question) -> [ListedFact] {
    let range = question.period.range
    switch selection {
    case .won: return facts(of: FactTerm(.sum(.amount), .dealsWon), in: range, scope: question.scope)
    case .lost: return facts(of: FactTerm(.sum(.amount), .dealsLost), in: range, scope: question.scope)
    case .touched: return deals(in: question.scope) { touches($0, range) || isOpen($0, atEndOf: range) }
    case .open: return deals(in: question.scope) { isOpen($0, atEndOf: range) }
    case .stalled, .openIn, .reached: return []
    }
  }

  /// Deals of a part of the company that fit, each with the amount credited there.
  func deals(in scope: Scope, where fits: (Int) -> Bool) -> [ListedFact] {
    let part = DealScope(scope, engine: engine)
    var rows: [ListedFact] = []
    for row in 0..<facts.deals.count where fits(row) && part.contains(row) {
      rows.append(ListedFact(table: .deals, row: row, amount: part.amount(row)))
    }
    return rows
  }

  /// Created, closed or won in a span, so far as it is over.
  private func touches(_ row: Int, _ range: DayRange) -> Bool {
    let days = range.start.number..<max(range.start.number, min(range.end.number, asOf.number + 1))
    let deals = facts.deals
    return days.contains(deals.created[row]) || days.contains(deals.closed[row])
      || days.contains(engine.standing.wonOn[row])
  }

  /// Neither won nor lost nor void by the end of a span or the day asked for.
  func isOpen(_ row: Int, atEndOf range: DayRange) -> Bool {
    let last = min(range.end.number - 1, asOf.number)
    let deals = facts.deals
    guard deals.created[row] == Day.missingNumber || deals.created[row] <= last else { return false }
    switch stage(of: row).kind {
    case .open: return true
    case .won, .lost: return deals.closed[row] != Day.missingNumber && deals.closed[row] > last
    case .void: return false
    }
  }

  /// One deal in words.
  func deal(_ row: Int, amount: Int64?) -> DealRow {
    let deals = facts.deals
    let title = deals.title.count > row ? deals.title.text(row) : ""
    let product = labels.value(.product, deals.product[row] < 0 ? Missing.code : line(ofProduct: deals.product[row]))
    let stage = stage(of: row)
    return DealRow(
      deal: deals.key.text(row), title: title.isEmpty ? nil : title, customer: labels.value(.customer, deals.customer[row]),
      rep: labels.value(.rep, deals.rep[row]), region: labels.value(.region, deals.region[row]), product: product,
      source: facts.company.sources.value(deals.source[row]), stage: stage, amount: amount.map { Money(minorUnits: $0) },
      created: Day(cell: deals.created[row]), expectedClose: Day(cell: deals.expectedClose[row]),
      closed: Day(cell: deals.closed[row]), wonOn: wonOn(row), collected: collected(on: row),
      daysInStage: stage.kind == .open ? enteredStage(row).map { max(0, asOf.days(since: $0)) } : nil,
      isStalled: isStalled(row), place: place(of: row))
  }

  private func line(ofProduct code: Int32) -> Int32 {
    let lines = facts.company.products.line
    return Int(code) < lines.count ? lines[Int(code)] : Missing.code
  }
}
