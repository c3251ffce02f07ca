extension DealSelection {
  /// Whether its deals are those a forecast adds up, each with its chance.
  var isOfForecast: Bool { self == .expected || self == .committed }
}

extension Reports {
  /// The rows of deals expected to close with the share won from their stage and what the forecast adds for each.
  func weighted(_ deals: [DealRow], _ rows: [Int], _ question: Question) -> [DealRow] {
    let expected = expectedDeals(in: question.period.range, scope: question.scope).deals
    let byRow = Dictionary(expected.map { (Int($0.row), $0) }, uniquingKeysWith: { first, _ in first })
    return zip(deals, rows).map { deal, row in
      var deal = deal
      guard let found = byRow[row] else { return deal }
      (deal.winShare, deal.weighted) = (found.share, Money(minorUnits: found.weighted))
      return deal
    }
  }

  /// What the pipeline forecast adds for listed deals.
  func weight(of listed: [ListedFact], _ question: Question) -> Money {
    let rows = Set(listed.map(\.row))
    let expected = expectedDeals(in: question.period.range, scope: question.scope).deals
    return expected.reduce(.zero) { rows.contains(Int($1.row)) ? $0 + Money(minorUnits: $1.weighted) : $0 }
  }

  /// Where a forecast comes from: its formula with its numbers, and the rows with file and line.
  func explain(_ method: ForecastMethod, _ metric: Metric, _ explanation: inout Explanation) {
    let report = forecast(explanation.question)
    let (question, progress) = (report.question, report.progress)
    let row = report.methods.first { $0.method == method }
    explanation.value = row?.forecast
    explanation.evidence = row.flatMap { ForecastEvidence($0, report, metric.unit) }
    explanation.terms = [Explanation.Term(.actual, report.actual)]
    switch method {
    case .runRate:
      explanation.formula = .share
      explanation.terms += [
        Explanation.Term(.workingDays, Figure(whole: Int64(progress.workingDays), unit: .days, cases: 0)),
        Explanation.Term(.workingDaysElapsed, Figure(whole: Int64(progress.elapsed), unit: .days, cases: 0)),
      ]
      list(metric, into: &explanation)
    case .seasonal: explainSeasonal(metric, &explanation)
    case .pipeline, .commit:
      let all = expectedDeals(in: question.period.range, scope: question.scope).deals
      explain(method == .pipeline ? all : all.filter(\.isCommitted), method, &explanation)
    }
  }

  private func explain(_ deals: [ExpectedDeals.Deal], _ method: ForecastMethod, _ explanation: inout Explanation) {
    explanation.formula = .total
    let added = { (deal: ExpectedDeals.Deal) in method == .pipeline ? deal.weighted : deal.amount }
    let sum = deals.reduce(Int64(0)) { $0.addingStopping(added($1)) }
    let total = Figure(whole: sum, unit: .money, cases: deals.count)
    explanation.terms.append(Explanation.Term(.expectedDeals, total))
    (explanation.rowCount, explanation.rowTotal) = (deals.count, total)
    let largest = deals.sorted { added($0) != added($1) ? added($0) > added($1) : $0.row < $1.row }
    explanation.rows = largest.prefix(Reports.mostExplainedRows).map { deal in
      let row = Int(deal.row)
      var line = Explanation.Row(
        key: facts.deals.key.text(row),
        label: title(ofDeal: row),
        day: Day(cell: deal.isSigned ? facts.deals.closed[row] : facts.deals.expectedClose[row]),
        value: Figure(whole: added(deal), unit: .money, cases: 1), place: place(of: row))
      if method == .pipeline {
        (line.amount, line.share) = (Figure(whole: deal.amount, unit: .money, cases: 1), deal.share)
      }
      return line
    }
  }

  /// The past periods that are continued, the latest of them.
  private func explainSeasonal(_ metric: Metric, _ explanation: inout Explanation) {
    explanation.formula = .continued
    guard let series = forecastSeries(metric, explanation.question.scope) else { return }
    let grain: Grain = explanation.question.period.grain == .week ? .week : .month
    let running = facts.fiscalCalendar.period(grain, containing: asOf.adding(days: 1))
    let past = facts.fiscalCalendar.periods(before: running, count: 12).filter { $0.end > series.first ?? asOf }
    explanation.terms = past.reversed().map { period in
      let value = series.sum(in: period.range, knownOn: asOf)
      return Explanation.Term(.period(period), Figure(whole: value, unit: metric.unit, cases: 0))
    }
  }
}

extension FigureReference.Part {
  /// The method of a forecast; `nil` for other figures.
  public var method: ForecastMethod? { ForecastMethod(rawValue: rawValue) }

  /// The forecast of a method.
  public init(_ method: ForecastMethod) {
    switch method {
    case .runRate: self = .runRate
    case .pipeline: self = .pipeline
    case .seasonal: self = .seasonal
    case .commit: self = .commit
    }
  }
}
