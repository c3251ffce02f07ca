import Testing
import TestSupport

@testable import Sales

@Suite("Versions of the deals compared one with the next")
struct SeenDealsTests {
  private static let header = "deal,rep,stage,amount,expected_close,created\n"

  private func store(_ rows: String...) -> FactStore {
    FactStore([.deals: SeenDealsTests.header + rows.joined(separator: "\n")])
  }

  @Test("The first version is a baseline: everything is there and nothing has changed")
  func baseline() {
    var seen = SeenDeals()
    let version = seen.see(store("D-1,小张,lead,100,2026-09-01,2026-08-01", "D-2,小李,contact,200,,2026-08-02"))
    #expect(version.newcomers.count == 2)
    #expect(version.changes.isEmpty)
  }

  @Test("Stage, amount, expected close and owner each leave a change with what was before and after")
  func fourFields() {
    var seen = SeenDeals()
    _ = seen.see(store("D-1,小张,lead,100,2026-09-01,2026-08-01"))
    let version = seen.see(store("D-1,小李,contact,250,2026-09-15,2026-08-01"))
    let texts = version.changes.map { change in
      let names = seen.names.values
      let isName = change.field == .stage || change.field == .owner
      let values = [change.before, change.after].map { isName ? names[Int($0)] : "\($0)" }
      return "\(change.field) \(values[0]) → \(values[1])"
    }
    #expect(
      Set(texts) == ["stage lead → contact", "amount 10000 → 25000", "expectedClose 20697 → 20711", "owner 小张 → 小李"])
  }

  @Test("A version that says the same in another order is no version")
  func sameAgain() {
    var seen = SeenDeals()
    _ = seen.see(store("D-1,小张,lead,100,,2026-08-01", "D-2,小李,lead,200,,2026-08-02"))
    #expect(seen.see(store("D-2,小李,lead,200,,2026-08-02", "D-1,小张,lead,100,,2026-08-01")).isEmpty)
  }

  @Test("A deal that left and came back has gone, returned, and the changes of what differs")
  func vanishedAndReturned() {
    var seen = SeenDeals()
    _ = seen.see(store("D-1,小张,lead,100,,2026-08-01", "D-2,小李,lead,200,,2026-08-02"))
    let gone = seen.see(store("D-1,小张,lead,100,,2026-08-01"))
    #expect(gone.changes == [SeenChange(deal: 1, field: .existence, before: 1, after: 0)])
    let back = seen.see(store("D-2,小李,lead,300,,2026-08-02", "D-1,小张,lead,100,,2026-08-01"))
    #expect(
      back.changes == [
        SeenChange(deal: 1, field: .existence, before: 0, after: 1),
        SeenChange(deal: 1, field: .amount, before: 20_000, after: 30_000),
      ])
    #expect(back.newcomers.count == 0)
  }

  @Test("A stage that only got another id moves no deal")
  func renamedStage() {
    var settings = Settings()
    settings.stages = [Stage(id: "talk", name: "Talk", kind: .open), Stage(id: "won", name: "Won", kind: .won)]
    var seen = SeenDeals()
    let rows = SeenDealsTests.header + "D-1,小张,talk,100,,2026-08-01"
    _ = seen.see(FactStore([.deals: rows], settings: settings))
    settings.stages[0] = Stage(id: "first_talk", name: "First talk", kind: .open, aliases: ["talk"])
    #expect(seen.see(FactStore([.deals: rows], settings: settings)).isEmpty)
  }

  @Test("Amounts counted in another currency are new states and no changes")
  func otherCurrency() {
    var seen = SeenDeals()
    var settings = Settings()
    let rows = SeenDealsTests.header
    _ = seen.see(FactStore([.deals: rows + "D-1,小张,lead,100,,2026-08-01"], settings: settings))
    settings.currency = "USD"
    let version = seen.see(FactStore([.deals: rows + "D-1,小张,lead,14,,2026-08-01"], settings: settings))
    #expect(version.isRebased && version.changes.isEmpty)
    #expect(seen.everything().deals[0].amount == 1400)
  }

  @Test(
    "Law: the changes laid upon the first version give every later one, whatever came, went and moved",
    arguments: 0..<60)
  func replaying(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var (seen, laid) = (SeenDeals(), [Int32: SeenDeal]())
    var absent: Set<Int32> = []
    for _ in 0..<8 {
      let store = RandomDeals.store(&random)
      let version = seen.see(store)
      for row in 0..<version.newcomers.count {
        laid[version.firstNewcomer + Int32(row)] = version.newcomers[row]
      }
      for change in version.changes { lay(change, upon: &laid, &absent) }
      let now = laid.filter { !absent.contains($0.key) }.values.map { RandomDeals.text($0, seen.names) }
      #expect(now.sorted() == RandomDeals.texts(store))
    }
  }

  @Test("Law: what was seen can be put down and taken up again between any two versions", arguments: 0..<30)
  func takenUpAgain(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var (one, other) = (SeenDeals(), SeenDeals())
    for _ in 0..<6 {
      let store = RandomDeals.store(&random)
      let (first, second) = (one.see(store), other.see(store))
      #expect(Set(first.changes) == Set(second.changes))
      let all = other.everything()
      other = SeenDeals(names: other.names, currency: other.currency, deals: all.deals, isThere: all.isThere)
    }
  }

  @Test("Law: a history that grows says the same as one put together at the end", arguments: 0..<40)
  func growing(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var (seen, grown, versions) = (SeenDeals(), GrowingHistory(), [(seen: Int64, changes: [SeenChange])]())
    for moment in 0..<7 {
      let store = RandomDeals.store(&random)
      versions.append((Int64(moment), seen.see(store).changes))
      // Now and then two versions come at once.
      guard moment % 3 != 1 else { continue }
      grown.take(versions.dropFirst(grown.count), deals: seen, company: store.company)
      var whole = GrowingHistory()
      whole.take(versions, deals: seen, company: store.company)
      #expect(SeenDealsTests.told(grown.history) == SeenDealsTests.told(whole.history))
    }
  }

  /// Everything a history says, in words, for codes may differ.
  private static func told(_ history: PipelineHistory) -> [String] {
    let deals = (0..<history.deals.count).map { "\(history.deals.deal($0, history.names))" }
    let changes = (0..<history.count).map { change in
      let field = history.field[change]
      let values = [history.before[change], history.after[change]]
        .map { field == .stage || field == .owner ? history.id($0) ?? "—" : "\($0)" }
      return "\(history.version[change]) \(history.changedDeal[change]) \(field) \(values)"
    }
    return history.versions.map { "\($0)" } + deals + changes
  }

  private func lay(_ change: SeenChange, upon deals: inout [Int32: SeenDeal], _ absent: inout Set<Int32>) {
    switch change.field {
    case .stage: deals[change.deal]?.stage = Int32(change.after)
    case .owner: deals[change.deal]?.owner = Int32(change.after)
    case .amount: deals[change.deal]?.amount = change.after
    case .expectedClose:
      deals[change.deal]?.expectedClose = change.after == Missing.amount ? Day.missingNumber : Int32(change.after)
    case .existence: if change.after == 1 { absent.remove(change.deal) } else { absent.insert(change.deal) }
    }
  }
}

