import Foundation
import Glibc
import Testing

/// The real program on a terminal of which every byte is seen.
extension OnTerminals {
  @Suite("The program's life on a terminal", .serialized)
  struct LifeTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func start(
      _ words: [String] = [], _ more: [String: String] = [:], rows: Int = 60, columns: Int = 200
    ) throws -> PseudoTerminal {
      let data = try scratch.dataDirectory()
      let path = try #require(BuiltProgram.path)
      return try PseudoTerminal(
        [path] + words + [data.path], environment: BuiltProgram.environment(home: scratch.url, more), rows: rows,
        columns: columns)
    }

    /// Started, and everything painted that will be painted without anyone doing anything.
    private func standing(
      _ words: [String] = [], _ more: [String: String] = [:], rows: Int = 60, columns: Int = 200
    ) throws -> PseudoTerminal {
      let terminal = try start(words, more, rows: rows, columns: columns)
      try terminal.wait(for: "\u{1B}[?1049h")
      try terminal.wait("a frame") { $0.bytes.count > 300 }
      terminal.settle()
      return terminal
    }

    @Test("All that is painted until it stands is at most 20 KB at 200×60")
    func firstPaint() throws {
      let terminal = try standing()
      #expect(terminal.bytes.count <= 20_000, "\(terminal.bytes.count) bytes")
    }

    @Test("Standing still it writes nothing and no thread of it wakes")
    func idle() throws {
      let terminal = try standing()
      terminal.forget()
      let before = terminal.switches()
      terminal.settle(milliseconds: 1500)
      #expect(terminal.bytes.isEmpty)
      #expect(terminal.switches() == before)
    }

    @Test("Leaving by q gives the screen, the modes and the keys back, with exit code 0")
    func quit() throws {
      let terminal = try standing()
      terminal.forget()
      terminal.type("q")
      #expect(exitCode(try terminal.waitForEnd()) == 0)
      for mode in ["?1049l", "?1000l", "?1006l", "?1004l", "?2004l", "?25h"] {
        #expect(terminal.text.contains("\u{1B}[" + mode), "\(mode)")
      }
      #expect(terminal.echoes)
    }

    @Test("A request to end is followed at once, and the parent sees the signal", arguments: [SIGTERM, SIGINT, SIGHUP])
    func terminated(number: Int32) throws {
      let terminal = try standing()
      terminal.signal(number)
      #expect(endedBySignal(try terminal.waitForEnd()) == number)
      #expect(terminal.text.contains("\u{1B}[?1049l"))
      #expect(terminal.echoes)
    }

    @Test(
      "A crash puts the screen and the keys back and waits for nobody",
      arguments: [
        SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSYS, SIGQUIT, SIGUSR1,
      ])
    func crash(number: Int32) throws {
      let terminal = try standing()
      terminal.forget()
      terminal.signal(number)
      let start = Date()
      let status = try terminal.waitForEnd()
      #expect(endedBySignal(status) == number)
      #expect(Date().timeIntervalSince(start) < 10)
      #expect(terminal.text.hasPrefix("\u{1B}[?2026l"))
      #expect(terminal.text.contains("\u{1B}[?1049l"))
      #expect(terminal.text.contains("\u{1B}[?1000l"))
      #expect(terminal.echoes)
    }

    @Test("A terminal that goes away ends the program at once")
    func hangUp() throws {
      let terminal = try standing()
      terminal.hangUp()
      #expect(endedBySignal(try terminal.waitForEnd()) == SIGHUP)
    }

    @Test("Stopped it gives the terminal back, continued it takes it again and paints everything")
    func stopAndContinue() throws {
      let terminal = try standing()
      terminal.forget()
      terminal.signal(SIGTSTP)
      try terminal.waitUntilStopped(true)
      try terminal.wait(for: "\u{1B}[?1049l")
      #expect(terminal.echoes)
      terminal.forget()
      terminal.resize(rows: 40, columns: 120)
      terminal.signal(SIGCONT)
      try terminal.wait(for: "\u{1B}[?1049h")
      try terminal.wait("a frame") { $0.bytes.count > 300 }
      terminal.settle()
      #expect(terminal.text.components(separatedBy: "\u{1B}[?1049h").count == 2)
      #expect(!terminal.echoes)
      #expect(!terminal.text.contains("\u{1B}]104"), "the user's palette is not ours to reset")
    }

    @Test("Stopped from outside without a word it paints everything anew when continued")
    func stoppedHard() throws {
      let terminal = try standing()
      terminal.signal(SIGSTOP)
      try terminal.waitUntilStopped(true)
      terminal.forget()
      terminal.signal(SIGCONT)
      try terminal.wait("a frame") { $0.bytes.count > 300 }
      #expect(terminal.text.contains("\u{1B}[?1000h"))
    }

