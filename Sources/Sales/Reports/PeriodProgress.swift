/// How far the period has run. (numbers.md, Pace)
public struct PeriodProgress: Hashable, Sendable {
  public var period: Period
  public var asOf: Day
  /// Working days elapsed, the as-of day included.
  public var elapsed: Int
  /// Working days of the period.
  public var workingDays: Int
  /// A progress.
  public init(period: Period, asOf: Day, elapsed: Int, workingDays: Int) {
    (self.period, self.asOf, self.elapsed, self.workingDays) = (period, asOf, elapsed, workingDays)
  }
}
