internal import GRDB

/// What a data directory remembers beyond its files, in one SQLite file behind one struct.
///
/// Any number of programs may read it at once and never wait for each other (write-ahead log); writers wait for each
/// other for at most five seconds. Everything is done on the calling thread.
public struct Journal: Sendable {
  private let connection: Connection
  private let identity: FileIdentity?
  private let place: JournalPlace

  var database: DatabaseQueue { connection.queue }

  /// Whether the file it was opened from is still the one in its place.
  public var isInPlace: Bool { identity != nil && FileIdentity(place.file) == identity }

  /// Opens a journal to be read; where nothing may be written, as it stands.
  public init(reading place: JournalPlace) throws(JournalFailure) {
    guard place.exists else { throw .absent }
    do {
      (connection, self.place) = (try Journal.opened(place), place)
      identity = FileIdentity(place.file)
      guard try Journal.hasTables(database) else { throw JournalFailure.absent }
      guard try database.read(Journal.isKnown) else { throw JournalFailure.newer }
      // Another program is about to make it, table by table: that is no damage.
      guard try database.read(Journal.hasFirstTables) else { throw JournalFailure.absent }
    } catch { throw JournalFailure(error) }
  }

  /// Opens a journal to be written, and makes it where there is none.
  public init(writing place: JournalPlace) throws(JournalFailure) {
    try place.makeFolder()
    // Of programs that make it at once the second would find tables that the first has just made, and call it damage.
    let turn = MakersTurn(place)
    defer { turn.end() }
    do {
      let queue = try DatabaseQueue(path: place.file, configuration: Journal.configuration(isReadOnly: false))
      (connection, self.place) = (Connection(queue), place)
      identity = FileIdentity(place.file)
      if try !Journal.hasTables(database) { try Journal.migrator.migrate(database) }
      guard try database.read(Journal.isKnown) else { throw JournalFailure.newer }
      try Journal.migrator.migrate(database)
      // A line that was said to be stored must outlast a power cut.
      try database.inDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    } catch { throw JournalFailure(error) }
  }

  private static func configuration(isReadOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(5)
    configuration.label = "journal"
    return configuration
  }

  /// Beside a writer the log must be shared; in a directory that nobody may write there is no log to share.
  private static func opened(_ place: JournalPlace) throws -> Connection {
    let configuration = configuration(isReadOnly: true)
    do {
      let shared = Connection(try DatabaseQueue(path: place.file, configuration: configuration))
      _ = try hasTables(shared.queue)
      return shared
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
    {
      return Connection(try DatabaseQueue(path: place.file.asFrozenFile, configuration: configuration))
    }
  }

  /// Whether every table of the first form is there; whoever reads those of later forms does without them.
  private static func hasFirstTables(_ database: Database) throws -> Bool {
    try [
      "about", "names", "versions", "deal_blocks", "forecast_freezes", "entries", "entry_subjects",
    ].allSatisfy { try database.tableExists($0) }
  }

  private static func hasTables(_ database: DatabaseQueue) throws -> Bool {
    try database.read { try $0.tableExists("versions") }
  }
}

extension String {
  /// This path as SQLite names a file that nobody writes.
  fileprivate var asFrozenFile: String {
    let plain = utf8.map { byte in
      let isPlain = byte > 0x20 && byte < 0x7F && !"%?#".utf8.contains(byte)
      let hex = String(byte, radix: 16)
      return isPlain ? String(Unicode.Scalar(byte)) : "%" + (hex.count == 1 ? "0" + hex : hex)
    }.joined()
    return "file:\(plain)?mode=ro&immutable=1"
  }
}
