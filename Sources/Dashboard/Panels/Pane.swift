internal import Sales
internal import Screen

extension Canvas {
  /// A titled part of a page: its title sits in a thin line above it. Returns what is left for the content.
  mutating func drawPane(_ title: Phrase, note: [Span] = [], in rect: Rect, isChosen: Bool) -> Rect {
    guard rect.height >= 3 else { return rect }
    let line = rect.row(0)
    grid.fill(line, with: grid.glyphs.frame.horizontal, style: .border)
    let words = wording(title)
    let titleWidth = min(grid.columns(words), max(0, line.width - 2))
    let style = isChosen ? Style.accent : .title
    grid.draw(grid.fit(words, columns: titleWidth) + " ", at: line.origin, style: style, in: line)
    let noteWidth = width(note)
    if noteWidth > 0, noteWidth + titleWidth + 4 <= line.width {
      grid.draw([Span(" ")] + note, at: line.origin.moved(right: line.width - noteWidth - 1), in: line)
    }
    return rect.inset(top: 1)
  }

  /// A panel of the page with its rows below its title.
  mutating func drawPanel(_ id: PanelID, in rect: Rect, hasTitles: Bool = true, note: [Span] = []) {
    guard let panel = page.panels.first(where: { $0.id == id }), rect.height >= 2, rect.width >= 8 else { return }
    let inner = drawPane(panel.title, note: note, in: rect, isChosen: hasSelection(panel) && page.panels.count > 1)
    drawTable(panel, in: inner, hasTitles: hasTitles)
  }
}
