internal import Sales
internal import Screen

extension Canvas {
  /// What was written before, and the line that is being written.
  mutating func drawEntryForm(_ form: EntryForm, in rect: Rect) {
    let width = min(84, rect.width - 6)
    let offers = state.offers(for: form)
    let below = below(form, offers, width: width)
    let room = max(0, rect.height - 10 - below.count)
    let before = Array(before(form, width: width).suffix(room))
    let gap = before.isEmpty ? 0 : 1
    let size = Size(width: width, height: 1 + 1 + before.count + gap + 1 + below.count)
    let hints = [hint(.enter, .write), hint(.escape, .close)] + (offers.count > 1 ? [hint(.down, .otherOffer)] : [])
    let inner = drawBox(form.draft.kind.formTitle, size, hints: hints, in: rect)
    grid.draw(form.subject, in: inner.row(0), .left, style: .dim)
    drawLines(before, in: inner.inset(top: 2))
    let row = 2 + before.count + gap
    drawField(form, offers, in: inner.row(row))
    drawLines(below, in: inner.inset(top: row + 1))
  }

  private mutating func drawLines(_ lines: [[Span]], in rect: Rect) {
    for (row, line) in lines.prefix(max(0, rect.height)).enumerated() {
      grid.draw(line, at: rect.row(row).origin, in: rect.row(row))
    }
  }

  private mutating func drawField(_ form: EntryForm, _ offers: [String], in line: Rect) {
    var field = form.field
    field.prompt =
      form.draft.kind == .why
      ? wording(.whyPrompt(state.earlier(than: form).count + 1)) : "\(grid.glyphs.into) "
    field.placeholder = offers.indices.contains(form.offered) ? offers[form.offered] : wording(.typeHere)
    draw(field, in: line)
  }

  /// Each link with its number, each earlier entry with its day; who wrote it stands behind.
  private func before(_ form: EntryForm, width: Int) -> [[Span]] {
    let entries = state.earlier(than: form)
    let isChain = form.draft.kind == .why
    return Array(
      entries.enumerated().suffix(isChain ? entries.count : 3).map { place, entry in
        let day = wording.figures.day(entry.day, near: wording.today)
        let lead = isChain ? "\(place + 1)  " : day + "  "
        let behind = isChain ? "  " + day + " " + entry.author : "  " + entry.author
        return wrapped(entry.text, lead: lead, behind: behind, width: width)
      }.joined())
  }

  /// A text broken into lines that stand below each other behind its lead.
  private func wrapped(_ text: String, lead: String, behind: String, width: Int) -> [[Span]] {
    let indent = grid.columns(lead)
    let lines = Wrap.lines(
      text, columns: max(8, width - indent), ambiguous: grid.context.ambiguous)
    return lines.enumerated().map { row, line in
      let left = Span(row == 0 ? lead : String(repeating: " ", count: indent), .dim)
      let isLast = row == lines.count - 1 && indent + grid.columns(line + behind) <= width
      return [left, Span(line)] + (isLast ? [Span(behind, .dim)] : [])
    }
  }

  /// What became of it, or what Enter would do.
  private func below(_ form: EntryForm, _ offers: [String], width: Int) -> [[Span]] {
    let (words, style): (String, Style) =
      switch form.progress {
      case .storing: (wording(.storing), .dim)
      case .refused(let problem): (wording(problem.phrase), Style(.bad))
      case .typing where !offers.isEmpty && form.typed.isEmpty: (wording(.takesOffer), .dim)
      case .typing: (wording(.signedAndDated), .dim)
      }
    return Wrap.lines(words, columns: width, ambiguous: grid.context.ambiguous).map { [Span($0, style)] }
  }

  /// One entry in full: when, by whom, about what.
  mutating func drawEntryReading(_ reading: EntryReading, in rect: Rect) {
    let (entry, width) = (reading.entry, min(84, rect.width - 6))
    let lines = Wrap.lines(entry.text, columns: width, ambiguous: grid.context.ambiguous)
    let height = max(1, min(lines.count, rect.height - 10))
    let hints = (lines.count > height ? [hint(.down, .scrollHint)] : []) + [hint(.escape, .close)]
    let inner = drawBox(entry.kind.phrase, Size(width: width, height: height + 2), hints: hints, in: rect)
    let first = min(reading.scroll, max(0, lines.count - height))
    overlayScroll = first
    let signed = [wording.figures.day(entry.day, near: wording.today), entry.author, entry.period ?? ""]
    grid.draw(signed.filter { !$0.isEmpty }.joined(separator: " · "), in: inner.row(0), .left, style: .dim)
    drawLines(lines.dropFirst(first).prefix(height).map { [Span($0)] }, in: inner.inset(top: 2))
  }
}
