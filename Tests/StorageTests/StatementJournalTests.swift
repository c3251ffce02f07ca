import Dispatch
import GRDB
import Sales
import Synchronization
import Testing

@testable import Storage

@Suite("Published statements in the journal")
struct StatementJournalTests {
  private let scratch = ScratchDirectory()
  private let calendar = FiscalCalendar(startMonth: 1)

  private func statement(_ rep: String = "R1", month: Int = 8, amount: Int64 = 100, by author: String = "boss")
    -> PublishedStatement
  {
    let day = Day(year: 2026, month: month, day: 1) ?? Day(number: 0)
    let line = IncentiveLine(
      id: "p/commission", plan: "p", rule: .commission(tier: "进阶"), base: Money(whole: amount * 50), rate: 20_000,
      amount: Money(whole: amount),
      deals: [CreditedDeal(deal: "D-1", amount: Money(whole: amount * 50), place: Place(file: "deals.csv", line: 2))])
    return PublishedStatement(
      rep: rep, repName: "小李", period: calendar.period(.month, containing: day), currency: "CNY", lines: [line],
      publishedAt: 1_788_000_000, publishedBy: author)
  }

  private func object(_ statement: PublishedStatement) -> StatementEvent {
    StatementEvent(
      rep: statement.rep, period: statement.period, kind: .objected, line: "p/commission", text: "D-2\nis mine 'too'",
      author: "li", at: statement.publishedAt + 60)
  }

  @Test("A statement comes back as it was published, with everything that was done to it, in order")
  func roundTrip() throws {
    let journal = try Journal(writing: scratch.place)
    let (first, second) = (statement(), statement("R2"))
    #expect(try journal.publish([first, second]) == [first, second])
    let event = object(first)
    let done = try journal.act(on: "R1", first.period) { (book: StatementBook) throws(StatementRefusal) in
      #expect(book.statements == [first])
      return event
    }
    #expect(done == .success(event))
    let book = try Journal(reading: scratch.place).statements()
    #expect(book.statements == [first, second])
    #expect(book.changed.isEmpty)
    #expect(book.events(of: "R1", first.period).map(\.kind) == [.published, .objected])
    #expect(book.events(of: "R1", first.period).last == event)
    #expect(book.events(of: "R2", first.period).first?.text == second.digest)
  }

  @Test("What is refused is not written")
  func refused() throws {
    let journal = try Journal(writing: scratch.place)
    let first = statement()
    try journal.publish([first])
    let result = try journal.act(on: "R1", first.period) { (_: StatementBook) throws(StatementRefusal) in
      throw .notConfirmed
    }
    #expect(result == .failure(.notConfirmed))
    #expect(try journal.statements().events.count == 1)
  }

  @Test("A rep's day is published once, whoever publishes it and by whatever period")
  func once() throws {
    let (one, other) = (try Journal(writing: scratch.place), try Journal(writing: scratch.place))
    let first = statement()
    #expect(try one.publish([first]) == [first])
    #expect(try other.publish([statement(amount: 200, by: "other"), statement("R2")]).map(\.rep) == ["R2"])
    var quarter = statement(amount: 300)
    quarter.period = calendar.period(.quarter, containing: first.period.start)
    #expect(try other.publish([quarter]) == [])
    #expect(try one.statements().statements.filter { $0.rep == "R1" } == [first])
  }

  @Test("Of two programs that publish at once exactly one wins, and nothing of the other is left", arguments: 0..<5)
  func race(round: Int) throws {
    let journals = try (0..<4).map { _ in try Journal(writing: scratch.place) }
    let statements = (0..<4).map { number in (0..<20).map { statement("R\($0)", amount: Int64(number + 1)) } }
    let won = Mutex([[PublishedStatement]](repeating: [], count: 4))
    DispatchQueue.concurrentPerform(iterations: 4) { number in
      let published = try? journals[number].publish(statements[number])
      won.withLock { $0[number] = published ?? [] }
    }
    let winners = won.withLock { $0 }
    #expect(winners.map(\.count).reduce(0, +) == 20)
    let book = try journals[0].statements()
    #expect(Set(book.statements) == Set(winners.joined()))
    #expect(book.events.count == 20)
  }

