@testable internal import DemoCompany
internal import Sales

/// What the stories are counted from: the finished files, nothing the generator knows.
extension Sample {
  /// Targets and wins, to be compared.
  var salesCount: SalesCount {
    let targets = tables.rows("targets", ["period", "region", "product", "metric", "level", "target"])
      .filter { $0[3] == "sales" && $0[4] == "target" && !$0[1].isEmpty }
    return SalesCount(
      today: today, wins: wins,
      targets: targets.map { ($0[0], $0[1], $0[2], Double($0[5]) ?? 0) })
  }

  typealias Win = (month: String, region: String, line: String, amount: Double)

  /// The month in which 30% of each deal's amount had been received.
  private var monthsOfReceipt: [String: String] {
    let amounts = Dictionary(
      tables.rows("deals", ["deal", "amount"]).map { ($0[0], Double($0[1]) ?? 0) }
        + goodChannelRows.map { ($0["商机编号"] ?? "", (Double($0["金额(万元)"] ?? "") ?? 0) * 10_000) },
      uniquingKeysWith: { first, _ in first })
    var received: [String: Double] = [:]
    return tables.rows("payments", ["deal", "amount", "paid"]).reduce(into: [:]) { months, row in
      received[row[0], default: 0] += Double(row[1]) ?? 0
      let isReached = received[row[0], default: 0] * 100 >= (amounts[row[0]] ?? 0) * 29.99
      if isReached && months[row[0]] == nil { months[row[0]] = String(row[2].prefix(7)) }
    }
  }

  /// Deals won, of both systems. A rep's region is the last one: moves are of no matter to these counts.
  private var wins: [Win] {
    let regions = Dictionary(
      tables.rows("reps", ["rep", "region"]).map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
    let names = Dictionary(tables.rows("reps", ["name", "region"]).map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
    let lines = Dictionary(uniqueKeysWithValues: tables.rows("products", ["product", "line"]).map { ($0[0], $0[1]) })
    let lineNames = Dictionary(uniqueKeysWithValues: tables.rows("products", ["name", "line"]).map { ($0[0], $0[1]) })
    let rates = ["CNY": 1.0, "USD": 7.1, "EUR": 7.8]
    let months = monthsOfReceipt
    let own = tables.rows("deals", ["stage", "deal", "rep", "product", "amount", "currency"]).compactMap {
      row -> Win? in
      guard row[0] == "won", let amount = Double(row[4]), let month = months[row[1]] else { return nil }
      return (month, regions[row[2]] ?? "", lines[row[3]] ?? "", amount * (rates[row[5]] ?? 0))
    }
    let channel = goodChannelRows.compactMap { row -> Win? in
      guard row["阶段"] == "签约", let amount = Double(row["金额(万元)"] ?? "") else { return nil }
      guard let month = months[row["商机编号"] ?? ""] else { return nil }
      return (month, names[row["负责人"] ?? ""] ?? "", lineNames[row["产品"] ?? ""] ?? "", amount * 10_000)
    }
    return own + channel
  }

  private var goodChannelRows: [DemoTables.Row] {
    var seen: Set<String> = []
    return tables.channelRows.filter { row in
      guard let key = row["商机编号"], !key.hasPrefix("QD-9") else { return false }
      return seen.insert(key).inserted
    }
  }

  /// How far each closed deal of the company's own CRM came, with its owner.
  var furthestStages: [(rep: String, stage: DealStage)] {
    let stages = Dictionary(uniqueKeysWithValues: DealStage.allCases.map { ($0.id, $0) })
    let events = Dictionary(grouping: tables.rows("stage_events", ["deal", "stage"]), by: { $0[0] })
    return tables.rows("deals", ["deal", "rep", "stage"]).filter { ["won", "lost"].contains($0[2]) }.compactMap { row in
      let reached = (events[row[0]] ?? []).compactMap { stages[$0[1]] }.filter { $0 <= .won }
      return reached.max().map { (row[1], $0) }
    }
  }

  /// Won deals with the days they waited in negotiation.
  var negotiations: [(rep: String, days: Int, won: Day)] {
    let events = Dictionary(grouping: tables.rows("stage_events", ["deal", "stage", "at"]), by: { $0[0] })
    return tables.rows("deals", ["deal", "rep", "stage", "closed"]).filter { $0[2] == "won" }.compactMap { row in
      guard let won = day(row[3]), let entered = day(events[row[0]]?.first { $0[1] == "negotiation" }?[2]) else {
        return nil
      }
      return (row[1], won.days(since: entered), won)
    }
  }

  /// Days each payment but a refund came after it was due, by segment.
  var latenesses: [String: [Int]] {
    let customers = Dictionary(uniqueKeysWithValues: tables.rows("deals", ["deal", "customer"]).map { ($0[0], $0[1]) })
    let segments = Dictionary(
      uniqueKeysWithValues: tables.rows("customers", ["customer", "segment"]).map { ($0[0], $0[1]) })
    return tables.rows("payments", ["deal", "amount", "paid", "due"]).reduce(into: [:]) { result, row in
      guard let paid = day(row[2]), let due = day(row[3]), !row[1].hasPrefix("-") else { return }
      guard let segment = customers[row[0]].flatMap({ segments[$0] }) else { return }
      result[segment, default: []].append(paid.days(since: due))
    }
  }
}

/// Won amounts beside targets, both from the files.
struct SalesCount {
  let today: Day
  let wins: [Sample.Win]
  let targets: [Sample.Win]

  /// Won amount ÷ target of a month; `nil` counts all lines and regions.
  func attainment(of line: String? = nil, in region: String? = nil, month offset: Int) -> Double {
    let month = Month(offset: offset, from: today).id
    func sum(_ rows: [Sample.Win]) -> Double {
      rows.filter { $0.month == month && (line == nil || $0.line == line) && (region == nil || $0.region == region) }
        .reduce(0) { $0 + $1.amount }
    }
    return sum(targets) > 0 ? sum(wins) / sum(targets) : 0
  }
}
