internal import GRDB
public import Sales

extension Journal {
  /// Adds an entry; when this returns it is on the disk. False where one with its id is there already.
  @discardableResult
  public func add(_ entry: Entry) throws(JournalFailure) -> Bool {
    do {
      return try database.write { database in
        try database.execute(
          sql: """
            INSERT OR IGNORE INTO entries (id, kind, text, author, at, period, due, owner)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            entry.id, entry.kind.rawValue, entry.text, entry.author, entry.at, entry.period, entry.due?.number,
            entry.owner,
          ])
        guard database.changesCount > 0 else { return false }
        for (place, subject) in entry.about.enumerated() {
          try database.execute(
            sql: "INSERT INTO entry_subjects VALUES (?, ?, ?, ?)",
            arguments: [entry.id, place, subject.topic, subject.value])
        }
        return true
      }
    } catch { throw JournalFailure(error) }
  }

  /// Every entry, the oldest first; those of one second in the order in which they were written.
  public func entries() throws(JournalFailure) -> [Entry] {
    do {
      return try database.read { database in
        let subjects = try Journal.subjects(database)
        // A journal that was not written since entries have numbers is in the order of their ids.
        let order = try database.columns(in: "entries").contains { $0.name == "number" } ? "number" : "id"
        let sql = "SELECT id, kind, text, author, at, period, due, owner FROM entries ORDER BY at, \(order)"
        return try Row.fetchAll(database, sql: sql).compactMap { row in
          // A newer program may know kinds that this one does not.
          guard let kind = EntryKind(rawValue: row[1]) else { return nil }
          let (id, due): (String, Int32?) = (row[0], row[6])
          return Entry(
            id: id, kind: kind, text: row[2], about: subjects[id] ?? [], author: row[3], at: row[4], period: row[5],
            due: due.map(Day.init(number:)), owner: row[7])
        }
      }
    } catch { throw JournalFailure(error) }
  }

  private static func subjects(_ database: Database) throws -> [String: [EntrySubject]] {
    let sql = "SELECT entry, topic, value FROM entry_subjects ORDER BY entry, place"
    var subjects: [String: [EntrySubject]] = [:]
    for row in try Row.fetchAll(database, sql: sql) {
      guard let subject = EntrySubject(row[1], row[2]) else { continue }
      subjects[row[0], default: []].append(subject)
    }
    return subjects
  }
}
