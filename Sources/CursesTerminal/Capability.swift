internal import CNcurses

/// Strings of the terminal's description.
enum Capability {
  /// A string as it is sent, without the pauses that printing terminals needed; empty where the terminal has none.
  static func text(_ name: String) -> String { curses_capability(name).map { sendable(String(cString: $0)) } ?? "" }

  /// The string that places the cursor, 0-based.
  static func placing(row: Int, column: Int) -> String {
    curses_placing(Int32(clamping: row), Int32(clamping: column)).map { sendable(String(cString: $0)) } ?? ""
  }

  /// Leaves out every `$<…>`.
  static func sendable(_ text: String) -> String {
    var (sent, rest) = ("", text[...])
    while let start = rest.firstRange(of: "$<") {
      sent += rest[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstIndex(of: ">") else { return sent + rest[start.lowerBound...] }
      rest = rest[rest.index(after: end)...]
    }
    return sent + rest
  }
}
