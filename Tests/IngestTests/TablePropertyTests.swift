import Glibc
import Testing

@testable import Ingest
@testable import Sales

/// A random table and its text: what is written must be what is read.
private struct RandomTable {
  let rows: [[String]]
  let text: String

  static let columns = ["deal", "title", "rep", "stage", "amount", "created", "Note"]
  private static let pieces = [
    "a", "Bob", " ", "\"", "\"\"", ",", ";", "\t", "|", "\n", "\r\n", "\r", "é", "小张", "😀", "'", "-x", "0", "x y", "…",
    "\u{3000}", "=1",
  ]

  init(seed: UInt64, delimiter: String, end: String, rows count: Int, multiline: Bool = true) {
    var random = SeededNumbers(seed: seed)
    let pieces = multiline ? Self.pieces : Self.pieces.filter { !$0.contains { $0.isNewline } }
    func words(_ random: inout SeededNumbers) -> String {
      (0..<Int.random(in: 0...5, using: &random)).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
        .joined()
    }
    rows = (0..<count).map { row in
      [
        "D\(row)", words(&random), ["Ann", "Bob Lee", "小李", "", words(&random)][Int.random(in: 0..<5, using: &random)],
        ["won", "lead"][Int.random(in: 0..<2, using: &random)],
        ["", "5", "-12.5", "123456789.01"][Int.random(in: 0..<4, using: &random)],
        ["", "2026-08-15", "2024-02-29"][Int.random(in: 0..<3, using: &random)], words(&random),
      ]
    }
    func field(_ text: String, _ random: inout SeededNumbers) -> String {
      let needsQuote = text.utf8.contains { $0 == 34 || $0 == 10 || $0 == 13 || $0 == 32 } || text.contains(delimiter)
      guard needsQuote || Int.random(in: 0..<4, using: &random) == 0 else { return text }
      return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
    var lines = [Self.columns.joined(separator: delimiter)]
    for row in rows { lines.append(row.map { field($0, &random) }.joined(separator: delimiter)) }
    text = lines.joined(separator: end) + (Bool.random(using: &random) ? end : "")
  }

  /// What a cell is once it has been read.
  static func meaning(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer {
      let cell = CellText.unguarded($0.trimmed)
      return CellText.isMissing(cell) ? "—" : String(decoding: cell, as: UTF8.self)
    }
  }
}

extension Fragment {
  /// Everything in it that must be the same however it was read.
  fileprivate var everything: [String] {
    var result =
      table.columns.map { "\(texts($0.name))" } + attributes.map { "\($0.header) \($0.cells.values) \($0.cells.codes)" }
    for column in columns { if case .names(let names) = column { result.append("\(names.values)") } }
    return result + ["\(lines)"]
  }
}

@Suite struct TablePropertyTests {
  /// Reads a text in blocks of some size on some threads.
  private func read(_ text: String, threads: Int = 1, blockBytes: Int = 1 << 19, settings: Settings = Settings())
    -> FileReader.Outcome
  {
    let directory = DataDirectory(["deals.csv": text])
    let descriptor = open("\(directory.path)/deals.csv", O_RDONLY)
    defer { close(descriptor) }
    var reader = FileReader(
      path: "deals.csv", table: .deals, source: nil, settings: settings, zone: .utc, threads: threads)
    reader.blockBytes = blockBytes
    return reader.read(descriptor: descriptor, size: text.utf8.count)
  }

  @Test(arguments: [",", ";", "\t", "|"], ["\n", "\r\n", "\r"])
  func `what is written is what is read`(delimiter: String, end: String) throws {
    for seed in 0..<40 as Range<UInt64> {
      let table = RandomTable(seed: seed, delimiter: delimiter, end: end, rows: 1 + Int(seed))
      let outcome = read(table.text)
      let fragment = try #require(outcome.fragment)
      #expect(outcome.problems.isEmpty, "seed \(seed): \(outcome.problems)")
      guard outcome.problems.isEmpty else { continue }
      for (place, column) in ["deal", "title", "rep"].enumerated() {
        #expect(fragment.texts(column) == table.rows.map { RandomTable.meaning($0[place]) }, "seed \(seed) \(column)")
      }
      #expect(fragment.attribute("Note") == table.rows.map { RandomTable.meaning($0[6]) }, "seed \(seed)")
      #expect(fragment.texts("created") == table.rows.map { $0[5].isEmpty ? "—" : $0[5] })
    }
  }

  @Test func `blocks of any size on any number of threads give what one thread gives in one`() throws {
    for seed in 0..<12 as Range<UInt64> {
      let table = RandomTable(seed: seed, delimiter: ",", end: ["\n", "\r\n", "\r"][Int(seed) % 3], rows: 300)
      let whole = read(table.text)
      let expected = try #require(whole.fragment)
      for (threads, blockBytes) in [(1, 64), (2, 100), (4, 777), (3, 4096), (2, 1)] {
        let outcome = read(table.text, threads: threads, blockBytes: blockBytes)
        #expect(
          outcome.fragment?.everything == expected.everything, "seed \(seed), \(threads) threads, \(blockBytes) bytes")
        #expect(outcome.problems == whole.problems)
        #expect(outcome.counts == whole.counts)
      }
    }
  }

