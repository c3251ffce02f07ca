import Foundation
import Glibc
import Testing

extension OnTerminals {
  /// The real program as a person sees it.
  @Suite("In a window of tmux", .serialized, .enabled(if: Tmux.isThere, "tmux is not installed"))
  struct TmuxTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func open(_ words: String = "", more: [String: String] = [:], columns: Int = 120, rows: Int = 36) throws
      -> Tmux
    {
      let data = try scratch.dataDirectory()
      let path = try #require(BuiltProgram.path)
      return try Tmux(
        "\(path) \(words) \(data.path); echo left with $?; exec cat",
        environment: BuiltProgram.environment(home: scratch.url, more), columns: columns, rows: rows)
    }

    @Test("It starts, shows the frame, answers keys and leaves the screen as it was")
    func keys() throws {
      let window = try open()
      try window.wait(for: "2Targets")
      try window.press("0")
      try window.wait(for: "deals.csv")
      try window.press("2")
      try window.press("?")
      try window.wait(for: "Keys")
      try window.press("Escape")
      // Escape and a key in one breath would be Alt and that key.
      try window.wait("the page without the help") { !$0.contains("Keys") }
      try window.press("q")
      let left = try window.wait(for: "left with 0")
      #expect(!left.contains("2Targets"))
    }

    @Test("What is written into a file is on the screen without anyone asking")
    func liveChange() throws {
      let window = try open()
      try window.wait(for: "2Targets")
      try window.press("2")
      try window.wait(for: "525,000")
      let data = scratch.url.appendingPathComponent("data")
      try scratch.write("deals.csv", in: data, Scratch.deals.replacingOccurrences(of: "525000", with: "612345"))
      try window.wait(for: "612,345")
      try scratch.write("deals.csv", in: data, Scratch.deals + "D-4,小李,华南,B,won,10000,2026-08-04,2026-08-13\n")
      try window.wait(for: "460,000")
    }