  @Test(
    "Nothing published is ever changed or removed, not by hand either",
    arguments: [
      "UPDATE statements SET body = 'x'", "UPDATE statements SET digest = 'x'", "DELETE FROM statements",
      "INSERT OR REPLACE INTO statements SELECT rep, period, grain, first_day, end_day, 'x', 'x' FROM statements",
      "INSERT INTO statements SELECT rep, 'other', grain, first_day, end_day - 1, body, digest FROM statements",
      "UPDATE statement_events SET text = 'x'", "DELETE FROM statement_events",
      "INSERT OR REPLACE INTO statement_events SELECT id, rep, period, kind, line, 'x', author, at FROM statement_events",
      "INSERT INTO statement_events (rep, period, kind, text, author, at) VALUES ('R9', '2026-08', 'paid', '', '', 0)",
    ])
  func triggers(sql: String) throws {
    let journal = try Journal(writing: scratch.place)
    let first = statement()
    try journal.publish([first])
    #expect(throws: DatabaseError.self) { try journal.database.write { try $0.execute(sql: sql) } }
    #expect(try journal.statements().statements == [first])
    #expect(try journal.statements().events.count == 1)
  }

  @Test(
    "Whoever gets past that is found out: the digest is compared on every reading",
    arguments: [
      "UPDATE statements SET body = replace(body, 'D-1', 'D-2')", "UPDATE statements SET digest = 'x'",
      "UPDATE statements SET body = 'nonsense'", "UPDATE statement_events SET text = 'x'",
      "DELETE FROM statement_events",
    ])
  func tampered(sql: String) throws {
    let journal = try Journal(writing: scratch.place)
    let (first, second) = (statement(), statement("R2"))
    try journal.publish([first, second])
    let names = ["statements_stay", "statement_events_stay", "statement_events_remain"]
    try journal.database.write { database in
      for name in names { try database.execute(sql: "DROP TRIGGER \(name)") }
      try database.execute(sql: sql + (sql.contains("WHERE") ? "" : " WHERE rep = 'R1'"))
    }
    let book = try journal.statements()
    #expect(book.statements == [second])
    #expect(book.changed == [ChangedStatement(rep: "R1", period: first.period)])
    #expect(book.status(of: "R1", first.period) == .published)
    #expect(book.problems(in: "journal").map(\.found) == ["R1"])
    #expect(try journal.publish([first]) == [])
  }

  @Test(
    "What was done to a statement is chained: an event that is taken away, changed or added is found out",
    arguments: [
      "DELETE FROM statement_events WHERE kind = 'paid'", "DELETE FROM statement_events WHERE kind = 'confirmed'",
      "UPDATE statement_events SET at = at + 1 WHERE kind = 'paid'",
      "UPDATE statement_events SET line = 'x' WHERE kind = 'paid'",
      "UPDATE statement_events SET kind = 'confirmed' WHERE kind = 'paid'",
      "INSERT INTO statement_events (rep, period, kind, text, author, at) "
        + "SELECT rep, period, 'paid', text, author, at FROM statement_events WHERE kind = 'confirmed'",
      "DELETE FROM statement_chains WHERE rep = 'R1'", "UPDATE statement_chains SET digest = 'x' WHERE rep = 'R1'",
    ])
  func chained(sql: String) throws {
    let journal = try Journal(writing: scratch.place)
    let (first, second) = (statement(), statement("R2"))
    try journal.publish([first, second])
    for kind in [StatementEvent.Kind.confirmed, .paid] { try add(kind, to: first, journal) }
    #expect(try journal.statements().changed.isEmpty)
    try journal.database.write { database in
      for name in ["statement_events_stay", "statement_events_remain", "statement_chains_remain"] {
        try database.execute(sql: "DROP TRIGGER \(name)")
      }
      try database.execute(sql: sql)
    }
    let book = try journal.statements()
    #expect(book.changed == [ChangedStatement(rep: "R1", period: first.period)])
    #expect(book.statements == [second])
    let paid = try journal.act(on: "R1", first.period) { (book: StatementBook) throws(StatementRefusal) in
      try book.event(
        .pay(text: ""), rep: "R1", period: first.period, author: "boss", at: first.publishedAt,
        StatementDeadlines(FactStore().workCalendar))
    }
    #expect(paid == .failure(.changed))
  }

