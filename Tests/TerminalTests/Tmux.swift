import Foundation
import Glibc

/// A terminal multiplexer with a server of its own: what a person would see, as text.
final class Tmux {
  /// Whether the machine has it.
  static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")

  private let socket: String
  /// How long anything may take on a busy machine, whose disk others are writing to.
  private static let patience = 90.0

  struct Failure: Error { let what: String }

  /// A window of this size in which a shell line runs.
  init(_ line: String, environment: [String: String], columns: Int = 120, rows: Int = 36) throws {
    socket = "attain-test-\(UUID().uuidString.prefix(8))"
    let variables = environment.filter { $0.key != "TERM" }.map { "\($0.key)=\(Tmux.quoted($0.value))" }.joined(
      separator: " ")
    try run(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "env \(variables) /bin/sh -c \(Tmux.quoted(line))")
  }

  deinit { _ = try? run("kill-server") }

  private static func quoted(_ text: String) -> String { "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'" }

  /// What stands in the window; in colour with the escape sequences of every style.
  func screen(inColor: Bool = false) throws -> String {
    try run(["capture-pane", "-p"] + (inColor ? ["-e"] : []))
  }

  /// Where the cursor is, 0-based.
  func cursor() throws -> (row: Int, column: Int) {
    let numbers = try run("display-message", "-p", "#{cursor_y} #{cursor_x}").split(whereSeparator: \.isWhitespace)
    return (Int(numbers.first ?? "") ?? -1, Int(numbers.last ?? "") ?? -1)
  }

  /// Waits until a condition holds for what stands in the window, and gives it back.
  @discardableResult
  func wait(_ what: String, inColor: Bool = false, until holds: (String) -> Bool) throws -> String {
    let end = Date().addingTimeInterval(Tmux.patience)
    while true {
      let screen = try screen(inColor: inColor)
      if holds(screen) { return screen }
      guard Date() < end else { throw Failure(what: "waited in vain for \(what); there stood\n\(screen)") }
      // Between two looks the program gets its turn; nothing depends on how long that is.
      Thread.sleep(forTimeInterval: 0.02)
    }
  }

  /// Waits until a text stands in the window.
  @discardableResult
  func wait(for text: String) throws -> String { try wait("“\(text)”") { $0.contains(text) } }

  /// Presses keys, named as tmux names them.
  func press(_ keys: String...) throws { _ = try run(["send-keys"] + keys) }

  /// Types a text as it stands.
  func type(_ text: String) throws { _ = try run(["send-keys", "-l", text]) }

  func resize(columns: Int, rows: Int) throws { try run("resize-window", "-x", "\(columns)", "-y", "\(rows)") }

  /// The process in the window's foreground by the name of its program.
  func processes(named name: String) throws -> [Int32] {
    let root =
      Int32(try run("display-message", "-p", "#{pane_pid}").trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    return descendants(of: root).filter { command($0) == name }
  }

  private func descendants(of process: Int32) -> [Int32] {
    let path = "/proc/\(process)/task/\(process)/children"
    let children = ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(separator: " ").compactMap {
      Int32($0)
    }
    return [process] + children.flatMap(descendants)
  }

  private func command(_ process: Int32) -> String {
    ((try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8)) ?? "").trimmingCharacters(
      in: .whitespacesAndNewlines)
  }

  @discardableResult
  private func run(_ words: String...) throws -> String { try run(words) }

  private func run(_ words: [String]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(socket).out")
    defer { try? FileManager.default.removeItem(at: file) }
    let environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"]
    let process = try Spawn.start(["/usr/bin/tmux", "-L", socket] + words, environment, .file(file.path))
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}
