internal import Sales
internal import Screen

extension Canvas {
  /// The keys that work here, made from the key map: those of this page first, then those of every page.
  mutating func drawHelp(_ scroll: Int, in rect: Rect) {
    let (room, lines) = (rect.width - 6, helpLines())
    let column = lines.map(width).max() ?? 0
    let columns = lines.count > rect.height - 8 && 2 * column + 4 <= room ? 2 : 1
    let rows = (lines.count + columns - 1) / columns
    let size = Size(
      width: min(columns * column + (columns - 1) * 4, room), height: min(rows, rect.height - 8))
    let hints = (rows > size.height ? [hint(.down, .scrollHint)] : []) + [hint(.escape, .close)]
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

  /// A key, or several that do the same, and what it does here.
  private struct HelpEntry {
    let keys: String
    let words: Phrase
  }

  /// The keys by what they are for, each group under its heading.
  private func helpLines() -> [[Span]] {
    let general = state.keymap.records.filter { $0.pages == nil && !(isChosenAcross && $0.action.isAcross) }
    let groups =
      [(Phrase.keysOfPage(page.kind.phrase), pageEntries())]
      + ActionGroup.allCases.map { group in
        (group.phrase, general.filter { ActionGroup($0.action) == group }.compactMap { entry($0) })
      }
    let shown = groups.filter { !$0.1.isEmpty }
    let widest = shown.flatMap(\.1).map { grid.columns($0.keys) }.max() ?? 0
    return Array(
      shown.map { title, entries in [[Span(wording(title), .title)]] + entries.map { line($0, widest) } }
        .joined(separator: [[Span("")]]))
  }

  /// What only this page and a few others have, in the order of the line of keys; and what the arrows choose among.
  private func pageEntries() -> [HelpEntry] {
    let own = state.keymap.records.filter { $0.pages?.contains(page.kind) == true }
    let arrows = keyLabel(.left) + " " + keyLabel(.right)
    let across = hasPanes ? Phrase.choosePane : isChosenAcross ? .chooseFigure : nil
    return own.sorted { ($0.footer ?? .max) < ($1.footer ?? .max) }.compactMap { entry($0) }
      + (across.map { [HelpEntry(keys: arrows, words: $0)] } ?? [])
  }

  /// Whether the arrows to the sides have a meaning of the page's own.
  private var isChosenAcross: Bool { hasPanes || hasFigures }

  /// An action with those of its keys that do it here; `nil` where another action took them all.
  private func entry(_ record: Keymap.Record) -> HelpEntry? {
    let keys = record.keys.filter { state.keymap.action(for: $0, on: page.kind) == record.action }
    guard !keys.isEmpty else { return nil }
    let names = keys.map { KeyName.label($0, ascii: grid.glyphs.level == .ascii) }
    return HelpEntry(keys: names.joined(separator: " "), words: record.action.phrase(on: page.kind))
  }

  private func line(_ entry: HelpEntry, _ widest: Int) -> [Span] {
    let pad = String(repeating: " ", count: max(0, widest - grid.columns(entry.keys)) + 2)
    return [Span("  " + entry.keys, .accent), Span(pad), Span(wording(entry.words))]
  }
}

extension Action {
  /// Whether it goes to the side.
  fileprivate var isAcross: Bool { self == .left || self == .right }
}