    @Test("A storm of sizes ends in the last one, painted once all is quiet")
    func resizeStorm() throws {
      let terminal = try standing()
      terminal.forget()
      for step in 0..<200 { terminal.resize(rows: 20 + step % 37, columns: 70 + step % 91) }
      terminal.resize(rows: 33, columns: 101)
      terminal.settle(milliseconds: 500)
      // The last row is addressed, and none below it.
      let rows = terminal.text.matches(of: /\u{1B}\[(\d+)(?:;\d+)?[Hd]/).compactMap { Int($0.1) }
      #expect(rows.max() ?? 0 <= 57)
      terminal.forget()
      terminal.signal(SIGWINCH)
      terminal.settle()
      #expect(terminal.bytes.isEmpty, "the size was known already")
    }

    @Test(
      "Any size is survived, down to one cell", arguments: [(1, 1), (1, 80), (24, 1), (5, 20), (3, 300), (80, 300)])
    func anySize(rows: Int, columns: Int) throws {
      let terminal = try start(rows: rows, columns: columns)
      try terminal.wait(for: "\u{1B}[?1049h")
      terminal.settle()
      terminal.resize(rows: 24, columns: 80)
      terminal.settle()
      terminal.resize(rows: rows, columns: columns)
      terminal.settle()
      terminal.signal(SIGTERM)
      #expect(endedBySignal(try terminal.waitForEnd()) == SIGTERM)
    }

    @Test("Frames are bracketed once the terminal says that it can hold them, and not before")
    func synchronizedOutput() throws {
      let terminal = try standing()
      #expect(terminal.text.contains("\u{1B}[?2026$p"))
      #expect(!terminal.text.contains("\u{1B}[?2026h"))
      terminal.type("\u{1B}[?2026;2$y")
      terminal.settle()
      terminal.forget()
      terminal.resize(rows: 40, columns: 120)
      try terminal.wait(for: "\u{1B}[?2026l")
      #expect(terminal.text.hasPrefix("\u{1B}[?2026h"))
      #expect(terminal.text.components(separatedBy: "\u{1B}[?2026h").count == 2)
    }

    @Test("The minute changes the clock, and hardly anything is written for it")
    func minute() throws {
      let terminal = try standing([], ["ATTAIN_NOW": "2026-08-21T14:32:57"])
      terminal.forget()
      try terminal.wait("the next minute") { !$0.bytes.isEmpty }
      #expect(terminal.bytes.count < 100, "\(terminal.text.debugDescription)")
    }

    @Test("What was said on error output meanwhile is shown after leaving, not over the screen")
    func errorOutput() throws {
      let terminal = try standing()
      terminal.forget()
      try saySomething(terminal.process)
      terminal.settle()
      #expect(terminal.bytes.isEmpty)
      terminal.type("q")
      #expect(exitCode(try terminal.waitForEnd()) == 0)
      let left = try #require(terminal.text.range(of: "\u{1B}[?1049l"))
      #expect(terminal.text[left.upperBound...].contains("something went wrong"))
    }

    @Test("What was said last before a crash is shown after it")
    func lastWords() throws {
      let terminal = try standing()
      try saySomething(terminal.process)
      terminal.signal(SIGILL)
      #expect(endedBySignal(try terminal.waitForEnd()) == SIGILL)
      let left = try #require(terminal.text.range(of: "\u{1B}[?1049l"))
      #expect(terminal.text[left.upperBound...].contains("something went wrong"))
    }

    /// Writes to the error output of a running program, wherever that goes now.
    private func saySomething(_ process: pid_t) throws {
      let handle = try #require(FileHandle(forWritingAtPath: "/proc/\(process)/fd/2"))
      try handle.seekToEnd()
      try handle.write(contentsOf: Data("something went wrong\n".utf8))
      try handle.close()
    }

    @Test("Ctrl-C and Ctrl-Z are keys: one leaves, the other stops nothing that could not be continued")
    func controlKeys() throws {
      let terminal = try standing()
      terminal.forget()
      terminal.type("\u{1A}")
      try terminal.wait(for: "\u{1B}[?1049h")
      terminal.settle()
      terminal.type("\u{03}")
      #expect(exitCode(try terminal.waitForEnd()) == 0)
    }

    @Test("m leaves the mouse to the terminal, and takes it again")
    func mouse() throws {
      let terminal = try standing()
      terminal.forget()
      terminal.type("m")
      try terminal.wait(for: "\u{1B}[?1000l")
      terminal.type("m")
      try terminal.wait(for: "\u{1B}[?1000h")
    }

    @Test("A click on a tab goes there")
    func click() throws {
      let terminal = try standing([], [:], rows: 36, columns: 120)
      terminal.forget()
      terminal.type("\u{1B}[<0;15;1M\u{1B}[<0;15;1m")
      try terminal.wait(for: "Targets")
      try terminal.wait(for: "525,000")
    }
  }
}
