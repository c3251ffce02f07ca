internal import DemoCompany
internal import Sales
internal import Testing

@Suite struct LiveCompanyTests {
  private func company() -> DemoCompany { DemoCompany(seed: 7, today: day(2026, 8, 21)) }

  /// The files after so many changes, as the program would leave them.
  private func played(_ count: Int) -> (tables: DemoTables, kinds: [DemoChange.Kind]) {
    var live = LiveCompany(company())
    var files = Sample.usual.tables.files
    var kinds: [DemoChange.Kind] = []
    for minute in 0..<count {
      let change = live.next(minuteOfDay: 600 + minute / 2)
      kinds.append(change.kind)
      for write in change.writes {
        files[write.path] = write.mode == .append ? (files[write.path] ?? "") + write.text : write.text
      }
    }
    return (DemoTables(files: files), kinds)
  }

  @Test func `the same things happen to the same company`() {
    var (first, second) = (LiveCompany(company()), LiveCompany(company()))
    for _ in 0..<100 { #expect(first.next() == second.next()) }
  }

  @Test func `something happens soon, and an hour does not drown the month`() {
    var live = LiveCompany(company())
    var (elapsed, won) = (0, 0)
    while elapsed < 3_600_000 {
      let change = live.next()
      if elapsed == 0 { #expect(change.delay < 6_000) }
      elapsed += change.delay
      if [.won, .bigDeal].contains(change.kind) { won += 1 }
    }
    #expect((3...25).contains(won), "\(won) deals won in an hour")
  }

  @Test func `everything that can happen happens, and something big soon`() {
    let kinds = played(300).kinds
    #expect(Set(kinds) == Set(DemoChange.Kind.allCases))
    #expect(kinds.prefix(60).contains(.bigDeal))
  }

  @Test func `keys stay unique and deals stay known however long it runs`() {
    let tables = played(600).tables
    for (table, key) in [("deals", "deal"), ("payments", "payment"), ("leads", "lead"), ("activities", "activity")] {
      let keys = tables.values(key, of: table)
      #expect(Set(keys).count == keys.count, "\(table)")
    }
    let deals = Set(tables.values("deal", of: "deals") + tables.channelRows.compactMap { $0["商机编号"] })
    #expect(deals.isSuperset(of: tables.values("deal", of: "stage_events")))
    #expect(deals.isSuperset(of: tables.values("deal", of: "payments")))
  }

  @Test func `a deal's row and its last stage event agree however long it runs`() {
    let tables = played(300).tables
    let events = Dictionary(grouping: tables.rows("stage_events", ["deal", "stage"]), by: { $0[0] })
    for deal in tables.rows("deals", ["deal", "stage"]) { #expect(events[deal[0]]?.last?[1] == deal[1], "\(deal)") }
  }

  @Test func `no deal is lost from a file that is replaced`() {
    let before = Set(Sample.usual.tables.values("deal", of: "deals"))
    #expect(Set(played(150).tables.values("deal", of: "deals")).isSuperset(of: before))
  }

  @Test func `a big deal is one to celebrate, won and partly paid`() {
    var live = LiveCompany(company())
    var big: DemoChange?
    for _ in 0..<200 where big == nil {
      let change = live.next()
      if change.kind == .bigDeal { big = change }
    }
    let row = big?.writes.first.map { DemoTables.rows(of: $0.text) }?.first { row in
      row["stage"] == "won" && (Int(row["amount"] ?? "") ?? 0) >= 300_000 && row["closed"] == "2026-08-21"
    }
    #expect(row != nil)
    #expect(big?.writes.contains { $0.path == "payments.csv" && $0.mode == .append } == true)
  }

  @Test func `the first row of a new file brings its header`() {
    var live = LiveCompany(DemoCompany(seed: 7, today: day(2026, 12, 31)))
    live.today = day(2027, 1, 1)
    var texts: [String: String] = [:]
    for _ in 0..<80 {
      for write in live.next().writes where write.path.contains("2027") { texts[write.path, default: ""] += write.text }
    }
    #expect(texts["activities/2027.csv"]?.hasPrefix("activity,") == true)
    #expect(texts["deals/2027-Q1.csv"]?.hasPrefix("deal,") == true)
  }

  @Test func `the pauses between changes are short enough to watch and long enough to read`() {
    var live = LiveCompany(company())
    for _ in 0..<5 { #expect((1000...7000).contains(live.next().delay)) }
    for _ in 0..<600 { #expect((1000...120_000).contains(live.next().delay)) }
  }
}
