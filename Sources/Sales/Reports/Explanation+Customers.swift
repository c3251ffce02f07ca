extension Reports {
  /// The customers a retention is about, each with its last order: those who left first, then those who were kept, whoever
  /// bought longest ago before the others. Those marked are counted for it.
  func show(customersOf term: FactTerm, reachingBack reach: Int, in explanation: inout Explanation) {
    let range = explanation.question.period.range
    let end = min(range.end, asOf.adding(days: 1))
    let (before, after) = (min(range.start, end), end.adding(days: -reach))
    let span = DayRange(start: range.start.adding(days: -reach), end: range.end)
    let orders = facts(of: term.counted, in: span, scope: explanation.question.scope)
    let buyers = KnownBuyers(orders, before: before, customers: facts.deals.customer, wonOn: wonOn)
    let customers = buyers.lastOrders.stablySorted { $0.day < $1.day }
    let kept = Figure(whole: Int64(customers.count { $0.day >= after }), unit: .count, cases: customers.count)
    explanation.terms = [
      Explanation.Term(.cases, kept),
      Explanation.Term(.allCases, Figure(whole: Int64(customers.count), unit: .count, cases: customers.count)),
    ]
    (explanation.rowCount, explanation.rowTotal) = (customers.count, kept)
    explanation.rows = customers.prefix(Reports.mostExplainedRows).map { order in
      let customer = labels.value(.customer, facts.deals.customer[order.fact.row])
      return Explanation.Row(
        key: customer.id ?? "", label: customer.name, day: order.day,
        value: order.day >= after ? Figure(whole: 1, unit: .count, cases: 1) : nil,
        place: place(of: order.fact) ?? Place(file: ""))
    }
  }
}

/// Customers with an order before a day, and their last order of all.
private struct KnownBuyers {
  struct LastOrder {
    var fact: ListedFact
    var day: Day
  }

  /// In the order in which the customers first appear.
  private(set) var lastOrders: [LastOrder]

  /// Takes orders of any time; those without a customer are nobody's.
  init(_ orders: [ListedFact], before start: Day, customers: CodeCells, wonOn: (Int) -> Day?) {
    var places: [Int32: Int] = [:]
    var last: [LastOrder] = []
    var isKnown: [Bool] = []
    for fact in orders {
      guard let day = wonOn(fact.row), customers[fact.row] >= 0 else { continue }
      let place = places[customers[fact.row]] ?? last.count
      if place == last.count {
        places[customers[fact.row]] = place
        last.append(LastOrder(fact: fact, day: day))
        isKnown.append(false)
      }
      if day > last[place].day { last[place] = LastOrder(fact: fact, day: day) }
      if day < start { isKnown[place] = true }
    }
    lastOrders = zip(last, isKnown).filter(\.1).map(\.0)
  }
}

extension FactTerm {
  /// The same facts, one each.
  fileprivate var counted: FactTerm { FactTerm(.count, facts, where: conditions, isToDate: isToDate) }
}
