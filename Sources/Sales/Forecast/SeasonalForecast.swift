/// Continues the periods that are over: months, also for quarters and years; weeks and days as themselves.
struct SeasonalForecast {
  let fiscal: FiscalCalendar
  /// What a span came to, as it was known on a day.
  let sum: (DayRange, Day) -> Int64
  /// The day of the first fact or total.
  let first: Day

  /// More past than this is no guide: 10 years of months, 5 of weeks.
  private static let mostMonths = 120
  private static let mostWeeks = 260

  /// Where a period will end as of a day; `nil` where too few of its kind are over. What is there already is the least.
  func forecast(_ period: Period, asOf: Day) -> Int64? {
    let grain = SeasonalForecast.grain(of: period)
    let running = fiscal.period(grain, containing: asOf.adding(days: 1))
    let past = past(before: running, grain)
    guard past.count >= HoltWinters.fewestValues else { return nil }
    let toCome = period.end > running.start ? steps(from: running, to: period, grain) : []
    let values = HoltWinters.continued(
      past.map { Double(sum($0.range, asOf)) }, season: SeasonalForecast.yearLength(of: grain), steps: toCome.count)
    let done = DayRange(start: period.start, end: min(period.end, running.start))
    return zip(toCome, values).reduce(sum(done, asOf)) { total, part in
      guard part.0.start >= period.start else { return total }
      return total.addingStopping(max(Int64(nearest: part.1), sum(part.0.range, asOf), 0))
    }
  }

  /// The periods that are over, from the one of the first fact, the earliest first.
  private func past(before running: Period, _ grain: Grain) -> [Period] {
    let most = grain == .month ? SeasonalForecast.mostMonths : SeasonalForecast.mostWeeks
    var past: [Period] = []
    var current = running
    while past.count < most {
      current = fiscal.previous(before: current)
      guard current.end > first else { break }
      past.append(current)
    }
    return past.reversed()
  }

  private func steps(from running: Period, to period: Period, _ grain: Grain) -> [Period] {
    fiscal.periods(grain, touching: DayRange(start: running.start, end: period.end))
  }

  private static func grain(of period: Period) -> Grain {
    switch period.grain {
    case .year, .half, .quarter, .month: .month
    case .week: .week
    case .day: .day
    }
  }

  /// How many values make a year; days know no season.
  private static func yearLength(of grain: Grain) -> Int? {
    switch grain {
    case .month: 12
    case .week: 52
    default: nil
    }
  }
}
