internal import Glibc
internal import Screen

/// Standard output, written whole; a reader that leaves early (`| head`) ends the program quietly.
enum StandardOutput {
  /// Whether a person's terminal is at the other end.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard error ends in the same place, a terminal or a file.
  static var isSameAsError: Bool {
    var (output, error) = (stat(), stat())
    guard fstat(STDOUT_FILENO, &output) == 0, fstat(STDERR_FILENO, &error) == 0 else { return false }
    return output.st_dev == error.st_dev && output.st_ino == error.st_ino
  }

  /// The terminal's size in cells; `nil` where there is none.
  static var size: (columns: Int, rows: Int)? {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { return nil }
    return (Int(window.ws_col), Int(window.ws_row))
  }

  /// Prints a text and ends it with a line break where it has none.
  static func print(_ text: String) { write(text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n") }

  /// Prints a text as it is.
  static func write(_ text: String) { FileDescriptorWriter(descriptor: STDOUT_FILENO).write(text) }
}

/// Standard input.
enum StandardInput {
  /// Whether a person types it.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }
}

/// Standard error: one line a problem.
enum StandardError {
  /// Prints a line; line breaks and control characters of data become visible signs, so that a line stays a line.
  static func print(_ line: String) {
    FileDescriptorWriter(descriptor: STDERR_FILENO).write(Sanitize.clean(line) + "\n")
  }
}

/// Writes to a descriptor until everything is gone or nobody reads any more.
private struct FileDescriptorWriter {
  let descriptor: Int32

  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { return leave() }
        rest = rest.dropFirst(written)
      }
    }
  }

  /// A closed pipe is the reader's choice and no failure; a full disk is one.
  private func leave() {
    if descriptor == STDOUT_FILENO { exit(errno == EPIPE ? 0 : 1) }
  }
}
