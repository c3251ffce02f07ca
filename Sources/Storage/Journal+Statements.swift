internal import GRDB
public import Sales

extension Journal {
  /// Publishes statements: each is stored whole with its digest, and the audit begins with it. Those that are published
  /// already, or share a day with one that is, are left as they are; gives the ones that were published now.
  @discardableResult
  public func publish(_ statements: [PublishedStatement]) throws(JournalFailure) -> [PublishedStatement] {
    do {
      return try database.write { database in
        var published: [PublishedStatement] = []
        for statement in statements where try !Journal.isTaken(statement, database) {
          try Journal.insert(statement, database)
          let event = StatementEvent(
            rep: statement.rep, period: statement.period, kind: .published, text: statement.digest,
            author: statement.publishedBy, at: statement.publishedAt)
          try Journal.insert(event, database)
          published.append(statement)
        }
        return published
      }
    } catch { throw JournalFailure(error) }
  }

  /// Adds what somebody does to the statement of a rep and period, as decided by its book as it is at that moment:
  /// between looking and writing nobody else can do anything.
  public func act<Refusal>(
    on rep: String, _ period: Period, _ decide: (StatementBook) throws(Refusal) -> StatementEvent
  ) throws(JournalFailure) -> Result<StatementEvent, Refusal> {
    do {
      return try database.write { database in
        let book = try StatementRows(of: rep, period, in: database).book
        let decision = Result { () throws(Refusal) in try decide(book) }
        if case .success(let event) = decision { try Journal.insert(event, database) }
        return decision
      }
    } catch { throw JournalFailure(error) }
  }

  /// Takes over statements published elsewhere with all that was done to them; those there already are left as they
  /// are. Gives how many were taken.
  public func restore(_ book: StatementBook) throws(JournalFailure) -> Int {
    do {
      return try database.write { database in
        let new = try book.statements.filter { try !Journal.isTaken($0, database) }
        for statement in new { try Journal.insert(statement, database) }
        for event in new.flatMap({ book.events(of: $0.rep, $0.period) }) { try Journal.insert(event, database) }
        return new.count
      }
    } catch { throw JournalFailure(error) }
  }

  /// Every published statement with all that was done to it, each compared with its digest.
  public func statements() throws(JournalFailure) -> StatementBook {
    do { return try database.read { try StatementRows(in: $0).book } } catch { throw JournalFailure(error) }
  }
}

extension Journal {
  private static func isTaken(_ statement: PublishedStatement, _ database: Database) throws -> Bool {
    let sql = """
      SELECT count(*) FROM statements WHERE rep = ? AND (period = ? OR first_day < ? AND end_day > ?)
      """
    let period = statement.period
    let arguments: StatementArguments = [statement.rep, period.id, period.end.number, period.start.number]
    return try Int.fetchOne(database, sql: sql, arguments: arguments) != 0
  }

  private static func insert(_ statement: PublishedStatement, _ database: Database) throws {
    let period = statement.period
    try database.execute(
      sql: "INSERT INTO statements VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        statement.rep, period.id, period.grain.rawValue, period.start.number, period.end.number, statement.text,
        statement.digest,
      ])
  }

  private static func insert(_ event: StatementEvent, _ database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO statement_events (rep, period, kind, line, text, author, at) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        event.rep, event.period.id, event.kind.rawValue, event.line, event.text, event.author, event.at,
      ])
    try lengthenChain(by: event, database)
  }

  private static func lengthenChain(by event: StatementEvent, _ database: Database) throws {
    let before = try String.fetchOne(
      database,
      sql: """
        SELECT coalesce((SELECT digest FROM statement_chains c WHERE c.rep = s.rep AND c.period = s.period), s.digest)
        FROM statements s WHERE rep = ? AND period = ?
        """,
      arguments: [event.rep, event.period.id])
    var chain = EventChain(stored: before ?? "")
    chain.append(event)
    try database.execute(
      sql: "INSERT INTO statement_chains VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET digest = excluded.digest",
      arguments: [event.rep, event.period.id, chain.digest])
  }

  /// Changes whenever another program has written to the journal; to be compared as long as it stays open only.
  public func version() throws(JournalFailure) -> Int64 {
    do {
      return try database.read { try Int64.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
    } catch { throw JournalFailure(error) }
  }
}
