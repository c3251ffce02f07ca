internal import CNcurses

/// How many colours the terminal shows; each level is complete, and none carries meaning alone.
public enum ColorLevel: String, CaseIterable, Hashable, Sendable {
  /// 24 bits: the terminal's description is a direct-colour one.
  case direct
  /// The palette of 256.
  case palette256 = "256"
  /// The palette of 16.
  case palette16 = "16"
  /// The palette of 8.
  case palette8 = "8"
  /// Attributes only.
  case mono

  /// The level of a terminal that says so many colours, and whether they are RGB values.
  static func of(colors: Int, isDirect: Bool, noColor: Bool) -> ColorLevel {
    if noColor { return .mono }
    if isDirect && colors > 256 { return .direct }
    switch colors {
    case 256...: return .palette256
    case 16..<256: return .palette16
    case 8..<16: return .palette8
    default: return .mono
    }
  }

  /// The level of the terminal that is open.
  static func ofTerminal() -> ColorLevel {
    of(
      colors: has_colors() ? Int(curses_number("colors")) : 0, isDirect: curses_flag("RGB") != 0,
      noColor: Environment.value("NO_COLOR") != nil)
  }
}
