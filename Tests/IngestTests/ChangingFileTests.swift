import Glibc
import Testing

@testable import Ingest
@testable import Sales

@Suite struct ChangingFileTests {
  private static let header = "deal,stage,amount\n"

  private func reader(_ directory: DataDirectory) -> DirectoryReader {
    var reader = DirectoryReader(directory: directory.path)
    reader.leastGrowing = 0
    return reader
  }

  @Test func `a grown file is read on from where it ended`() throws {
    let directory = DataDirectory(["deals.csv": Self.header + "D1,won,5\n"])
    let reader = reader(directory)
    var reading = try reader.read()
    #expect(reading.files[0].continuation == nil, "a file is not expected to change before it has")
    directory.append("D2,won,6\n", to: "deals.csv")
    reading = try reader.read(after: reading)
    let pieces = try #require(reading.files[0].continuation?.pieces.count)
    directory.append("D3,lost,x\nD4,won,7\n", to: "deals.csv")
    reading = try reader.read(after: reading)
    #expect(reading.fragments[0].texts("deal") == ["D1", "D2", "D4"])
    #expect(reading.fragments[0].lines == [2, 3, 5])
    #expect(reading.files[0].problems.map(\.place.line) == [4])
    #expect(reading.files[0].counts.used == 3)
    #expect((reading.files[0].continuation?.pieces.count ?? 0) > pieces)
  }

  @Test func `a file rewritten with a larger one is read from its beginning`() throws {
    let directory = DataDirectory(["deals.csv": Self.header + "D1,won,5\n"])
    let reader = reader(directory)
    var reading = try reader.read()
    directory.append("D2,won,6\n", to: "deals.csv")
    reading = try reader.read(after: reading)
    directory.write(Self.header + "D1,won,9\nD2,won,6\nD3,won,7\n", to: "deals.csv")
    reading = try reader.read(after: reading)
    #expect(reading.fragments[0].texts("amount") == ["900", "600", "700"])
  }

  @Test func `what is added may settle what stood open`() throws {
    let directory = DataDirectory(["deals.csv": Self.header + "D1,won,\"3,100\"\n"])
    let reader = reader(directory)
    var reading = try reader.read()
    directory.append("D2,won,6\n", to: "deals.csv")
    reading = try reader.read(after: reading)
    #expect(reading.files[0].problems.map(\.kind) == [.unsettledAmountStyle])
    directory.append("D3,won,\"0,25\"\n", to: "deals.csv")
    reading = try reader.read(after: reading)
    #expect(reading.fragments[0].texts("amount") == ["310", "600", "25"])
    #expect(reading.files[0].problems.isEmpty)
  }

  @Test func `a file that did not change is not opened again`() throws {
    let directory = DataDirectory(["deals.csv": Self.header + "D1,won,5\n", "reps.csv": "rep\nAnn\n"])
    let first = try directory.read()
    directory.write("rep\nBob\n", to: "reps.csv")
    let second = try directory.read(after: first)
    #expect(second.files.map { $0.fragment?.texts($0.table == .reps ? "rep" : "deal") } == [["Bob"], ["D1"]])
    guard case .text(let before)? = first.files[1].fragment?.columns[0],
      case .text(let after)? = second.files[1].fragment?.columns[0]
    else {
      return #expect(Bool(false))
    }
    #expect(
      before.bytes.withUnsafeBufferPointer { $0.baseAddress } == after.bytes.withUnsafeBufferPointer { $0.baseAddress })
  }

  @Test func `settings that change how files are read have them read again`() throws {
    let directory = DataDirectory(["deals.csv": "deal,stage,created\nD1,won,2026-08-14T23:00:00Z\n"])
    let first = try directory.read()
    #expect(first.fragments[0].texts("created") == ["2026-08-15"])
    directory.write("time_zone = \"UTC\"\n", to: "attain.toml")
    #expect(try directory.read(after: first).fragments[0].texts("created") == ["2026-08-14"])
  }

  @Test func `the last good version stays while the new one cannot be read`() throws {
    let directory = DataDirectory(["deals.csv": Self.header + "D1,won,5\n"])
    let good = try directory.read()
    let written = good.files[0].modified
    directory.write("deal,amount\nD1,6\n", to: "deals.csv")
    let bad = try directory.read(after: good)
    #expect(bad.fragments[0].texts("amount") == ["500"])
    #expect(bad.files[0].state == .stale(since: written))
    #expect(bad.files[0].problems.map(\.kind) == [.missingColumn])
    let again = try directory.read(after: bad)
    #expect(again.files[0].state == .stale(since: written))
    #expect(again.files[0].problems.map(\.kind) == [.missingColumn])
    directory.write(Self.header + "D1,won,7\n", to: "deals.csv")
    let repaired = try directory.read(after: again)
    #expect(repaired.files[0].state == .fresh)
    #expect(repaired.fragments[0].texts("amount") == ["700"])
    #expect(repaired.allProblems.isEmpty)
  }

  @Test func `a pipe in a file's place leaves its last good version`() throws {
    let directory = DataDirectory(["deals.csv": Self.header + "D1,won,5\n"])
    let good = try directory.read()
    directory.remove("deals.csv")
    mkfifo("\(directory.path)/deals.csv", 0o644)
    let bad = try directory.read(after: good)
    #expect(bad.fragments.count == 1)
    #expect(bad.files[0].problems.map(\.kind) == [.notARegularFile])
  }

  @Test func `what is being written is not shown half`() throws {
    let directory = DataDirectory(["deals.csv": Self.header + "D1,won,5\n"])
    let before = try directory.read()
    directory.write(Self.header + "D1,won,6\nD2,wo", to: "deals.csv")
    directory.write("rep\nAn", to: "reps.csv")
    let during = try directory.read(after: before, beingWritten: ["deals.csv", "reps.csv"])
    #expect(during.fragments.map { $0.texts("amount") } == [["500"]])
    #expect(during.files[0].state == .fresh)
    let after = try directory.read(after: during)
    #expect(after.files.map(\.table) == [.reps, .deals])
    #expect(after.fragments[1].texts("amount") == ["600", "—"])
  }

  @Test func `a file that is removed takes its rows with it`() throws {
    let directory = DataDirectory([
      "deals/a.csv": Self.header + "D1,won,5\n", "deals/b.csv": Self.header + "D2,won,5\n",
    ])
    let before = try directory.read()
    directory.remove("deals/a.csv")
    #expect(try directory.read(after: before).files.map(\.path) == ["deals/b.csv"])
  }

  @Test func `a directory that vanishes is shown as it was, and comes back`() throws {
    let directory = DataDirectory(["deals.csv": Self.header + "D1,won,5\n"])
    let before = try directory.read()
    rename(directory.path, directory.path + ".away")
    let during = try directory.read(after: before)
    #expect(!during.directoryIsThere)
    #expect(during.fragments.count == 1)
    #expect(during.files[0].state == .stale(since: before.files[0].modified))
    rename(directory.path + ".away", directory.path)
    let after = try directory.read(after: during)
    #expect(after.directoryIsThere)
    #expect(after.files[0].state == .fresh)
  }

  @Test func `a directory that was never there is an error`() {
    #expect(throws: DirectoryError.notADirectory("/tmp/attain-no-such-directory")) {
      try DirectoryReader(directory: "/tmp/attain-no-such-directory").read()
    }
  }
}
