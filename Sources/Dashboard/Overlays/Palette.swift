internal import Sales
internal import Screen

extension Canvas {
  /// Every action by name; what was typed above, the hits below, what cannot be done here dim with its reason.
  mutating func drawPalette(_ finder: Finder, in rect: Rect) {
    let hits = state.paletteHits(finder.query)
    let size = Size(width: min(56, rect.width - 6), height: min(16, rect.height - 8))
    let hints = [hint(.enter, .take), hint(.escape, .close)]
    let inner = drawBox(.paletteTitle, size, hints: hints, in: rect)
    draw(TextField(finder.query, prompt: ": "), in: inner.row(0))
    let items = hits.enumerated().map { index, action in item(action, index) }
    drawChoices(items, selected: finder.index, in: inner.inset(top: 2))
  }

  private func item(_ action: Action, _ index: Int) -> ChoiceList.Item {
    if let reason = state.reasonUnavailable(action) {
      return ChoiceList.Item(id: String(index), [Span(wording(action.phrase), .dim)], note: wording(reason))
    }
    // Both languages, so that a key pressed for the first time is found by whoever reads the other one.
    let other = state.language == .english ? action.phrase.chinese : action.phrase.english
    let spans = [Span(wording(action.phrase)), Span("  " + other, .border)]
    return ChoiceList.Item(id: String(index), spans, note: keyLabel(action))
  }
}
