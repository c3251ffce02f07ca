internal import Sales
internal import Screen

extension Canvas {
  /// A field for the share of one part.
  mutating func drawShareField(_ field: ShareField, in rect: Rect) {
    let title = Phrase.shareOf(field.part.label(in: .english), field.part.label(in: .chinese))
    drawField(title, field.typed, .typeShare, field.isUnreadable ? .notAShare : nil, in: rect)
  }

  /// A field for the whole of a split, or for one more deal on a statement.
  mutating func drawAmountField(_ field: AmountField, in rect: Rect) {
    let (title, example): (Phrase, Phrase) =
      page.kind == .statement ? (.ownDeal, .typeOwnDeal) : (.wholeTitle, .typeAmount)
    drawField(title, field.typed, example, field.isUnreadable ? .notAnAmount : nil, in: rect)
  }

  private mutating func drawField(
    _ title: Phrase, _ typed: String, _ placeholder: Phrase, _ complaint: Phrase?, in rect: Rect
  ) {
    let hints = [hint(.enter, .take), hint(.escape, .cancel)]
    let inner = drawBox(title, Size(width: min(52, rect.width - 6), height: 1), hints: hints, in: rect)
    draw(TextField(typed, prompt: "\(grid.glyphs.into) ", placeholder: wording(placeholder)), in: inner.row(0))
    if let complaint { draw(complaint, in: inner.row(0), .right, style: Style(.bad)) }
  }

  /// What writing would change, line by line, and a field for the reason.
  mutating func drawReview(_ review: WriteReview, in rect: Rect) {
    let warning = review.whole.map { Phrase.wholeStays(wording.figures.text($0)) }
    let needed = review.lines.count + (warning == nil ? 4 : 5)
    let height = max(3, min(needed, rect.height - 8))
    let scrolls = needed > height ? [hint(.down, .scrollHint)] : []
    let hints = [hint(.enter, .writeNow)] + scrolls + [hint(.escape, .cancel)]
    let inner = drawBox(.reviewTitle, Size(width: min(68, rect.width - 6), height: height), hints: hints, in: rect)
    let isRoomy = inner.height >= 5
    let new = review.lines.count { $0.before == nil }
    if isRoomy { draw(.oldFileIsKept(new: new, changed: review.lines.count - new), in: inner.row(0), style: .dim) }
    let top = (isRoomy ? 1 : 0) + (warning == nil ? 0 : 1)
    if let warning { draw(warning, in: inner.row(top - 1), style: Style(.warn)) }
    let list = inner.inset(top: top, bottom: isRoomy ? 2 : 1)
    let first = min(review.scroll, max(0, review.lines.count - list.height))
    overlayScroll = first
    for (row, line) in review.lines.dropFirst(first).prefix(list.height).enumerated() {
      draw(line, in: list.row(row))
    }
    let field = TextField(
      review.why, prompt: "\(wording(.whyPrompt)) \(grid.glyphs.into) ", placeholder: wording(.typeWhy))
    draw(field, in: inner.row(inner.height - 1))
  }

  private mutating func draw(_ line: WriteReview.Line, in row: Rect) {
    let figures = wording.figures
    let name: String =
      if case .period(let period) = line.part { figures.period(period) } else { line.part.label(in: wording.language) }
    let amounts = [
      Span(figures.text(line.before), .dim), Span(" \(grid.glyphs.into) ", .dim),
      Span(figures.text(line.after), .strong),
    ]
    let right = width(amounts)
    grid.draw(name, in: row.inset(right: right + 1), .left, style: .text)
    grid.draw(amounts, at: row.origin.moved(right: max(0, row.width - right)), in: row)
  }
}
