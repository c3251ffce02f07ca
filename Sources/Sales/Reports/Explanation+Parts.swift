extension Reports {
  /// Where a share of a whole comes from: the part, and the whole it is divided by.
  func explainShare(of actual: Figure?, _ explanation: inout Explanation) {
    let (reference, range) = (explanation.reference, explanation.question.period.range)
    let scope = settled(explanation.question, scope: reference.whole ?? explanation.question.scope)
    let whole = numbers.value(reference.metric, in: range, scope: scope)
    (explanation.formula, explanation.value) = (.quotient, whole.flatMap { actual?.divided(by: $0) })
    explanation.terms = [Explanation.Term(.actual, actual), Explanation.Term(.whole, whole)]
  }

  /// Where the amount for each lead comes from, and for each day of the cycle where that is asked.
  func explainEfficiency(of actual: Figure?, isDaily: Bool, _ explanation: inout Explanation) {
    let (range, scope) = (explanation.question.period.range, explanation.question.scope)
    let ids = ["new_leads"] + (isDaily ? ["cycle_days"] : [])
    let divisors = ids.map { ($0, numbers.value($0, in: range, scope: scope)) }
    explanation.formula = isDaily ? .quotients : .quotient
    let bySource = numbers.table(["sales", "new_leads"], in: range, scope: scope, by: [.source])
    explanation.value = isWonOfLeads(bySource) ? divisors.reduce(actual) { SourceRow.share(of: $0, to: $1.1) } : nil
    explanation.terms = [Explanation.Term(.metric(explanation.reference.metric), actual)]
    explanation.terms += divisors.map { Explanation.Term(.metric($0.0), $0.1) }
  }

  private func settled(_ question: Question, scope: Scope) -> Scope {
    var question = question
    question.scope = scope
    return settled(question).scope
  }
}
