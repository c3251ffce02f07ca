internal import Foundation
internal import GRDB
public import Sales

/// A version on its way into the journal.
public struct NewVersion: Sendable {
  /// Local seconds since 1970-01-01T00:00.
  public let seen: Int64
  /// What it brought.
  public let version: SeenVersion

  /// A version seen at a moment.
  public init(seen: Int64, version: SeenVersion) { (self.seen, self.version) = (seen, version) }
}

extension Journal {
  /// Adds versions, all or none, after the head as it was when they were compared (`nil`: there was no journal); gives
  /// the new head. `deals` are as they are with the last of them.
  public func record(
    _ versions: [NewVersion], deals: SeenDeals, after head: JournalHead?
  ) throws(JournalFailure) -> JournalHead {
    do {
      return try database.write { database in
        var now = try Journal.head(database)
        guard now == head || (head == nil && now.lastVersion == 0) else { throw JournalFailure.overtaken }
        var recording = Recording(database)
        try recording.run(versions, deals: deals, after: now.lastVersion)
        now.lastVersion += Int64(versions.count)
        return now
      }
    } catch { throw JournalFailure(error) }
  }
}

extension Journal {
  /// Takes over versions recorded elsewhere, with the deals as they were with the last of them; false where there are
  /// recorded ones already.
  public func restore(_ versions: [RecordedVersion], deals: SeenDeals) throws(JournalFailure) -> Bool {
    do {
      return try database.write { database in
        guard try Journal.head(database).lastVersion == 0 else { return false }
        var recording = Recording(database)
        try recording.restore(versions, deals: deals)
        return true
      }
    } catch { throw JournalFailure(error) }
  }
}

/// One transaction that adds versions.
private struct Recording {
  private let database: Database
  private var blocks: [Int32: DealBlock] = [:]
  private var names = 0
  /// Newcomers fill one block after the other: no more than these wait, so that a million of them take no memory.
  private static let mostBlocks = 32

  init(_ database: Database) { self.database = database }

  mutating func run(_ versions: [NewVersion], deals: SeenDeals, after last: Int64) throws {
    names = deals.names.count
    try writeNames(deals.names)
    try write(
      zip((last + 1)..., versions).map { id, new in
        RecordedVersion(id: id, seen: new.seen, changes: new.version.changes)
      })
    if versions.contains(where: \.version.isRebased) { try takeEverything(deals) } else { try apply(versions) }
    try writeBlocks()
    try writeCurrency(deals.currency)
  }

  mutating func restore(_ versions: [RecordedVersion], deals: SeenDeals) throws {
    names = deals.names.count
    try writeNames(deals.names)
    try write(versions)
    try takeEverything(deals)
    try writeBlocks()
    try writeCurrency(deals.currency)
  }

  private func write(_ versions: [RecordedVersion]) throws {
    let statement = try database.makeStatement(sql: "INSERT INTO versions (id, seen, changes) VALUES (?, ?, ?)")
    for version in versions { try statement.execute(arguments: [version.id, version.seen, Data(version.packed)]) }
  }

  private func writeCurrency(_ currency: String) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO about (key, value) VALUES ('currency', ?)", arguments: [currency])
  }

  private func writeNames(_ names: Names) throws {
    let known = try Int.fetchOne(database, sql: "SELECT count(*) FROM names") ?? 0
    guard known < names.count else { return }
    let statement = try database.makeStatement(sql: "INSERT INTO names (code, text) VALUES (?, ?)")
    for code in known..<names.count { try statement.execute(arguments: [code, names.values[code]]) }
  }

  private mutating func takeEverything(_ deals: SeenDeals) throws {
    let (all, isThere) = deals.everything()
    for number in 0..<all.count {
      let block = Int32(number) / DealBlock.size
      blocks[block, default: DealBlock()].append(number, of: all, isThere: isThere[number])
    }
  }

  private mutating func apply(_ versions: [NewVersion]) throws {
    for version in versions.map(\.version) {
      var number = version.firstNewcomer
      for row in 0..<version.newcomers.count {
        let isNext = try block(of: number) { block in
          block.append(row, of: version.newcomers)
          return block.deals.count == Int(number % DealBlock.size) + 1
        }
        guard isNext else { throw JournalFailure.damaged("deal_blocks") }
        number += 1
        if blocks.count > Recording.mostBlocks { try writeBlocks() }
      }
      for change in version.changes {
        let place = Int(change.deal % DealBlock.size)
        let isApplied = try block(of: change.deal) { $0.apply(change, at: place) }
        guard isApplied else { throw JournalFailure.damaged("deal_blocks") }
      }
    }
  }

  /// Changes the block of a deal, which is read when it is first needed.
  private mutating func block<Result>(of deal: Int32, _ change: (inout DealBlock) -> Result) throws -> Result {
    let number = deal / DealBlock.size
    if blocks[number] == nil { blocks[number] = try stored(number) }
    return change(&blocks[number, default: DealBlock()])
  }

  private func stored(_ number: Int32) throws -> DealBlock {
    let sql = "SELECT body FROM deal_blocks WHERE block = ?"
    guard let data = try Data.fetchOne(database, sql: sql, arguments: [number]) else { return DealBlock() }
    guard let block = DealBlock([UInt8](data), names: names) else { throw JournalFailure.damaged("deal_blocks") }
    return block
  }

  /// Writes the blocks that were touched; who needs one of them again reads it.
  private mutating func writeBlocks() throws {
    let statement = try database.makeStatement(sql: "INSERT OR REPLACE INTO deal_blocks (block, body) VALUES (?, ?)")
    for number in blocks.keys.sorted() {
      guard let block = blocks[number] else { continue }
      try statement.execute(arguments: [number, Data(block.packed)])
    }
    blocks = [:]
  }
}
