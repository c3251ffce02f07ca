extension Reports {
  /// No more rows than this are listed; they are counted and added up all the same.
  static let mostExplainedRows = 500

  /// The rows behind a metric's actual: what is summed here equals the figure.
  func list(_ metric: Metric, into explanation: inout Explanation) {
    let (range, scope) = (explanation.question.period.range, explanation.question.scope)
    let totals = numbers.actuals?.rows(metric, in: range, scope: scope) ?? []
    defer { add(totals, of: metric, to: &explanation) }
    switch metric.formula {
    case .term(let term):
      let rows = facts(of: term, in: range, scope: scope)
      if case .medianCycleDays = term.measure { return show(cycles: rows, in: &explanation) }
      if case .retainedCustomers(let days) = term.measure {
        return show(customersOf: term, reachingBack: days, in: &explanation)
      }
      show(rows, of: term, in: &explanation)
    case .quotient(let top, let bottom, _):
      let counted = facts(of: top, in: range, scope: scope)
      if case .sum = top.measure { return show(counted, of: top, in: &explanation) }
      let cases = bottom.flatMap { facts(of: $0, in: range, scope: scope) }
      show(counted: Set(counted.map(\.row)), of: cases, top, in: &explanation)
    }
  }

  /// Monthly totals that stand in where there are no facts.
  private func add(_ totals: [PlannedFigure], of metric: Metric, to explanation: inout Explanation) {
    guard !totals.isEmpty else { return }
    let rows = totals.map { row(of: $0, metric) }
    if explanation.rowCount == 0 {
      if explanation.reference.part == .actual { (explanation.formula, explanation.terms) = (.sum, []) }
      explanation.rowTotal = nil
    }
    explanation.rows = Array((rows + explanation.rows).prefix(Reports.mostExplainedRows))
    explanation.rowCount += rows.count
    let sum = Reports.sum(rows.compactMap(\.value) + [explanation.rowTotal].compactMap(\.self))
    explanation.rowTotal = metric.sums ? sum : rows.count == 1 ? rows.first?.value : nil
  }

  /// Rows that are added up, or counted one each.
  private func show(_ rows: [ListedFact], of term: FactTerm, in explanation: inout Explanation) {
    let isSum = if case .sum = term.measure { true } else { false }
    let known = isSum ? rows.filter { $0.amount != nil } : rows
    explanation.rowCount = known.count
    explanation.rowTotal =
      isSum
      ? term.figure(known.reduce(0) { $0.addingStopping($1.amount ?? 0) }, cases: known.count)
      : Figure(whole: Int64(known.count), unit: .count, cases: known.count)
    // Of scores the low ones are what a manager looks for.
    let ordered = term.measure == .sum(.score) ? smallest(known) : largest(known)
    explanation.rows = ordered.map {
      row(of: $0, term.facts, value: isSum ? term.figure($0.amount ?? 0, cases: 1) : nil)
    }
  }

  /// All cases of a rate, those that count for it marked and first.
  private func show(
    counted: Set<Int>, of cases: [ListedFact], _ term: FactTerm, in explanation: inout Explanation
  ) {
    let ordered = cases.stablySorted { counted.contains($0.row) && !counted.contains($1.row) }
    explanation.rowCount = cases.count
    explanation.rowTotal = Figure(
      whole: Int64(cases.count { counted.contains($0.row) }), unit: .count, cases: cases.count)
    explanation.rows = ordered.prefix(Reports.mostExplainedRows).map { fact in
      row(of: fact, term.facts, value: counted.contains(fact.row) ? Figure(whole: 1, unit: .count, cases: 1) : nil)
    }
  }

  /// Deals with their days from created to won.
  private func show(cycles rows: [ListedFact], in explanation: inout Explanation) {
    let days = rows.compactMap { fact -> ListedFact? in
      guard let created = Day(cell: facts.deals.created[fact.row]), let won = wonOn(fact.row) else { return nil }
      return ListedFact(table: .deals, row: fact.row, amount: Int64(won.days(since: created)))
    }
    explanation.rowCount = days.count
    explanation.rows = largest(days).map {
      row(of: $0, .dealsWon, value: Figure(whole: $0.amount ?? 0, unit: .days, cases: 1))
    }
  }

  private func largest(_ rows: [ListedFact]) -> ArraySlice<ListedFact> {
    rows.sorted { left, right in
      let (mine, theirs) = ((left.amount ?? 0).magnitude, (right.amount ?? 0).magnitude)
      return mine != theirs ? mine > theirs : left.row < right.row
    }.prefix(Reports.mostExplainedRows)
  }

  private func smallest(_ rows: [ListedFact]) -> ArraySlice<ListedFact> {
    rows.stablySorted { ($0.amount ?? 0) < ($1.amount ?? 0) }.prefix(Reports.mostExplainedRows)
  }

  /// The day of a deal that decides in which period it counts.
  private func day(ofDeal row: Int, _ counted: Facts) -> Day? {
    switch counted {
    case .dealsCreated: Day(cell: facts.deals.created[row])
    case .dealsWonByClosing, .dealsSigned, .dealsLost: Day(cell: facts.deals.closed[row])
    case .dealsWon, .payments, .leads, .activities, .satisfaction: wonOn(row) ?? Day(cell: facts.deals.closed[row])
    }
  }

  private func row(of fact: ListedFact, _ counted: Facts, value: Figure?) -> Explanation.Row {
    let place = place(of: fact) ?? Place(file: "")
    switch fact.table {
    case .deals:
      let title = facts.deals.title.count > fact.row ? facts.deals.title.text(fact.row) : ""
      let label = title.isEmpty ? labels.value(.customer, facts.deals.customer[fact.row]).label : title
      return Explanation.Row(
        key: facts.deals.key.text(fact.row), label: label,
        day: day(ofDeal: fact.row, counted), value: value, place: place)
    case .payments:
      let deal = facts.payments.deal[fact.row]
      let customer = deal < 0 ? nil : labels.value(.customer, facts.deals.customer[Int(deal)]).label
      return Explanation.Row(
        key: deal < 0 ? "" : facts.deals.key.text(Int(deal)), label: customer,
        day: Day(cell: facts.payments.paid[fact.row]),
        value: value, place: place)
    case .leads:
      return Explanation.Row(
        key: "", label: labels.value(.customer, facts.leads.customer[fact.row]).label,
        day: Day(cell: facts.leads.created[fact.row]), value: value, place: place)
    case .activities:
      return Explanation.Row(
        key: facts.activityKinds.value(facts.activities.kind[fact.row]) ?? "",
        label: labels.value(.customer, facts.activities.customer[fact.row]).label,
        day: Day(cell: facts.activities.day[fact.row]), value: value, place: place)
    default:
      return Explanation.Row(
        key: "", label: labels.value(.customer, facts.satisfaction.customer[fact.row]).label,
        day: Day(cell: facts.satisfaction.day[fact.row]), value: value, place: place)
    }
  }
}

extension FactTerm {
  /// A sum of its rows as a figure of its own unit.
  fileprivate func figure(_ sum: Int64, cases: Int) -> Figure? {
    if case .sum(.score) = measure { return Figure(sum, over: 1_000_000, unit: .score, cases: cases) }
    return Figure(whole: sum, unit: .money, cases: cases)
  }
}
