internal import CNcurses
internal import Screen

extension ColorDepth {
  /// The depth of a terminal that says so many colours, and whether they are RGB values.
  static func of(colors: Int, isDirect: Bool, noColor: Bool) -> ColorDepth {
    if noColor { return .mono }
    if isDirect && colors > 256 { return .direct }
    switch colors {
    case 256...: return .colors256
    case 16..<256: return .colors16
    case 8..<16: return .colors8
    default: return .mono
    }
  }

  /// The depth of the terminal whose description is loaded.
  static func ofTerminal() -> ColorDepth {
    of(
      colors: Int(curses_number("colors")), isDirect: curses_flag("RGB") != 0,
      noColor: Environment.value("NO_COLOR") != nil)
  }
}
