/// Deals that are listed, and how many of them belong to the part of the company asked about: a shared deal is one of
/// its owner's deals, and its amount is credited to each of its reps.
private struct DealSelected {
  var facts: [ListedFact]
  /// Deals that were recorded and have left the files, with what they add.
  var gone: [(place: Int, amount: Int64?)] = []
  var count: Int

  /// What they add up to, minor units.
  var amount: Int64 {
    gone.reduce(facts.reduce(0) { $0.addingStopping($1.amount ?? 0) }) { $0.addingStopping($1.amount ?? 0) }
  }

  /// So many of them, the largest first; equal ones as they are.
  func largest(_ most: Int) -> [(subject: Movement.Subject, amount: Int64?)] {
    let sizes =
      (facts.map(\.amount) + gone.map(\.amount)).map { $0.map { Int64(clamping: $0.magnitude) } ?? .min }
    return sizes.placesOfLargest(most).map { place in
      place < facts.count
        ? (.row(facts[place].row), facts[place].amount)
        : (.gone(recorded: gone[place - facts.count].place), gone[place - facts.count].amount)
    }
  }
}

extension [Int64] {
  /// The places of the largest numbers, the largest first, of equal ones the first; not all are put in order for a few.
  fileprivate func placesOfLargest(_ most: Int) -> [Int] {
    guard most > 0 else { return [] }
    let precedes = { (left: Int, right: Int) in self[left] != self[right] ? self[left] > self[right] : left < right }
    guard count / 4 > most else { return Array<Int>(indices.sorted(by: precedes).prefix(most)) }
    var (kept, least) = ([Int](), Int64.min)
    for place in indices where kept.count < most || self[place] > least {
      kept.append(place)
      guard kept.count == 2 * most else { continue }
      kept = Array<Int>(kept.sorted(by: precedes).prefix(most))
      least = self[kept[most - 1]]
    }
    return Array<Int>(kept.sorted(by: precedes).prefix(most))
  }
}

extension Reports {
  /// Deals one by one, the largest first; of a shared deal the amount that the reps asked about are credited.
  public func deals(_ question: Question, _ selection: DealSelection = .touched) -> DealReport {
    let question = settled(question)
    let selected = deals(selection, question)
    var total = DealReport.Total(
      deals: selected.count, amount: Money(minorUnits: selected.amount),
      collected: selected.facts.reduce(.zero) { $0 + collected(on: $1.row) })
    if selection == .touched { leaveOutVoid(selected.facts, of: &total) }
    // Where the largest are asked for the others need no words.
    let shown = selected.largest(question.sort == nil ? question.limit ?? .max : .max)
    let limits = pipeline.stalledLimits()
    let rows = shown.map { deal($0.subject, amount: $0.amount, stalledBeyond: limits) }
    if selection.isOfForecast { total.weighted = weight(of: selected.facts, question) }
    return DealReport(
      question: question,
      rows: selection.isOfForecast ? weighted(rows, shown.compactMap(\.subject.row), question) : rows,
      total: total)
  }

  /// A void deal is only listed: it is in no sum. (numbers.md)
  private func leaveOutVoid(_ listed: [ListedFact], of total: inout DealReport.Total) {
    for fact in listed where isVoid(fact.row) {
      total.void += 1
      total.amount -= Money(minorUnits: fact.amount ?? 0)
    }
  }

  private func isVoid(_ row: Int) -> Bool {
    let code = Int(facts.deals.stage[row])
    return pipeline.stages.kinds.indices.contains(code) && pipeline.stages.kinds[code] == .void
  }

