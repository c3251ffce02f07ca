import Foundation
import Glibc
import Sales
import Storage
import TestSupport
import Testing

/// The real program records what changes beside the screen, and is killed while it does.
extension OnTerminals {
  @Suite("The journal beside the screen", .serialized)
  struct RecordingTests {
    private let scratch: Scratch
    private let data: URL

    init() throws {
      scratch = try Scratch()
      data = try scratch.dataDirectory()
    }

    private var place: JournalPlace { JournalPlace(directory: data.path) }

    private func start(_ words: [String] = ["wall"]) throws -> PseudoTerminal {
      let path = try #require(BuiltProgram.path)
      return try PseudoTerminal([path] + words + [data.path], environment: BuiltProgram.environment(home: scratch.url))
    }

    /// A version of the deals in which every amount is the version's number: a mixture of two would be seen.
    private func write(version: Int) throws {
      let rows = (0..<6000).map { "D-\($0),小张,lead,\(version),2026-08-01\n" }.joined()
      try scratch.write("deals.csv", in: data, "deal,rep,stage,amount,created\n" + rows)
    }

    /// The version whose deals are the last state; 0 where nothing is recorded yet.
    private func recordedVersion() -> Int {
      guard let all = (try? Journal(reading: place).pipeline())?.deals.everything() else { return 0 }
      let amounts = Set((0..<all.deals.count).map { all.deals[$0].amount })
      #expect(amounts.count <= 1, "a mixture of versions")
      return Int((amounts.first ?? 0) / 100)
    }

    private func waitUntilRecorded(_ version: Int, _ terminal: PseudoTerminal) throws {
      try terminal.wait("version \(version) to be recorded") { _ in recordedVersion() == version }
    }

    @Test("Killed at any point it loses no recorded version, mixes no two, and the next start goes on")
    func killed() throws {
      var random = SeededGenerator(seed: 3)
      var (last, earlier, survived) = (0, [RecordedVersion](), 0)
      for point in 1...20 {
        try write(version: point * 2 - 1)
        let terminal = try start()
        try waitUntilRecorded(point * 2 - 1, terminal)
        try write(version: point * 2)
        watchTheLog(point % 4 == 0 ? nil : Int.random(in: 0..<300, using: &random), terminal)
        terminal.signal(SIGKILL)
        _ = try terminal.waitForEnd()
        let now = recordedVersion()
        #expect(now >= last && (point * 2 - 1...point * 2).contains(now))
        let versions = try Journal(reading: place).pipeline().versions
        #expect(Array(versions.prefix(earlier.count)) == earlier)
        (last, earlier) = (now, versions)
        if now == point * 2 { survived += 1 }
      }
      // Some kills came too early for the version to be recorded and some too late to keep it from it.
      #expect((1..<20).contains(survived), "\(survived) of 20")
    }

    /// Waits until the journal's log stirs, and looks at it so many times more; not at all where none are given. So
    /// kills fall before, into and behind the writing. A log that stirred before it was looked at is waited for no longer
    /// than a while.
    private func watchTheLog(_ more: Int?, _ terminal: PseudoTerminal) {
      guard let more else { return }
      let before = log()
      let end = Date().addingTimeInterval(5)
      while log() == before, Date() < end { sched_yield() }
      for _ in 0..<more { _ = log() }
    }

    /// Size and moment of the log.
    private func log() -> [Int] {
      var status = stat()
      _ = stat(place.file + "-wal", &status)
      return [Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    }

    @Test("A target changed by hand is kept as seen, one written by keys with who and why, and neither twice")
    func targets() throws {
      try scratch.write("reps.csv", in: data, "rep,name,region\n小张,小张,华东\n")
      try scratch.write("targets.csv", in: data, "period,region,target\n2026-08,华东,200\n")
      let before = FactStore([.targets: "period,region,target\n2026-08,华东,100"]).targets
      try Journal(writing: place).see(targets: before, at: 1)
      try write(version: 1)
      let terminal = try start(["dashboard"])
      try terminal.wait("the target to be seen") { _ in changes().count == 1 }
      terminal.type("2W")
      try terminal.wait(for: "stands at")
      terminal.type("a300\r")
      terminal.type("W")
      try terminal.wait(for: "Write these targets?")
      terminal.type("more\r")
      try terminal.wait("the target to be written") { _ in changes().count == 2 }
      try write(version: 2)
      try waitUntilRecorded(2, terminal)
      let all = changes()
      #expect(all.map(\.before) == [100_000_000, 200_000_000] && all.map(\.after) == [200_000_000, 300_000_000])
      #expect(all.map(\.why) == [nil, "more"] && all[0].author == nil && all[1].author != nil)
      let file = try String(contentsOf: data.appendingPathComponent("targets.csv"), encoding: .utf8)
      #expect(file == "period,region,target\n2026-08,华东,300\n")
    }

    private func changes() -> [TargetChange] { (try? Journal(reading: place).targetChanges()) ?? [] }

    @Test("Of two programs one records; when it is killed the other takes over")
    func takenOver() throws {
      try write(version: 1)
      let first = try start()
      try waitUntilRecorded(1, first)
      let second = try start()
      try second.wait("a frame") { $0.bytes.count > 300 }
      try write(version: 2)
      try waitUntilRecorded(2, second)
      #expect(try Journal(reading: place).pipeline().versions.count == 2)
      first.signal(SIGKILL)
      _ = try first.waitForEnd()
      try write(version: 3)
      try waitUntilRecorded(3, second)
      #expect(try Journal(reading: place).pipeline().versions.count == 3)
    }

    @Test("A damaged journal is set aside, said aloud on the data page, and a new one begun")
    func damaged() throws {
      try FileManager.default.createDirectory(atPath: place.folder, withIntermediateDirectories: true)
      try Data((0..<9000).map { UInt8($0 % 251) }).write(to: URL(fileURLWithPath: place.file))
      try write(version: 1)
      let terminal = try start(["dashboard"])
      try waitUntilRecorded(1, terminal)
      terminal.type("0")
      try terminal.wait(for: "journal-damaged-2026-08-21-1432")
    }

    @Test("Where the journal cannot be written everything else works, and the data page says so")
    func notWritable() throws {
      // A file in the folder's place keeps everybody from writing below it, the superuser too.
      try Data().write(to: URL(fileURLWithPath: place.folder))
      try write(version: 1)
      let terminal = try start(["dashboard"])
      terminal.type("0")
      try terminal.wait(for: "Nothing is written down here")
    }
  }
}