  @Test func `many names looked up late are what they are looked up at once`() throws {
    var rows = (0..<12_000).map { "D\($0),Customer \($0 * 7 % 5000),won,\($0)" }
    rows[9000] = "D9000,Total,won,5"
    rows[9001] = "D9001,\" quoted, Inc \",won,5"
    rows[9002] = "D9002,,won,5"
    rows[9003] = "Deal,Customer,Stage,Amount"
    rows[9500] = "D9500, Customer 1 ,won,x"
    rows[9600] = "D9600,Née Öne,won,5"
    rows[9601] = "Total,,,99"
    rows[9602] = "D9602,customer,won,5"
    let text = "deal,customer,stage,amount\n" + rows.joined(separator: "\n")
    var bytes = Array(text.utf8)
    if let place = bytes.lastIndex(of: UInt8(ascii: "C")) { bytes[place] = 0xFF }
    let directory = DataDirectory()
    directory.write(bytes, to: "deals.csv")
    let whole = try directory.file()
    #expect(whole.counts.repeatedHeaders == 1)
    #expect(whole.counts.totals == 1)
    #expect(whole.problems.map(\.kind) == [.unreadableNumber, .badBytes])
    #expect(whole.fragment?.texts("customer")[9000...9002] == ["Total", "quoted, Inc", "—"])
    let descriptor = open("\(directory.path)/deals.csv", O_RDONLY)
    defer { close(descriptor) }
    for (threads, blockBytes) in [(1, 20_000), (3, 9000)] {
      var reader = FileReader(
        path: "deals.csv", table: .deals, source: nil, settings: Settings(), zone: .utc, threads: threads)
      reader.blockBytes = blockBytes
      let outcome = reader.read(descriptor: descriptor, size: bytes.count)
      #expect(outcome.fragment?.everything == whole.fragment?.everything)
      #expect(outcome.problems == whole.problems)
      #expect(outcome.counts == whole.counts)
    }
  }

  @Test func `damaged texts never stop the reader, and blocks agree about them`() throws {
    let junk = Array("\",\n\r;x5-/é\u{0}\t 2026".utf8) + [0xFF, 0xC3, 0x80]
    for seed in 0..<60 as Range<UInt64> {
      var random = SeededNumbers(seed: seed)
      var bytes = Array(RandomTable(seed: seed, delimiter: ",", end: "\n", rows: 40).text.utf8)
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        bytes[Int.random(in: 60..<bytes.count, using: &random)] = junk[Int.random(in: 0..<junk.count, using: &random)]
      }
      let directory = DataDirectory()
      directory.write(bytes, to: "deals.csv")
      let descriptor = open("\(directory.path)/deals.csv", O_RDONLY)
      defer { close(descriptor) }
      var reader = FileReader(
        path: "deals.csv", table: .deals, source: nil, settings: Settings(), zone: .utc, threads: 1)
      let whole = reader.read(descriptor: descriptor, size: bytes.count)
      reader.blockBytes = 90
      let blocks = reader.read(descriptor: descriptor, size: bytes.count)
      #expect(whole.fragment?.everything == blocks.fragment?.everything, "seed \(seed)")
      #expect(whole.problems == blocks.problems, "seed \(seed)")
      #expect(whole.counts == blocks.counts, "seed \(seed)")
      #expect(whole.counts.used + whole.counts.quarantined <= whole.counts.read)
    }
  }

  @Test func `bytes of any kind never stop the reader`() throws {
    for seed in 0..<40 as Range<UInt64> {
      var random = SeededNumbers(seed: seed)
      let bytes =
        Array("deal,stage,amount,closed,x\n".utf8) + (0..<400).map { _ in UInt8.random(in: 0...255, using: &random) }
      let directory = DataDirectory()
      directory.write(bytes, to: "deals.csv")
      let file = try directory.file()
      #expect(file.counts.used <= file.counts.read)
    }
  }

  @Test func `a file that grows is read as if it had been read at once`() throws {
    for seed in 0..<25 as Range<UInt64> {
      var random = SeededNumbers(seed: seed)
      let table = RandomTable(seed: seed, delimiter: ",", end: "\n", rows: 120)
      let bytes = Array(table.text.utf8)
      let directory = DataDirectory()
      var reader = DirectoryReader(directory: directory.path)
      reader.leastGrowing = 0
      var end = 200
      directory.write(Array(bytes[..<end]), to: "deals.csv")
      var reading = try reader.read()
      while end < bytes.count {
        let start = end
        end = min(end + Int.random(in: 1...1500, using: &random), bytes.count)
        // Mostly whole lines, as exports append them; sometimes in the middle of one.
        if Int.random(in: 0..<4, using: &random) > 0, let line = bytes[start..<end].lastIndex(of: 10) { end = line + 1 }
        directory.write(Array(bytes[start..<end]), to: "deals.csv", append: true)
        reading = try reader.read(after: reading)
        let fresh = try directory.read()
        #expect(reading.fragments.first?.everything == fresh.fragments.first?.everything, "seed \(seed) at \(end)")
        #expect(reading.allProblems == fresh.allProblems, "seed \(seed) at \(end)")
        #expect(reading.files.first?.counts == fresh.files.first?.counts, "seed \(seed) at \(end)")
      }
    }
  }
}
