import Sales
import Storage
import TestSupport
import Testing

@Suite("Changes of targets in the journal")
struct TargetChangeTests {
  private let scratch = ScratchDirectory()

  private func targets(_ rows: String) -> [PlannedFigure] {
    FactStore([.targets: "period,region,rep,target\n" + rows]).targets
  }

  private func change(_ period: String, from before: Int64?, to after: Int64?, at: Int64, why: String? = nil)
    -> TargetChange
  {
    var key = TargetKey(period: period, metric: "sales", level: .stretch)
    key.region = "华东"
    return TargetChange(key, from: before, to: after, at: at, author: "li", why: why)
  }

  private struct Refused: Error {}

  @Test func `a change comes back as it was said, the oldest first, and once`() throws {
    let journal = try Journal(writing: scratch.place)
    let changes = [change("2026-09", from: 5, to: nil, at: 9, why: "多\n行"), change("2026-08", from: nil, to: 7, at: 3)]
    for change in changes { #expect(try journal.add(change)) }
    #expect(try !journal.add(changes[0]))
    #expect(try Journal(reading: scratch.place).targetChanges() == changes.reversed())
  }

  @Test func `two changes of one target within a second are both kept, and each once`() throws {
    let journal = try Journal(writing: scratch.place)
    let changes = [change("2026-08", from: nil, to: 7, at: 3), change("2026-08", from: 7, to: 9, at: 3, why: "more")]
    for _ in 1...2 {
      for change in changes { _ = try journal.add(change) }
    }
    #expect(try journal.targetChanges().map(\.after) == [7, 9])
    #expect(try journal.targetChanges().map(\.at) == [3, 4])
  }

  @Test func `what is not done is not said`() throws {
    let journal = try Journal(writing: scratch.place)
    #expect(throws: Refused.self) {
      try journal.change(targets: [change("2026-08", from: nil, to: 7, at: 3)]) { throw Refused() }
    }
    #expect(try journal.targetChanges().isEmpty)
    try journal.change(targets: [change("2026-08", from: nil, to: 7, at: 3)]) {}
    #expect(try journal.targetChanges().count == 1)
  }

  @Test func `the first targets are no change; later ones are what became of them`() throws {
    let journal = try Journal(writing: scratch.place)
    #expect(try journal.see(targets: targets("2026-08,华东,,100\n2026-08,,R1,50"), at: 1).isEmpty)
    #expect(try journal.see(targets: targets("2026-08,华东,,100\n2026-08,,R1,50"), at: 2).isEmpty)
    let seen = try journal.see(targets: targets("2026-08,华东,,120\n2026-09,,R1,60"), at: 3)
    #expect(
      seen.map { "\($0.key.period) \($0.key.place) \($0.before ?? -1) \($0.after ?? -1) \($0.author ?? "-")" } == [
        "2026-08 [\"华东\"] 100000000 120000000 -", "2026-09 [\"R1\"] -1 60000000 -", "2026-08 [\"R1\"] 50000000 -1 -",
      ])
    #expect(try journal.targetChanges().count == 3)
    #expect(try journal.see(targets: targets("2026-08,华东,,120\n2026-09,,R1,60"), at: 4).isEmpty)
  }

  @Test func `what somebody said is not seen a second time`() throws {
    let journal = try Journal(writing: scratch.place)
    try journal.see(targets: targets("2026-08,华东,,100"), at: 1)
    let key = try #require(targets("2026-08,华东,,100").first?.key)
    let said = TargetChange(key, from: 100_000_000, to: 120_000_000, at: 2, author: "li", why: "more")
    try journal.change(targets: [said]) {}
    #expect(try journal.see(targets: targets("2026-08,华东,,120"), at: 3).isEmpty)
    #expect(try journal.targetChanges() == [said])
  }
}
