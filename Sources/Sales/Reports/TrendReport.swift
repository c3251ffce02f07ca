/// A metric over sub-periods.
public struct TrendReport: Hashable, Sendable {
  public var question: Question
  public var metric: String
  public var rows: [TrendRow]
  /// A report.
  public init(question: Question, metric: String, rows: [TrendRow]) {
    (self.question, self.metric, self.rows) = (question, metric, rows)
  }
}

/// One sub-period: the row of `trend`.
public struct TrendRow: Hashable, Sendable {
  public var period: Period
  public var value: Figure?
  public var target: Figure?
  public var previousYear: Figure?
  /// A row.
  public init(period: Period, value: Figure?, target: Figure?, previousYear: Figure?) {
    (self.period, self.value, self.target, self.previousYear) = (period, value, target, previousYear)
  }
}

extension Reports {
  /// A metric over the sub-periods of the period: those of the grain asked for by, else those that fit its length.
  public func trend(_ question: Question) -> TrendReport {
    let question = settled(question)
    let grain = question.by.lazy.compactMap(\.grain).first ?? question.period.grain.trendGrain
    return trend(question, over: facts.fiscalCalendar.periods(grain, touching: question.period.range))
  }

  /// A metric over the last periods of a grain: those that end with the question's, or with the one that runs while the
  /// question's runs. Two years of quarters, a year of months, a quarter of weeks.
  public func recentTrend(_ question: Question, in grain: Grain) -> TrendReport {
    let question = settled(question)
    let day = min(asOf, question.period.end.adding(days: -1))
    let last = facts.fiscalCalendar.period(grain, containing: day)
    let count = grain == .quarter ? 8 : grain == .week ? 13 : 12
    return trend(question, over: facts.fiscalCalendar.periods(before: last, count: count - 1).reversed() + [last])
  }

  /// A metric over periods of one grain, each beside its target and the same period a year before.
  func trend(_ question: Question, over periods: [Period]) -> TrendReport {
    let id = metricIds(question, default: ["sales"]).first ?? "sales"
    let earlier = periods.map(facts.fiscalCalendar.yearBefore)
    let values = figures(of: id, over: periods, scope: question.scope)
    let before = figures(of: id, over: earlier, scope: question.scope)
    let rows = zip(periods, earlier).map { period, earlier in
      TrendRow(
        period: period, value: values[period] ?? nil,
        target: target(of: id, scope: question.scope, period: period, level: question.level)?.figure,
        previousYear: before[earlier] ?? nil)
    }
    return TrendReport(question: question, metric: id, rows: rows)
  }

  /// A metric by period: in one pass where its periods can be cut apart, else one by one.
  func figures(of id: String, over periods: [Period], scope: Scope) -> [Period: Figure?] {
    let begun = periods.filter { $0.start <= asOf }
    guard let metric = catalog[id], let first = begun.first, let last = begun.last else { return [:] }
    guard metric.canBeCutByTime, let dimension = Dimension(rawValue: first.grain.rawValue) else {
      return Dictionary(begun.map { ($0, numbers.value(id, in: $0.range, scope: scope)) }) { first, _ in first }
    }
    let range = DayRange(start: first.start, end: last.end)
    let table = numbers.table([id], in: range, scope: scope, by: [dimension])
    return Dictionary(begun.map { ($0, table.figure(id, GroupKey([$0.start.number]))) }) { first, _ in first }
  }
}

extension Metric {
  /// Whether its value in a period depends on that period's rows alone, so that one grouping gives all periods.
  var canBeCutByTime: Bool {
    formula.terms.allSatisfy { term in
      if case .retainedCustomers = term.measure { return false }
      return !term.isToDate
    }
  }
}

extension Grain {
  /// In what a period of this length is drawn.
  fileprivate var trendGrain: Grain {
    switch self {
    case .year, .half, .quarter: .month
    case .month, .week, .day: .day
    }
  }
}
