extension Reports {
  /// Where the period will end for a part of the company, by every method, with how good each was. (numbers.md, Forecast)
  public func forecast(_ question: Question) -> ForecastReport {
    var (report, run) = foretold(question)
    guard let run else { return report }
    report.trajectory = trajectory(run, target: report.target)
    report.scoreboard = frozenBoard(report.question, run.series.metric) ?? backTestBoard(report, run.series.metric)
    return report
  }

  /// The forecast of the leading method, for a line beside other figures; `nil` where there is none, and once the period
  /// is over.
  func outlook(_ question: Question) -> Figure? {
    guard question.period.range.contains(asOf.adding(days: 1)) else { return nil }
    return foretold(question).report.methods.first(where: \.leads)?.forecast
  }

  private func foretold(_ question: Question) -> (report: ForecastReport, run: ForecastRun?) {
    let question = forecastQuestion(question)
    let id = metricIds(question, default: ["sales"]).first ?? "sales"
    var report = ForecastReport(question: question, metric: id, progress: progress(of: question.period))
    let target = target(of: id, scope: question.scope, period: question.period, level: question.level)
    (report.target, report.origin) = (target?.figure, target?.origin)
    report.actual = numbers.value(id, in: question.period.range, scope: question.scope)
    report.methods = ForecastMethod.allCases.map { MethodForecast($0, gap: .doesNotSum) }
    guard let metric = catalog[id], metric.sums, let actual = report.actual?.wholeSteps,
      let series = forecastSeries(metric, question.scope)
    else { return (report, nil) }
    let run = ForecastRun(series, question.period, asOf: asOf, facts)
    foretell(metric, run, actual: actual, &report)
    return (report, run)
  }

  /// Scopes of time say nothing of a period's end.
  private func forecastQuestion(_ question: Question) -> Question {
    var question = settled(question)
    question.scope = Scope(question.scope.filters.filter { $0.key.grain == nil })
    question.by = []
    return question
  }

  private func foretell(_ metric: Metric, _ run: ForecastRun, actual: Int64, _ report: inout ForecastReport) {
    let isOver = run.period.end <= asOf.adding(days: 1)
    let hasDeals = metric.id == "sales" && facts.tables.contains(.deals)
    let expected =
      hasDeals && !isOver
      ? expectedDeals(in: run.period.range, scope: report.question.scope) : ExpectedDeals()
    if hasDeals { report.basis = expected.basis(won: actual) }
    if hasDeals, !isOver { report.overdue = overdueDeals(before: run.period.range, scope: report.question.scope) }
    let isGraded = metric.isKnownByDay(refundsUndoWins: facts.settings.wonCollected > 0)
    report.methods = ForecastMethod.allCases.map { method in
      if isOver { return over(method, actual: actual, hasDeals: hasDeals, unit: metric.unit) }
      return row(method, run, expected, actual: actual, hasDeals: hasDeals, isGraded: isGraded)
    }
    report.markLeading()
    report.probability = probability(report, actual: actual, isOver: isOver, unit: metric.unit)
  }

  private func row(
    _ method: ForecastMethod, _ run: ForecastRun, _ expected: ExpectedDeals, actual: Int64, hasDeals: Bool,
    isGraded: Bool
  ) -> MethodForecast {
    var row = MethodForecast(method, gap: method.needsOpenDeals ? .pastNotRecorded : nil)
    if method.needsOpenDeals, !hasDeals { return MethodForecast(method, gap: .onlySales) }
    let forecast: Int64?
    switch method {
    case .runRate:
      forecast = run.runRate(run.period, asOf: asOf, actual: actual)
      row.gap = forecast == nil ? .notBegun : nil
    case .seasonal:
      forecast = run.seasonal(run.period, asOf: asOf).map { max($0, actual) }
      row.gap = forecast == nil ? .tooFewPeriods : nil
    case .pipeline:
      forecast = actual.addingStopping(expected.weighted)
    case .commit:
      let isSaid = committedCodes.contains(true)
      forecast = isSaid ? actual.addingStopping(expected.committed) : nil
      row.gap = isSaid ? .pastNotRecorded : .noCommitment
    }
    guard let forecast else { return row }
    let past = isGraded ? self.past(method, run) : []
    if method.needsOpenDeals, !past.isEmpty { row.gap = nil }
    row.settle(forecast, past: past, actual: actual, unit: run.series.metric.unit)
    return row
  }

  /// What a method would have said of past periods with what was known then.
  private func past(_ method: ForecastMethod, _ run: ForecastRun) -> [PastForecast] {
    method == .pipeline ? pastPipeline(run, scope: run.series.scope) : run.past(method)
  }

  /// A period that is over ends where it stands.
  private func over(_ method: ForecastMethod, actual: Int64, hasDeals: Bool, unit: Unit) -> MethodForecast {
    if method.needsOpenDeals, !hasDeals { return MethodForecast(method, gap: .onlySales) }
    if method == .commit, !committedCodes.contains(true) { return MethodForecast(method, gap: .noCommitment) }
    var row = MethodForecast(method, gap: .isOver)
    row.forecast = Figure(whole: actual, unit: unit, cases: 0)
    return row
  }

  private func probability(_ report: ForecastReport, actual: Int64, isOver: Bool, unit: Unit) -> Figure? {
    guard let target = report.target, target.numerator > 0 else { return nil }
    if isOver {
      let isReached = !Figure(whole: actual, unit: unit, cases: 0).isLess(than: target)
      return Figure(whole: isReached ? 1 : 0, unit: .ratio, cases: 0)
    }
    guard let leading = report.methods.first(where: \.leads), let forecast = leading.forecast?.wholeSteps else {
      return nil
    }
    return ForecastErrors(leading.past)?.probability(of: target, from: forecast, actual: actual, unit: unit)
  }
}

extension ForecastReport {
  /// The method with the smallest past error leads; of equals the first.
  fileprivate mutating func markLeading() {
    var best: Int?
    for (index, method) in methods.enumerated() {
      guard let mape = method.mape else { continue }
      if best.flatMap({ methods[$0].mape }).map({ mape.isLess(than: $0) }) ?? true { best = index }
    }
    if let best { methods[best].leads = true }
  }
}

extension Figure {
  /// The nearest whole number of steps (minor units of money, deals).
  var wholeSteps: Int64 { denominator == 1 ? numerator : numerator.scaled(by: 1, over: denominator) }
}
