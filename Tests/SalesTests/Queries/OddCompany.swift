import Sales
import TestSupport

/// A small company made of chance: every gap, tie and oddity the tables allow, few enough rows to check by hand.
struct OddCompany {
  private var chance: SeededGenerator
  private let deals = 60

  init(seed: UInt64) { chance = SeededGenerator(seed: seed) }

  /// The company as files would say it.
  mutating func store() -> FactStore {
    var settings = Settings()
    settings.wonCollected = pick([0, 0, 300_000, 500_000, 1_000_000])
    var tables: [Table: String] = [
      .reps: """
      rep,name,region,team,manager,from,to
      R1,小张,东,甲,M1,,2026-03-31
      R1,小张,西,丙,M2,2026-04-01,
      R2,小李,东,乙,M1,,
      R3,小王,西,,M2,,
      """,
      .products: "product,line\nP1,A\nP2,A\nP3,B\nP4,",
      .customers: "customer,segment,region,owner\nC1,大,东,R1\nC2,大,西,R2\nC3,,,\nC4,小,东,R3",
      .deals: dealRows(), .payments: paymentRows(), .leads: leadRows(), .activities: activityRows(),
      .satisfaction: scoreRows(),
    ]
    if Bool.random(using: &chance) {
      tables[.splits] =
        "deal,rep,share\n"
        + (0..<deals / 4).map {
          "D\($0 * 3),R1,0.333333\nD\($0 * 3),R2,0.333333\nD\($0 * 3),R3,0.333334"
        }.joined(separator: "\n")
    }
    return FactStore(tables, settings: settings)
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &chance)]
  }

  private mutating func day() -> String {
    Day(number: 20_450 + Int32.random(in: 0..<330, using: &chance)).iso
  }

  private mutating func dealRows() -> String {
    var rows = ["deal,customer,rep,region,product,source,pipeline,stage,amount,cost,created,closed"]
    for index in 0..<deals {
      let stage = pick(["lead", "proposal", "won", "won", "won", "lost", "void"])
      let isClosed = stage == "won" || stage == "lost"
      let amount =
        stage == "won" || !pick([true, false, false]) ? "\(Int.random(in: -20...3000, using: &chance)).5" : ""
      let cells = [
        "D\(index)", pick(["C1", "C2", "C3", "C4", "C4", ""]), pick(["R1", "R2", "R3", ""]), pick(["", "", "东", "北"]),
        pick(["P1", "P2", "P3", "P4", ""]), pick(["web", "ref", ""]), pick(["p", ""]), stage, amount,
        pick(["", "100", "7.77"]), pick([day(), day(), ""]), isClosed ? day() : "",
      ]
      rows.append(cells.joined(separator: ","))
    }
    return rows.joined(separator: "\n")
  }

  private mutating func paymentRows() -> String {
    var rows = ["deal,amount,paid"]
    for _ in 0..<60 {
      rows.append("D\(Int.random(in: 0..<deals + 3, using: &chance)),\(pick([50, 200, 800, 2000, -300])),\(day())")
    }
    return rows.joined(separator: "\n")
  }

  private mutating func leadRows() -> String {
    var rows = ["lead,rep,region,source,customer,created,converted"]
    for index in 0..<30 {
      rows.append(
        "L\(index),\(pick(["R1", "R2", ""])),\(pick(["", "北"])),\(pick(["web", ""])),\(pick(["C1", "C3", ""])),\(day()),\(pick(["", day()]))"
      )
    }
    return rows.joined(separator: "\n")
  }

  private mutating func activityRows() -> String {
    var rows = ["rep,customer,deal,kind,at"]
    for _ in 0..<50 {
      rows.append(
        "\(pick(["R1", "R2", "R3", ""])),\(pick(["C1", ""])),\(pick(["D1", "D2", ""])),\(pick(["call", "visit", "quote", "email", "demo"])),\(day())"
      )
    }
    return rows.joined(separator: "\n")
  }

  private mutating func scoreRows() -> String {
    var rows = ["customer,at,score"]
    for _ in 0..<12 { rows.append("\(pick(["C1", "C2", "C3", "C4"])),\(day()),\(pick(["5", "4.5", "3"]))") }
    return rows.joined(separator: "\n")
  }
}
