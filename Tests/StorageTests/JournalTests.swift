import Foundation
import GRDB
import Sales
import TestSupport
import Testing

@testable import Storage

@Suite("The journal of a data directory")
struct JournalTests {
  private let scratch = ScratchDirectory()
  private var place: JournalPlace { scratch.place }

  private func store(_ rows: [String]) -> FactStore {
    FactStore([.deals: "deal,rep,stage,amount,expected_close,created,closed\n" + rows.joined(separator: "\n")])
  }

  @Test("What was recorded is there when it is opened again, versions and last state")
  func recorded() throws {
    var seen = SeenDeals()
    let first = seen.see(store(["D-1,小张,lead,100,,2026-08-01,", "D-2,小李,lead,200,2026-09-01,2026-08-01,"]))
    let second = seen.see(store(["D-1,小张,contact,150,,2026-08-01,"]))
    let head = try Journal(writing: place).record(
      [NewVersion(seen: 100, version: first), NewVersion(seen: 200, version: second)], deals: seen, after: nil)
    let pipeline = try Journal(reading: place).pipeline()
    #expect(pipeline.head == head)
    #expect(pipeline.versions.map(\.seen) == [100, 200])
    #expect(pipeline.versions.map { $0.changes() } == [[], second.changes])
    #expect(pipeline.deals.everything().isThere == [true, false])
    #expect(pipeline.deals.everything().deals[1] == seen.everything().deals[1])
  }

  @Test("A deal that left the files is still called what it was called, also after the journal was opened again")
  func titles() throws {
    let store = { (rows: String) in
      FactStore([.deals: "deal,title,rep,stage,amount,created\n" + rows])
    }
    var seen = SeenDeals()
    let first = seen.see(store("D-1,二期扩容,小张,lead,100,2026-08-01\nD-2,,小李,lead,200,2026-08-01"))
    let head = try Journal(writing: place).record([NewVersion(seen: 100, version: first)], deals: seen, after: nil)
    var again = try Journal(reading: place).pipeline().deals
    let second = again.see(store("D-2,,小李,lead,200,2026-08-01"))
    _ = try Journal(writing: place).record([NewVersion(seen: 200, version: second)], deals: again, after: head)
    let pipeline = try Journal(reading: place).pipeline()
    var grown = GrowingHistory()
    let versions = pipeline.versions.map { (seen: $0.seen, changes: $0.changes() ?? []) }
    grown.take(versions, deals: pipeline.deals, company: Company())
    #expect(grown.history.deals.deal(0, grown.history.names).title == "二期扩容")
    #expect(grown.history.deals.deal(0, grown.history.names).created == Day(literal: "2026-08-01"))
    #expect(pipeline.deals.everything().deals[1].title.isEmpty)
  }

  @Test("Law: recorded one by one or together, any versions give the same state again", arguments: 0..<12)
  func anyVersions(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var (seen, head) = (SeenDeals(), JournalHead?.none)
    var waiting: [NewVersion] = []
    for moment in 0..<6 {
      waiting.append(NewVersion(seen: Int64(moment), version: seen.see(store(rows(&random)))))
      guard Bool.random(using: &random) || moment == 5 else { continue }
      head = try Journal(writing: place).record(waiting, deals: seen, after: head)
      waiting = []
    }
    let again = try Journal(reading: place).pipeline().deals
    #expect(again.names.values == seen.names.values)
    let (all, read) = (seen.everything(), again.everything())
    #expect(read.isThere == all.isThere)
    #expect((0..<all.deals.count).map { all.deals[$0] } == (0..<read.deals.count).map { read.deals[$0] })
  }

  /// More deals than a block holds.
  private func rows(_ random: inout SeededGenerator) -> [String] {
    (0..<2500).compactMap { number in
      let (stage, amount) = (Int.random(in: 0..<3, using: &random), Int.random(in: 1...4, using: &random))
      guard amount < 4 else { return nil }
      return "D-\(number),R\(number % 7),\(["lead", "contact", "proposal"][stage]),\(amount),,2026-08-01,"
    }
  }

