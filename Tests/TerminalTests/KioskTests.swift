import Foundation
import Glibc
import Testing

/// The kiosk on a terminal, with everything a session could bring along.
extension OnTerminals {
  @Suite("The kiosk", .serialized)
  struct KioskTests {
    private let scratch: Scratch
    private let data: URL
    private let home: URL

    init() throws {
      scratch = try Scratch()
      data = try scratch.dataDirectory()
      home = scratch.url.appendingPathComponent("home")
      try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
      try scratch.write("access.toml", in: data, "[[person]]\nuser = \"xiaoli\"\nrole = \"rep\"\nrep = \"小李\"\n")
      try scratch.write(
        "attain.toml", in: data, "language = \"en\"\n[keys]\nexport = [\"x\", \"X\"]\nsuspend = [\"Z\"]\n")
    }

    private func start(_ words: [String], _ more: [String: String] = [:]) throws -> PseudoTerminal {
      let path = try #require(BuiltProgram.path)
      return try PseudoTerminal([path] + words, environment: BuiltProgram.environment(home: home, more))
    }

    private func kiosk(_ more: [String: String] = [:]) throws -> PseudoTerminal {
      let terminal = try start(["--kiosk", "--as", "xiaoli", data.path], more)
      try terminal.wait(for: "\u{1B}[?1049h")
      try terminal.wait("a frame") { $0.bytes.count > 300 }
      terminal.settle()
      return terminal
    }

    /// Every file below a folder.
    private func files(below folder: URL) -> Set<String> {
      Set((FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String]) ?? [])
    }

    @Test("Ctrl-Z does nothing, by its own key or one that the settings give")
    func suspending() throws {
      let terminal = try kiosk()
      terminal.forget()
      terminal.type("\u{1A}Z")
      terminal.type("2")
      try terminal.wait(for: "Targets")
      #expect(!terminal.text.contains("\u{1B}[?1049l"))
      terminal.type("q")
      #expect(exitCode(try terminal.waitForEnd()) == 0)
    }

    @Test("Nothing is exported, by key or by name, and the keys are in no footer, help or list")
    func exporting() throws {
      let before = files(below: scratch.url)
      let terminal = try kiosk()
      #expect(!terminal.text.contains("export") && !terminal.text.contains("Export"))
      terminal.type("x")
      terminal.type("X")
      terminal.type(":")
      try terminal.wait(for: ": ")
      terminal.forget()
      terminal.type("export\r")
      terminal.settle()
      #expect(!terminal.text.contains("Export"))
      terminal.type("\u{1B}")
      terminal.settle()
      terminal.forget()
      terminal.type("?")
      try terminal.wait(for: "Quit")
      terminal.settle()
      #expect(!terminal.text.contains("Export") && !terminal.text.contains("^Z"))
      terminal.type("\u{1B}")
      terminal.settle()
      terminal.type("q")
      _ = try terminal.waitForEnd()
      #expect(files(below: scratch.url) == before)
    }

    @Test("Nothing is kept or recorded, wherever the session says that such things belong")
    func writing() throws {
      let before = files(below: scratch.url)
      let terminal = try kiosk(["XDG_STATE_HOME": home.path, "XDG_CONFIG_HOME": home.path])
      terminal.type("L")
      terminal.settle()
      terminal.type("t\r")
      terminal.settle()
      terminal.type("q")
      _ = try terminal.waitForEnd()
      #expect(files(below: scratch.url) == before)
    }

    @Test("Variables of the session open nothing: no other directory, no other day, no themes, no command")
    func surroundings() throws {
      let other = scratch.url.appendingPathComponent("other")
      try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
      try scratch.write("deals.csv", in: other, "deal,stage\nNOT-FOR-YOU,lead\n")
      let themes = home.appendingPathComponent("attain/themes")
      try FileManager.default.createDirectory(at: themes, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        at: themes.appendingPathComponent("spying.toml"), withDestinationURL: data.appendingPathComponent("deals.csv"))
      let terminal = try kiosk([
        "ATTAIN_DIR": other.path, "ATTAIN_NOW": "2020-01-01T00:00:00", "SSH_ORIGINAL_COMMAND": "show incentives",
        "XDG_CONFIG_HOME": home.path, "TERMINFO": home.path, "USER": "boss", "LOGNAME": "boss",
      ])
      terminal.type("0")
      terminal.settle()
      terminal.type("t")
      terminal.settle()
      #expect(!terminal.text.contains("NOT-FOR-YOU"))
      #expect(!terminal.text.contains("2020"))
      #expect(!terminal.text.contains("spying"))
    }

