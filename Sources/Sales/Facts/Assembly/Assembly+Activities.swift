extension Assembly {
  /// Activities, each in its rep's place on its day.
  mutating func readActivities(_ index: KeyIndex) {
    let fragments = fragments(.activities)
    let selection = RowSelection(
      fragments, key: "activity", keeps: fragments.map { [Bool](repeating: true, count: $0.count) })
    take(selection)
    var table = ActivityTable()
    for (fragment, keep) in zip(fragments, selection.keeps) { append(fragment, keep: keep, index, to: &table) }
    let placing = Placing(store.company, rep: table.rep, count: table.count)
    let day = { (row: Int) -> Int32 in table.day[row] }
    let region = placing.fill(own: .codes, day: day, \.region)
    let team = placing.fill(own: .codes, day: day, \.team)
    let manager = placing.fill(own: .codes, day: day, \.manager)
    (table.region, table.team, table.manager) = (region, team, manager)
    store.activities = table
  }

  private mutating func append(_ fragment: Fragment, keep: [Bool], _ index: KeyIndex, to table: inout ActivityTable) {
    let (rep, customer) = (repCodes(fragment, "rep"), customerCodes(fragment, "customer"))
    let deals = index.deals(fragment.texts("deal"), count: fragment.count)
    let kinds = remap(fragment, "kind") { assembly, text, _ in
      assembly.store.activityKinds.add(ActivityKindAliases.kind(of: text))
    }
    let (at, file) = (fragment.amounts("at"), fileIndex(fragment))
    for row in 0..<fragment.count where keep[row] {
      guard let moment = at.amount(row) else { continue }
      table.rep.values.append(rep[row])
      table.customer.values.append(customer[row])
      table.deal.values.append(deals[row])
      table.kind.values.append(kinds[row])
      table.at.values.append(moment)
      table.day.values.append(Day(moment: moment).number)
      table.file.append(file)
      table.line.append(fragment.lines[row])
      table.count += 1
    }
  }

  /// Scores in the order of their days.
  mutating func readSatisfaction() {
    var rows: [(customer: Int32, day: Int32, score: Int64, file: UInt16, line: UInt32)] = []
    for fragment in fragments(.satisfaction) {
      let (customer, file) = (customerCodes(fragment, "customer"), fileIndex(fragment))
      let (at, score) = (fragment.days("at"), fragment.amounts("score"))
      for row in 0..<fragment.count {
        guard let day = at.day(row), let score = score.amount(row) else { continue }
        rows.append((customer[row], day.number, score, file, fragment.lines[row]))
      }
      count(fragment) { $0.used += fragment.count }
    }
    let order = Array(rows.indices).ordered { rows[$0].day }
    var table = SatisfactionTable()
    table.count = rows.count
    table.customer.values = order.map { rows[$0].customer }
    table.day.values = order.map { rows[$0].day }
    table.score.values = order.map { rows[$0].score }
    table.file = order.map { rows[$0].file }
    table.line = order.map { rows[$0].line }
    store.satisfaction = table
  }
}
