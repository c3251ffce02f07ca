extension Reports {
  /// How forecasts that were frozen in earlier weeks turned out, for the whole and each part of it; `nil` where too few
  /// have been frozen of periods that are over.
  func frozenBoard(_ question: Question, _ metric: Metric) -> ForecastScoreboard? {
    let frozen = facts.frozenForecasts.filter { $0.metric == metric.id }
    guard !frozen.isEmpty, let series = forecastSeries(metric, question.scope) else { return nil }
    let whole = boardRows(frozen.filter { $0.scope.scope == question.scope }, nil, series, question.period.grain)
    guard !whole.isEmpty else { return nil }
    let parts = boardDimension(question.scope).map { forecastSeries(metric, question.scope, by: $0) } ?? []
    let rows = parts.flatMap { value, series in
      boardRows(frozen.filter { $0.scope.isPart(value) }, value, series, question.period.grain)
    }
    return ForecastScoreboard(isFrozen: true, rows: whole + rows)
  }

  private func boardRows(
    _ frozen: [FrozenForecast], _ part: DimensionValue?, _ series: ForecastSeries, _ grain: Grain
  ) -> [ForecastScoreboard.Row] {
    ForecastMethod.allCases.compactMap { method in
      let past = frozen.filter { $0.method == method }.compactMap { graded($0, series, grain) }
      guard let errors = ForecastErrors(past) else { return nil }
      return ForecastScoreboard.Row(
        method: method, part: part, cases: past.count, mape: errors.mape, bias: errors.bias)
    }
  }

  /// A frozen forecast beside what came of it; `nil` while its period runs.
  func graded(_ frozen: FrozenForecast, _ series: ForecastSeries, _ grain: Grain) -> PastForecast? {
    guard let period = facts.fiscalCalendar.period(frozen.period), period.grain == grain,
      period.end <= asOf.adding(days: 1), frozen.frozenOn < period.end
    else { return nil }
    return PastForecast(
      period: period, asOf: frozen.frozenOn, forecast: frozen.value,
      actual: series.sum(in: period.range, knownOn: asOf))
  }
}

extension FrozenScope {
  /// Whether it is one value of a dimension.
  fileprivate func isPart(_ value: DimensionValue) -> Bool { kind == value.dimension.rawValue && id == value.id }
}
