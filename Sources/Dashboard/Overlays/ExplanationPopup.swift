internal import Sales
internal import Screen

extension Canvas {
  /// Where a figure comes from: the definition in words, the formula with its numbers, period and scope, and the rows.
  mutating func drawExplanation(_ view: ExplanationView, in rect: Rect) {
    drawExplained(wording.figure(view.request, state), scroll: view.scroll, in: rect) { canvas, width in
      view.answer.map { canvas.explanationLines($0, width: width) }
        ?? [ExplanationLine(left: [Span(canvas.wording(.reading), .dim)])]
    }
  }

  /// Lines that say where something comes from, in a box that can be scrolled.
  mutating func drawExplained(
    _ subject: Phrase, scroll: Int, in rect: Rect, _ content: (Canvas, Int) -> [ExplanationLine]
  ) {
    let width = min(100, rect.width - 6)
    let lines = content(self, width)
    let height = max(1, min(max(lines.count, 12), rect.height - 8))
    let hints = (lines.count > height ? [hint(.down, .scrollHint)] : []) + [hint(.escape, .close)]
    let inner = drawBox(.explained(subject), Size(width: width, height: height), hints: hints, in: rect)
    let first = min(scroll, max(0, lines.count - inner.height))
    overlayScroll = first
    for (row, line) in lines.dropFirst(first).prefix(inner.height).enumerated() {
      draw(line, in: inner.row(row))
    }
  }

  /// A line of the explanation: words at the left, perhaps a figure at the right.
  struct ExplanationLine {
    var left: [Span]
    var right: [Span] = []
  }

  private mutating func draw(_ line: ExplanationLine, in row: Rect) {
    let rightWidth = width(line.right)
    grid.draw(line.left, at: row.origin, in: row.inset(right: rightWidth == 0 ? 0 : rightWidth + 1))
    grid.draw(line.right, at: row.origin.moved(right: row.width - rightWidth), in: row)
  }

  func explanationLines(_ answer: Explanation, width: Int) -> [ExplanationLine] {
    definitionLines(answer, width: width) + [ExplanationLine(left: [])] + formulaLines(answer)
      + evidenceLines(answer) + [ExplanationLine(left: [])] + subjectLines(answer) + [ExplanationLine(left: [])]
      + rowLines(answer, width: width) + changeLines(answer, width: width)
  }

  private func definitionLines(_ answer: Explanation, width: Int) -> [ExplanationLine] {
    if let change = answer.reference.movement { return lines(of: definition(of: change, answer), width: width) }
    let definition =
      wording.catalog[answer.reference.metric]?.definition
      ?? FunnelFigure(rawValue: answer.reference.metric)?.definition ?? wording.metric(answer.reference.metric)
    return lines(
      of: answer.reference.part.explanation(of: wording.metric(answer.reference.metric), definition), width: width)
  }

  private func definition(of change: MovementChange, _ answer: Explanation) -> Phrase {
    let last = (answer.span?.end ?? answer.question.period.end).adding(days: -1)
    return change.definition(
      since: wording.start(of: answer.question), until: wording.figures.day(last, near: wording.today))
  }

  private func lines(of phrase: Phrase, width: Int) -> [ExplanationLine] {
    Wrap.lines(wording(phrase), columns: width, ambiguous: grid.context.ambiguous).map {
      ExplanationLine(left: [Span($0)])
    }
  }

  private func formulaLines(_ answer: Explanation) -> [ExplanationLine] {
    let figures = wording.figures
    let value = figures.explained(answer)
    var lines = answer.terms.map { term in
      ExplanationLine(
        left: [Span("  " + wording(answer.phrase(of: term, wording)), .dim)],
        right: [Span(figures.text(term.value), .strong)])
    }
    lines.append(
      ExplanationLine(
        left: [Span("= " + wording(answer.formulaPhrase(wording)), .text)],
        right: [Span(value, Style(.accent).with(.bold))]))
    if let origin = answer.origin {
      lines.append(ExplanationLine(left: [Span("  " + wording(.targetOrigin(origin.phrase)), .dim)]))
    }
    return lines
  }

