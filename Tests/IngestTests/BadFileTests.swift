import Glibc
import Testing

@testable import Ingest
@testable import Sales

/// One bad file for each kind of problem: what is told, and that the good rows still count.
@Suite struct BadFileTests {
  private func problem(_ text: String, _ settings: String = "") throws -> (Problem, LoadedFile) {
    let file = try DataDirectory(["deals.csv": text, "attain.toml": settings]).file("deals.csv")
    #expect(file.problems.count == 1, "\(file.problems)")
    return (try #require(file.problems.first), file)
  }

  private func expect(
    _ kind: Problem.Kind, line: Int?, column: String?, found: String, in text: String, good: Int = 2
  ) throws {
    let (problem, file) = try problem(text)
    #expect(problem == Problem(kind, at: Place(file: "deals.csv", line: line, column: column), found: found))
    #expect(file.fragment?.count == good)
    #expect(file.counts.quarantined == (problem.quarantinesRow ? 1 : 0))
    #expect(file.counts.used == good)
  }

  @Test func `a blank key`() throws {
    try expect(.blankKey, line: 3, column: "deal", found: "", in: "deal,rep,stage\nD1,Ann,won\n,Ann,won\nD3,Ann,won\n")
  }

  @Test func `a blank stage`() throws {
    try expect(
      .missingRequired, line: 3, column: "stage", found: "", in: "deal,rep,stage\nD1,Ann,won\nD2,Ann,\nD3,Ann,won\n")
  }

  @Test func `a number that is none`() throws {
    try expect(
      .unreadableNumber, line: 3, column: "amount", found: "twelve",
      in: "deal,stage,Value\nD1,won,1\nD2,won,twelve\nD3,won,1\n")
  }

  @Test func `an amount in the wrong style of its column`() throws {
    try expect(
      .unreadableNumber, line: 4, column: "amount", found: "1.000,50",
      in: "deal;stage;amount\nD1;won;1,000.50\nD2;won;2,000.50\nD3;won;1.000,50\n")
  }

  @Test func `a number beyond all sense`() throws {
    try expect(
      .numberTooLarge, line: 2, column: "amount", found: "99999999999999999999",
      in: "deal,stage,amount\nD1,won,99999999999999999999\nD2,won,1\nD3,won,1\n")
  }

  @Test func `a day the calendar does not have`() throws {
    try expect(
      .unreadableDay, line: 3, column: "closed", found: "2026-02-30",
      in: "deal,stage,Closed Date\nD1,won,2026-02-28\nD2,won,2026-02-30\nD3,won,\n")
  }

  @Test func `bytes that are no text`() throws {
    let directory = DataDirectory()
    directory.write(
      Array("deal,rep,stage\nD1,Björn,won\nD2,B".utf8) + [0xFF, 0xFE] + Array("b,won\nD3,Zoë,won\n".utf8),
      to: "deals.csv")
    let file = try directory.file()
    #expect(file.problems.map(\.place) == [Place(file: "deals.csv", line: 3, column: "rep")])
    #expect(file.problems.map(\.kind) == [.badBytes])
    #expect(file.fragment?.texts("rep") == ["Björn", "Zoë"])
  }

  @Test func `more fields than the header has`() throws {
    try expect(
      .tooManyFields(expected: 2), line: 3, column: nil, found: "extra",
      in: "deal,stage\nD1,won\nD2,won,,extra\nD3,won\n")
  }

  @Test func `a quote that nothing closes costs its line only`() throws {
    try expect(
      .unclosedQuote, line: 3, column: nil, found: "D2,\"Big,won",
      in: "deal,title,stage\nD1,a,won\nD2,\"Big,won\nD3,b,won\n")
  }

  @Test func `a quote that another one further down seems to close costs its line only`() throws {
    let (problem, file) = try problem("deal,title,stage\nD1,\"Big,won\nD2,\"ok, then\",won\nD3,\"b\",won\n")
    #expect(problem.kind == .unclosedQuote)
    #expect(problem.place.line == 2)
    #expect(file.fragment?.texts("title") == ["ok, then", "b"])
    #expect(file.fragment?.lines == [3, 4])
  }

  @Test func `a file without a header`() throws {
    let (problem, file) = try problem("1,2,3\n4,5,6\n")
    #expect(problem == Problem(.noHeader, at: Place(file: "deals.csv", line: 1), found: "1,2,3"))
    #expect(file.state == .unreadable)
  }

  @Test func `an empty file`() throws {
    #expect(try problem("").0.kind == .noHeader)
  }

  @Test func `a file without a column it needs`() throws {
    let (problem, file) = try problem("deal,rep,amount\nD1,Ann,5\n")
    #expect(
      problem
        == Problem(.missingColumn, at: Place(file: "deals.csv", line: 1, column: "stage"), found: "deal, rep, amount"))
    #expect(file.fragment == nil)
  }

