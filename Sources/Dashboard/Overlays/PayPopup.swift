internal import Sales
internal import Screen

extension Canvas {
  /// Where an amount of pay comes from: the rules in words, the formula with its numbers, and what stands behind it.
  mutating func drawPay(_ view: PayView, in rect: Rect) {
    drawExplained(subject(of: view.reference), scroll: view.scroll, in: rect) { canvas, width in
      canvas.payLines(view.reference, width: width) ?? [ExplanationLine(left: [Span(canvas.wording(.gone), .dim)])]
    }
  }

  private func subject(of reference: PayReference) -> Phrase {
    let figures = wording.figures
    let named = { (name: String) in Phrase(name, name) }
    switch reference {
    case .pay(let rep): return named(incentives?.rows.first { $0.rep.id == rep }?.rep.label(in: state.language) ?? rep)
    case .line(let id):
      let period = state.question(of: page).period
      return named(page.line(id).map { wording.incentives.rule(of: $0, in: period) } ?? id)
    case .nextDeal(let amount): return .oneMoreDealOf(figures.money(amount))
    case .quarter(let period), .month(let period): return named(figures.period(period))
    case .plan(let id): return named(planReview?.trials.first { $0.plan.id == id }?.plan.name ?? id)
    }
  }

  /// `nil`: the page does not show it any more.
  private func payLines(_ reference: PayReference, width: Int) -> [ExplanationLine]? {
    switch reference {
    case .pay(let rep): incentives.flatMap { payLines(of: rep, $0, width: width) }
    case .line(let id): statement.flatMap { lines(ofLine: id, $0, width: width) }
    case .nextDeal(let amount): statement.flatMap { lines(ofNextDeal: amount, $0, width: width) }
    case .quarter(let period): planReview.flatMap { quarterLines(period, $0, width: width) }
    case .month(let period): planReview.flatMap { monthLines(period, $0, width: width) }
    case .plan(let id): planReview.flatMap { planLines(id, $0, width: width) }
    }
  }

  private var incentives: IncentiveReport? {
    if case .incentives(let report) = page.reports?.body { report } else { nil }
  }

  private var statement: StatementReport? {
    if case .statement(let report) = page.reports?.body { report } else { nil }
  }

  private var planReview: PlanReview? {
    if case .planReview(let review) = page.reports?.body { review } else { nil }
  }
}

// MARK: - Lines

extension Canvas {
  /// Words broken into lines.
  func wordLines(_ words: [String], width: Int, _ style: Style = .text) -> [ExplanationLine] {
    words.flatMap { Wrap.lines($0, columns: max(1, width), ambiguous: grid.context.ambiguous) }
      .map { ExplanationLine(left: [Span($0, style)]) }
  }

  /// A number of the formula with its name.
  func term(_ name: Phrase, _ value: String) -> ExplanationLine {
    ExplanationLine(left: [Span("  " + wording(name), .dim)], right: [Span(value, .strong)])
  }

  /// What comes out.
  func result(_ name: Phrase, _ value: String) -> ExplanationLine {
    ExplanationLine(
      left: [Span("= " + wording(name), .text)], right: [Span(value, Style(.accent).with(.bold))])
  }

  /// The period, its days and as of when; who it is about.
  func edgeLines(_ question: Question) -> [ExplanationLine] {
    let (figures, range) = (wording.figures, question.period.range)
    let days = [range.start, range.end.adding(days: -1)].map { figures.day($0, near: wording.today) }
    let edges = Phrase.edges(
      figures.period(question.period), days.joined(separator: " – "), figures.day(question.asOf, near: wording.today))
    let scope = wording(.scope) + "  " + wording.words(for: question.scope)
    return [wording(edges), scope].map { ExplanationLine(left: [Span($0, .dim)]) }
  }

  /// A heading above rows, with what they add up to.
  func heading(_ words: Phrase, _ total: String? = nil) -> ExplanationLine {
    ExplanationLine(
      left: [Span(wording(words), .title)], right: total.map { [Span($0, .strong)] } ?? [])
  }

  static var blank: ExplanationLine { ExplanationLine(left: []) }
}
