internal import Sales
internal import Screen

extension Canvas {
  /// The whole and how it is shared, above the parts; or why it cannot be split.
  mutating func drawSplit(_ result: Result<SplitBasis, SplitRefusal>, in rect: Rect) {
    if case .failure(let refusal) = result {
      let words = Paragraph(wording(refusal.phrase), style: .dim)
      return draw(words, in: rect.centered(Size(width: min(rect.width, 60), height: min(4, rect.height))))
    }
    guard let trial = page.splitTrial, let panel = page.panels.first else { return }
    guard rect.height >= 8 else { return drawTable(panel, in: rect) }
    let top = rect.height >= 16 ? 1 : 0
    drawSplitHeadline(trial, in: rect.row(top))
    drawTable(panel, in: rect.inset(top: top + 2))
  }

  /// `¥5,000,000 for Q4 2026   by history, Dec 2024 – Nov 2026   stands at ¥4,800,000`.
  private mutating func drawSplitHeadline(_ trial: SplitTrial, in line: Rect) {
    let figures = wording.figures
    let figure = Figure(wholeUnits: trial.amount, unit: trial.basis.unit)
    let amounts = [FigureText.Spelling.full, .wall].map { spelling in
      Span(figures.text(figure, spelling), Style(.strong).with(.bold))
    }
    let subject = Span(
      "  " + figures.period(trial.basis.question.period) + " · " + wording(wording.metric(trial.basis.question.metric)),
      .text)
    let ways = [true, false].map { Span("   " + wording(wayPhrase(trial, saysMonths: $0)), .accent) }
    let now = trial.basis.whole.map { whole in
      [Span("   " + wording(.standsAt(figures.text(whole.figure.wholeUnits), whole.origin.phrase)), .dim)]
    }
    let candidates = [
      [amounts[0], subject, ways[0]] + (now ?? []), [amounts[0], subject, ways[0]], [amounts[1], ways[0]],
      [amounts[1], ways[1]], [amounts[1]],
    ]
    let fitting = candidates.first { width($0) <= line.width } ?? [amounts[1]]
    grid.draw(fitting, at: line.origin, in: line)
  }

  private func wayPhrase(_ trial: SplitTrial, saysMonths: Bool) -> Phrase {
    let isGiven = !(page.splitChoice?.given.isEmpty ?? true)
    guard trial.way == .history, let range = trial.basis.history else {
      return .splitBy(trial.way.phrase, isGiven: isGiven)
    }
    let calendar = state.calendar
    let first = wording.figures.period(calendar.period(.month, containing: range.start))
    let last = wording.figures.period(calendar.period(.month, containing: range.end.adding(days: -1)))
    let phrase = trial.way.phrase(over: trial.basis.question.axis)
    guard saysMonths else { return .splitBy(phrase, isGiven: isGiven) }
    return .splitBy(
      Phrase("\(phrase.english), \(first) – \(last)", "\(phrase.chinese)（\(first) – \(last)）"), isGiven: isGiven)
  }
}
