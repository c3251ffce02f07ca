internal import Sales
internal import TestSupport

/// A small company made of chance: missing cells, shared deals, refunds, moved reps, void deals, every table filled.
struct RandomCompany {
  private var chance: SeededGenerator
  private let reps = ["R1", "R2", "R3", "R4", "R5"]
  private let regions = ["East", "South", "North"]
  private let products = ["P1", "P2", "P3"]
  private let customers = ["C1", "C2", "C3", "C4", "C5", "C6"]

  /// The store of a seed.
  static func store(seed: UInt64) -> FactStore {
    var company = RandomCompany(chance: SeededGenerator(seed: seed))
    var settings = Settings()
    if company.chance.happens(onceIn: 2) { settings.wonCollected = 300_000 }
    return FactStore(company.tables(), settings: settings, today: Day(literal: "2026-09-15") ?? Day(number: 20_000))
  }

  private mutating func tables() -> [Table: String] {
    let deals = 40 + chance.next(below: 60)
    return [
      .reps: lines("rep,name,region,team,from,to", repRows()),
      .products: lines(
        "product,name,line",
        products.map { "\($0),Name of \($0),\($0 == "P3" ? "" : "Line \($0 == "P1" ? "A" : "B")")" }),
      .customers: lines(
        "customer,segment,region,owner",
        customers.map { "\($0),\(maybe(["big", "small"])),\(maybe(regions)),\(maybe(reps))" }),
      .deals: lines(
        "deal,customer,rep,region,product,source,stage,amount,cost,created,closed,lost_reason",
        (0..<deals).map { dealRow($0) }),
      .splits: lines("deal,rep,share", splitRows(deals)),
      .payments: lines("payment,deal,amount,paid", (0..<deals).map { paymentRow($0, deals) }),
      .leads: lines(
        "lead,rep,region,source,created,converted",
        (0..<30).map {
          "L\($0),\(maybe(reps)),\(maybe(regions)),\(maybe(["web", "fair"])),\(day()),\(chance.happens(onceIn: 2) ? day() : "")"
        }),
      .activities: lines(
        "activity,rep,customer,kind,at",
        (0..<40).map { "A\($0),\(maybe(reps)),\(maybe(customers)),\(pick(["visit", "call", "quote"])),\(day()) 10:30" }),
      .satisfaction: lines(
        "customer,at,score", (0..<20).map { _ in "\(pick(customers)),\(day()),\(1 + chance.next(below: 5)).5" }),
      .targets: lines("period,region,product,rep,metric,target", targetRows()),
    ]
  }

  private mutating func repRows() -> [String] {
    reps.flatMap { rep -> [String] in
      let (first, second) = (pick(regions), pick(regions))
      guard chance.happens(onceIn: 3) else { return ["\(rep),Name of \(rep),\(first),T\(first),,"] }
      return [
        "\(rep),Name of \(rep),\(first),T\(first),2025-01-01,2026-06-30",
        "\(rep),Name of \(rep),\(second),T\(second),2026-07-01,",
      ]
    }
  }

  private mutating func dealRow(_ number: Int) -> String {
    let stage = pick(["lead", "proposal", "negotiation", "won", "won", "won", "lost", "void"])
    let isClosed = stage == "won" || stage == "lost"
    let amount =
      stage != "won" && chance.happens(onceIn: 6) ? "" : "\(chance.next(below: 90_000)).\(10 + chance.next(below: 89))"
    let cost = chance.happens(onceIn: 3) ? "" : "\(chance.next(below: 50_000))"
    return
      "D\(number),\(maybe(customers)),\(maybe(reps)),\(chance.happens(onceIn: 3) ? pick(regions) : ""),\(maybe(products)),"
      + "\(maybe(["web", "fair"])),\(stage),\(amount),\(cost),\(maybe([day()])),\(isClosed ? day() : ""),"
  }

  private mutating func splitRows(_ deals: Int) -> [String] {
    (0..<6).flatMap { _ -> [String] in
      let deal = chance.next(below: deals)
      return ["D\(deal),R1,0.3", "D\(deal),R2,0.333333", "D\(deal),R3,0.366667"]
    }
  }

  private mutating func paymentRow(_ number: Int, _ deals: Int) -> String {
    let amount = chance.next(below: 60_000) - 8_000
    return "Y\(number),D\(chance.next(below: deals)),\(amount).25,\(day())"
  }

  private mutating func targetRows() -> [String] {
    reps.map { "2026-08,,\(chance.happens(onceIn: 2) ? "Line A" : ""),\($0),sales,\(chance.next(below: 90_000))" }
      + ["2026-08,East,,,new_customers,12", "2026-Q3,,,,sales,500000"]
  }

  private mutating func day() -> String {
    let start = Day(literal: "2025-06-01") ?? Day(number: 20_000)
    return start.adding(days: chance.next(below: 500)).iso
  }

  private mutating func pick(_ texts: [String]) -> String { texts[chance.next(below: texts.count)] }
  private mutating func maybe(_ texts: [String]) -> String { chance.happens(onceIn: 6) ? "" : pick(texts) }
  private func lines(_ header: String, _ rows: [String]) -> String { ([header] + rows).joined(separator: "\n") }
}

extension SeededGenerator {
  /// A whole number from 0 to below the limit.
  fileprivate mutating func next(below limit: Int) -> Int { Int.random(in: 0..<max(limit, 1), using: &self) }

  /// Whether something happens that does so once in so many times.
  fileprivate mutating func happens(onceIn times: Int) -> Bool { next(below: times) == 0 }
}
