import Foundation
import Glibc
import Sales
import Storage
import TestSupport
import Testing

/// The real program publishes statements, and is killed while it does.
extension OnTerminals {
  @Suite("Publishing statements", .serialized)
  struct PublishingTests {
    private let scratch: Scratch
    private let data: URL
    private let months = ["2026-07", "2026-06", "2026-05", "2026-04", "2026-03", "2026-02", "2026-01", "2025-12"]

    init() throws {
      scratch = try Scratch()
      data = try scratch.dataDirectory()
      let reps = (1...40).map { "R\($0),小\($0),南" }.joined(separator: "\n")
      try scratch.write("reps.csv", in: data, "rep,name,region\n" + reps)
      let deals = (1...40).map { "D-\($0),R\($0),won,1000,2026-07-01,2026-07-15" }.joined(separator: "\n")
      try scratch.write("deals.csv", in: data, "deal,rep,stage,amount,created,closed\n" + deals)
      // Who has neither a target nor deals in a month has no statement of it.
      let targets = months.flatMap { month in (1...40).map { "\(month),R\($0),1000" } }.joined(separator: "\n")
      try scratch.write("targets.csv", in: data, "period,rep,target\n" + targets)
      let plans = data.appendingPathComponent("plans")
      try FileManager.default.createDirectory(at: plans, withIntermediateDirectories: true)
      try scratch.write("p.toml", in: plans, "id = \"p\"\nkind = \"commission\"\n[[tier]]\nfrom = 1.0\nrate = 0.02\n")
    }

    private var place: JournalPlace { JournalPlace(directory: data.path) }

    private func publish(_ period: String) throws -> PseudoTerminal {
      let path = try #require(BuiltProgram.path)
      return try PseudoTerminal(
        [path, "statements", "publish", "--period", period, data.path],
        environment: BuiltProgram.environment(home: scratch.url))
    }

    @Test("Killed at any point all of a period is published or nothing, and the next try goes on")
    func killed() throws {
      var random = SeededGenerator(seed: 5)
      var survived = 0
      for (round, month) in months.enumerated() {
        let terminal = try publish(month)
        // Some are killed before they write, some while they do, some have ended.
        if round % 4 != 3 {
          watch(Int.random(in: 0..<400, using: &random))
          terminal.signal(SIGKILL)
        }
        _ = try terminal.waitForEnd()
        let before = try statements(of: month)
        #expect([0, 40].contains(before), "\(before) of 40 are published")
        if before == 40 { survived += 1 }
        _ = try publish(month).waitForEnd()
        #expect(try statements(of: month) == 40)
      }
      #expect((1..<months.count).contains(survived), "\(survived) of \(months.count)")
    }

    /// How many statements of a month there are, each with the event that published it and what its digest says.
    private func statements(of month: String) throws -> Int {
      guard let book = try? Journal(reading: place).statements() else { return 0 }
      #expect(book.changed.isEmpty)
      let published = book.statements.filter { $0.period.id == month }
      #expect(published.allSatisfy { book.events(of: $0.rep, $0.period).map(\.text) == [$0.digest] })
      return published.count
    }

    /// Waits until the journal's log stirs, and looks at it so many times more.
    private func watch(_ more: Int) {
      let before = log()
      let end = Date().addingTimeInterval(5)
      while log() == before, Date() < end { sched_yield() }
      for _ in 0..<more { _ = log() }
    }

    private func log() -> [Int] {
      var status = stat()
      guard stat(place.file + "-wal", &status) == 0 else { return [] }
      return [Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    }
  }
}
