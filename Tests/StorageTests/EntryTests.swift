import GRDB
import Sales
import Testing

@testable import Storage

@Suite("Entries and frozen forecasts in the journal")
struct EntryTests {
  private let scratch = ScratchDirectory()

  @Test("An entry comes back as it was written, with everything it is about; a second one with its id is refused")
  func entries() throws {
    let journal = try Journal(writing: scratch.place)
    let about = ["rep=小李", "deal=D-7"].compactMap { EntrySubject(String($0.prefix { $0 != "=" }), $0) }
    let entry = Entry(
      id: "a", kind: .promise, text: "多\n行 'quoted' \u{1B}[31m", about: about, author: "li", at: 5, period: "2026-08",
      due: Day(number: 20_000), owner: "小王")
    #expect(try journal.add(entry))
    #expect(try !journal.add(Entry(id: "a", kind: .note, text: "other", author: "li", at: 6)))
    #expect(try Journal(reading: scratch.place).entries() == [entry])
  }

  @Test("Entries are given oldest first, those of one second in the order in which they were written")
  func order() throws {
    let journal = try Journal(writing: scratch.place)
    for (id, at) in [("c", 3), ("a", 1), ("b", 3)] as [(String, Int64)] {
      try journal.add(Entry(id: id, kind: .note, text: "x", author: "li", at: at))
    }
    #expect(try journal.entries().map(\.id) == ["a", "c", "b"])
  }

  @Test("A journal of before entries had numbers is read as it is, and is not taken for a damaged one")
  func older() throws {
    let journal = try Journal(writing: scratch.place)
    for (id, at) in [("c", 3), ("a", 1), ("b", 3)] as [(String, Int64)] {
      try journal.add(Entry(id: id, kind: .note, text: "x", author: "li", at: at))
    }
    try journal.database.write { database in
      try database.execute(
        sql: """
          CREATE TABLE old AS SELECT id, kind, text, author, at, period, due, owner FROM entries;
          DROP TABLE entries; ALTER TABLE old RENAME TO entries;
          DELETE FROM grdb_migrations WHERE identifier = '3 entries in their order'
          """)
    }
    #expect(try Journal(reading: scratch.place).entries().map(\.id) == ["a", "b", "c"])
    #expect(try Journal(writing: scratch.place).entries().map(\.id) == ["a", "b", "c"])
  }

  @Test("Of a week's forecasts the first stays, whatever is said later")
  func freezing() throws {
    let journal = try Journal(writing: scratch.place)
    let first = forecast(week: "2026-W34", value: 100)
    try journal.freeze([first])
    try journal.freeze([forecast(week: "2026-W34", value: 200), forecast(week: "2026-W35", value: 300)])
    #expect(try journal.frozenForecasts().map(\.value) == [100, 300])
    #expect(try journal.frozenForecasts().first == first)
  }

  private func forecast(week: String, value: Int64) -> FrozenForecast {
    FrozenForecast(
      week: week, frozenOn: Day(number: week == "2026-W34" ? 20_000 : 20_007), method: .seasonal, scope: .region("华南"),
      metric: "sales", period: "2026-08", value: value)
  }
}
