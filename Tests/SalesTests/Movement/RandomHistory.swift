import Sales
import TestSupport

/// A company whose deals change from version to version, told twice: as snapshots, and as a history of changes.
struct RandomHistory {
  /// What one version of the files says of a deal.
  struct Deal: Equatable {
    var stage: String
    var rep: String
    var amount: Int64?
    var expected: Day?
  }

  private var random: SeededGenerator
  /// The deals of each version by key.
  private(set) var versions: [[String: Deal]] = []
  private(set) var history = PipelineHistory()
  private var places: [String: Int32] = [:]

  static let stages = ["lead", "proposal", "negotiation", "won", "lost", "void"]
  /// The first day; version k is recorded at noon of the k-th day after it.
  static let start = Day(number: 20_000)

  init(seed: UInt64, versions count: Int = 5) {
    random = SeededGenerator(seed: seed)
    var deals = Dictionary(uniqueKeysWithValues: (0..<12).map { ("D\($0)", RandomHistory.deal(&random)) })
    for version in 0..<count {
      if version > 0 { change(&deals, version) }
      // A won deal without amount would be quarantined.
      for key in deals.keys.sorted() where deals[key]?.stage == "won" && deals[key]?.amount == nil {
        deals[key]?.amount = 1
      }
      versions.append(deals)
    }
    record()
  }

  /// Noon of a version's day, local seconds.
  static func moment(_ version: Int) -> Int64 { Int64(start.number) * 86_400 + Int64(version) * 86_400 + 43_200 }

  private static func deal(_ random: inout SeededGenerator) -> Deal {
    Deal(
      stage: stages.randomElement(using: &random) ?? "lead", rep: ["R1", "R2"].randomElement(using: &random) ?? "R1",
      amount: Int.random(in: 0..<6, using: &random) == 0 ? nil : Int64.random(in: 1...99_999_99, using: &random),
      expected: Int.random(in: 0..<5, using: &random) == 0
        ? nil : start.adding(days: Int.random(in: -40...80, using: &random)))
  }

  private mutating func change(_ deals: inout [String: Deal], _ version: Int) {
    for key in deals.keys.sorted() where Int.random(in: 0..<2, using: &random) == 0 {
      let other = RandomHistory.deal(&random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: deals[key]?.stage = other.stage
      case 1: deals[key]?.amount = other.amount
      case 2: deals[key]?.expected = other.expected
      case 3: deals[key] = other
      case 4: deals[key] = nil
      default: deals[key]?.rep = other.rep
      }
    }
    for index in 0..<Int.random(in: 0...3, using: &random) {
      deals["N\(version)-\(index)"] = RandomHistory.deal(&random)
    }
    // Some that left come back, changed or not.
    for (key, deal) in versions.flatMap({ $0 }).sorted(by: { $0.key < $1.key })
    where deals[key] == nil && Int.random(in: 0..<6, using: &random) == 0 { deals[key] = deal }
  }

  private mutating func record() {
    var last: [String: Deal] = [:]
    for (number, deals) in versions.enumerated() {
      history.begin(version: RandomHistory.moment(number))
      for key in Set(last.keys).union(deals.keys).sorted() {
        note(key, last[key], deals[key], isBaseline: number == 0)
        if let deal = deals[key] { last[key] = deal }
      }
    }
  }

  /// What a deal was known as last is put down for all that ever changed, so a first pass finds it out.
  private mutating func note(_ key: String, _ known: Deal?, _ now: Deal?, isBaseline: Bool) {
    let wasThere = present.contains(key)
    if now == nil { present.remove(key) } else { present.insert(key) }
    guard !isBaseline, known != now || wasThere != (now != nil) else { return }
    let place = place(of: key)
    if wasThere != (now != nil) { history.record(.existence, of: place, from: wasThere ? 1 : 0, to: wasThere ? 0 : 1) }
    guard let known, let now else { return }
    history.record(.stage, of: place, from: history.code(of: known.stage), to: history.code(of: now.stage))
    history.record(.owner, of: place, from: history.code(of: known.rep), to: history.code(of: now.rep))
    history.record(.amount, of: place, from: known.amount ?? Missing.amount, to: now.amount ?? Missing.amount)
    history.record(.expectedClose, of: place, from: value(known.expected), to: value(now.expected))
  }
  private var present: Set<String> = []

  private func value(_ day: Day?) -> Int64 { day.map { Int64($0.number) } ?? Missing.amount }

  private mutating func place(of key: String) -> Int32 {
    if let place = places[key] { return place }
    let deal = versions.last { $0[key] != nil }?[key]
    let place = history.add(
      RecordedDeal(
        key: key, title: "Title \(key)", rep: deal?.rep, stage: deal?.stage,
        amount: deal?.amount.map { Money(minorUnits: $0) }, expectedClose: deal?.expected))
    places[key] = place
    return place
  }

  /// The files of the last version, with a deal that dates them. Won and lost deals were closed before everything.
  func store() -> FactStore {
    var lines = ["deal,title,rep,stage,amount,created,closed,expected_close"]
    for (key, deal) in (versions.last ?? [:]).sorted(by: { $0.key < $1.key }) {
      let closed = deal.stage == "won" || deal.stage == "lost" ? "2020-01-01" : ""
      let amount = deal.amount.map { "\($0 / 100).\($0 % 100 < 10 ? "0" : "")\($0 % 100)" } ?? ""
      lines.append("\(key),,\(deal.rep),\(deal.stage),\(amount),,\(closed),\(deal.expected?.iso ?? "")")
    }
    lines.append("LAST,,R1,void,1,\(RandomHistory.start.adding(days: versions.count - 1).iso),,")
    return FactStore([.deals: lines.joined(separator: "\n")]).remembering(history)
  }
}
