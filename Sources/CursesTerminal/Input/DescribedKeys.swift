internal import CNcurses
internal import Screen

/// What the terminal's own description says of its keys.
enum DescribedKeys {
  private static let names: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
      ("kent", .enter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  /// The sequences that begin with Escape; others would take a letter away from the person who types it.
  static func read() -> [[UInt8]: Key] {
    var found: [[UInt8]: Key] = [:]
    for (name, key) in names {
      guard let text = curses_capability(name) else { continue }
      let bytes = Array(String(cString: text).utf8)
      if bytes.count > 1, bytes.first == 0x1B { found[bytes] = key }
    }
    return found
  }
}
