internal import Glibc

/// Error output while the screen is up: it goes to a log, and its last lines are shown after leaving.
final class ErrorLog {
  /// The log; -1 once closed.
  private(set) var descriptor: Int32
  /// Where error output went before.
  let before: Int32
  /// Where this run's lines begin.
  let start: off_t
  /// Its path, for the sentence that names it.
  let path: String

  /// A longer log begins anew.
  private static let longest: off_t = 1 << 20
  private static let shownLines = 10
  private static let shownBytes = 16 * 1024

  /// Sends error output to the log; none when it does not go to a terminal anyway, or no log can be written.
  init?() {
    guard isatty(STDERR_FILENO) == 1, let path = Self.place() else { return nil }
    let log = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard log >= 0 else { return nil }
    if lseek(log, 0, SEEK_END) > Self.longest { ftruncate(log, 0) }
    before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    guard before >= 0, dup2(log, STDERR_FILENO) >= 0 else {
      close(log)
      return nil
    }
    descriptor = log
    start = lseek(log, 0, SEEK_END)
    self.path = path
  }

  /// Gives error output back, and shows there the last lines that were written meanwhile.
  func finish() {
    guard descriptor >= 0 else { return }
    dup2(before, STDERR_FILENO)
    let lines = lastLines()
    if !lines.isEmpty { Descriptor.write(STDERR_FILENO, lines + "(\(path))\n") }
    close(before)
    close(descriptor)
    descriptor = -1
  }

  private func lastLines() -> String {
    let end = lseek(descriptor, 0, SEEK_END)
    let first = max(start, end - off_t(Self.shownBytes))
    guard end > first else { return "" }
    var bytes = [UInt8](repeating: 0, count: Int(end - first))
    let count = pread(descriptor, &bytes, bytes.count, first)
    let lines = bytes.prefix(max(0, count)).split(separator: UInt8(ascii: "\n")).suffix(Self.shownLines)
    return lines.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
  }

  /// `$XDG_STATE_HOME/attain/attain.log`, its directory made.
  private static func place() -> String? {
    let state = Environment.value("XDG_STATE_HOME") ?? Environment.value("HOME").map { $0 + "/.local/state" }
    guard let state, state.hasPrefix("/") else { return nil }
    let directory = state + "/attain"
    makeDirectories(directory)
    return directory + "/attain.log"
  }

  private static func makeDirectories(_ path: String) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      mkdir(made, 0o700)
    }
  }
}
