/// Columns that a text takes when drawn.
public enum DisplayWidth {
  /// Columns of the text as it will be drawn, after it was made safe.
  public static func columns(_ text: String, ambiguous: AmbiguousWidth = .narrow) -> Int {
    if let simple = simpleColumns(text) { return simple }
    var columns = 0
    for glyph in Glyphs(text, ambiguous: ambiguous) { columns += glyph.width }
    return columns
  }

  /// Columns of a text of printable ASCII and common East Asian characters, which nearly all of what is drawn is: such
  /// text is drawn as it stands, scalar by scalar. Nil for anything that needs a closer look.
  static func simpleColumns(_ text: String) -> Int? {
    var columns = 0
    for scalar in text.unicodeScalars {
      guard let width = simpleWidth(scalar) else { return nil }
      columns += width
    }
    return columns
  }

  /// 1 for printable ASCII, 2 for ideographs, kana and full-width forms; nil for anything else.
  @inline(__always)
  static func simpleWidth(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x20...0x7E: 1
    case 0x4E00...0x9FFF, 0x3041...0x3096, 0x30A1...0x30FF, 0x3000...0x3029, 0xFF01...0xFF60: 2
    default: nil
    }
  }
}
