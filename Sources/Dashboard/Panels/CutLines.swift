internal import Screen

extension Canvas {
  /// Words broken into so many lines at most.
  func paragraph(_ text: String, width: Int, most: Int, _ style: Style) -> [[Span]] {
    let lines = Wrap.lines(text, columns: max(1, width), ambiguous: grid.context.ambiguous).map { [Span($0, style)] }
    return cut(lines, width: width, most: most)
  }

  /// So many lines at most; where some are left out the last one ends with the sign of a cut.
  func cut(_ lines: [[Span]], width: Int, most: Int) -> [[Span]] {
    var kept = Array(lines.prefix(max(0, most)))
    guard lines.count > kept.count, var last = kept.popLast(), let end = last.popLast() else { return kept }
    let sign = " " + grid.glyphs.ellipsis
    let room = max(1, width - self.width(last) - grid.columns(sign))
    last.append(Span(Truncate.head(end.text, columns: room, ambiguous: grid.context.ambiguous) + sign, end.style))
    return kept + [last]
  }
}
