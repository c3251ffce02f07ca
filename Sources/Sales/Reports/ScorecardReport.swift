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
  public init(target: TargetRow, mom: Figure? = nil, yoy: Figure? = nil, isToDate: Bool = false, driver: String? = nil) {
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
    let yearBefore = Comparison.yearBefore(
      of: question.period, asOf: asOf, fiscal: facts.fiscalCalendar, work: facts.workCalendar)
    let mom = numbers.table(ids, in: previous.range, scope: question.scope)
    let yoy = numbers.table(ids, in: yearBefore.range, scope: question.scope)
    let rows = now.map { row in
      ScorecardRow(
        target: row, mom: Comparison.change(from: mom.figure(row.metric, GroupKey([])), to: row.actual),
        yoy: Comparison.change(from: yoy.figure(row.metric, GroupKey([])), to: row.actual),
        isToDate: previous.isToDate)
    }
    return ScorecardReport(question: question, rows: rows)
  }

  func before(_ period: Period) -> Comparison {
    Comparison.previous(of: period, asOf: asOf, fiscal: facts.fiscalCalendar, work: facts.workCalendar)
  }
}
