extension Reports {
  /// Where 环比 or 同比 comes from: the figure now, the figure then, and which of its days counted. (numbers.md, 环比)
  func explainChange(_ comparison: Comparison, of metric: Metric, now: Figure?, _ explanation: inout Explanation) {
    let then = figures(of: [metric.id], in: comparison, explanation.question.scope)[metric.id]
    (explanation.value, explanation.formula) = (Comparison.change(from: then, to: now), .change)
    let earlier: Explanation.Term.Kind =
      comparison.isToDate ? .periodToDate(comparison.period) : .period(comparison.period)
    explanation.terms = [Explanation.Term(.actual, now), Explanation.Term(earlier, then)]
  }

  /// The same period a year ago.
  func yearBefore(_ period: Period) -> Comparison {
    Comparison.yearBefore(of: period, asOf: asOf, fiscal: facts.fiscalCalendar, work: facts.workCalendar)
  }
}
