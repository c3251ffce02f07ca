import Foundation
import Glibc

/// A terminal without a screen: a program runs on it, and every byte it writes is kept.
///
/// All waiting is for something to happen, with a bound after which the test fails.
final class PseudoTerminal {
  /// Everything the program has written.
  private(set) var bytes: [UInt8] = []
  let process: pid_t
  private var master: Int32
  private(set) var status: Int32?

  /// How long anything may take on a busy machine.
  static let patience = 90.0

  struct Failure: Error { let what: String }

  /// Starts a program on a new terminal of this size.
  init(_ arguments: [String], environment: [String: String], rows: Int = 60, columns: Int = 200) throws {
    var (ours, theirs): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 256)
    guard openpty(&ours, &theirs, &name, nil, nil) == 0 else { throw Failure(what: "no terminal to be had") }
    defer { close(theirs) }
    for descriptor in [ours, theirs] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    master = ours
    _ = PseudoTerminal.setSize(master, rows, columns)
    let path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    process = try Spawn.start(arguments, environment, .terminal(path))
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var ended: Int32 = 0
      waitpid(process, &ended, 0)
    }
    if master >= 0 { close(master) }
  }

  /// What was written, as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Forgets what was written so far.
  func forget() { bytes = [] }

  /// Reads until the text holds something; throws when it never does.
  func wait(for wanted: String) throws {
    try wait("“\(wanted)”") { $0.text.contains(wanted) }
  }

  /// Reads until a condition holds.
  func wait(_ what: String, until holds: (PseudoTerminal) -> Bool) throws {
    let end = Date().addingTimeInterval(PseudoTerminal.patience)
    while !holds(self) {
      guard Date() < end else {
        throw Failure(what: "waited in vain for \(what); got \(text.suffix(500).debugDescription)")
      }
      _ = readSome(milliseconds: 50)
    }
  }

  /// Reads until nothing more comes for so long.
  func settle(milliseconds: Int32 = 300) {
    while readSome(milliseconds: milliseconds) {}
  }

  /// Reads what comes within a time; false when nothing did.
  private func readSome(milliseconds: Int32) -> Bool {
    var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard master >= 0, poll(&request, 1, milliseconds) > 0, request.revents & Int16(POLLIN) != 0 else { return false }
    var part = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &part, part.count)
    if count > 0 { bytes += part.prefix(count) }
    return count > 0
  }

  /// Types.
  func type(_ text: String) {
    let typed = Array(text.utf8)
    _ = write(master, typed, typed.count)
  }

  /// Changes the window's size, which sends SIGWINCH.
  func resize(rows: Int, columns: Int) { _ = PseudoTerminal.setSize(master, rows, columns) }

  private static func setSize(_ descriptor: Int32, _ rows: Int, _ columns: Int) -> Int32 {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    return ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  func signal(_ number: Int32) { kill(process, number) }

  /// Takes the terminal away, as a window that is closed does.
  func hangUp() {
    close(master)
    master = -1
  }

  /// Waits for the end of the program; its status as `waitpid` gives it.
  func waitForEnd() throws -> Int32 {
    let end = Date().addingTimeInterval(PseudoTerminal.patience)
    while true {
      var ended: Int32 = 0
      if waitpid(process, &ended, WNOHANG) == process {
        status = ended
        while readSome(milliseconds: 20) {}
        return ended
      }
      guard Date() < end else { throw Failure(what: "the program did not end") }
      _ = readSome(milliseconds: 20)
    }
  }

  /// Waits until the program is stopped (`T`) or runs again.
  func waitUntilStopped(_ stopped: Bool) throws {
    try wait(stopped ? "a stop" : "going on") { terminal in (terminal.state == "T") == stopped }
  }

  /// The state letter of the process.
  private var state: Substring {
    let line = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
    return line.split(separator: ")").last?.split(separator: " ").first ?? ""
  }

  /// How often any of its threads has gone to sleep and been woken.
  func switches() -> Int {
    let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
    return tasks.reduce(0) { sum, task in
      let status = (try? String(contentsOfFile: "/proc/\(process)/task/\(task)/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
      return sum + (line?.split(whereSeparator: \.isWhitespace).last.flatMap { Int($0) } ?? 0)
    }
  }

  /// Whether typed characters are echoed: off while the program has the terminal, on for a shell.
  var echoes: Bool {
    var discipline = termios()
    return tcgetattr(master, &discipline) == 0 && discipline.c_lflag & UInt32(ECHO) != 0
  }
}

/// How a process ended, from its `waitpid` status.
func endedBySignal(_ status: Int32) -> Int32? { status & 0x7F == 0 ? nil : status & 0x7F }

/// The exit code; nil when a signal ended it.
func exitCode(_ status: Int32) -> Int32? { status & 0x7F == 0 ? (status >> 8) & 0xFF : nil }
