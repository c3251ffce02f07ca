extension Reports {
  /// Where a figure of the question's period and scope comes from: its terms, and the rows with file and line.
  public func explanation(_ reference: FigureReference, _ question: Question) -> Explanation {
    let question = settled(question)
    if let change = reference.movement { return explanation(of: change, reference, question) }
    if let measure = reference.measure { return explanation(of: measure, reference, question) }
    if reference.part == .contribution { return contributionExplanation(reference, question) }
    if catalog[reference.metric] == nil, let figure = FunnelFigure(rawValue: reference.metric) {
      return explanation(of: figure, reference, question)
    }
    guard let metric = catalog[reference.metric], let result = results(of: [metric.id], question).first else {
      return Explanation(question: question, reference: reference, value: nil, formula: .given)
    }
    var explanation = Explanation(question: question, reference: reference, value: nil, formula: .sum)
    switch reference.part {
    case .actual: explain(actual: result.actual, metric, &explanation)
    case .target: explainTarget(of: metric, &explanation)
    case .attainment:
      (explanation.value, explanation.formula) = (result.attainment, .quotient)
      let terms = [Explanation.Term(.actual, result.actual), Explanation.Term(.target, result.target)]
      explanation.terms = metric.lowerIsBetter ? terms.reversed() : terms
    case .gap:
      (explanation.value, explanation.formula) = (result.gap, .difference)
      explanation.terms = [Explanation.Term(.actual, result.actual), Explanation.Term(.target, result.target)]
    case .pace:
      (explanation.value, explanation.formula) = (result.pace, .quotient)
      explanation.terms = [Explanation.Term(.actual, result.actual), Explanation.Term(.expected, result.expected)]
    case .contribution, .effect, .affectedBefore, .affectedAfter, .othersBefore, .othersAfter: break
    case .dates, .pushed, .foretold, .heldBack:
      explainConduct(&explanation)
      return explanation
    case .neededPerDay: explain(neededPerDay: result, &explanation)
    case .mom: explainChange(before(question.period), of: metric, now: result.actual, &explanation)
    case .share: explainShare(of: result.actual, &explanation)
    case .perLead: explainEfficiency(of: result.actual, isDaily: false, &explanation)
    case .perLeadDay: explainEfficiency(of: result.actual, isDaily: true, &explanation)
    case .yoy: explainChange(yearBefore(question.period), of: metric, now: result.actual, &explanation)
    case .runRate, .pipeline, .seasonal, .commit:
      if let method = reference.part.method { explain(method, metric, &explanation) }
      return explanation
    }
    if reference.part != .target { list(metric, into: &explanation) }
    if reference.part.restsOnTarget { explanation.origin = result.origin }
    return explanation
  }

  private func explain(neededPerDay result: TargetRow, _ explanation: inout Explanation) {
    let progress = progress(of: explanation.question.period)
    let left = Int64(progress.workingDays - progress.elapsed)
    (explanation.value, explanation.formula) = (result.neededPerDay, .remainder)
    explanation.terms = [
      Explanation.Term(.target, result.target), Explanation.Term(.actual, result.actual),
      Explanation.Term(.workingDaysLeft, Figure(whole: left, unit: .days, cases: Int(left))),
    ]
  }

  /// A metric's actual, by the formula of the metric.
  func explain(actual value: Figure?, _ metric: Metric, _ explanation: inout Explanation) {
    explanation.value = value
    switch metric.formula {
    case .term(let term): explanation.formula = term.explained
    case .quotient(let top, let bottom, let scale):
      explanation.formula = scale > 1 ? .mean : .quotient
      explanation.terms = terms(top, over: bottom, metric, explanation.question)
    }
  }

  /// What is divided by what: metrics of their own where they are, else cases.
  private func terms(
    _ top: FactTerm, over bottom: [FactTerm], _ metric: Metric, _ question: Question
  ) -> [Explanation.Term] {
    let value = { (terms: [FactTerm]) in self.value(of: terms, metric, question) }
    let own = { (term: FactTerm) in self.catalog.metrics.first { $0.formula == .term(term) }?.id }
    let divisor = bottom.count == 1 ? bottom.first.flatMap(own) : nil
    return [
      Explanation.Term(own(top).map { .metric($0) } ?? .cases, value([top])),
      Explanation.Term(divisor.map { .metric($0) } ?? .allCases, value(bottom)),
    ]
  }

  /// The sum of terms in their own unit.
  private func value(of terms: [FactTerm], _ metric: Metric, _ question: Question) -> Figure? {
    let answers = engine.answer(terms.map { $0.query(in: question.period.range, scope: question.scope) })
    let sum = answers.reduce(Int64(0)) { sum, answer in sum.addingStopping(answer?.numerators.first ?? 0) }
    let cases = answers.reduce(0) { $0 + ($1?.cases.first ?? 0) }
    guard let measure = terms.first?.measure else { return nil }
    if case .sum(.score) = measure { return Figure(sum, over: 1_000_000, unit: .score, cases: cases) }
    return Figure(whole: sum, unit: measure.unit, cases: cases)
  }
}

extension FigureReference.Part {
  /// Whether a target is part of it.
  fileprivate var restsOnTarget: Bool {
    switch self {
    case .target, .attainment, .gap, .pace, .neededPerDay: true
    case .actual, .mom, .yoy, .share, .perLead, .perLeadDay, .contribution, .runRate, .pipeline, .seasonal, .commit,
      .dates, .pushed, .foretold, .heldBack, .effect, .affectedBefore, .affectedAfter, .othersBefore, .othersAfter:
      false
    }
  }
}

extension Measure {
  /// What a sum of it counts.
  fileprivate var unit: Unit {
    switch self {
    case .sum(.score): .score
    case .sum: .money
    case .count, .distinctCustomers: .count
    case .medianCycleDays: .days
    case .retainedCustomers: .ratio
    }
  }
}

extension FactTerm {
  fileprivate var explained: Explanation.Formula {
    switch measure {
    case .sum: .sum
    case .count, .distinctCustomers: .count
    case .medianCycleDays: .median
    case .retainedCustomers: .quotient
    }
  }
}
