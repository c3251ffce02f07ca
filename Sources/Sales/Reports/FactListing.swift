/// One row of facts behind a figure.
struct ListedFact {
  var table: Table
  /// Its place in the table.
  var row: Int
  /// What it adds, in the steps of its term; `nil` where it has no amount or only counts.
  var amount: Int64?
}

extension Reports {
  /// The rows a term is made of, each once; a shared deal adds what the reps asked about are credited.
  func facts(of term: FactTerm, in range: DayRange, scope: Scope) -> [ListedFact] {
    let query = term.query(in: range, scope: scope)
    let amount: FactAmount? = if case .sum(let amount) = term.measure { amount } else { nil }
    guard let plan = engine.plan(query.selection, amounts: amount != nil) else { return [] }
    let listed = Scan(plan).listing(amount.map { engine.reader($0, term.facts) })
    guard !facts.splits.shares.isEmpty else {
      return listed.map { ListedFact(table: term.facts.table, row: Int($0.row), amount: $0.amount) }
    }
    var places: [Int32: Int] = [:]
    var rows: [ListedFact] = []
    for (row, amount) in listed {
      guard let place = places[row] else {
        places[row] = rows.count
        rows.append(ListedFact(table: term.facts.table, row: Int(row), amount: amount))
        continue
      }
      rows[place].amount = rows[place].amount.map { $0.addingStopping(amount ?? 0) } ?? amount
    }
    return rows
  }

  /// The file and line of a row of facts.
  func place(of fact: ListedFact) -> Place? {
    let (files, lines) =
      switch fact.table {
      case .deals: (facts.deals.file, facts.deals.line)
      case .payments: (facts.payments.file, facts.payments.line)
      case .leads: (facts.leads.file, facts.leads.line)
      case .activities: (facts.activities.file, facts.activities.line)
      case .satisfaction: (facts.satisfaction.file, facts.satisfaction.line)
      default: ([UInt16](), [UInt32]())
      }
    guard fact.row < files.count, fact.row < lines.count, Int(files[fact.row]) < facts.paths.count else { return nil }
    return Place(file: facts.paths[Int(files[fact.row])], line: Int(lines[fact.row]))
  }
}
