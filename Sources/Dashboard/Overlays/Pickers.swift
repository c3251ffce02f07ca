internal import Sales
internal import Screen

extension Canvas {
  /// The period that would be taken, with its days, its neighbours, and a field for typing one.
  mutating func drawPeriodPicker(_ picker: PeriodPicker, in rect: Rect) {
    let hints = [
      KeyHint(glyphPair(.left, .right), wording(.earlierLater)),
      KeyHint(glyphPair(.up, .down), wording(.longerShorter)),
      hint(.enter, .take), hint(.escape, .cancel),
    ]
    let inner = drawBox(.periodTitle, Size(width: min(60, rect.width - 6), height: 5), hints: hints, in: rect)
    let figures = wording.figures
    let (before, after) = (
      state.calendar.previous(before: picker.candidate), state.calendar.next(after: picker.candidate)
    )
    let line = inner.row(0)
    grid.draw(figures.period(before), in: line, .left, style: .dim)
    grid.draw(figures.period(after), in: line, .right, style: .dim)
    grid.draw(figures.period(picker.candidate), in: line, .center, style: Style(.accent).with(.bold))
    let range = picker.candidate.range
    let days =
      "\(figures.day(range.start, near: wording.today)) – \(figures.day(range.end.adding(days: -1), near: wording.today))"
    grid.draw(days, in: inner.row(1), .center, style: .dim)
    drawGrains(picker.candidate.grain, in: inner.row(2))
    draw(TextField(picker.typed, placeholder: wording(.typePeriod)), in: inner.row(4))
    if picker.isUnreadable { draw(.notAPeriod, in: inner.row(4), .right, style: Style(.bad)) }
  }

  private mutating func drawGrains(_ chosen: Grain, in line: Rect) {
    let spans = Grain.allCases.map { grain in Span(wording(grain.phrase), grain == chosen ? .accent : .dim) }
    let joined = Array(spans.map { [$0] }.joined(separator: [Span("  ")]))
    let left = max(0, (line.width - width(joined)) / 2)
    grid.draw(joined, at: line.origin.moved(right: left), in: line)
  }

  private func glyphPair(_ first: Key, _ second: Key) -> String {
    let ascii = grid.glyphs.level == .ascii
    return [first, second].map { KeyName.label($0, ascii: ascii) }.joined(separator: ascii ? "/" : "")
  }

  /// The values one can narrow to; what would be taken is marked.
  mutating func drawScopePicker(_ picker: ScopePicker, in rect: Rect) {
    let lines = state.scopeLines(picker.query)
    let size = Size(width: min(46, rect.width - 6), height: min(18, rect.height - 8))
    let hints = [hint(.enter, .take), hint(.character(" "), .mark), hint(.escape, .cancel)]
    let inner = drawBox(.scopeTitle, size, hints: hints, in: rect)
    let field = inner.row(0)
    draw(TextField(picker.query, prompt: "/ ", placeholder: wording.words(for: picker.chosen)), in: field)
    let items = lines.enumerated().map { index, line in item(line, index, isMarked: picker.isMarked(line)) }
    drawChoices(items, selected: picker.index, in: inner.inset(top: 2))
  }

  private func item(_ line: ScopeLine, _ index: Int, isMarked: Bool) -> ChoiceList.Item {
    let mark = Span(isMarked ? String(grid.glyphs.check) + " " : "  ", .accent)
    switch line {
    case .everything: return ChoiceList.Item(id: String(index), [mark, Span(wording(.wholeCompany))])
    case .value(let value):
      let name = Span(value.label(in: state.language))
      return ChoiceList.Item(id: String(index), [mark, name], note: wording(value.dimension.phrase))
    }
  }
}
