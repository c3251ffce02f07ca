import Foundation
import Sales
import Storage
import Testing

extension OnTerminals {
  /// Statements are published from the real screen, or it says why they are not.
  @Suite("Statements on the real screen", .serialized, .enabled(if: Tmux.isThere, "tmux is not installed"))
  struct StatementKeyTests {
    @Test("A running period is refused with its last day, a past one is published and stays as it was published")
    func publish() throws {
      let scratch = try Scratch()
      let data = try scratch.dataDirectory()
      let plan = "id = \"p\"\n[[tier]]\nfrom = 0.5\nrate = 0.02\nname = \"达标\"\n"
      try FileManager.default.createDirectory(
        at: data.appendingPathComponent("plans"), withIntermediateDirectories: true)
      try scratch.write("plans/p.toml", in: data, plan)
      try scratch.write(
        "deals.csv", in: data, Scratch.deals + "D-0,小张,华东,A,won,100000,2026-07-01,2026-07-20\n")
      let path = try #require(BuiltProgram.path)
      let window = try Tmux("\(path) \(data.path); exec cat", environment: BuiltProgram.environment(home: scratch.url))
      try window.wait(for: "6Incentives")
      try window.press("6")
      try window.wait(for: "publish by Sep 3")
      try window.press("P")
      try window.wait(for: "runs until Aug 31")
      try window.press("[")
      try window.wait("July") { $0.contains("Jul  ¥") }
      for key in ["P", "Enter"] { try window.press(key) }
      try window.wait(for: "1 statement published; it never changes")
      let book = try Journal(reading: JournalPlace(directory: data.path)).statements()
      #expect(!book.statements.isEmpty && book.statements.allSatisfy { $0.period.id == "2026-07" })
      #expect(book.events.map(\.kind) == book.statements.map { _ in .published })
      try window.press("Enter")
      try window.wait("the statement as published") { $0.contains("Incentives › ") && !$0.contains("draft") }
    }
  }
}
