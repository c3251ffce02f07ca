internal import Glibc

/// Where what a person chose and what has been celebrated is kept: below `$XDG_STATE_HOME/attain`.
struct MemoryPlaces: Sendable {
  private let home: String
  private let directory: String

  /// Places for a data directory, whose real path tells it from others.
  init(directory: String) {
    let state = Environment.value("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    home = (state ?? (Environment.value("HOME") ?? "/tmp") + "/.local/state") + "/attain"
    self.directory = Self.realPath(directory)
  }

  /// The file of a choice made in whatever directory.
  func path(_ choice: Clerk.Choice) -> String { "\(home)/\(choice.rawValue)" }

  /// The file of a choice made in this directory.
  func pathHere(_ choice: Clerk.Choice) -> String { "\(home)/\(choice.rawValue)-\(Self.mark(directory))" }

  /// The file of the deals celebrated in this directory.
  var celebrated: String { "\(home)/celebrated-\(Self.mark(directory))" }

  private static func realPath(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// FNV-1a: short, and the same in every run.
  private static func mark(_ text: String) -> String {
    let hash = text.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }
}
