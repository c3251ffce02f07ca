/// What the terminal can show, as far as drawing must know.
public struct DrawContext: Hashable, Sendable {
  /// The glyphs to draw lines, bars and charts with.
  public let glyphs: GlyphSet
  /// Columns of characters that East Asian fonts draw wide.
  public let ambiguous: AmbiguousWidth

  /// A context; lines and bars are ambiguous too, so wide ones are drawn in ASCII.
  public init(level: GlyphSet.Level = .braille, ambiguous: AmbiguousWidth = .narrow) {
    glyphs = GlyphSet.of(ambiguous == .wide ? .ascii : level)
    self.ambiguous = ambiguous
  }
}
