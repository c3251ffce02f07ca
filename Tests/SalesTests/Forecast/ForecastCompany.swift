internal import Sales
internal import TestSupport

/// A company made of chance with years behind it: what was known on a past day is a part of what is known today.
struct ForecastCompany {
  private var chance: SeededGenerator
  private let first = Day(literal: "2024-05-01") ?? Day(number: 19_000)
  private let last = Day(literal: "2026-09-15") ?? Day(number: 20_000)
  private let reps = ["R1", "R2", "R3"]
  private(set) var rows: [Table: [String]] = [:]

  private static let headers: [Table: String] = [
    .reps: "rep,name,region,team", .splits: "deal,rep,share", .stageEvents: "deal,stage,at",
    .deals: "deal,customer,rep,source,stage,amount,cost,created,expected_close,closed,forecast",
    .payments: "payment,deal,amount,paid", .leads: "lead,rep,created,converted",
    .activities: "activity,rep,kind,at", .satisfaction: "customer,at,score", .targets: "period,metric,target",
  ]

  /// The company of a seed.
  init(seed: UInt64) {
    chance = SeededGenerator(seed: seed)
    rows[.reps] = ["R1,One,East,T1", "R2,Two,South,T2", "R3,Three,South,T2"]
    rows[.targets] = ["2026-09,sales,900000", "2026-Q3,sales,2500000"]
    for number in 0..<250 { add(deal: "D\(number)", from: first, until: last) }
    for number in 0..<120 { addWork(number, from: first, until: last) }
  }

  /// The store; half of the seeds win by payments.
  func store(seed: UInt64) -> FactStore {
    var settings = Settings()
    if seed % 2 == 0 { settings.wonCollected = 300_000 }
    let tables = rows.reduce(into: [Table: String]()) { tables, entry in
      tables[entry.key] = ([ForecastCompany.headers[entry.key] ?? ""] + entry.value).joined(separator: "\n")
    }
    return FactStore(tables, settings: settings, today: last)
  }

  /// Adds facts dated after a day to every table that has days, and ends deals then that were open until it.
  mutating func plantFacts(after day: Day) {
    let next = day.adding(days: 1)
    let known = rows[.deals] ?? []
    rows[.deals] = known.map { chance.happens(onceIn: 2) ? ended($0, after: day) : $0 }
    for number in 0..<60 { add(deal: "F\(number)", from: next, until: last) }
    for number in 500..<560 { addWork(number, from: next, until: last) }
    for number in 0..<40 {
      let (deal, other, amount) = (chance.next(below: 250), chance.next(below: 250), chance.next(below: 90_000))
      let (paid, at) = (self.day(next, last).iso, self.day(next, last).iso)
      rows[.payments]?.append("G\(number),D\(deal),\(amount - 30_000),\(paid)")
      rows[.stageEvents]?.append("D\(other),negotiation,\(at) 09:00")
    }
  }

  /// Rewrites the cells of the deals that are open, by their place among them.
  mutating func rewriteOpenDeals(_ change: (Int, inout [String]) -> Void) {
    var place = 0
    rows[.deals] = (rows[.deals] ?? []).map { row in
      var cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells[4] != "won", cells[4] != "lost" else { return row }
      change(place, &cells)
      place += 1
      return cells.joined(separator: ",")
    }
  }

  private mutating func add(deal: String, from start: Day, until end: Day) {
    let created = day(start, end)
    let events = ["lead", "proposal", "negotiation"].prefix(1 + chance.next(below: 3))
    var at = created
    for stage in events {
      rows[.stageEvents, default: []].append("\(deal),\(stage),\(at.iso) 10:00")
      at = min(last, at.adding(days: chance.next(below: 20)))
    }
    let end = ["won", "won", "lost", ""][chance.next(below: 4)]
    let closed = end.isEmpty ? "" : at.iso
    let amount = chance.next(below: 90_000) + 1_000
    let expected = at.adding(days: chance.next(below: 50) - 10).iso
    let call = ["", "commit", "best case", "pipeline"][chance.next(below: 4)]
    let (customer, rep) = (chance.next(below: 30), reps[chance.next(below: 3)])
    rows[.deals, default: []].append(
      "\(deal),C\(customer),\(rep),web,\(end.isEmpty ? events.last ?? "lead" : end),\(amount),\(amount / 2),"
        + "\(created.iso),\(expected),\(closed),\(call)")
    if chance.happens(onceIn: 8) { rows[.splits, default: []] += ["\(deal),R1,0.4", "\(deal),R2,0.6"] }
    guard end == "won" else { return }
    for part in 0..<3 {
      let paid = chance.happens(onceIn: 6) ? -amount / 2 : amount / 3
      rows[.payments, default: []].append(
        "\(deal)-\(part),\(deal),\(paid),\(min(last, at.adding(days: part * 15)).iso)")
    }
  }

  private mutating func addWork(_ number: Int, from start: Day, until end: Day) {
    let (rep, other, customer) = (reps[chance.next(below: 3)], reps[chance.next(below: 3)], chance.next(below: 30))
    let days = (0..<3).map { _ in day(start, end).iso }
    rows[.activities, default: []].append("A\(number),\(rep),visit,\(days[0]) 10:00")
    rows[.leads, default: []].append("L\(number),\(other),\(days[1]),")
    rows[.satisfaction, default: []].append("C\(customer),\(days[2]),4")
  }

  /// The same deal, won or lost after a day if it was created by then and open until it.
  private mutating func ended(_ row: String, after day: Day) -> String {
    var cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let closed = Day(literal: cells[9])
    guard let created = Day(literal: cells[7]), created <= day, closed.map({ $0 > day }) ?? true else { return row }
    (cells[4], cells[9]) = (chance.happens(onceIn: 2) ? "won" : "lost", self.day(day.adding(days: 1), last).iso)
    return cells.joined(separator: ",")
  }

  private mutating func day(_ start: Day, _ end: Day) -> Day {
    start.adding(days: chance.next(below: max(1, end.days(since: start) + 1)))
  }
}

extension SeededGenerator {
  fileprivate mutating func next(below limit: Int) -> Int { Int.random(in: 0..<max(limit, 1), using: &self) }
  fileprivate mutating func happens(onceIn times: Int) -> Bool { next(below: times) == 0 }
}
