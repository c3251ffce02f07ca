/// What the interval of a forecast and the chance of the target rest on: what the method would have said of past periods
/// with what was known then. (numbers.md, Forecast)
public struct ForecastEvidence: Hashable, Sendable {
  /// The 10th and 90th percentile of past errors around the forecast, in the metric's unit; `nil`: too few periods.
  public var low, high: Figure?
  /// The share of the errors with which the target would be reached; only of the leading method.
  public var chance: Figure?
  public var target: Figure?
  public var unit: Unit
  /// The latest first.
  public var past: [PastForecast]

  /// What a method's row of a report rests on; `nil` where it was tried on no past period.
  init?(_ row: MethodForecast, _ report: ForecastReport, _ unit: Unit) {
    guard !row.past.isEmpty else { return nil }
    (low, high, past) = (row.low, row.high, row.past)
    (target, self.unit) = (report.target, unit)
    chance = row.leads ? report.probability : nil
  }
}

extension PastForecast {
  /// (forecast − actual) ÷ |actual|, above 0 where too much was promised; `nil` where nothing came.
  public var error: Figure? {
    guard actual != 0 else { return nil }
    let size = Int128(actual.magnitude)
    return Figure(Int128(forecast) - Int128(actual), over: size, unit: .ratio, cases: 1)
  }
}
