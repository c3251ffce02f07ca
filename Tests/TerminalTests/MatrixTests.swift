import Foundation
import Glibc
import Testing

/// The real program on every kind of terminal and locale.
extension OnTerminals {
  @Suite("Kinds of terminals and locales", .serialized)
  struct MatrixTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func start(_ more: [String: String]) throws -> PseudoTerminal {
      let data = try scratch.dataDirectory()
      let path = try #require(BuiltProgram.path)
      return try PseudoTerminal(
        [path, data.path], environment: BuiltProgram.environment(home: scratch.url, more), rows: 24, columns: 80)
    }

    private func standing(_ more: [String: String]) throws -> PseudoTerminal {
      let terminal = try start(more)
      try terminal.wait("a frame") { $0.bytes.count > 60 }
      terminal.settle()
      return terminal
    }

    @Test(
      "It opens, paints and leaves on every common terminal",
      arguments: [
        "xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100", "xterm",
      ])
    func terminals(name: String) throws {
      let terminal = try standing(["TERM": name])
      #expect(!terminal.text.contains("38;2;"))
      terminal.signal(SIGTERM)
      #expect(endedBySignal(try terminal.waitForEnd()) == SIGTERM)
      #expect(terminal.echoes)
    }

    @Test(
      "A terminal that nobody describes is named, and the overview printed, in the language of the locale",
      arguments: [
        ("C.UTF-8", "no description of the terminal “nonsense”", "Overview"),
        ("zh_CN.UTF-8", "本机没有终端“nonsense”的描述", "总览"),
      ])
    func unknown(locale: String, sentence: String, title: String) throws {
      let terminal = try start(["TERM": "nonsense", "LC_ALL": locale])
      try terminal.wait(for: sentence)
      try terminal.wait(for: title)
      #expect(exitCode(try terminal.waitForEnd()) == 0)
    }

    @Test(
      "Only terminals that report the mouse are asked to",
      arguments: [("xterm-256color", true), ("linux", false), ("vt100", false)])
    func mouse(name: String, reports: Bool) throws {
      let terminal = try standing(["TERM": name])
      #expect(terminal.text.contains("\u{1B}[?1006h") == reports)
      #expect(terminal.text.contains("\u{1B}[?2026$p") == reports)
    }

    @Test("A direct-colour terminal gets 24 bits")
    func direct() throws {
      let described = try describe(
        """
        xterm-direct|xterm with direct colour,
          RGB, colors#0x1000000, pairs#0x7FFF,
          setab=\\E[%?%p1%{8}%<%t4%p1%d%e48:2::%p1%{65536}%/%d:%p1%{256}%/%{255}%&%d:%p1%{255}%&%d%;m,
          setaf=\\E[%?%p1%{8}%<%t3%p1%d%e38:2::%p1%{65536}%/%d:%p1%{256}%/%{255}%&%d:%p1%{255}%&%d%;m,
          use=xterm-256color,

        """)
      let terminal = try standing(["TERM": "xterm-direct", "TERMINFO": described.path])
      #expect(terminal.text.contains("38:2::"))
      #expect(terminal.text.contains("48:2::"))
    }

    private func describe(_ source: String) throws -> URL {
      let (file, place) = (
        scratch.url.appendingPathComponent("direct.ti"), scratch.url.appendingPathComponent("terminfo")
      )
      try Data(source.utf8).write(to: file)
      let compiler = Process()
      compiler.executableURL = URL(fileURLWithPath: "/usr/bin/tic")
      compiler.arguments = ["-x", "-o", place.path, file.path]
      compiler.standardError = FileHandle.nullDevice
      try compiler.run()
      compiler.waitUntilExit()
      return place
    }

    @Test("NO_COLOR takes every colour away, and an empty one takes none")
    func noColor() throws {
      let plain = try standing(["NO_COLOR": "1"])
      #expect(!plain.text.contains("38;5;") && !plain.text.contains("48;5;"))
      let coloured = try standing(["NO_COLOR": ""])
      #expect(coloured.text.contains("38;5;"))
    }

    @Test(
      "Where no screen can be opened one line says why, and nothing is left on",
      arguments: [
        ("dumb", "cursor"), ("no-such-terminal", "no-such-terminal"), ("", "TERM"),
      ])
    func noScreen(name: String, word: String) throws {
      let terminal = try start(["TERM": name])
      let status = try terminal.waitForEnd()
      #expect(exitCode(status) != nil)
      #expect(terminal.text.contains(word), "\(terminal.text)")
      #expect(!terminal.text.contains("\u{1B}[?1049h"))
      #expect(!terminal.text.contains("\u{1B}[?1000h"))
    }

    @Test(
      "In every locale it opens and shows UTF-8, installed or not",
      arguments: [
        "C", "POSIX", "C.UTF-8", "zh_CN.UTF-8", "xx_YY.UTF-8", "en_US.ISO-8859-1",
      ])
    func locales(name: String) throws {
      let terminal = try standing(["LC_ALL": name])
      #expect(terminal.text.contains("…") || terminal.text.contains("达成"), "\(terminal.text.suffix(300))")
    }

    @Test("Lines and columns in the environment do not hold against the window's size")
    func environmentSize() throws {
      let terminal = try standing(["LINES": "10", "COLUMNS": "30"])
      let rows = terminal.text.matches(of: /\u{1B}\[(\d+)(?:;\d+)?[Hd]/).compactMap { Int($0.1) }
      #expect((rows.max() ?? 0) > 10)
    }
  }
}
