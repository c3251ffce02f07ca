import Foundation
import Glibc
import Sales
import Storage
import Testing

extension OnTerminals {
  /// What a person types on the real screen is in the journal, or is said not to be.
  @Suite("Writing down on the real screen", .serialized, .enabled(if: Tmux.isThere, "tmux is not installed"))
  struct WrittenDownTests {
    private let scratch: Scratch
    private let data: URL

    init() throws {
      scratch = try Scratch()
      data = try scratch.dataDirectory()
    }

    private func open() throws -> Tmux {
      let path = try #require(BuiltProgram.path)
      let window = try Tmux(
        "\(path) \(data.path); echo left with $?; exec cat", environment: BuiltProgram.environment(home: scratch.url))
      try window.wait(for: "525,000")
      return window
    }

    @Test("A note on a target and a coaching note are stored at once, signed, and stand on their pages")
    func stored() throws {
      let window = try open()
      try window.press("2")
      try window.wait(for: "Target ¥")
      try window.press("n")
      try window.wait(for: "Note why a target was missed")
      try window.type("预算推迟 to October")
      try window.press("Enter")
      try window.wait("the note in its row") { $0.contains("预算推迟") && !$0.contains("Note why") }
      try window.press("5")
      try window.wait(for: "People · Sales")
      try window.wait("the people") { $0.contains("小李") }
      try window.press("c")
      try window.wait(for: "Coaching note")
      try window.type("陪访两家客户")
      try window.press("Enter")
      try window.wait("the note in its pane") { $0.contains("Coaching  陪访两家客户") }
      let entries = try Journal(reading: JournalPlace(directory: data.path)).entries()
      #expect(entries.map(\.text) == ["预算推迟 to October", "陪访两家客户"])
      #expect(entries.allSatisfy { !$0.author.isEmpty && $0.period == "2026-08" })
      #expect(entries.last?.about.map(\.topic) == ["rep"])
    }

    @Test("What is written down from another shell stands on the open page, also after a journal that is read later")
    func fromElsewhere() throws {
      let place = JournalPlace(directory: data.path)
      // So large that the figures do not wait for it.
      let long = String(repeating: "长", count: 500_000)
      try Journal(writing: place).add(Entry(id: "a", kind: .note, text: long, author: "li", at: 1))
      let rep = try #require(EntrySubject("rep", "小李"))
      try Journal(writing: place).add(
        Entry(id: "b", kind: .coach, text: "First call together", about: [rep], author: "li", at: 2))
      let window = try open()
      try window.press("5")
      try window.wait("the people") { $0.contains("Rank") && $0.contains("小李") }
      for key in ["Down", "Enter"] { try window.press(key) }
      try window.wait(for: "First call together")
      let path = try #require(BuiltProgram.path)
      let log = try Spawn.start(
        [path, "log", "coach", "Ask twice", data.path, "--about", "rep=小李"],
        BuiltProgram.environment(home: scratch.url), .file(scratch.url.appendingPathComponent("id").path))
      var status: Int32 = -1
      #expect(waitpid(log, &status, 0) == log && status == 0)
      try window.wait(for: "Ask twice")
    }

    @Test("Where the journal cannot be written, the key says so")
    func refused() throws {
      // A file in the folder's place keeps everybody from writing below it, the superuser too.
      try Data().write(to: URL(fileURLWithPath: JournalPlace(directory: data.path).folder))
      let window = try open()
      try window.press("5")
      try window.wait(for: "People · Sales")
      try window.wait("the people") { $0.contains("小李") }
      for _ in 0..<200 {
        // Why nothing is recorded is known a moment after the first figures.
        try window.press("c")
        let screen = try window.wait("an answer") { $0.contains("Coaching note") || $0.contains("written down here") }
        if screen.contains("written down here") { return }
        try window.press("Escape")
        try window.wait("the page alone") { !$0.contains("Coaching note") }
      }
      Issue.record("nothing was said")
    }
  }
}