  private func deals(_ selection: DealSelection, _ question: Question) -> DealSelected {
    let (range, scope) = (question.period.range, question.scope)
    switch selection {
    case .won: return deals(FactTerm(.sum(.amount), .dealsWon), range, scope)
    case .lost: return deals(FactTerm(.sum(.amount), .dealsLost), range, scope)
    case .closed:
      let won = deals(.won, question)
      let lost = deals(.lost, question)
      return DealSelected(facts: won.facts + lost.facts, count: won.count + lost.count)
    case .lostAt(let stage):
      let lost = deals(.lost, question)
      let step = pipeline.stages.steps.firstIndex { $0.id == stage }
      let facts = lost.facts.filter { (pipeline.table.furthest($0.row) ?? 0) == step }
      return DealSelected(facts: facts, count: lost.count - (lost.facts.count - facts.count))
    case .created: return deals(FactTerm(.sum(.amount), .dealsCreated), range, scope)
    case .touched:
      let spans = spans(of: question)
      let days = spans.map(reachedDays)
      return deals(in: scope) { row in
        zip(spans, days).contains { touches(row, $1) || isOpen(row, atEndOf: $0) }
      }
    case .open where range.end <= asOf: return deals(in: scope) { isOpen($0, atEndOf: range) }
    case .open: return open(nil, scope)
    case .expected, .committed:
      let expected = expectedDeals(in: range, scope: scope).deals.filter { selection == .expected || $0.isCommitted }
      let facts = expected.map { ListedFact(table: .deals, row: Int($0.row), amount: $0.amount) }
      return DealSelected(facts: facts, count: facts.count)
    case .openIn(let stage): return open(stage, scope)
    case .stalled: return owned(pipeline.stalled(nil, scope: scope), scope)
    case .reached(let stage, let cohort): return owned(pipeline.reached(stage, question.of(cohort)), scope)
    case .lostIn(let stage, let cohort): return owned(pipeline.lost(stage, question.of(cohort)), scope)
    case .lacking: return owned(pipeline.lacking(nil, scope: scope), scope)
    case .moved(let change, let since):
      var question = question
      question.since = since ?? question.since
      return moved(change, question)
    }
  }

  /// The days asked about: of the period those in the weeks or months that the scope names.
  private func spans(of question: Question) -> [DayRange] {
    question.scope.filters.filter { $0.key.grain != nil }.reduce([question.period.range]) { spans, filter in
      let named = filter.value.compactMap { id in id.flatMap { facts.fiscalCalendar.period($0) }?.range }
      return spans.flatMap { span in named.compactMap { $0.common(with: span) } }
    }
  }

  /// Behind a bar of the waterfall, where each deal stands once.
  private func moved(_ change: MovementChange, _ question: Question) -> DealSelected {
    var selected = DealSelected(facts: [], count: 0)
    for part in movement(change, question) {
      switch part.subject {
      case .row(let row): selected.facts.append(ListedFact(table: .deals, row: row, amount: part.amount))
      case .gone(let place): selected.gone.append((place, part.amount))
      }
      selected.count += 1
    }
    return selected
  }

  private func deals(_ term: FactTerm, _ range: DayRange, _ scope: Scope) -> DealSelected {
    let own = engine.rows(of: term.query(in: range, scope: scope).selection)
    return merged(own, with: facts(of: term, in: range, scope: scope))
  }

  /// Open deals of a stage, and those of others of which the reps asked about are credited a part.
  private func open(_ stage: String?, _ scope: Scope) -> DealSelected {
    let own = pipeline.open(stage, scope: scope)
    guard scope.filters[.rep] != nil, !facts.splits.shares.isEmpty else { return owned(own, scope) }
    let inStage = Set(pipeline.open(stage, scope: .everything))
    let credited = engine.dealAmounts(in: scope, among: pipeline.openRows).filter { inStage.contains($0.row) }
    return merged(own, with: credited.map { ListedFact(table: .deals, row: Int($0.row), amount: $0.amount) })
  }

  private func owned(_ rows: [Int32], _ scope: Scope) -> DealSelected {
    let part = DealScope(scope, engine: engine)
    let facts = rows.map { ListedFact(table: .deals, row: Int($0), amount: part.amount(Int($0))) }
    return DealSelected(facts: facts, count: facts.count)
  }

