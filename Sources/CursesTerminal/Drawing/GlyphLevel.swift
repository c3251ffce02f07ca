internal import Screen

/// Which glyphs the fonts behind a kind of terminal show.
enum GlyphLevel {
  /// By `TERM`: the Linux console's font of 512 glyphs has blocks and no braille; the old ones speak ASCII.
  static func of(terminal name: String) -> GlyphSet.Level {
    if name == "linux" || name.hasPrefix("linux-") { return .blocks }
    let old = ["vt100", "vt102", "vt220", "vt52", "ansi", "dumb", "cons25", "wy"]
    return old.contains { name == $0 || name.hasPrefix($0 + "-") } ? .ascii : .braille
  }

  /// The level of the terminal this process runs in.
  static func ofTerminal() -> GlyphSet.Level { of(terminal: Environment.value("TERM") ?? "") }
}