    @Test("A crash leaves no core file to read figures from")
    func noCore() throws {
      let terminal = try kiosk()
      let limits = try String(contentsOfFile: "/proc/\(terminal.process)/limits", encoding: .utf8)
      let line = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
      #expect(line?.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
    }

    @Test("Without a directory, without access.toml, and beside other ways of opening it is refused")
    func refused() throws {
      for (words, sentence) in [
        (["--kiosk"], "name the data directory"),
        (["--kiosk", home.path], "has no access.toml"),
        (["--kiosk", "--plain", data.path], "shows the dashboard and nothing else"),
        (["--as", "boss", data.path], "--as is for --kiosk"),
      ] {
        let terminal = try start(words, ["ATTAIN_DIR": data.path])
        try terminal.wait(for: sentence)
        #expect(exitCode(try terminal.waitForEnd()).map { $0 > 0 } == true)
      }
    }

    /// Whether the tests may become somebody else.
    private static let canBecomeOthers = geteuid() == 0 && access("/usr/bin/setpriv", X_OK) == 0

    /// Words that run a program as a user who owns nothing.
    private static let asStranger = ["/usr/bin/setpriv", "--reuid", "54321", "--regid", "54321", "--clear-groups"]

    private func openToOthers(_ url: URL, _ mode: mode_t) { chmod(url.path, mode) }

    @Test("Only the owner of access.toml says for whom it is", .enabled(if: canBecomeOthers, "needs root and setpriv"))
    func naming() throws {
      let path = try #require(BuiltProgram.path)
      openToOthers(scratch.url, 0o755)
      openToOthers(data, 0o755)
      let terminal = try PseudoTerminal(
        Self.asStranger + [path, "--kiosk", "--as", "xiaoli", data.path],
        environment: BuiltProgram.environment(home: home))
      try terminal.wait(for: "only the owner of access.toml")
      #expect(exitCode(try terminal.waitForEnd()) == 1)
    }

    @Test(
      "Rights lent by set-gid open the data and are good for nothing else",
      .enabled(if: canBecomeOthers, "needs root and setpriv"))
    func lentRights() throws {
      let program = scratch.url.appendingPathComponent("attain-kiosk")
      try FileManager.default.copyItem(atPath: try #require(BuiltProgram.path), toPath: program.path)
      openToOthers(scratch.url, 0o755)
      chown(program.path, 0, 43_210)
      chmod(program.path, 0o2755)
      for url in [data, data.appendingPathComponent("access.toml")] { chown(url.path, 0, 43_210) }
      openToOthers(data, 0o750)
      func run(_ words: [String]) throws -> PseudoTerminal {
        try PseudoTerminal(
          Self.asStranger + [program.path] + words, environment: BuiltProgram.environment(home: home))
      }
      let command = try run(["show", "targets", data.path])
      try command.wait(for: "it is a kiosk and nothing else")
      #expect(exitCode(try command.waitForEnd()) == 1)
      let named = try run(["--kiosk", "--as", "xiaoli", data.path])
      try named.wait(for: "only the owner of access.toml")
      _ = try named.waitForEnd()
      let own = scratch.url.appendingPathComponent("own")
      try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
      try scratch.write("access.toml", in: own, "[default]\nrole = \"director\"\n")
      for path in [own.path, own.path + "/access.toml"] { chown(path, 54_321, 54_321) }
      let theirs = try run(["--kiosk", own.path])
      try theirs.wait(for: "must belong to root")
      _ = try theirs.waitForEnd()
      // Another way to the same folder, over a link of theirs that they could bend once it was looked at.
      symlink(scratch.url.path, own.path + "/link")
      for path in [own.path + "/link/data", own.path + "/link/data/.", data.path + "/."] {
        let bent = try run(["--kiosk", path])
        try bent.wait(for: "nothing in the path may be a link")
        #expect(exitCode(try bent.waitForEnd()) == 1)
      }
      let kiosk = try run(["--kiosk", data.path])
      try kiosk.wait(for: "\u{1B}[?1049h")
      kiosk.type("2")
      try kiosk.wait(for: "小李")
      kiosk.type("q")
      #expect(exitCode(try kiosk.waitForEnd()) == 0)
    }
  }
}
