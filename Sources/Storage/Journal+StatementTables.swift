extension Journal {
  /// Published statements and what was done to them. The database itself refuses to change or remove either, whoever asks
  /// (`REPLACE` included), and to publish a rep's day twice.
  static let statementTables = """
    CREATE TABLE statements (
      rep TEXT NOT NULL, period TEXT NOT NULL, grain TEXT NOT NULL, first_day INTEGER NOT NULL,
      end_day INTEGER NOT NULL, body TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (rep, period)) WITHOUT ROWID;
    CREATE TABLE statement_events (
      id INTEGER PRIMARY KEY AUTOINCREMENT, rep TEXT NOT NULL, period TEXT NOT NULL, kind TEXT NOT NULL, line TEXT,
      text TEXT NOT NULL, author TEXT NOT NULL, at INTEGER NOT NULL,
      FOREIGN KEY (rep, period) REFERENCES statements (rep, period));
    CREATE INDEX statement_events_by_statement ON statement_events (rep, period);
    CREATE TRIGGER statements_stay BEFORE UPDATE ON statements
      BEGIN SELECT RAISE(ABORT, 'a published statement never changes'); END;
    CREATE TRIGGER statements_remain BEFORE DELETE ON statements
      BEGIN SELECT RAISE(ABORT, 'a published statement is never removed'); END;
    CREATE TRIGGER statements_once BEFORE INSERT ON statements
      WHEN EXISTS (
        SELECT 1 FROM statements
        WHERE rep = NEW.rep AND (period = NEW.period OR first_day < NEW.end_day AND end_day > NEW.first_day))
      BEGIN SELECT RAISE(ABORT, 'published already'); END;
    CREATE TRIGGER statement_events_stay BEFORE UPDATE ON statement_events
      BEGIN SELECT RAISE(ABORT, 'the audit never changes'); END;
    CREATE TRIGGER statement_events_remain BEFORE DELETE ON statement_events
      BEGIN SELECT RAISE(ABORT, 'the audit is never shortened'); END;
    CREATE TRIGGER statement_events_once BEFORE INSERT ON statement_events
      WHEN EXISTS (SELECT 1 FROM statement_events WHERE id = NEW.id)
      BEGIN SELECT RAISE(ABORT, 'the audit never changes'); END;
    """

  /// What all events of a statement come to, in a digest that each event carries on: one that is changed, added or taken
  /// away past the triggers above is found out.
  static let statementChains = """
    CREATE TABLE statement_chains (
      rep TEXT NOT NULL, period TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (rep, period),
      FOREIGN KEY (rep, period) REFERENCES statements (rep, period)) WITHOUT ROWID;
    CREATE TRIGGER statement_chains_remain BEFORE DELETE ON statement_chains
      BEGIN SELECT RAISE(ABORT, 'the audit is never shortened'); END;
    """
}
