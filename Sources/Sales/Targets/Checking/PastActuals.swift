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

  /// What a part brought in a period that is over; `nil` where it was not read or nothing is known.
  func value(of metric: String, scope: Scope, in period: Period) -> Figure? {
    series[Key(metric: metric, scope: scope, grain: period.grain)]?.first { $0.period == period }?.value
  }

  /// Reads all parts of the company by a dimension in one pass, where the metric can be cut so.
  mutating func read(
    _ metric: Metric, by dimension: Dimension, of values: [DimensionValue], scope: Scope, _ grain: Grain
  ) {
    guard metric.canBeCutByTime, metric.has(dimension), let time = Dimension(rawValue: grain.rawValue) else { return }
    let periods = pastPeriods(grain)
    guard let first = periods.first, let last = periods.last else { return }
    let table = reports.numbers.table(
      [metric.id], in: DayRange(start: first.start, end: last.end), scope: scope, by: [dimension, time])
    for value in values {
      guard let code = value.id.flatMap({ reports.labels.codes(dimension, called: $0).first }) else { continue }
      keep(metric, scope.narrowed(to: value), grain, periods) {
        table.figure(metric.id, GroupKey([code, $0.start.number]))
      }
    }
  }

  private mutating func actuals(of metric: Metric, scope: Scope, _ grain: Grain) -> [Actual] {
    let key = Key(metric: metric.id, scope: scope, grain: grain)
    if let known = series[key] { return known }
    let periods = pastPeriods(grain)
    let figures = reports.figures(of: metric.id, over: periods, scope: scope)
    keep(metric, scope, grain, periods) { figures[$0] ?? nil }
    return series[key] ?? []
  }

  private mutating func keep(
    _ metric: Metric, _ scope: Scope, _ grain: Grain, _ periods: [Period], _ figure: (Period) -> Figure?
  ) {
    let known = periods.compactMap { period in figure(period).map { Actual(period: period, value: $0) } }
    series[Key(metric: metric.id, scope: scope, grain: grain)] = Array(known.drop { $0.value.numerator == 0 })
  }

  /// The periods that are over, as many as are looked at, the last one last.
  private func pastPeriods(_ grain: Grain) -> [Period] {
    let calendar = reports.facts.fiscalCalendar
    let running = calendar.period(grain, containing: reports.asOf.adding(days: 1))
    return calendar.periods(before: running, count: grain.yardstickPeriods).reversed()
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