  @Test("Versions compared with a state that is no longer the last are refused")
  func overtaken() throws {
    var (one, other) = (SeenDeals(), SeenDeals())
    let rows = store(["D-1,小张,lead,100,,2026-08-01,"])
    let (first, second) = (one.see(rows), other.see(rows))
    _ = try Journal(writing: place).record([NewVersion(seen: 1, version: first)], deals: one, after: nil)
    #expect(throws: JournalFailure.overtaken) {
      try Journal(writing: place).record([NewVersion(seen: 2, version: second)], deals: other, after: nil)
    }
  }

  @Test("Where there is no journal, reading says so and makes none")
  func absent() {
    #expect(throws: JournalFailure.absent) { try Journal(reading: place) }
    #expect(!place.exists)
  }

  @Test("A file that is no journal is damaged, can be set aside under a name with the moment, and a new one begun")
  func damaged() throws {
    try scratch.makeFolder()
    try Data((0..<9000).map { UInt8($0 % 251) }).write(to: URL(fileURLWithPath: place.file))
    #expect(throws: JournalFailure.self) { try Journal(reading: place).pipeline() }
    let name = try place.setAside(moment: "2026-08-21-143200")
    #expect(name == "journal-damaged-2026-08-21-143200.sqlite")
    #expect(FileManager.default.fileExists(atPath: "\(place.folder)/\(name)"))
    _ = try Journal(writing: place)
    #expect(try Journal(reading: place).head().lastVersion == 0)
  }

  @Test("A journal that another program is just making is not there yet, and is not taken for a damaged one")
  func beingMade() throws {
    try FileManager.default.createDirectory(atPath: place.folder, withIntermediateDirectories: true)
    let queue = try DatabaseQueue(path: place.file)
    for form in Journal.migrator.migrations.dropLast() {
      try Journal.migrator.migrate(queue, upTo: form)
      do throws(JournalFailure) {
        let journal = try Journal(reading: place)
        _ = (try journal.entries(), try journal.statements(), try journal.targetChanges())
        _ = (try journal.pipeline(), try journal.unsentMessages(at: 0))
      } catch {
        guard case .absent = error else {
          Issue.record("\(form): \(error)")
          continue
        }
      }
    }
  }

  @Test("Programs that make a journal at once all get it, and none takes it for damaged", arguments: 0..<8)
  func madeAtOnce(round: Int) async throws {
    let place = place
    try await withThrowingTaskGroup(of: Void.self) { group in
      for program in 0..<6 {
        group.addTask {
          let entry = Entry(id: "\(program)", kind: .note, text: "x", author: "li", at: Int64(round))
          try Journal(writing: place).add(entry)
        }
      }
      try await group.waitForAll()
    }
    #expect(try Journal(reading: place).entries().count == 6)
  }

  @Test("A journal of a newer program is neither read nor written")
  func newer() throws {
    let journal = try Journal(writing: place)
    try journal.database.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 from the future')") }
    #expect(throws: JournalFailure.newer) { try Journal(reading: place) }
    #expect(throws: JournalFailure.newer) { try Journal(writing: place) }
  }

  @Test("One program holds the lock that elects who records; another takes over when it lets go")
  func election() throws {
    var first = try RecorderLock.take(place)
    #expect(first != nil)
    #expect(try RecorderLock.take(place) == nil)
    withExtendedLifetime(first) {}
    first = nil
    #expect(try RecorderLock.take(place) != nil)
  }

  @Test("Where nothing can be written, the lock and the journal say why")
  func notWritable() throws {
    // A file in the folder's place keeps everybody from writing below it, the superuser too.
    try Data().write(to: URL(fileURLWithPath: place.folder))
    #expect(throws: JournalFailure.notWritable("Not a directory")) { try RecorderLock.take(place) }
    #expect(throws: JournalFailure.self) { try Journal(writing: place) }
  }

  @Test("Readers see the last version while a writer has begun another, and wait for nobody")
  func readersNeverWait() throws {
    var seen = SeenDeals()
    let writer = try Journal(writing: place)
    let baseline = seen.see(store(["D-1,小张,lead,100,,2026-08-01,"]))
    let head = try writer.record([NewVersion(seen: 1, version: baseline)], deals: seen, after: nil)
    let reader = try Journal(reading: place)
    try writer.database.write { database in
      try database.execute(sql: "INSERT INTO versions VALUES (2, 2, x'00')")
      #expect(try reader.head() == head)
    }
    #expect(try reader.head().lastVersion == 2)
  }
}

@Suite("What the journal packs")
struct PackingTests {
  @Test("Law: any changes come back as they were packed", arguments: 0..<40)
  func roundTrip(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let changes = (0..<50).map { _ in
      SeenChange(
        deal: Int32.random(in: 0...Int32.max, using: &random),
        field: PipelineField.allCases.randomElement(using: &random) ?? .stage, before: number(&random),
        after: number(&random))
    }
    #expect(RecordedVersion(id: 1, seen: 0, changes: changes).changes() == changes)
  }

  private func number(_ random: inout SeededGenerator) -> Int64 {
    let bits = Int.random(in: 0..<64, using: &random)
    return [.min, .max, 0, Int64(truncatingIfNeeded: random.next() >> UInt64(bits))].randomElement(using: &random) ?? 0
  }

  @Test("Law: bytes that nobody packed are refused or read as something, and never worse", arguments: 0..<200)
  func anyBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    let changes = RecordedVersion(id: 1, seen: 0, packed: bytes).changes() ?? []
    #expect(changes.allSatisfy { $0.deal >= 0 })
    let block = DealBlock(bytes, names: 5)
    #expect(block.map { $0.deals.count == $0.isThere.count } ?? true)
  }

  @Test("A change of one deal takes about ten bytes")
  func size() {
    let changes = (0..<1000).map {
      SeenChange(deal: Int32($0 * 100), field: .amount, before: 123_456_00, after: 234_567_00)
    }
    let bytes = RecordedVersion(id: 1, seen: 0, changes: changes).packed.count
    #expect(bytes <= 12 * 1000, "\(bytes) bytes for 1000 changes")
  }
}
