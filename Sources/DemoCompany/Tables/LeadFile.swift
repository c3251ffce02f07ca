internal import Sales

extension DemoCompany {
  /// Every lead: those that became deals and, a little more often, those that did not.
  var leadsFile: DemoFile {
    var rows = leads()
    rows.sort { ($0.created, $0.order) < ($1.created, $1.order) }
    var text = CSVText(
      header: "lead,rep,region,source,customer,created,status,converted,deal", capacity: rows.count * 72)
    for (place, row) in rows.enumerated() {
      text.add("L", place + 1, width: 6)
      row.write(to: &text, deals: deals)
    }
    return DemoFile(path: "leads.csv", text: text.text)
  }

  /// How many leads the file holds.
  var leadCount: Int { leads().count }

  private func leads() -> [Lead] {
    var random = SeededRandom(seed: seed, stream: "leads")
    var rows: [Lead] = []
    for (index, deal) in deals.enumerated()
    where deal.rep != nil && random.chance([950, 850, 0, 500, 0, 0][deal.source]) {
      let created = calendar.onOrBefore(deal.created.adding(days: -random.within(1...9)))
      rows.append(
        Lead(
          order: rows.count, rep: deal.rep, region: customers[deal.customer].region, source: deal.source,
          customer: deal.customer, created: created, status: "已转化", converted: deal.created, deal: index))
    }
    for month in months where month.offset <= 0 { unconverted(month, &rows, &random) }
    return rows
  }

  private func unconverted(_ month: Month, _ rows: inout [Lead], _ random: inout SeededRandom) {
    let days = calendar.days(of: month).filter { $0 <= today }
    for (number, rep) in Roster.reps.enumerated() {
      guard let spell = rep.spell(in: month.offset) else { continue }
      for _ in 0..<random.within(2...5) * days.count / 20 {
        let created = random.one(of: days, else: today)
        let status = created.days(since: today) > -21 ? "跟进中" : random.one(of: ["无效", "无效", "暂缓"], else: "无效")
        rows.append(
          Lead(
            order: rows.count, rep: number, region: spell.region, source: random.weighted([34, 26, 0, 40]),
            customer: nil, created: created, status: status, converted: nil, deal: nil))
      }
    }
  }
}

/// A lead.
struct Lead {
  let order: Int
  let rep: Int?
  let region: Int
  let source: Int
  let customer: Int?
  let created: Day
  let status: String
  let converted: Day?
  let deal: Int?

  /// The row after its key.
  func write(to text: inout CSVText, deals: [Deal]) {
    text.add(rep.map { Roster.reps[$0].id })
    text.add(Roster.regions[region])
    text.add(Deal.sources[source])
    if let customer { text.add("C", customer + 1, width: 4) } else { text.add(nil as String?) }
    text.add(created)
    text.add(status)
    text.add(converted)
    if let deal { text.addKey(of: deals[deal]) } else { text.add(nil as String?) }
    text.endRow()
  }
}