  private func add(_ kind: StatementEvent.Kind, to statement: PublishedStatement, _ journal: Journal) throws {
    let event = StatementEvent(
      rep: statement.rep, period: statement.period, kind: kind, author: "boss", at: statement.publishedAt + 1)
    _ = try journal.act(on: statement.rep, statement.period) { (_: StatementBook) throws(StatementRefusal) in event }
  }

  @Test("What was done before events were chained counts as it stands, and is chained from then on")
  func unchained() throws {
    let journal = try Journal(writing: scratch.place)
    let first = statement()
    try journal.publish([first])
    try add(.confirmed, to: first, journal)
    try journal.database.write { database in
      try database.execute(
        sql: "DROP TABLE statement_chains; DELETE FROM grdb_migrations WHERE identifier = '4 chained events'")
    }
    #expect(try Journal(reading: scratch.place).statements().statements == [first])
    let again = try Journal(writing: scratch.place)
    try add(.paid, to: first, again)
    #expect(try again.statements().statements == [first])
    try again.database.write { database in
      try database.execute(sql: "DROP TRIGGER statement_events_remain")
      try database.execute(sql: "DELETE FROM statement_events WHERE kind = 'confirmed'")
    }
    #expect(try again.statements().changed.count == 1)
  }

  @Test("A statement that was begun and not finished is not there")
  func interrupted() throws {
    let journal = try Journal(writing: scratch.place)
    let first = statement()
    try? journal.database.write { database in
      try database.execute(
        sql: "INSERT INTO statements VALUES ('R1', '2026-08', 'month', 20666, 20697, ?, ?)",
        arguments: [first.text, first.digest])
      throw DatabaseError(resultCode: .SQLITE_INTERRUPT)
    }
    #expect(try journal.statements() == StatementBook())
    #expect(try journal.publish([first]) == [first])
  }

  @Test("What another journal holds is taken over whole, once")
  func restored() throws {
    let elsewhere = ScratchDirectory()
    let (old, new) = (try Journal(writing: elsewhere.place), try Journal(writing: scratch.place))
    let first = statement()
    try old.publish([first])
    let event = object(first)
    _ = try old.act(on: "R1", first.period) { (_: StatementBook) throws(StatementRefusal) in event }
    let book = try old.statements()
    #expect(try new.restore(book) == 1)
    #expect(try new.statements() == book)
    #expect(try new.restore(book) == 0)
    #expect(try new.statements() == book)
  }

  @Test("A journal of before there were statements is read as having none, and takes them when it is written")
  func older() throws {
    let journal = try Journal(writing: scratch.place)
    try journal.database.write { database in
      try database.execute(
        sql: """
          DROP TABLE statement_chains; DROP TABLE statement_events; DROP TABLE statements;
          DELETE FROM grdb_migrations WHERE identifier IN ('2 statements', '4 chained events')
          """)
    }
    #expect(try Journal(reading: scratch.place).statements() == StatementBook())
    let first = statement()
    #expect(try Journal(writing: scratch.place).publish([first]) == [first])
  }

  @Test("The version turns when somebody else has written, and not before")
  func version() throws {
    let (reader, writer) = (try Journal(writing: scratch.place), try Journal(writing: scratch.place))
    let before = try reader.version()
    #expect(try reader.version() == before)
    try writer.publish([statement()])
    #expect(try reader.version() != before)
  }
}
