/// What parts of the company brought in the periods that are over, read once for each part, metric and grain.
struct PastActuals {
  private let reports: Reports
  private var series: [Key: [Actual]] = [:]

  private struct Key: Hashable {
    let metric: String
    let scope: Scope
    let grain: Grain
  }

  /// One period that is over; from the first that brought anything, the last one last.
  private struct Actual {
    let period: Period
    let value: Figure
  }

  init(_ reports: Reports) { self.reports = reports }

  /// Against what the growth of a target of a period is measured; nothing for a part of a week, nor for a day: single
  /// days leap from nothing to a contract.
  mutating func yardstick(of metric: Metric, scope: Scope, for period: Period) -> GrowthYardstick {
    let calendar = reports.facts.fiscalCalendar
    var yardstick = GrowthYardstick()
    yardstick.lowerIsBetter = metric.lowerIsBetter
    guard period.grain < .day, calendar.period(period.grain, containing: period.start) == period else {
      return yardstick
    }
    let past = actuals(of: metric, scope: scope, period.grain).filter { $0.period.end <= period.start }
    guard let last = past.last else { return yardstick }
    let distance = calendar.periods(period.grain, touching: DayRange(start: last.period.end, end: period.end)).count
    (yardstick.base, yardstick.basePeriod, yardstick.periods) = (last.value, last.period, past.count)
    yardstick.growths = past.indices.dropFirst(distance).compactMap { index in
      GrowthYardstick.growth(
        from: past[index - distance].value, to: past[index].value, lowerIsBetter: metric.lowerIsBetter)
    }.sorted()
    return yardstick
  }

  /// The first day of the first period that brought anything, as far as it was read; `nil`: nothing ever did.
  func firstDay(of metric: String, scope: Scope) -> Day? {
    series.compactMap { $0.key.metric == metric && $0.key.scope == scope ? $0.value.first?.period.start : nil }.min()
  }

  private mutating func actuals(of metric: Metric, scope: Scope, _ grain: Grain) -> [Actual] {
    let key = Key(metric: metric.id, scope: scope, grain: grain)
    if let known = series[key] { return known }
    let calendar = reports.facts.fiscalCalendar
    let running = calendar.period(grain, containing: reports.asOf.adding(days: 1))
    let periods = Array(calendar.periods(before: running, count: grain.yardstickPeriods).reversed())
    let figures = reports.figures(of: metric.id, over: periods, scope: scope)
    let known = periods.compactMap { period in
      (figures[period] ?? nil).map { Actual(period: period, value: $0) }
    }.drop { $0.value.numerator == 0 }
    series[key] = Array(known)
    return Array(known)
  }
}

extension Grain {
  /// How many past periods are looked at: “best ever” of a business, not of its founders.
  fileprivate var yardstickPeriods: Int {
    switch self {
    case .year: 10
    case .half: 16
    case .quarter: 24
    case .month: 60
    case .week: 156
    case .day: 0
    }
  }
}
