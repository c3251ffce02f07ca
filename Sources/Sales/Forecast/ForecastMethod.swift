/// How the end of a running period is foretold. (numbers.md, Forecast)
public enum ForecastMethod: String, Hashable, Sendable, CaseIterable {
  /// actual ÷ working days elapsed × working days.
  case runRate = "run_rate"
  /// Won so far, and the open deals expected to close in the period by the share of their stage that was won.
  case pipeline
  /// Level, trend and season of past periods (Holt–Winters, additive).
  case seasonal
  /// Won so far, and the open deals expected to close in the period that their owners call commit or best case.
  case commit

  /// Whether it looks at open deals, so that it speaks of sales alone.
  var needsOpenDeals: Bool { self == .pipeline || self == .commit }
}

/// Why a method has no forecast or no accuracy.
public enum ForecastGap: Hashable, Sendable {
  /// The period has no working day behind it yet.
  case notBegun
  /// Too few past periods to continue.
  case tooFewPeriods
  /// Only sales have deals that are still open.
  case onlySales
  /// No export says which deals are committed.
  case noCommitment
  /// Only metrics that add up can be forecast.
  case doesNotSum
  /// Fewer than 4 past periods could be forecast with what was known then.
  case tooFewPast(Int)
  /// What open deals were worth and when they were expected then is not recorded for enough past periods.
  case pastNotRecorded
  /// The period is over: nothing is left to forecast.
  case isOver
}
