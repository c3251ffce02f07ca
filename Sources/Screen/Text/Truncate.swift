/// Where a text stands in a space wider than it.
public enum Alignment: Hashable, Sendable {
  case left, right, center
}

/// Texts cut and padded to columns.
public enum Truncate {
  /// The text in at most so many columns; what was cut is said by the sign, as long as that fits.
  public static func fit(
    _ text: String, columns: Int, sign: String = "…", ambiguous: AmbiguousWidth = .narrow
  ) -> String {
    guard columns > 0 else { return "" }
    if DisplayWidth.columns(text, ambiguous: ambiguous) <= columns { return Sanitize.clean(text) }
    let signWidth = DisplayWidth.columns(sign, ambiguous: ambiguous)
    guard signWidth <= columns else { return head(text, columns: columns, ambiguous: ambiguous) }
    return head(text, columns: columns - signWidth, ambiguous: ambiguous) + sign
  }

  /// As much of the beginning as fits.
  public static func head(_ text: String, columns: Int, ambiguous: AmbiguousWidth = .narrow) -> String {
    var (scalars, left) = (String.UnicodeScalarView(), columns)
    for glyph in Glyphs(text, ambiguous: ambiguous) {
      left -= glyph.width
      if left < 0 { break }
      scalars.append(glyph.base)
      scalars.append(contentsOf: glyph.marks)
    }
    return String(scalars)
  }

  /// The text in exactly so many columns, cut or padded with blanks.
  public static func pad(
    _ text: String, columns: Int, _ alignment: Alignment = .left, sign: String = "…",
    ambiguous: AmbiguousWidth = .narrow
  ) -> String {
    let columns = Coordinate.held(columns)
    let cut = fit(text, columns: columns, sign: sign, ambiguous: ambiguous)
    let blank = max(0, columns - DisplayWidth.columns(cut, ambiguous: ambiguous))
    let before = alignment.offset(of: blank)
    return String(repeating: " ", count: before) + cut + String(repeating: " ", count: blank - before)
  }
}

extension Alignment {
  /// How much of the blank space goes before the text.
  func offset(of blank: Int) -> Int {
    switch self {
    case .left: 0
    case .right: blank
    case .center: blank / 2
    }
  }
}
