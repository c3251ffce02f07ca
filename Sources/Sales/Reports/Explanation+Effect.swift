extension Reports {
  /// Where the effect of a measure comes from, or one of the four figures that make it. (numbers.md, Effect of a measure)
  func explanation(
    of measure: MeasureReference, _ reference: FigureReference, _ question: Question
  ) -> Explanation {
    var explanation = Explanation(question: question, reference: reference, value: nil, formula: .effect)
    let found = measureEffects(question).first {
      $0.name == measure.name && $0.start == measure.start && $0.metric == reference.metric
    }
    guard let effect = found, let metric = catalog[reference.metric] else { return explanation }
    guard reference.part == .effect else {
      explainSide(of: effect, metric, &explanation)
      return explanation
    }
    // What the people did after it is what the effect is seen by.
    explanation.reference.part = .affectedAfter
    explainSide(of: effect, metric, &explanation)
    (explanation.reference, explanation.value, explanation.formula) = (reference, effect.effect, .effect)
    explanation.comparedSpan = effect.before
    explanation.terms = MeasureEffect.sides.map { Explanation.Term(.side($0), effect.figure($0)) }
    return explanation
  }

  /// One of the four figures: the metric over its days and people; of sums what one of them has in a month.
  private func explainSide(of effect: MeasureEffect, _ metric: Metric, _ explanation: inout Explanation) {
    let side = explanation.reference.part
    let isOthers = side == .othersBefore || side == .othersAfter
    let span = side == .affectedBefore || side == .othersBefore ? effect.before : effect.after
    let asked = explanation.question.period
    explanation.question.scope = isOthers ? effect.othersScope : effect.affectedScope
    explanation.question.period = Period(id: asked.id, grain: asked.grain, from: span.start, to: span.end)
    explain(actual: effect.figure(side), metric, &explanation)
    if effect.figure(side) != nil { list(metric, into: &explanation) }
    if metric.sums { divide(metric, among: isOthers ? effect.otherCount : effect.parts.count, span, &explanation) }
    (explanation.question.period, explanation.span) = (asked, span)
  }

  private func divide(_ metric: Metric, among parts: Int, _ span: DayRange, _ explanation: inout Explanation) {
    let months = facts.fiscalCalendar.periods(.month, touching: span).count
    let number = { (count: Int) in Figure(whole: Int64(count), unit: .count, cases: count) }
    let sum = numbers.value(metric.id, in: span, scope: explanation.question.scope)
    explanation.formula = .quotients
    explanation.terms = [
      Explanation.Term(.metric(metric.id), sum), Explanation.Term(.parts, number(max(parts, 1))),
      Explanation.Term(.months, number(months)),
    ]
  }
}

extension MeasureEffect {
  /// The four figures, in the order of the formula.
  static let sides: [FigureReference.Part] = [.affectedBefore, .affectedAfter, .othersBefore, .othersAfter]

  /// One of the four figures, or the effect itself.
  func figure(_ part: FigureReference.Part) -> Figure? {
    switch part {
    case .affectedBefore: affected.before
    case .affectedAfter: affected.after
    case .othersBefore: others.before
    case .othersAfter: others.after
    default: effect
    }
  }
}
