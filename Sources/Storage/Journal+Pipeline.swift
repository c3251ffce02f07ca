internal import Foundation
internal import GRDB
public import Sales

/// Which journal it is and how far it has come: another one may have taken its place.
public struct JournalHead: Hashable, Sendable {
  public var identity: String
  /// The id of the last recorded version; 0 where there is none.
  public var lastVersion: Int64
}

/// What a journal holds of the pipeline at one moment.
public struct RecordedPipeline: Sendable {
  public var head: JournalHead
  /// In order; empty where nothing was recorded yet.
  public var versions: [RecordedVersion]
  /// The deals as they were with the last of them.
  public var deals: SeenDeals
  /// The forecasts of earlier weeks.
  public var frozen: [FrozenForecast]
}

extension Journal {
  /// Which journal this is and how far it has come.
  public func head() throws(JournalFailure) -> JournalHead {
    do { return try database.read(Journal.head) } catch { throw JournalFailure(error) }
  }

  /// All versions and the last state of the deals, as of one moment.
  public func pipeline() throws(JournalFailure) -> RecordedPipeline {
    do {
      return try database.read { database in
        let rows = try Row.fetchCursor(database, sql: "SELECT id, seen, changes FROM versions ORDER BY id")
        var versions: [RecordedVersion] = []
        while let row = try rows.next() {
          versions.append(RecordedVersion(id: row[0], seen: row[1], packed: try row.bytes(2)))
        }
        return RecordedPipeline(
          head: try Journal.head(database), versions: versions,
          deals: try Journal.deals(database, hasBegun: !versions.isEmpty),
          frozen: try Journal.frozenForecasts(database))
      }
    } catch { throw JournalFailure(error) }
  }

  static func head(_ database: Database) throws -> JournalHead {
    JournalHead(
      identity: try String.fetchOne(database, sql: "SELECT value FROM about WHERE key = 'identity'") ?? "",
      lastVersion: try Int64.fetchOne(database, sql: "SELECT max(id) FROM versions") ?? 0)
  }

  private static func deals(_ database: Database, hasBegun: Bool) throws -> SeenDeals {
    guard hasBegun else { return SeenDeals() }
    var names = Names()
    for text in try String.fetchAll(database, sql: "SELECT text FROM names ORDER BY code") { _ = names.add(text) }
    var (deals, isThere) = (SeenDealTable(), [Bool]())
    let blocks = try Int.fetchOne(database, sql: "SELECT count(*) FROM deal_blocks") ?? 0
    let rows = try Row.fetchCursor(database, sql: "SELECT block, body FROM deal_blocks ORDER BY block")
    while let row = try rows.next() {
      guard row[0] == Int64(deals.count) / Int64(DealBlock.size), deals.count % Int(DealBlock.size) == 0,
        DealBlock.unpack(try row.bytes(1), names: names.count, into: &deals, &isThere)
      else { throw JournalFailure.damaged("deal_blocks") }
      if deals.count == Int(DealBlock.size), blocks > 1 { deals.reserve(blocks * Int(DealBlock.size)) }
    }
    let currency = try String.fetchOne(database, sql: "SELECT value FROM about WHERE key = 'currency'") ?? ""
    return SeenDeals(names: names, currency: currency, deals: deals, isThere: isThere)
  }
}

extension Row {
  /// The bytes of a column that holds some.
  fileprivate func bytes(_ column: Int) throws -> [UInt8] {
    guard let data = Data.fromDatabaseValue(self[column]) else { throw JournalFailure.damaged("not bytes") }
    return [UInt8](data)
  }
}
