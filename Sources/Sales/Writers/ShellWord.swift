/// A text of the data within a command that is shown to be typed.
enum ShellWord {
  /// The text as one word of a shell: between quotes where it holds anything a shell reads otherwise. Safe to draw.
  static func text(_ text: String) -> String {
    let visible = VisibleText.line(text)
    guard visible.isEmpty || visible.unicodeScalars.contains(where: isSpecial) else { return visible }
    return "'" + visible.replacing("'", with: "'\\''") + "'"
  }

  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      && !(scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "-_./:@%+,=".unicodeScalars.contains(scalar))
  }
}
