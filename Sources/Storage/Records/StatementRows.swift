internal import GRDB
internal import Sales

/// Published statements and their events as they are stored, compared with their digests when they are read.
struct StatementRows {
  private let statements: [Row]
  private let events: [Key: [Row]]
  /// What the events of each statement come to; `nil` in a journal of before they were chained.
  private let chains: [Key: String]?

  /// What tells a statement from others.
  private struct Key: Hashable {
    let rep: String
    let period: String
  }

  /// All of them; of a journal that an earlier program wrote none, until this one writes to it.
  init(in database: Database) throws { try self.init(database, "", []) }

  /// The one of a rep and period.
  init(of rep: String, _ period: Period, in database: Database) throws {
    try self.init(database, "WHERE rep = ? AND period = ?", [rep, period.id])
  }

  private init(_ database: Database, _ part: String, _ arguments: StatementArguments) throws {
    guard try database.tableExists("statements") else {
      (statements, events, chains) = ([], [:], nil)
      return
    }
    let columns = "rep, period, grain, first_day, end_day, body, digest"
    statements = try Row.fetchAll(
      database, sql: "SELECT \(columns) FROM statements \(part) ORDER BY first_day, end_day, rep",
      arguments: arguments)
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT \(EventChain.columns), rep, period FROM statement_events \(part) ORDER BY id",
      arguments: arguments)
    events = Dictionary(grouping: rows) { Key(rep: $0[5], period: $0[6]) }
    chains = try StatementRows.chains(database, part, arguments)
  }

  private static func chains(
    _ database: Database, _ part: String, _ arguments: StatementArguments
  ) throws -> [Key: String]? {
    guard try database.tableExists("statement_chains") else { return nil }
    let rows = try Row.fetchAll(
      database, sql: "SELECT rep, period, digest FROM statement_chains \(part)", arguments: arguments)
    return Dictionary(rows.map { (Key(rep: $0[0], period: $0[1]), $0[2]) }) { first, _ in first }
  }

  /// What they say: a statement whose text, digest and audit do not fit each other was changed.
  var book: StatementBook {
    var (sound, done, changed) = ([PublishedStatement](), [StatementEvent](), [ChangedStatement]())
    for row in statements {
      let (rep, id): (String, String) = (row[0], row[1])
      let period = Period(
        id: id, grain: Grain(rawValue: row[2]) ?? .month, from: Day(number: row[3]), to: Day(number: row[4]))
      let stored = events[Key(rep: rep, period: id)] ?? []
      let own = stored.compactMap { StatementEvent($0, period) }
      done += own
      if isChained(row, stored), let statement = statement(row, own), statement.rep == rep,
        statement.period == period
      {
        sound.append(statement)
      } else {
        changed.append(ChangedStatement(rep: rep, period: period))
      }
    }
    var book = StatementBook()
    (book.statements, book.events, book.changed) = (sound, done, changed)
    return book
  }

  /// Whether nothing was changed in, added to or taken away from what was done to a statement.
  private func isChained(_ row: Row, _ events: [Row]) -> Bool {
    guard let chains else { return true }
    var chain = EventChain(ofStatement: row[6])
    for event in events { chain.append(event) }
    return chains[Key(rep: row[0], period: row[1])] == chain.digest
  }

  private func statement(_ row: Row, _ events: [StatementEvent]) -> PublishedStatement? {
    let (body, digest): (String, String) = (row[5], row[6])
    guard events.first(where: { $0.kind == .published })?.text == digest, SHA256.hexDigest(body) == digest else {
      return nil
    }
    return PublishedStatement(text: body)
  }
}

extension StatementEvent {
  /// An event from its row; a newer program may know kinds that this one does not.
  fileprivate init?(_ row: Row, _ period: Period) {
    guard let kind = Kind(rawValue: row[0]) else { return nil }
    self.init(rep: row[5], period: period, kind: kind, line: row[1], text: row[2], author: row[3], at: row[4])
  }
}
