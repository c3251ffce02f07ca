internal import Sales
internal import Screen

extension Canvas {
  /// All keys, made from the key map; those that do nothing on this page are dim.
  mutating func drawHelp(_ scroll: Int, in rect: Rect) {
    let lines = helpLines()
    let isWide = rect.width >= 90 && lines.count > rect.height - 8
    let column = lines.map(width).max() ?? 0
    let columns = isWide ? 2 : 1
    let rows = (lines.count + columns - 1) / columns
    let size = Size(
      width: min(columns * column + (columns - 1) * 4, rect.width - 6), height: min(rows, rect.height - 8))
    let hints = [hint(.down, .scrollHint), hint(.escape, .close)]
    let inner = drawBox(.helpTitle, size, hints: hints, in: rect)
    let first = min(scroll, max(0, rows - inner.height))
    overlayScroll = first
    for row in 0..<inner.height {
      for place in 0..<columns {
        let index = place * rows + first + row
        guard index < lines.count, first + row < rows else { continue }
        let x = inner.x + place * (column + 4)
        grid.draw(lines[index], at: Point(x: x, y: inner.y + row), in: inner)
      }
    }
  }

  private func helpLines() -> [[Span]] {
    let keys = state.keymap.records.map { keyNames($0) }
    let widest = keys.map { grid.columns($0) }.max() ?? 0
    return Array(
      ActionGroup.allCases.map { group -> [[Span]] in
        let records = zip(state.keymap.records, keys).filter { ActionGroup($0.0.action) == group && !$0.0.keys.isEmpty }
        return [[Span(wording(group.phrase), .title)]]
          + records.map { record, keys in helpLine(record, keys, widest) }
      }.joined(separator: [[Span("")]]))
  }

  private func helpLine(_ record: Keymap.Record, _ keys: String, _ widest: Int) -> [Span] {
    let reason = state.reasonUnavailable(record.action)
    let pad = String(repeating: " ", count: max(0, widest - grid.columns(keys)) + 2)
    let name = Span(wording(record.action.phrase), reason == nil ? .text : .dim)
    let why = reason.map { [Span("  " + wording($0), .border)] } ?? []
    return [Span("  " + keys, reason == nil ? .accent : .dim), Span(pad), name] + why
  }

  private func keyNames(_ record: Keymap.Record) -> String {
    let ascii = grid.glyphs.level == .ascii
    return record.keys.map { KeyName.label($0, ascii: ascii) }.joined(separator: " ")
  }
}
