/// Columns that a text takes when drawn.
public enum DisplayWidth {
  /// Columns of the text as it will be drawn, after it was made safe.
  public static func columns(_ text: String, ambiguous: AmbiguousWidth = .narrow) -> Int {
    if let plain = plainLength(text) { return plain }
    var columns = 0
    for glyph in Glyphs(text, ambiguous: ambiguous) { columns += glyph.width }
    return columns
  }

  /// The length of printable ASCII, which most of what is drawn is; nil for anything else.
  static func plainLength(_ text: String) -> Int? {
    for byte in text.utf8 where byte < 0x20 || byte > 0x7E { return nil }
    return text.utf8.count
  }
}
