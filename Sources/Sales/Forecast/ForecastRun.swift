/// One metric in one part of the company on its way to the end of a period: what each method says now and would have
/// said of past periods.
///
///     series (facts by day) ─► run rate, seasonal ─► past moments ─► errors ─► accuracy, interval, who leads
struct ForecastRun {
  let series: ForecastSeries
  let period: Period
  let asOf: Day
  let fiscal: FiscalCalendar
  let work: WorkCalendar
  let moments: [PastMoment]

  init(_ series: ForecastSeries, _ period: Period, asOf: Day, _ facts: FactStore) {
    (self.series, self.period, self.asOf) = (series, period, asOf)
    (fiscal, work) = (facts.fiscalCalendar, facts.workCalendar)
    moments = PastMoment.before(period, asOf: asOf, fiscal: fiscal, work: work)
  }

  /// actual ÷ working days elapsed × working days; `nil` before the first of them.
  func runRate(_ period: Period, asOf: Day, actual: Int64) -> Int64? {
    let (elapsed, all) = (work.elapsed(in: period.range, asOf: asOf), work.workdays(in: period.range))
    return elapsed > 0 ? actual.scaled(by: Int64(all), over: Int64(elapsed)) : nil
  }

  /// Past periods continued; `nil` where there are too few.
  func seasonal(_ period: Period, asOf: Day) -> Int64? {
    series.first.flatMap { first in
      SeasonalForecast(fiscal: fiscal, sum: series.sum(in:knownOn:), first: first).forecast(period, asOf: asOf)
    }
  }

  /// What run rate or seasonal would have said of past periods, with nothing but what was known on the day then; the
  /// latest first. Periods before the first fact, and for the run rate those of which only a total is known, are none.
  func past(_ method: ForecastMethod) -> [PastForecast] {
    moments.compactMap { moment in
      guard let first = series.first, first <= moment.asOf else { return nil }
      let forecast: Int64?
      switch method {
      case .runRate:
        guard series.total(in: moment.period.range) == nil else { return nil }
        let actual = series.sum(in: moment.period.range, knownOn: moment.asOf)
        forecast = runRate(moment.period, asOf: moment.asOf, actual: actual)
      case .seasonal: forecast = seasonal(moment.period, asOf: moment.asOf)
      case .pipeline, .commit: forecast = nil
      }
      return forecast.map { graded($0, moment) }
    }
  }

  /// A forecast of then beside what came of it.
  func graded(_ forecast: Int64, _ moment: PastMoment) -> PastForecast {
    PastForecast(
      period: moment.period, asOf: moment.asOf, forecast: forecast,
      actual: series.sum(in: moment.period.range, knownOn: asOf))
  }
}

extension MethodForecast {
  /// Takes over a forecast with what its past says of it.
  mutating func settle(_ forecast: Int64, past: [PastForecast], actual: Int64, unit: Unit) {
    let figure = { (value: Int64) in Figure(whole: value, unit: unit, cases: past.count) }
    self.forecast = figure(forecast)
    self.past = past
    guard let errors = ForecastErrors(past) else {
      gap = gap ?? .tooFewPast(past.count)
      return
    }
    let interval = errors.interval(around: forecast, actual: actual)
    (low, high, mape, bias) = (figure(interval.low), figure(interval.high), errors.mape, errors.bias)
  }
}
