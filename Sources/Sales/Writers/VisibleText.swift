/// Text from data made fit to be printed: what a terminal would obey becomes a sign a person can see.
/// (data-directory.md, Cleaning)
enum VisibleText {
  /// The text on one line, without controls and without marks that turn the direction of what follows.
  static func line(_ text: String) -> String { cleaned(text) { isSpace($0) ? " " : picture($0) } }

  /// The text with its line breaks and tabs, for formats that can quote them.
  static func block(_ text: String) -> String { cleaned(text) { isSpace($0) ? $0 : picture($0) } }

  /// Whether nobody can see anything of a text: blanks, controls, and signs that take no room.
  static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint || isUnprintable(scalar)
        || scalar.value == 0x2800
    }
  }

  private static func cleaned(_ text: String, _ replacement: (Unicode.Scalar) -> Unicode.Scalar) -> String {
    guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isUnprintable(scalar) ? replacement(scalar) : scalar) }
    return String(scalars)
  }

  /// C0 and C1 controls, DEL, line and paragraph separators, and the marks of bidirectional text.
  static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069, 0xfeff: true
    default: false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" || scalar == "\t" }

  /// ␛ for ESC and so on; marks without a picture become the replacement sign.
  private static func picture(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{fffd}"
    case 0x7f: "\u{2421}"
    default: "\u{fffd}"
    }
  }
}
