internal import Sales
internal import Screen

extension Canvas {
  /// What is about to be done, to whose statement, what follows from it, and the words that go with it.
  mutating func drawStatementForm(_ form: StatementForm, in rect: Rect) {
    let width = min(84, rect.width - 6)
    let below = notes(on: form, width: width)
    let said = objection(in: form, width: width)
    let fields = said.count + (form.deed.prompt == nil ? 0 : 1)
    let size = Size(width: width, height: 2 + fields + below.count)
    let hints = [hint(.enter, .doIt), hint(.escape, .cancel)]
    let inner = drawBox(form.deed.title, size, hints: hints, in: rect)
    grid.draw(form.subject, in: inner.row(0), .left, style: .dim)
    for (row, line) in said.enumerated() { grid.draw(line, at: inner.row(1 + row).origin, in: inner.row(1 + row)) }
    if let prompt = form.deed.prompt {
      var field = form.field
      field.prompt = grid.glyphs.level == .ascii ? "> " : "› "
      field.placeholder = wording(prompt)
      draw(field, in: inner.row(2 + said.count))
    }
    for (row, line) in below.enumerated() {
      grid.draw(line, at: inner.row(2 + fields + row).origin, in: inner.row(2 + fields + row))
    }
  }

  /// The words that are answered.
  private func objection(in form: StatementForm, width: Int) -> [[Span]] {
    guard let words = form.objection else { return [] }
    let lines = Wrap.lines(wording(.objectionSays(words)), columns: width, ambiguous: grid.context.ambiguous)
    return lines.prefix(4).map { [Span($0, .text)] }
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