  /// Deals of one's own beside the amounts credited: each deal once.
  private func merged(_ own: [Int32], with credited: [ListedFact]) -> DealSelected {
    guard !facts.splits.shares.isEmpty else {
      return DealSelected(facts: credited.sorted { $0.row < $1.row }, count: own.count)
    }
    var amounts: [Int: Int64?] = [:]
    for row in own { amounts[Int(row)] = .some(facts.deals.amount[Int(row)] == Missing.amount ? nil : 0) }
    for fact in credited {
      let sum = (amounts[fact.row] ?? nil)?.addingStopping(fact.amount ?? 0) ?? fact.amount
      amounts[fact.row] = .some(sum)
    }
    let rows = amounts.sorted { $0.key < $1.key }.map { ListedFact(table: .deals, row: $0.key, amount: $0.value) }
    return DealSelected(facts: rows, count: own.count)
  }

  /// Deals of a part of the company that fit, each with the amount credited there.
  private func deals(in scope: Scope, where fits: (Int) -> Bool) -> DealSelected {
    let part = DealScope(scope, engine: engine)
    var rows: [ListedFact] = []
    for row in 0..<facts.deals.count where fits(row) && part.contains(row) {
      rows.append(ListedFact(table: .deals, row: row, amount: part.amount(row)))
    }
    return DealSelected(facts: rows, count: rows.count)
  }

  /// A span so far as it is over.
  private func reachedDays(_ range: DayRange) -> Range<Int32> {
    range.start.number..<max(range.start.number, min(range.end.number, asOf.number + 1))
  }

  /// Created, closed, won or made void on some days.
  private func touches(_ row: Int, _ days: Range<Int32>) -> Bool {
    days.contains(facts.deals.created[row]) || days.contains(facts.deals.closed[row])
      || days.contains(engine.standing.wonOn[row]) || (days.contains(facts.deals.stageSince[row]) && isVoid(row))
  }

  /// Neither won nor lost nor void by the end of a span or the day asked for.
  func isOpen(_ row: Int, atEndOf range: DayRange) -> Bool {
    let last = min(range.end.number - 1, asOf.number)
    let (created, code, kinds) = (facts.deals.created[row], Int(facts.deals.stage[row]), pipeline.stages.kinds)
    guard created == Day.missingNumber || created <= last else { return false }
    switch kinds.indices.contains(code) ? kinds[code] : .open {
    case .open: return true
    case .won, .lost: return facts.deals.closed[row] != Day.missingNumber && facts.deals.closed[row] > last
    case .void: return false
    }
  }

  /// One deal in words; it is stalled when it is open beyond the limit of its stage.
  func deal(_ row: Int, amount: Int64?, stalledBeyond limits: [Int?]) -> DealRow {
    let deals = facts.deals
    let product = labels.value(.product, deals.product[row] < 0 ? Missing.code : line(ofProduct: deals.product[row]))
    let stage = stage(of: row)
    var words = DealRow(
      deal: deals.key.text(row), title: deals.name(row),
      customer: labels.value(.customer, deals.customer[row]),
      rep: labels.value(.rep, deals.rep[row]), region: labels.value(.region, deals.region[row]), product: product,
      source: facts.company.sources.value(deals.source[row]), stage: stage,
      amount: amount.map { Money(minorUnits: $0) },
      created: Day(cell: deals.created[row]), expectedClose: Day(cell: deals.expectedClose[row]),
      closed: Day(cell: stage.kind == .void ? deals.stageSince[row] : deals.closed[row]), wonOn: wonOn(row),
      collected: collected(on: row),
      daysInStage: pipeline.daysInStage(row), isStalled: pipeline.isStalled(row, limits: limits), place: place(of: row))
    if stage.kind == .open { words.lacks = pipeline.needs.lacking(row) }
    if stage.kind == .lost { words.lostReason = facts.company.lostReasons.value(deals.lostReason[row]) }
    return words
  }

  private func line(ofProduct code: Int32) -> Int32 {
    let lines = facts.company.products.line
    return Int(code) < lines.count ? lines[Int(code)] : Missing.code
  }
}
