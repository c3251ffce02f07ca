/// Text from data made safe for a terminal, a title, a notification or the clipboard.
public enum Sanitize {
  /// The text without controls, format characters and emoji: what drawing it would show.
  ///
  /// Controls become their pictures (ESC is `␛`), white space a blank, emoji `□`; applying it twice changes nothing.
  public static func clean(_ text: String) -> String {
    if DisplayWidth.simpleColumns(text) != nil { return text }
    var scalars = String.UnicodeScalarView()
    for glyph in Glyphs(text) {
      scalars.append(glyph.base)
      scalars.append(contentsOf: glyph.marks)
    }
    return String(scalars)
  }
}
