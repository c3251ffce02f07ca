internal import GRDB

extension Journal {
  /// Every form the journal has had, in order; a form once released is never changed.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 pipeline") { database in
      try database.execute(
        sql: """
          CREATE TABLE about (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
          INSERT INTO about (key, value) VALUES ('identity', hex(randomblob(8)));
          CREATE TABLE names (code INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
          CREATE TABLE versions (id INTEGER PRIMARY KEY, seen INTEGER NOT NULL, changes BLOB NOT NULL);
          CREATE TABLE deal_blocks (block INTEGER PRIMARY KEY, body BLOB NOT NULL);
          """)
    }
    migrator.registerMigration("1 forecasts and entries") { database in
      try database.execute(
        sql: """
          CREATE TABLE forecast_freezes (
            week TEXT NOT NULL, frozen_on INTEGER NOT NULL, method TEXT NOT NULL, scope TEXT NOT NULL,
            scope_id TEXT NOT NULL, metric TEXT NOT NULL, period TEXT NOT NULL, value INTEGER NOT NULL,
            PRIMARY KEY (week, method, scope, scope_id, metric, period)) WITHOUT ROWID;
          CREATE TABLE entries (
            id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, author TEXT NOT NULL,
            at INTEGER NOT NULL, period TEXT, due INTEGER, owner TEXT) WITHOUT ROWID;
          CREATE TABLE entry_subjects (
            entry TEXT NOT NULL REFERENCES entries (id), place INTEGER NOT NULL, topic TEXT NOT NULL,
            value TEXT NOT NULL, PRIMARY KEY (entry, place)) WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("1 outbox") { database in
      try database.execute(
        sql: """
          CREATE TABLE outbox (
            deal TEXT NOT NULL, webhook TEXT NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL,
            attempts INTEGER NOT NULL, queued INTEGER NOT NULL, due INTEGER NOT NULL, outcome TEXT NOT NULL,
            PRIMARY KEY (deal, webhook)) WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("2 target changes") { database in
      try database.execute(
        sql: """
          CREATE TABLE target_changes (
            at INTEGER NOT NULL, period TEXT NOT NULL, region TEXT NOT NULL, team TEXT NOT NULL,
            product TEXT NOT NULL, rep TEXT NOT NULL, metric TEXT NOT NULL, level TEXT NOT NULL,
            before INTEGER, after INTEGER, author TEXT, why TEXT,
            PRIMARY KEY (at, period, region, team, product, rep, metric, level)) WITHOUT ROWID;
          CREATE TABLE target_states (
            period TEXT NOT NULL, region TEXT NOT NULL, team TEXT NOT NULL, product TEXT NOT NULL, rep TEXT NOT NULL,
            metric TEXT NOT NULL, level TEXT NOT NULL, millionths INTEGER NOT NULL,
            PRIMARY KEY (period, region, team, product, rep, metric, level)) WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("2 statements") { try $0.execute(sql: Journal.statementTables) }
    // The tables stay as they are; blocks of deals have titles behind them, which older programs would take for damage.
    migrator.registerMigration("2 titles of deals") { _ in }
    // The tables stay as they are; behind the titles stand creation days, which older programs would take for damage.
    migrator.registerMigration("3 creation days of deals") { _ in }
    // An entry's moment is a whole second: what was written first in it is known by its number alone.
    migrator.registerMigration("3 entries in their order") { database in
      try database.execute(
        sql: """
          CREATE TABLE entries_in_order (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, text TEXT NOT NULL,
            author TEXT NOT NULL, at INTEGER NOT NULL, period TEXT, due INTEGER, owner TEXT);
          INSERT INTO entries_in_order (id, kind, text, author, at, period, due, owner)
            SELECT id, kind, text, author, at, period, due, owner FROM entries ORDER BY at, id;
          DROP TABLE entries;
          ALTER TABLE entries_in_order RENAME TO entries;
          """)
    }
    // What was done to statements before counts as it stands; from here on each event is chained to the one before.
    migrator.registerMigration("4 chained events") { try Journal.chainEvents($0) }
    return migrator
  }

  private static func chainEvents(_ database: Database) throws {
    try database.execute(sql: statementChains)
    for statement in try Row.fetchAll(database, sql: "SELECT rep, period, digest FROM statements") {
      let (rep, period): (String, String) = (statement[0], statement[1])
      var chain = EventChain(ofStatement: statement[2])
      let sql = "SELECT \(EventChain.columns) FROM statement_events WHERE rep = ? AND period = ? ORDER BY id"
      for event in try Row.fetchAll(database, sql: sql, arguments: [rep, period]) { chain.append(event) }
      try database.execute(
        sql: "INSERT INTO statement_chains VALUES (?, ?, ?)", arguments: [rep, period, chain.digest])
    }
  }

  /// Whether this program knows every form the journal has.
  static func isKnown(_ database: Database) throws -> Bool { try !migrator.hasBeenSuperseded(database) }
}
