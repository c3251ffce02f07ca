/// Where a period will end: every method with its accuracy, the chance of the target, what-if and the past forecasts.
public struct ForecastReport: Hashable, Sendable {
  public var question: Question
  /// The metric's id.
  public var metric: String
  public var progress: PeriodProgress
  public var target: Figure?
  public var origin: TargetOrigin?
  /// The metric so far.
  public var actual: Figure?
  /// One row per method, always in the same order.
  public var methods: [MethodForecast]
  /// The share of the leading method's past errors with which the target would be reached; ratio, `nil` without target.
  public var probability: Figure?
  public var trajectory: ForecastTrajectory
  /// What the sliders begin with; `nil` for metrics without open deals.
  public var basis: WhatIfBasis?
  /// Open deals that were expected before the period; no forecast counts them.
  public var overdue: OverdueDeals?
  /// How frozen forecasts turned out; without a journal, how the back-tests did.
  public var scoreboard: ForecastScoreboard

  /// A report without forecasts yet.
  public init(question: Question, metric: String, progress: PeriodProgress) {
    (self.question, self.metric, self.progress) = (question, metric, progress)
    (methods, trajectory, scoreboard) = ([], ForecastTrajectory(), ForecastScoreboard())
  }

  /// The method with the smallest past error; without any graded one the first that has a forecast, in the order of how
  /// much it knows.
  public var leading: MethodForecast? {
    if let graded = methods.first(where: \.leads) { return graded }
    let order: [ForecastMethod] = [.runRate, .pipeline, .seasonal, .commit]
    return order.lazy.compactMap { method in methods.first { $0.method == method && $0.forecast != nil } }.first
  }
}

/// Open deals whose expected day has passed before a period began.
public struct OverdueDeals: Hashable, Sendable {
  public var deals: Int
  public var amount: Money
  /// So many deals, worth so much together.
  public init(deals: Int, amount: Money) { (self.deals, self.amount) = (deals, amount) }
}

/// One method: the row of `forecast`.
public struct MethodForecast: Hashable, Sendable {
  public var method: ForecastMethod
  /// In the metric's unit; `nil` where the method has nothing to say.
  public var forecast: Figure?
  /// The 10th percentile of past errors above the forecast, never below what is there already nor above the forecast.
  public var low: Figure?
  /// The 90th percentile, never below the forecast.
  public var high: Figure?
  /// Mean of |forecast − actual| ÷ |actual| over past periods; ratio.
  public var mape: Figure?
  /// Mean of (forecast − actual) ÷ |actual|: above 0 it promises too much; ratio.
  public var bias: Figure?
  /// Whether its past error is the smallest.
  public var leads: Bool
  /// What it would have said of past periods, the latest first.
  public var past: [PastForecast]
  /// Why there is no forecast, else why there is no accuracy.
  public var gap: ForecastGap?

  /// A method that has nothing to say yet.
  public init(_ method: ForecastMethod, gap: ForecastGap? = nil) {
    (self.method, self.gap, leads, past) = (method, gap, false, [])
  }
}

/// What a method would have said of a past period, with what was known on that day, and what came of it.
public struct PastForecast: Hashable, Sendable {
  public var period: Period
  /// The day at the same elapsed share as today.
  public var asOf: Day
  /// Steps of the metric's unit: minor units of money, deals.
  public var forecast: Int64
  public var actual: Int64

  /// A past forecast.
  public init(period: Period, asOf: Day, forecast: Int64, actual: Int64) {
    (self.period, self.asOf, self.forecast, self.actual) = (period, asOf, forecast, actual)
  }
}

/// The way to the end of the period, day by day.
public struct ForecastTrajectory: Hashable, Sendable {
  /// The period's days so far, each with the sum up to and with it, in the metric's unit.
  public var actual: [Point]
  /// Where the target's pace stands on every day of the period; empty without target.
  public var expected: [Point]

  /// A day and its sum.
  public struct Point: Hashable, Sendable {
    public var day: Day
    /// Steps of the metric's unit.
    public var value: Int64
    /// A point.
    public init(day: Day, value: Int64) { (self.day, self.value) = (day, value) }
  }

  /// No way yet.
  public init(actual: [Point] = [], expected: [Point] = []) { (self.actual, self.expected) = (actual, expected) }
}
