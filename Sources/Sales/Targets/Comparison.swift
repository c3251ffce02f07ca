/// What a running period is compared with: 环比 the period just before, 同比 the same period a year ago. (numbers.md)
public struct Comparison: Hashable, Sendable {
  /// The period compared with.
  public let period: Period
  /// Its days that count: all of it, or as far as the running period has come.
  public let range: DayRange
  /// Whether `range` was cut to the same number of working days.
  public let isToDate: Bool

  /// Compares with the period just before (环比, mom).
  public static func previous(of period: Period, asOf: Day, fiscal: FiscalCalendar, work: WorkCalendar) -> Comparison {
    Comparison(period, with: fiscal.previous(before: period), asOf: asOf, work: work)
  }

  /// Compares with the same period a year ago (同比, yoy).
  public static func yearBefore(of period: Period, asOf: Day, fiscal: FiscalCalendar, work: WorkCalendar) -> Comparison
  {
    Comparison(period, with: fiscal.yearBefore(period), asOf: asOf, work: work)
  }

  /// A period runs from its first day until its last has come; on the last day it is compared whole. One that has not
  /// begun has nothing to be compared: nothing came yet, and that is no fall.
  private init(_ now: Period, with then: Period, asOf: Day, work: WorkCalendar) {
    period = then
    isToDate = now.range.contains(asOf) && asOf.adding(days: 1) < now.end
    let whole = asOf < now.start ? DayRange(start: then.start, end: then.start) : then.range
    range = isToDate ? whole.cut(afterWorkdays: work.elapsed(in: now.range, asOf: asOf), by: work) : whole
  }

  /// (now − then) ÷ |then|, a ratio; `nil` where then is 0 or either is missing.
  public static func change(from then: Figure?, to now: Figure?) -> Figure? {
    guard let then, let now, then.numerator != 0 else { return nil }
    return now.subtracting(then)?.divided(by: then.magnitude)
  }
}

extension DayRange {
  /// The span to the end of its k-th working day; before its first working day where k is 0, whole where it has fewer.
  func cut(afterWorkdays count: Int, by work: WorkCalendar) -> DayRange {
    if count == 0 { return DayRange(start: start, end: work.workday(1, in: self) ?? end) }
    return DayRange(start: start, end: work.workday(count, in: self)?.adding(days: 1) ?? end)
  }

  /// The days both spans have.
  public func intersection(_ other: DayRange) -> DayRange {
    DayRange(start: max(start, other.start), end: min(end, other.end))
  }

  /// Whether both spans have a day in common.
  public func overlaps(_ other: DayRange) -> Bool { intersection(other).count > 0 }
}
