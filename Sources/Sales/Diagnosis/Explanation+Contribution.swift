extension Reports {
  /// Where a driver's part of a change of sales comes from: the formula with its numbers, and the deals won now.
  func contributionExplanation(_ reference: FigureReference, _ question: Question) -> Explanation {
    var explanation = Explanation(question: question, reference: reference, value: nil, formula: .logarithmicShare)
    let spans = DiagnosisSpans(question, comparison(of: question.period, with: question.baseline))
    guard let driver = Driver(rawValue: reference.metric), let change = salesChange(spans, by: []).first else {
      return explanation
    }
    let (parts, then) = (change.parts, spans.comparison)
    explanation.value = Figure(Money(minorUnits: parts[driver]), cases: 0)
    explanation.formula = parts.isWholeToCount ? .wholeChange : .logarithmicShare
    explanation.terms = [
      Explanation.Term(.metric("sales"), change.after.figure),
      Explanation.Term(then.isToDate ? .periodToDate(then.period) : .period(then.period), change.before.figure),
      Explanation.Term(.driverBefore(driver), change.before.figure(driver)),
      Explanation.Term(.driverAfter(driver), change.after.figure(driver)),
    ]
    if let sales = catalog["sales"] { list(sales, into: &explanation) }
    return explanation
  }
}
