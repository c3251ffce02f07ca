internal import GRDB
internal import Sales

/// Published statements and their events as they are stored, compared with their digests when they are read.
struct StatementRows {
  private let statements: [Row]
  private let events: [Key: [Row]]

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
      (statements, events) = ([], [:])
      return
    }
    let columns = "rep, period, grain, first_day, end_day, body, digest"
    statements = try Row.fetchAll(
      database, sql: "SELECT \(columns) FROM statements \(part) ORDER BY first_day, end_day, rep",
      arguments: arguments)
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT rep, period, kind, line, text, author, at FROM statement_events \(part) ORDER BY id",
      arguments: arguments)
    events = Dictionary(grouping: rows) { Key(rep: $0[0], period: $0[1]) }
  }

  /// What they say: a statement whose text, digest and audit do not fit each other was changed.
  var book: StatementBook {
    var (sound, done, changed) = ([PublishedStatement](), [StatementEvent](), [ChangedStatement]())
    for row in statements {
      let (rep, id): (String, String) = (row[0], row[1])
      let period = Period(
        id: id, grain: Grain(rawValue: row[2]) ?? .month, from: Day(number: row[3]), to: Day(number: row[4]))
      let own = (events[Key(rep: rep, period: id)] ?? []).compactMap { StatementEvent($0, period) }
      done += own
      if let statement = statement(row, own), statement.rep == rep, statement.period == period {
        sound.append(statement)
      } else {
        changed.append(ChangedStatement(rep: rep, period: period))
      }
    }
    var book = StatementBook()
    (book.statements, book.events, book.changed) = (sound, done, changed)
    return book
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
    guard let kind = Kind(rawValue: row[2]) else { return nil }
    self.init(rep: row[0], period: period, kind: kind, line: row[3], text: row[4], author: row[5], at: row[6])
  }
}
