internal import DemoCompany
internal import Sales
internal import Testing

@Suite struct DemoCompanyTests {
  @Test func `the same seed and day give the same bytes`() {
    let first = Sample.usual.tables.files
    #expect(first == DemoTables(DemoCompany(seed: 7, today: day(2026, 8, 21))).files)
    #expect(first != DemoTables(DemoCompany(seed: 8, today: day(2026, 8, 21))).files)
    #expect(first != DemoTables(DemoCompany(seed: 7, today: day(2026, 8, 22))).files)
  }

  @Test func `every table of the data directory has rows`() {
    let tables = Sample.usual.tables
    for table in Table.allCases { #expect(!tables.rows(table.rawValue).isEmpty, "\(table)") }
    #expect(tables.files["attain.toml"]?.contains("[[source]]") == true)
    #expect(tables.files["plans/standard.toml"]?.contains("[[tier]]") == true)
  }

  @Test func `every header is a column the specification names`() {
    let tables = Sample.usual.tables
    for table in Table.allCases {
      let known = Set(table.columns.map(\.name))
      for (path, text) in tables.files where path == "\(table.rawValue).csv" || path.hasPrefix("\(table.rawValue)/") {
        let header = DemoTables.fields(text.prefix { $0 != "\n" })
        #expect(Set(header).isSubset(of: known) && Set(header).count == header.count, "\(path)")
      }
    }
  }

  @Test func `every filled cell of every row is there to be read`() {
    for (path, text) in Sample.usual.tables.files where path.hasSuffix(".csv") && !path.hasPrefix("exports/") {
      let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
      let widths = Set(lines.map { line in line.reduce(0) { $0 + ($1 == UInt8(ascii: ",") ? 1 : 0) } })
      #expect(widths.count == 1 && text.hasSuffix("\n"), "\(path)")
    }
  }

  @Test(arguments: Sample.all)
  func `names and keys lead somewhere`(_ sample: Sample) {
    let tables = sample.tables
    let reps = Set(tables.values("rep", of: "reps"))
    let customers = Set(tables.values("customer", of: "customers"))
    let channel = Set(tables.channelRows.compactMap { $0["商机编号"] })
    let deals = Set(tables.values("deal", of: "deals")).union(channel)
    for table in ["deals", "targets", "splits", "leads", "activities", "trainings"] {
      #expect(reps.isSuperset(of: tables.values("rep", of: table)), "\(table)")
    }
    for table in ["deals", "leads", "activities", "satisfaction"] {
      #expect(customers.isSuperset(of: tables.values("customer", of: table)), "\(table)")
    }
    for table in ["stage_events", "splits", "payments", "leads", "activities"] {
      #expect(deals.isSuperset(of: tables.values("deal", of: table)), "\(table)")
    }
    #expect(Set(tables.values("product", of: "products")).isSuperset(of: tables.values("product", of: "deals")))
    let names = Set(tables.values("name", of: "customers"))
    let good = tables.channelRows.filter { $0["商机编号"]?.hasPrefix("QD-9") == false }
    #expect(names.isSuperset(of: good.compactMap { $0["客户名称"] }))
  }

  @Test(arguments: Sample.all)
  func `no key stands for two rows`(_ sample: Sample) {
    let tables = sample.tables
    for (table, key) in [
      ("deals", "deal"), ("payments", "payment"), ("leads", "lead"), ("activities", "activity"),
      ("customers", "customer"), ("customers", "name"), ("products", "product"),
    ] {
      let keys = tables.values(key, of: table)
      #expect(Set(keys).count == keys.count, "\(table) \(key)")
    }
  }

  @Test(arguments: Sample.all)
  func `nothing has happened after today`(_ sample: Sample) {
    let tables = sample.tables
    for (table, column) in [
      ("deals", "created"), ("deals", "stage_since"), ("deals", "closed"), ("payments", "paid"), ("leads", "created"),
      ("leads", "converted"), ("activities", "at"), ("stage_events", "at"), ("satisfaction", "at"),
      ("trainings", "day"), ("customers", "since"),
    ] {
      let days = tables.values(column, of: table).map { day($0) ?? .init(number: .max) }
      #expect(days.allSatisfy { $0 <= sample.today }, "\(table) \(column)")
    }
  }

  @Test(arguments: Sample.all)
  func `every deal goes forward in time and ends once`(_ sample: Sample) {
    let tables = sample.tables
    let events = Dictionary(grouping: tables.rows("stage_events", ["deal", "stage", "at"]), by: { $0[0] })
    let order = ["lead", "contact", "discovery", "proposal", "negotiation", "won", "lost", "void"]
    for deal in tables.rows("deals", ["deal", "stage", "created", "closed"]) {
      let steps = events[deal[0]] ?? []
      let stages = steps.compactMap { order.firstIndex(of: $0[1]) }
      let times = steps.map { $0[2] }
      #expect(zip(stages, stages.dropFirst()).allSatisfy { $0 < $1 }, "\(deal)")
      #expect(times == times.sorted() && steps.last?[1] == deal[1], "\(deal)")
      #expect(deal[3].isEmpty != ["won", "lost", "void"].contains(deal[1]), "\(deal)")
      #expect(times.first?.hasPrefix(deal[2]) == true, "\(deal)")
    }
  }

  @Test func `a day at either end of the calendar does not stop it`() {
    for today in [day(1, 1, 1), day(9999, 12, 31), Day(number: .max)] {
      var live = LiveCompany(DemoCompany(seed: 1, today: today))
      for _ in 0..<3 { #expect(!live.next().writes.isEmpty) }
    }
  }
}