  @Test func `a header that the settings expect`() throws {
    let settings = "[[source]]\nfiles = \"deals.csv\"\ntable = \"deals\"\ncolumns = { rep = \"Betreuer\" }\n"
    let (problem, file) = try problem("deal,stage,Owner\nD1,won,Ann\n", settings)
    #expect(problem.kind == .missingColumn)
    #expect(problem.place.column == "Betreuer")
    #expect(file.fragment?.texts("rep") == ["absent"])
  }

  @Test func `a line longer than any may be`() throws {
    let text = "deal,stage\nD1,won\nD2," + String(repeating: "x", count: 300_000) + "\n"
    let (problem, file) = try problem(text, "[limits]\nrecord_bytes = 1000\n")
    #expect(problem.kind == .lineTooLong(limit: 1000))
    #expect(problem.place.line == 3)
    #expect(file.state == .unreadable)
  }

  @Test func `a file larger than any may be`() throws {
    let (problem, file) = try problem("deal,stage\nD1,won\n", "[limits]\nfile_bytes = 5\n")
    #expect(problem.kind == .fileTooLarge(limit: 5))
    #expect(file.fragment == nil)
  }

  @Test func `what is no text at all`() throws {
    for (bytes, name) in [
      ([0x50, 0x4B, 3, 4, 0, 0], "XLSX"), (Array("{\"id\": 1}\n".utf8), "JSON"), ([0x1F, 0x8B, 8], "gzip"),
    ] as [([UInt8], String)] {
      let directory = DataDirectory()
      directory.write(bytes, to: "deals.csv")
      #expect(try directory.file().problems == [Problem(.unsupportedFormat, at: Place(file: "deals.csv"), found: name)])
    }
  }

  @Test func `files that nobody reads are told, notes are not`() throws {
    let directory = DataDirectory([
      "pipeline.csv": "a,b\n", "deals.xlsx": "x", "readme.txt": "hello", "notes.md": "x", ".deals.csv.swp": "x",
    ])
    let files = try directory.read().files
    #expect(files.map(\.path) == ["deals.xlsx", "pipeline.csv"])
    #expect(files.flatMap(\.problems).map(\.kind) == [.unsupportedFormat, .unknownTable])
  }

  @Test func `pipes are not opened`() throws {
    let directory = DataDirectory(["reps.csv": "rep\nAnn\n"])
    mkfifo("\(directory.path)/deals.csv", 0o644)
    let file = try directory.file("deals.csv")
    #expect(file.problems.map(\.kind) == [.notARegularFile])
  }

  @Test func `links that lead out of the directory are not followed, others are`() throws {
    let outside = DataDirectory(["deals.csv": "deal,stage\nD1,won\n"])
    let directory = DataDirectory(["deals/a.csv": "deal,stage\nD2,won\n"])
    symlink("\(outside.path)/deals.csv", "\(directory.path)/deals/b.csv")
    symlink("a.csv", "\(directory.path)/deals/c.csv")
    symlink("nowhere.csv", "\(directory.path)/deals/d.csv")
    symlink(outside.path, "\(directory.path)/reps")
    let files = try directory.read().files
    #expect(files.map(\.path) == ["deals/a.csv", "deals/b.csv", "deals/c.csv", "deals/d.csv"])
    #expect(files[1].problems.map(\.kind) == [.leadsOutOfDirectory])
    #expect(files[2].fragment?.texts("deal") == ["D2"])
    #expect(files[3].fragment == nil)
  }

  @Test func `a folder of a table's name and ending is no file of it`() throws {
    let directory = DataDirectory(["deals.csv/inner.csv": "deal,stage\nD1,won\n"])
    #expect(try directory.read().files.map(\.path) == ["deals.csv/inner.csv"])
  }

  @Test func `problems beyond the limit are counted, not kept`() throws {
    let rows = (0..<30_000).map { "D\($0),won,x" }.joined(separator: "\n")
    let file = try DataDirectory(["deals.csv": "deal,stage,amount\n" + rows]).file()
    #expect(file.problems.count == LoadedFile.mostProblems)
    #expect(file.counts.quarantined == 30_000)
    #expect(file.fragment?.count == 0)
  }

  @Test func `names that only bad rows have do not appear`() throws {
    let file = try DataDirectory(["deals.csv": "deal,rep,stage,amount\nD1,Ghost,won,x\nD2,Ann,won,1\n"]).file()
    guard case .names(let reps)? = file.fragment?.column("rep") else { return #expect(Bool(false)) }
    #expect(reps.values == ["Ann"])
  }

  @Test func `wrong settings leave the last good ones in force`() throws {
    let directory = DataDirectory(["attain.toml": "company = \"A\"\n"])
    let good = try directory.read()
    directory.write("company = \"B\"\nfiscal_year_start = 99\n", to: "attain.toml")
    let bad = try directory.read(after: good)
    #expect(bad.settings.company == "A")
    #expect(bad.problems.map(\.place) == [Place(file: "attain.toml", line: 2, column: "fiscal_year_start")])
    #expect(try directory.read(after: bad).problems.count == 1)
    directory.write("company = \"C\"\n", to: "attain.toml")
    let repaired = try directory.read(after: bad)
    #expect(repaired.settings.company == "C")
    #expect(repaired.problems.isEmpty)
  }
}