/// Random versions of a small company's deals.
private enum RandomDeals {
  static func store(_ random: inout SeededGenerator) -> FactStore {
    var rows = (0..<12).compactMap { number -> String? in
      guard Int.random(in: 0..<5, using: &random) > 0 else { return nil }
      let rep = ["小张", "小李", "小王"].randomElement(using: &random) ?? ""
      let stage = ["lead", "contact", "proposal", "won"].randomElement(using: &random) ?? ""
      let amount = Int.random(in: 1...3, using: &random) * 100
      let day = ["", "2026-09-01", "2026-10-01"].randomElement(using: &random) ?? ""
      return "D-\(number),\(rep),\(stage),\(amount),\(day),2026-08-01,2026-08-09"
    }
    if Bool.random(using: &random) { rows.shuffle(using: &random) }
    return FactStore([.deals: "deal,rep,stage,amount,expected_close,created,closed\n" + rows.joined(separator: "\n")])
  }

  static func text(_ deal: SeenDeal, _ names: Names) -> String {
    "\(deal.key) \(names.value(deal.stage) ?? "") \(names.value(deal.owner) ?? "") \(deal.amount) \(deal.expectedClose)"
  }

  static func texts(_ store: FactStore) -> [String] {
    (0..<store.deals.count).map { row in
      let stage = store.company.stages[Int(store.deals.stage[row])].id
      let rep = store.company.reps.ids.value(store.deals.rep[row]) ?? ""
      let deals = store.deals
      return "\(deals.key.text(row)) \(stage) \(rep) \(deals.amount[row]) \(deals.expectedClose[row])"
    }.sorted()
  }
}
