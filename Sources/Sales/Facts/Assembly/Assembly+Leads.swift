extension Assembly {
  /// Leads, each in its rep's place on the day it was created.
  mutating func readLeads() {
    let fragments = fragments(.leads)
    let selection = RowSelection(
      fragments, key: "lead", keeps: fragments.map { [Bool](repeating: true, count: $0.count) })
    take(selection)
    var table = LeadTable()
    for (fragment, keep) in zip(fragments, selection.keeps) { append(fragment, keep: keep, to: &table) }
    let placing = Placing(store.company, rep: table.rep, count: table.count)
    let day = { (row: Int) -> Int32 in table.created[row] }
    let region = placing.fill(own: table.region, day: day, \.region)
    let team = placing.fill(own: .codes, day: day, \.team)
    let manager = placing.fill(own: .codes, day: day, \.manager)
    (table.region, table.team, table.manager) = (region, team, manager)
    store.leads = table
  }

  private mutating func append(_ fragment: Fragment, keep: [Bool], to table: inout LeadTable) {
    let (rep, customer) = (repCodes(fragment, "rep"), customerCodes(fragment, "customer"))
    let region = nameCodes(fragment, "region", into: \.regions)
    let source = nameCodes(fragment, "source", into: \.sources)
    let (created, converted) = (fragment.days("created"), fragment.days("converted"))
    let file = fileIndex(fragment)
    for row in 0..<fragment.count where keep[row] {
      table.rep.values.append(rep[row])
      table.region.values.append(region[row])
      table.source.values.append(source[row])
      table.customer.values.append(customer[row])
      table.created.values.append(created.day(row)?.number ?? Day.missingNumber)
      table.converted.values.append(converted.day(row)?.number ?? Day.missingNumber)
      table.file.append(file)
      table.line.append(fragment.lines[row])
      table.count += 1
    }
  }
}
