/// The errors of past forecasts: how far off, to which side, and what they say of the next one. (numbers.md, Forecast)
struct ForecastErrors: Sendable {
  /// With fewer past periods there is no accuracy, no interval and no probability.
  static let fewest = 4

  /// actual − forecast, in order of size; steps of the metric's unit.
  let sorted: [Int64]
  private let past: [PastForecast]

  /// The errors of past forecasts; `nil` where there are too few.
  init?(_ past: [PastForecast]) {
    guard past.count >= ForecastErrors.fewest else { return nil }
    self.past = past
    sorted = past.map { $0.actual.subtractingStopping($0.forecast) }.sorted()
  }

  /// Mean of |forecast − actual| ÷ |actual| over periods that came to something; ratio.
  var mape: Figure? { ForecastErrors.mean(past) { $0.withoutSign } }

  /// Mean of (forecast − actual) ÷ |actual|; ratio, above 0 where too much was promised.
  var bias: Figure? { ForecastErrors.mean(past) { $0 } }

  /// The forecast widened by the 10th and 90th percentile (type 7) of the errors.
  ///
  /// It always holds the forecast, and never says less than what is there already.
  func interval(around forecast: Int64, actual: Int64) -> (low: Int64, high: Int64) {
    let ends = [Int64(1), 9].map { percentile($0) }
    let low = min(forecast, max(actual, forecast.addingStopping(ends[0])))
    return (low, max(forecast, forecast.addingStopping(ends[1])))
  }

  /// The share of errors with which the forecast reaches a target; ratio over as many cases as there are errors.
  func probability(of target: Figure, from forecast: Int64, actual: Int64, unit: Unit) -> Figure? {
    let reached = sorted.count { error in
      let end = max(actual, forecast.addingStopping(error))
      return !Figure(whole: end, unit: unit, cases: 1).isLess(than: target)
    }
    return Figure(Int64(reached), over: Int64(sorted.count), unit: .ratio, cases: sorted.count)
  }

  private func percentile(_ tenths: Int64) -> Int64 {
    guard let figure = Percentile.of(sorted, at: tenths, over: 10, unit: .count) else { return 0 }
    return figure.numerator.scaled(by: 1, over: figure.denominator)
  }

  /// The mean of (forecast − actual) ÷ |actual| after a change of each, in millionths; `nil` where nothing came of any.
  static func mean(_ past: [PastForecast], _ change: (Int64) -> Int64) -> Figure? {
    let shares = past.filter { $0.actual != 0 }.map { past in
      let size = Int64(clamping: past.actual.magnitude)
      let off = change(past.forecast.subtractingStopping(past.actual))
      return off.scaled(by: 1_000_000, over: size)
    }
    guard !shares.isEmpty else { return nil }
    let sum = shares.reduce(Int64(0)) { $0.addingStopping($1) }
    return Figure(
      Int128(sum), over: Int128(1_000_000) * Int128(shares.count), unit: .ratio, cases: shares.count)
  }
}

extension Int64 {
  /// The same without its sign, stopping at the end of 64 bits.
  fileprivate var withoutSign: Int64 { self < 0 ? Int64.zero.subtractingStopping(self) : self }
}
