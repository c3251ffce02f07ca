internal import Sales
internal import Screen

extension Canvas {
  /// What the interval and the chance rest on: every past period with what was said of it then and what came.
  func evidenceLines(_ answer: Explanation) -> [ExplanationLine] {
    guard let evidence = answer.evidence else { return [] }
    return [ExplanationLine(left: [])] + intervalLines(evidence) + chanceLines(evidence)
      + evidence.past.map { line(of: $0, evidence.unit) }
  }

  private func intervalLines(_ evidence: ForecastEvidence) -> [ExplanationLine] {
    guard let low = evidence.low, let high = evidence.high else { return [] }
    let ends = [low, high].map { wording.figures.text($0.wholeUnits) }.joined(separator: " – ")
    return [
      ExplanationLine(left: [Span(wording(.intervalExplained), .title)], right: [Span(ends, .strong)])
    ]
  }

  private func chanceLines(_ evidence: ForecastEvidence) -> [ExplanationLine] {
    guard let chance = evidence.chance, chance.cases > 0, let target = evidence.target else { return [] }
    let figures = wording.figures
    let words = Phrase.chanceExplained(figures.text(target.wholeUnits))
    let reached = chance.numerator.scaled(by: Int64(chance.cases), over: chance.denominator)
    let share = "\(figures.count(Int(clamping: reached))) / \(figures.count(chance.cases))"
    return [ExplanationLine(left: [Span(wording(words), .title)], right: [Span(share, .strong)])]
  }

  private func line(of past: PastForecast, _ unit: Unit) -> ExplanationLine {
    let figures = wording.figures
    let amounts = [past.forecast, past.actual].map {
      figures.text(Figure(whole: $0, unit: unit, cases: 1).wholeUnits)
    }
    let when = wording(.saidOn(figures.period(past.period), figures.day(past.asOf, near: wording.today)))
    let error = past.error.map { figures.change($0, .sign) } ?? FigureText.none
    let padding = String(repeating: " ", count: max(1, 9 - grid.columns(error)))
    return ExplanationLine(
      left: [Span("  " + when, .dim)],
      right: [
        Span(amounts[0], .text), Span(" \(grid.glyphs.into) ", .dim), Span(amounts[1], .strong),
        Span(padding + error, .dim),
      ])
  }
}
