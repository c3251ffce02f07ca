internal import Sales
internal import Screen

extension Canvas {
  /// All keys, made from the key map; those that do nothing on this page are dim.
  mutating func drawHelp(_ scroll: Int, in rect: Rect) {
    let room = rect.width - 6
    let short = helpLines(width: 0)
    let needed = short.map(width).max() ?? 0
    let columns = short.count > rect.height - 8 && 2 * needed + 4 <= room ? 2 : 1
    let lines = helpLines(width: (room - 4 * (columns - 1)) / columns)
    let column = lines.map(width).max() ?? 0
    let rows = (lines.count + columns - 1) / columns
    let size = Size(
      width: min(columns * column + (columns - 1) * 4, room), height: min(rows, rect.height - 8))
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

  /// The keys by what they are for. Why one does nothing here is said where that fits beside its name.
  private func helpLines(width: Int) -> [[Span]] {
    let keys = state.keymap.records.map { keyNames($0) }
    let widest = keys.map { grid.columns($0) }.max() ?? 0
    return Array(
      ActionGroup.allCases.map { group -> [[Span]] in
        let records = zip(state.keymap.records, keys).filter { ActionGroup($0.0.action) == group && !$0.0.keys.isEmpty }
        return [[Span(wording(group.phrase), .title)]]
          + records.map { record, keys in helpLine(record, keys, widest, width) }
      }.joined(separator: [[Span("")]]))
  }

  private func helpLine(_ record: Keymap.Record, _ keys: String, _ widest: Int, _ width: Int) -> [Span] {
    let reason = state.reasonUnavailable(record.action)
    let pad = String(repeating: " ", count: max(0, widest - grid.columns(keys)) + 2)
    let name = Span(wording(record.action.phrase), reason == nil ? .text : .dim)
    let line = [Span("  " + keys, reason == nil ? .accent : .dim), Span(pad), name]
    let why = reason.map { [Span("  " + wording($0), .border)] } ?? []
    return self.width(line + why) <= width ? line + why : line
  }

  private func keyNames(_ record: Keymap.Record) -> String {
    let ascii = grid.glyphs.level == .ascii
    return record.keys.map { KeyName.label($0, ascii: ascii) }.joined(separator: " ")
  }
}
