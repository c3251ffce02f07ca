internal import Sales
internal import Screen

extension Canvas {
  /// The filter in force, the rows in quarantine and the scope, as much of them as fits whole, the filter before all:
  /// without it the rows would be taken for all there are.
  func aboutSpans(columns room: Int) -> [Span] {
    let scope = Span(wording.words(for: state.scope(of: page)), .text)
    let labelled = [Span(wording(.scope) + "  ", .dim), scope]
    let rest: [[[Span]]] = [[quarantineSpans(), labelled], [quarantineSpans(), [scope]], [labelled], [[scope]], []]
    let chips = filterChips()
    for chip in chips {
      for parts in rest {
        let spans = joined([chip] + parts)
        if !spans.isEmpty, width(spans) <= room { return spans }
      }
    }
    // The sign says that something was cut.
    let least = chips.last?.first ?? scope
    return [Span(grid.fit(least.text, columns: room), least.style)]
  }

  private func joined(_ parts: [[Span]]) -> [Span] {
    Array(parts.filter { !$0.isEmpty }.joined(separator: [Span("   ")]))
  }

  private func quarantineSpans() -> [Span] {
    let rows = state.facts?.quarantined ?? 0
    return rows == 0 ? [] : [Span(wording(.quarantined(wording.figures.count(rows), isOne: rows == 1)), Style(.warn))]
  }

  /// What only shows some rows, in several lengths; nothing while it is typed, because then it stands below.
  private func filterChips() -> [[Span]] {
    if case .filter = state.overlay { return [[]] }
    guard !page.filter.isEmpty, let table = page.panel?.table else { return [[]] }
    let (figures, text) = (wording.figures, Span(grid.fit(page.filter, columns: 24), .accent))
    let (shown, all) = (figures.count(table.shownCount), figures.count(table.unfilteredCount))
    let count = " · " + wording(.filterCount(shown, of: all))
    let escape = KeyName.label(.escape, ascii: grid.glyphs.level == .ascii)
    let label = Span(wording(.filterPrompt), .dim)
    return [
      [label, text, Span(count + " · " + escape + " " + wording(.clears), .dim)],
      [label, text, Span(count, .dim)],
      [Span("/" + text.text, .accent), Span(" \(shown)/\(all)", .dim)],
    ]
  }
}
