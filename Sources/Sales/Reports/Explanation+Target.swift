extension Reports {
  /// Where a target comes from: the rows of targets.csv it rests on, and what was done with them.
  func explainTarget(of metric: Metric, _ explanation: inout Explanation) {
    let question = explanation.question
    let target = target(of: metric.id, scope: question.scope, period: question.period, level: question.level)
    (explanation.value, explanation.origin, explanation.formula) = (target?.figure, target?.origin, .given)
    guard let target else { return }
    let rows = target.rows.map { row(of: facts.targets[$0], metric) }
    (explanation.rows, explanation.rowCount) = (Array(rows.prefix(Reports.mostExplainedRows)), rows.count)
    let keys = Set(target.rows.map { facts.targets[$0].key })
    explanation.changes = facts.targetChanges.filter { keys.contains($0.key) }
    explanation.rowTotal = metric.sums ? Reports.sum(rows.compactMap(\.value)) : nil
    switch target.origin {
    case .given: break
    case .parts, .subPeriods: explanation.formula = .sum
    case .parent:
      explanation.formula = .share
      explanation.terms = target.source.map { shareTerms(of: question.period, in: $0, explanation.rowTotal) } ?? []
    case .enclosing:
      explanation.terms = target.source.map { [Explanation.Term(.period($0), target.figure)] } ?? []
    }
  }

  /// The longer period's target × working days of this one ÷ working days of the longer one.
  private func shareTerms(of period: Period, in whole: Period, _ target: Figure?) -> [Explanation.Term] {
    [Explanation.Term(.period(whole), target)]
      + [period, whole].map { period in
        let days = facts.workCalendar.workdays(in: period.range)
        return Explanation.Term(.workingDaysOf(period), Figure(whole: Int64(days), unit: .days, cases: days))
      }
  }

  /// A row of targets.csv or actuals.csv.
  func row(of target: PlannedFigure, _ metric: Metric) -> Explanation.Row {
    let rep = target.rep.flatMap { labels.codes(.rep, called: $0).first }.flatMap { labels.value(.rep, $0).label }
    let place = [target.region, target.team, target.product, rep ?? target.rep].compactMap(\.self)
    var row = Explanation.Row(
      key: "", label: place.isEmpty ? nil : place.joined(separator: " · "), day: nil,
      value: PlanBook.figure(Int128(target.millionths), metric.unit), place: target.place)
    row.period = target.period
    return row
  }

  static func sum(_ figures: [Figure]) -> Figure? {
    figures.dropFirst().reduce(figures.first) { sum, figure in sum?.adding(figure) }
  }
}
