/// A completed period and the day in it that stands where today stands in the period asked about.
struct PastMoment: Hashable, Sendable {
  let period: Period
  let asOf: Day

  /// The most past periods a method is tried on.
  static let most = 12

  /// The last completed periods, the latest first, each at the same elapsed share of its working days.
  ///
  /// Before the first working day, and before the period itself, the same number of days before its first.
  static func before(_ period: Period, asOf: Day, fiscal: FiscalCalendar, work: WorkCalendar) -> [PastMoment] {
    let anchor = period.start <= asOf ? period : fiscal.period(period.grain, containing: asOf.adding(days: 1))
    let (elapsed, all) = (work.elapsed(in: period.range, asOf: asOf), work.workdays(in: period.range))
    return fiscal.periods(before: anchor, count: most).filter { $0.end <= asOf.adding(days: 1) }.map { past in
      guard elapsed > 0, elapsed < all else {
        let day = past.start.adding(days: asOf.days(since: period.start))
        return PastMoment(period: past, asOf: min(day, past.end.adding(days: -1)))
      }
      let days = work.workdays(in: past.range)
      let share = (2 * elapsed * days + all) / (2 * all)
      let day = work.workday(max(1, min(share, days - 1)), in: past.range)
      return PastMoment(period: past, asOf: day ?? past.start)
    }
  }
}
