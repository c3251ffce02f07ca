internal import GRDB
public import Sales

extension Journal {
  /// Keeps changes of targets together with the work that makes them: both are done, or neither.
  ///
  /// Whoever looks for changes meanwhile waits, and then finds them said. Throws what the work throws, or a
  /// `JournalFailure`.
  public func change(targets changes: [TargetChange], _ work: () throws -> Void) throws {
    var failure: (any Error)?
    do {
      try database.write { database in
        for change in changes {
          _ = try Journal.add(change, database)
          try Journal.keep(change.key, change.after, database)
        }
        do { try work() } catch {
          failure = error
          throw error
        }
      }
    } catch {
      if let failure { throw failure }
      throw JournalFailure(error)
    }
  }

  /// Adds a change that was kept elsewhere; false where it is there already.
  public func add(_ change: TargetChange) throws(JournalFailure) -> Bool {
    do { return try database.write { try Journal.add(change, $0) } } catch { throw JournalFailure(error) }
  }

  /// Compares targets with those last seen and keeps what became of them as changes that nobody said; of the first
  /// targets that are seen none is a change. Gives those changes.
  @discardableResult
  public func see(targets: [PlannedFigure], at moment: Int64) throws(JournalFailure) -> [TargetChange] {
    do {
      return try database.write { database in
        let (states, hasSeen) = try (Journal.states(database), Journal.hasSeenTargets(database))
        let changes = TargetChange.between(states, targets, at: moment)
        for change in changes {
          if hasSeen { _ = try Journal.add(change, database) }
          try Journal.keep(change.key, change.after, database)
        }
        if !hasSeen {
          try database.execute(sql: "INSERT OR REPLACE INTO about (key, value) VALUES ('targets_seen', '1')")
        }
        return hasSeen ? changes : []
      }
    } catch { throw JournalFailure(error) }
  }

  /// Every change of a target, the oldest first; none where an older program wrote the journal.
  public func targetChanges() throws(JournalFailure) -> [TargetChange] {
    do {
      return try database.read { database in
        guard try database.tableExists("target_changes") else { return [] }
        let sql = """
          SELECT period, region, team, product, rep, metric, level, before, after, at, author, why
          FROM target_changes ORDER BY at, period, region, team, product, rep, metric, level
          """
        return try Row.fetchAll(database, sql: sql).compactMap { row in
          TargetKey(row).map {
            TargetChange($0, from: row[7], to: row[8], at: row[9], author: row[10], why: row[11])
          }
        }
      }
    } catch { throw JournalFailure(error) }
  }

  /// Adds a change; false where it is there already. Of two different ones of a second the later is kept at the next.
  private static func add(_ change: TargetChange, _ database: Database) throws -> Bool {
    var change = change
    while let known = try self.change(of: change.key, at: change.at, database) {
      if known == change { return false }
      change.at = change.at.addingStopping(1)
    }
    try database.execute(
      sql: "INSERT INTO target_changes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [change.at] + change.key.arguments + [change.before, change.after, change.author, change.why])
    return true
  }

  private static func change(of key: TargetKey, at moment: Int64, _ database: Database) throws -> TargetChange? {
    let sql = """
      SELECT before, after, author, why FROM target_changes WHERE at = ? AND period = ? AND region = ? AND team = ?
      AND product = ? AND rep = ? AND metric = ? AND level = ?
      """
    return try Row.fetchOne(database, sql: sql, arguments: [moment] + key.arguments).map { row in
      TargetChange(key, from: row[0], to: row[1], at: moment, author: row[2], why: row[3])
    }
  }

  private static func keep(_ key: TargetKey, _ millionths: Int64?, _ database: Database) throws {
    guard let millionths else {
      let sql = """
        DELETE FROM target_states WHERE period = ? AND region = ? AND team = ? AND product = ? AND rep = ?
        AND metric = ? AND level = ?
        """
      return try database.execute(sql: sql, arguments: key.arguments)
    }
    try database.execute(
      sql: "INSERT OR REPLACE INTO target_states VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: key.arguments + [millionths])
  }

  private static func states(_ database: Database) throws -> [TargetKey: Int64] {
    let sql = "SELECT period, region, team, product, rep, metric, level, millionths FROM target_states"
    let rows = try Row.fetchAll(database, sql: sql)
    return Dictionary(
      rows.compactMap { row in TargetKey(row).map { ($0, row[7] as Int64) } }, uniquingKeysWith: { first, _ in first })
  }

  private static func hasSeenTargets(_ database: Database) throws -> Bool {
    try String.fetchOne(database, sql: "SELECT value FROM about WHERE key = 'targets_seen'") != nil
  }
}

extension TargetKey {
  /// The first seven columns of a row; what is not named is an empty text, which no file can name.
  fileprivate init?(_ row: Row) {
    // A newer program may know levels that this one does not.
    guard let level = TargetLevel(rawValue: row[6]) else { return nil }
    self.init(period: row[0], metric: row[5], level: level)
    let places: [String?] = (1...4).map { index in (row[index] as String).isEmpty ? nil : row[index] }
    (region, team, product, rep) = (places[0], places[1], places[2], places[3])
  }

  /// The same columns to be written.
  fileprivate var arguments: StatementArguments {
    [period, region ?? "", team ?? "", product ?? "", rep ?? "", metric, level.rawValue]
  }
}
