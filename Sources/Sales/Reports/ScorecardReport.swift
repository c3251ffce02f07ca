/// Table 2: one row per metric.
public struct ScorecardReport: Hashable, Sendable {
  public var question: Question
  public var rows: [ScorecardRow]
  /// A report.
  public init(question: Question, rows: [ScorecardRow]) { (self.question, self.rows) = (question, rows) }
}

/// One metric with its movement: the row of `scorecard`.
public struct ScorecardRow: Hashable, Sendable {
  public var target: TargetRow
  /// 环比, ratio; `nil` when then is 0 or missing.
  public var mom: Figure?
  /// 同比, ratio.
  public var yoy: Figure?
  /// Whether “then” was cut to the same number of working days.
  public var isToDate: Bool
  /// The main driver in words; empty until diagnosis stands.
  public var driver: String?

  /// A row.
  public init(target: TargetRow, mom: Figure? = nil, yoy: Figure? = nil, isToDate: Bool = false, driver: String? = nil)
  {
    (self.target, self.mom, self.yoy, self.isToDate, self.driver) = (target, mom, yoy, isToDate, driver)
  }
}

extension Reports {
  /// Table 2: every metric that is known, with its target, 环比 and 同比.
  public func scorecard(_ question: Question) -> ScorecardReport {
    let question = settled(question)
    let ids = metricIds(question, default: knownMetrics)
    let now = results(of: ids, question)
    let previous = before(question.period)
    let mom = figures(of: ids, in: previous, question.scope)
    let yoy = figures(of: ids, in: yearBefore(question.period), question.scope)
    let rows = now.map { row in
      ScorecardRow(
        target: row, mom: Comparison.change(from: mom[row.metric], to: row.actual),
        yoy: Comparison.change(from: yoy[row.metric], to: row.actual),
        isToDate: previous.isToDate)
    }
    return ScorecardReport(question: question, rows: rows)
  }

  /// Metrics of a period compared with. While the period asked about runs, the shares of earlier cohorts are those of
  /// the day then: a cohort that had more time since would always look better.
  func figures(of ids: [String], in then: Comparison, _ scope: Scope) -> [String: Figure] {
    let cohorts = then.isToDate ? ids.filter { catalog[$0]?.growsAfterItsPeriod ?? false } : []
    let now = numbers.table(ids, in: then.range, scope: scope)
    var figures = ids.reduce(into: [String: Figure]()) { $0[$1] = now.figure($1, GroupKey([])) }
    guard !cohorts.isEmpty, then.range.count > 0 else { return figures }
    let engine = ColumnEngine(facts, asOf: then.range.end.adding(days: -1))
    let old = Metrics(engine, store: facts).table(cohorts, in: then.range, scope: scope)
    for id in cohorts { figures[id] = old.figure(id, GroupKey([])) }
    return figures
  }

  func before(_ period: Period) -> Comparison {
    Comparison.previous(of: period, asOf: asOf, fiscal: facts.fiscalCalendar, work: facts.workCalendar)
  }
}

extension Metric {
  /// Whether its value in a period goes on changing after it: shares won, converted or received to date.
  fileprivate var growsAfterItsPeriod: Bool {
    formula.terms.contains { term in
      term.measure == .sum(.collected) || term.conditions.contains(.won) || term.conditions.contains(.converted)
    }
  }
}
