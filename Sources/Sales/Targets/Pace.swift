/// How far a sum is against where it should be by now. (numbers.md, Pace)
public struct Pace: Hashable, Sendable {
  /// target × working days elapsed ÷ working days.
  public let expected: Figure?
  /// actual ÷ expected; `nil` before the first working day.
  public let pace: Figure?
  /// max(0, target − actual) ÷ working days left, in the metric's unit; `nil` when no day is left.
  public let neededPerDay: Figure?

  /// The pace of a metric that sums, over a period that has run so far.
  public init(actual: Figure?, target: Figure?, progress: PeriodProgress) {
    let (elapsed, all) = (Int64(progress.elapsed), Int64(progress.workingDays))
    expected = target?.multiplied(by: elapsed, over: all)
    pace = expected.flatMap { expected in expected.numerator > 0 ? actual?.divided(by: expected) : nil }
    neededPerDay = Pace.needed(actual: actual, target: target, daysLeft: all - elapsed)
  }

  private static func needed(actual: Figure?, target: Figure?, daysLeft: Int64) -> Figure? {
    guard let actual, let target, daysLeft > 0, let missing = target.subtracting(actual) else { return nil }
    let atLeastNothing = missing.numerator < 0 ? Figure(whole: 0, unit: target.unit, cases: target.cases) : missing
    return atLeastNothing.multiplied(by: 1, over: daysLeft)
  }
}

extension PeriodProgress {
  /// How far a period has run by the working days of a calendar.
  public init(period: Period, asOf: Day, calendar: WorkCalendar) {
    self.init(
      period: period, asOf: asOf, elapsed: calendar.elapsed(in: period.range, asOf: asOf),
      workingDays: calendar.workdays(in: period.range))
  }
}
