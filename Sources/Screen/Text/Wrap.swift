/// Text broken into lines.
public enum Wrap {
  /// The lines of the text in so many columns: broken at blanks, between wide characters, and within words that are
  /// longer than a line. Line breaks of the text are kept.
  public static func lines(_ text: String, columns: Int, ambiguous: AmbiguousWidth = .narrow) -> [String] {
    guard columns > 0 else { return [] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap {
      wrapped(String($0), columns, ambiguous)
    }
  }

  private static func wrapped(_ text: String, _ columns: Int, _ ambiguous: AmbiguousWidth) -> [String] {
    var line = WrappedLine(columns: columns)
    for glyph in Glyphs(text, ambiguous: ambiguous) { line.add(glyph) }
    return line.finished()
  }
}

/// The line being filled: what is certain to stay on it, and the word that may still move to the next.
private struct WrappedLine {
  let columns: Int
  private var lines: [String] = []
  private var (kept, word) = ("", "")
  private var (keptWidth, wordWidth) = (0, 0)
  private var (endsWide, endsOpening) = (false, false)

  init(columns: Int) { self.columns = columns }

  mutating func add(_ glyph: Glyph) {
    if glyph.base == " " && glyph.marks.isEmpty { return addBlank() }
    if glyph.width > columns { return }
    // A line may end before and after any wide character, unless closing punctuation would begin the next or opening
    // punctuation would end it.
    if (glyph.width == 2 || endsWide) && !endsOpening && !Self.closing.contains(glyph.base) { keepWord() }
    (endsWide, endsOpening) = (glyph.width == 2, Self.opening.contains(glyph.base))
    if keptWidth + wordWidth + glyph.width > columns { breakLine(before: glyph) }
    word += glyph.text
    wordWidth += glyph.width
  }

  mutating func finished() -> [String] {
    keepWord()
    return lines + [trimmed(kept)]
  }

  private static let closing: Set<Unicode.Scalar> = [
    "，", "。", "、", "；", "：", "！", "？", "）", "》", "」", "』", "】", "”", "’", ",", ".", ";", ":", "!", "?", ")", "%",
  ]

  private static let opening: Set<Unicode.Scalar> = ["（", "《", "「", "『", "【", "“", "‘", "(", "["]

  private mutating func addBlank() {
    keepWord()
    endsOpening = false
    // Blanks at a line's end hang over its edge and are dropped.
    if keptWidth < columns { (kept, keptWidth) = (kept + " ", keptWidth + 1) }
  }

  private mutating func keepWord() {
    (kept, keptWidth) = (kept + word, keptWidth + wordWidth)
    (word, wordWidth) = ("", 0)
  }

  private mutating func breakLine(before glyph: Glyph) {
    if keptWidth == 0 || wordWidth + glyph.width > columns { keepWord() }
    if keptWidth > 0 { lines.append(trimmed(kept)) }
    (kept, keptWidth) = ("", 0)
  }

  private func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
