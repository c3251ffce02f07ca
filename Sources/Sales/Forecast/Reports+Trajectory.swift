extension Reports {
  /// The sum of every day so far, and where the target's pace stands on every day of the period.
  func trajectory(_ run: ForecastRun, target: Figure?) -> ForecastTrajectory {
    let (period, work) = (run.period, facts.workCalendar)
    let days = (0..<period.range.count).map { period.start.adding(days: $0) }
    let actual = days.filter { $0 <= asOf }.map { day in
      ForecastTrajectory.Point(day: day, value: run.series.sum(in: period.range, knownOn: min(day, asOf)))
    }
    let all = Int64(work.workdays(in: period.range))
    guard let target = target?.wholeSteps, all > 0 else { return ForecastTrajectory(actual: actual) }
    let expected = days.map { day in
      let elapsed = Int64(work.elapsed(in: period.range, asOf: day))
      return ForecastTrajectory.Point(day: day, value: target.scaled(by: elapsed, over: all))
    }
    return ForecastTrajectory(actual: actual, expected: expected)
  }

  /// Where no forecasts were frozen: how the back-tests did, for the whole and for each part of it.
  func backTestBoard(_ report: ForecastReport, _ metric: Metric) -> ForecastScoreboard {
    let whole = report.methods.filter { $0.mape != nil }.map {
      ForecastScoreboard.Row(method: $0.method, part: nil, cases: $0.past.count, mape: $0.mape, bias: $0.bias)
    }
    guard let leading = report.methods.first(where: \.leads)?.method, !leading.needsOpenDeals,
      let dimension = boardDimension(report.question.scope), metric.has(dimension)
    else { return ForecastScoreboard(rows: whole) }
    let parts = forecastSeries(metric, report.question.scope, by: dimension).prefix(Reports.mostBoardParts)
    let rows = parts.compactMap { value, series -> ForecastScoreboard.Row? in
      let past = ForecastRun(series, report.question.period, asOf: asOf, facts).past(leading)
      guard let errors = ForecastErrors(past) else { return nil }
      return ForecastScoreboard.Row(
        method: leading, part: value, cases: past.count, mape: errors.mape, bias: errors.bias)
    }
    return ForecastScoreboard(rows: whole + rows)
  }

  private static let mostBoardParts = 30

  /// Regions, within a region teams or reps; nothing within a person.
  func boardDimension(_ scope: Scope) -> Dimension? {
    if scope.filters[.rep] != nil { return nil }
    if scope.filters[.region] == nil, facts.company.regions.count > 1 { return .region }
    if scope.filters[.team] == nil, facts.company.teams.count > 1 { return .team }
    return .rep
  }
}