    @Test("A table is written as CSV and as Markdown, with its rows")
    func exports() throws {
      let data = try scratch.dataDirectory()
      let path = try #require(BuiltProgram.path)
      let window = try Tmux(
        "cd \(scratch.url.path); \(path) \(data.path); exec cat",
        environment: BuiltProgram.environment(home: scratch.url))
      try window.wait(for: "2Targets")
      try window.press("2")
      try window.wait(for: "525,000")
      for (way, file) in [
        (["x", "End", "Up", "Up", "Enter"], "targets-2026-08.csv"),
        (["x", "End", "Up", "Enter"], "targets-2026-08.md"),
      ] {
        for key in way { try window.press(key) }
        try window.wait(for: file)
        let text = try String(contentsOf: scratch.url.appendingPathComponent(file), encoding: .utf8)
        #expect(text.contains("小李"), "\(file): \(text)")
        #expect(text.split(separator: "\n").count > 3, "\(file)")
        // Somebody's pay may stand in an export: it is for its owner alone.
        let attributes = try FileManager.default.attributesOfItem(atPath: scratch.url.appendingPathComponent(file).path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
      }
    }

    @Test("Every big deal of today has the wall once, however long after the last minute struck it comes")
    func celebrations() throws {
      let data = try scratch.dataDirectory()
      try scratch.write("attain.toml", in: data, "[big_deal]\namount = 1000\n[wall]\ncelebration_seconds = 2\n")
      let path = try #require(BuiltProgram.path)
      let window = try Tmux(
        "exec \(path) wall \(data.path)", environment: BuiltProgram.environment(home: scratch.url))
      try window.wait(for: "小张")
      var deals = Scratch.deals
      for number in 1...3 {
        // Longer than a celebration, without a minute striking or a page turning in between: time is the matter here.
        Thread.sleep(forTimeInterval: 2.5)
        deals += "B-\(number),小张,华东,A,won,5000\(number),2026-08-01,2026-08-21\n"
        try scratch.write("deals.csv", in: data, deals)
        try window.wait(for: "B-\(number)")
      }
    }

    @Test("A directory that vanishes leaves its figures standing, and one that comes back is read")
    func vanishedDirectory() throws {
      let window = try open()
      try window.wait(for: "2Targets")
      try window.press("2")
      try window.wait(for: "525,000")
      let (data, away) = (scratch.url.appendingPathComponent("data"), scratch.url.appendingPathComponent("away"))
      try FileManager.default.moveItem(at: data, to: away)
      try window.press("C-l")
      try window.wait(for: "525,000")
      try scratch.write("deals.csv", in: away, Scratch.deals.replacingOccurrences(of: "525000", with: "777777"))
      try FileManager.default.moveItem(at: away, to: data)
      try window.wait(for: "777,777")
    }

    @Test("A storm of sizes ends with every row in its place")
    func resizeStorm() throws {
      let window = try open()
      try window.wait(for: "2Targets")
      for step in 0..<30 { try window.resize(columns: 60 + step * 3, rows: 20 + step) }
      try window.resize(columns: 100, rows: 30)
      let screen = try window.wait("the frame at its new size") { screen in
        let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
        return rows.count >= 30 && rows[0].contains("1Overview") && rows[29].contains("help")
      }
      #expect(screen.components(separatedBy: "1Overview").count == 2)
    }

    @Test("Stopped from its shell it gives the line back, and fg brings the same screen")
    func stopAndContinue() throws {
      let data = try scratch.dataDirectory()
      let path = try #require(BuiltProgram.path)
      let window = try Tmux(
        "exec /bin/bash --norc -i", environment: BuiltProgram.environment(home: scratch.url, ["PS1": "ready> "]))
      try window.wait(for: "ready>")
      try window.type("\(path) \(data.path)")
      try window.press("Enter")
      try window.wait(for: "2Targets")
      try window.press("C-z")
      try window.wait("the shell") { $0.contains("Stopped") && !$0.contains("2Targets") }
      try window.type("echo still $((40 + 2))")
      try window.press("Enter")
      try window.wait(for: "still 42")
      try window.type("fg")
      try window.press("Enter")
      try window.wait(for: "2Targets")
      try window.press("q")
      try window.wait("the shell") { !$0.contains("2Targets") && $0.contains("ready>") }
    }

    @Test("A theme's file that is changed changes the screen")
    func themeReload() throws {
      let window = try open("--theme midnight")
      try window.wait(for: "2Targets")
      let themes = scratch.url.appendingPathComponent("data/themes")
      try FileManager.default.createDirectory(at: themes, withIntermediateDirectories: true)
      try scratch.write(
        "midnight.toml", in: themes, "name = \"midnight\"\n[palette]\nnight = 53\n[surfaces]\nground = \"night\"\n")
      try window.wait("another ground", inColor: true) { $0.contains("48;5;53") }
    }

    @Test("It speaks Chinese where the locale does, every cell in its column")
    func chinese() throws {
      let window = try open("--lang zh-Hans")
      try window.wait(for: "1总览")
      try window.press("2")
      try window.wait(for: "华东")
      try window.wait(for: "105.0%")
    }

    @Test("The wall opens without a keyboard and survives a resize")
    func wall() throws {
      let data = try scratch.dataDirectory()
      let path = try #require(BuiltProgram.path)
      let window = try Tmux(
        "\(path) wall \(data.path); echo left with $?; exec cat",
        environment: BuiltProgram.environment(home: scratch.url),
        columns: 160, rows: 50)
      try window.wait(for: "14:32")
      try window.resize(columns: 60, rows: 60)
      try window.wait("the wall in portrait") { $0.contains("14:32") && $0.split(separator: "\n").count > 20 }
    }

    @Test("While one types, the terminal's cursor is where the text goes, so that an input method opens there")
    func cursor() throws {
      let window = try open()
      try window.wait(for: "2Targets")
      try window.press("2")
      try window.wait(for: "525,000")
      try window.press("/")
      try window.type("华")
      try window.wait("the typed text") { $0.split(separator: "\n").last?.contains("华") ?? false }
      let before = try window.cursor()
      #expect(before.row == 35)
      try window.type("东")
      try window.wait("the narrowed table") { !$0.contains("华南") }
      #expect(try window.cursor() == (before.row, before.column + 2))
    }
  }
}
