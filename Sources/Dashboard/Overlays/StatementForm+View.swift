internal import Sales
internal import Screen

extension Canvas {
  /// What is about to be done, to whose statement, what follows from it, and the words that go with it.
  mutating func drawStatementForm(_ form: StatementForm, in rect: Rect) {
    let width = min(84, rect.width - 6)
    let below = notes(on: form, width: width)
    let fields = form.deed.prompt == nil ? 0 : 1
    let size = Size(width: width, height: 2 + fields + below.count)
    let hints = [hint(.enter, .doIt), hint(.escape, .cancel)]
    let inner = drawBox(form.deed.title, size, hints: hints, in: rect)
    grid.draw(form.subject, in: inner.row(0), .left, style: .dim)
    if let prompt = form.deed.prompt {
      var field = form.field
      field.prompt = grid.glyphs.level == .ascii ? "> " : "› "
      field.placeholder = wording(prompt)
      draw(field, in: inner.row(2))
    }
    for (row, line) in below.enumerated() {
      grid.draw(line, at: inner.row(2 + fields + row).origin, in: inner.row(2 + fields + row))
    }
  }

  /// What Enter would do, or what became of it.
  private func notes(on form: StatementForm, width: Int) -> [[Span]] {
    let (words, style): (String, Style) =
      switch form.progress {
      case .storing: (wording(.storing), .dim)
      case .refused(let phrase): (wording(phrase), Style(.bad))
      case .typing: (wording(form.deed.consequence), .dim)
      }
    return Wrap.lines(words, columns: width, ambiguous: grid.context.ambiguous).map { [Span($0, style)] }
  }
}