  private func subjectLines(_ answer: Explanation) -> [ExplanationLine] {
    let (figures, question) = (wording.figures, answer.question)
    let name = answer.span == nil ? figures.period(question.period) : wording(.lookedAt)
    let edges = Phrase.edges(
      name, days(answer.span ?? question.period.range), figures.day(question.asOf, near: wording.today))
    let before = answer.comparedSpan.map { wording(.daysBefore(days($0))) }
    return [wording(edges), before, wording(.scope) + "  " + wording.words(for: question.scope)]
      .compactMap { $0.map { ExplanationLine(left: [Span($0, .dim)]) } }
  }

  private func days(_ span: DayRange) -> String {
    let edges = span.count > 0 ? [span.start, span.end.adding(days: -1)] : [span.start]
    return edges.map { wording.figures.day($0, near: wording.today) }.joined(separator: " – ")
  }

  private func rowLines(_ answer: Explanation, width: Int) -> [ExplanationLine] {
    guard answer.rowCount > 0 else { return [ExplanationLine(left: [Span(wording(.noRowsBehind), .dim)])] }
    let figures = wording.figures
    var lines = [
      ExplanationLine(
        left: [Span(wording(.rowsBehind(figures.count(answer.rowCount), isOne: answer.rowCount == 1)), .title)],
        right: answer.rowTotal.map { [Span(figures.text($0), .strong)] } ?? [])
    ]
    let columns = ExplainedColumns(
      answer.rows, isSum: answer.formula == .sum, wording, grid.context, width: width)
    lines += answer.rows.map { row in columns.line(row, wording) }
    if answer.rowCount > answer.rows.count {
      let rest = figures.count(answer.rowCount - answer.rows.count)
      lines.append(ExplanationLine(left: [Span("  " + wording(.moreRows(rest)), .dim)]))
    }
    return lines
  }
}

extension Canvas {
  /// What became of the target: when, by whom, from what to what, and why.
  private func changeLines(_ answer: Explanation, width: Int) -> [ExplanationLine] {
    guard !answer.changes.isEmpty else { return [] }
    let heading = [ExplanationLine(left: []), ExplanationLine(left: [Span(wording(.targetChanges), .title)])]
    return heading
      + answer.changes.flatMap { change -> [ExplanationLine] in
        let unit = answer.value?.unit ?? .money
        let amounts = [change.before, change.after].map { wording.figures.text(Figure(millionths: $0, unit: unit)) }
        let moment = Moment(seconds: change.at)
        let when = "\(wording.figures.day(moment.day, near: wording.today)) \(wording.figures.clock(change.at))"
        let who = change.author ?? wording(.seenInFiles)
        let head = ExplanationLine(
          left: [Span("  \(when)  ", .dim), Span(who, .text)],
          right: [Span("\(amounts[0]) \(grid.glyphs.into) \(amounts[1])", .strong)])
        let why = change.why.map { Wrap.lines($0, columns: width - 4, ambiguous: grid.context.ambiguous) }
        return [head] + (why ?? []).map { ExplanationLine(left: [Span("    " + $0, .text)]) }
      }
  }
}

extension FigureText {
  /// The figure as its column writes it.
  fileprivate func explained(_ answer: Explanation) -> String {
    switch answer.reference.part {
    case .attainment, .pace, .share, .foretold: percent(answer.value)
    case .pushed: shareOfDates(answer.value)
    case .mom, .yoy: change(answer.value, .sign)
    case .gap, .contribution, .effect: difference(answer.value)
    case .runRate, .pipeline, .seasonal, .commit: text(answer.value?.wholeUnits)
    case .perLead, .perLeadDay: text(answer.value?.wholeUnits)
    default: text(answer.value)
    }
  }
}

extension Wording {
  /// The figure that is explained, with its stage where it is one of the funnel.
  fileprivate func figure(_ request: ReportRequest, _ state: AppState) -> Phrase {
    let metric = metric(request.question.metrics.first ?? "")
    guard case .explanation(let reference) = request.subject else { return metric }
    if let change = reference.movement { return change.phrase }
    if let habit = reference.part.habit { return habit }
    guard let id = reference.stage else {
      return reference.part.name.map {
        Phrase("\(metric.english) · \($0.english)", "\(metric.chinese) · \($0.chinese)")
      } ?? metric
    }
    let stages = (state.facts?.stages ?? Stage.standard) + [Stage(id: "collected", name: "collected", kind: .won)]
    let stage = stages.first { $0.id == id }
    return Phrase(
      "\(stage?.name(in: .english) ?? id) · \(metric.english)", "\(stage?.name(in: .chinese) ?? id) · \(metric.chinese)"
    )
  }
}
