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
  /// The part of the company that did most of the change; `nil` where nothing changed or no part can be named.
  public var driver: MainFactor?

  /// A row.
  public init(
    target: TargetRow, mom: Figure? = nil, yoy: Figure? = nil, isToDate: Bool = false, driver: MainFactor? = nil
  ) {
    (self.target, self.mom, self.yoy, self.isToDate, self.driver) = (target, mom, yoy, isToDate, driver)
  }
}

extension Reports {
  /// Table 2: every metric that is known, with its target, 环比 and 同比.
  public func scorecard(_ question: Question) -> ScorecardReport {
    let question = settled(question)
    let ids = metricIds(question, default: knownMetrics)
    let now = results(of: ids, question)
    let mom = EarlierFigures(ids, in: before(question.period), question.scope, self)
    let yoy = EarlierFigures(ids, in: comparison(of: question.period, with: .yearBefore), question.scope, self)
    let factors = mainFactors(question, question.baseline == .previous ? mom : yoy, now: now)
    let rows = now.map { row in
      ScorecardRow(
        target: row, mom: Comparison.change(from: mom[row.metric], to: row.actual),
        yoy: Comparison.change(from: yoy[row.metric], to: row.actual),
        isToDate: mom.comparison.isToDate, driver: factors[row.metric])
    }
    return ScorecardReport(question: question, rows: rows)
  }

  func before(_ period: Period) -> Comparison { comparison(of: period, with: .previous) }

  /// Metrics of a period compared with, as they stood then.
  func figures(of ids: [String], in then: Comparison, _ scope: Scope) -> [String: Figure] {
    EarlierFigures(ids, in: then, scope, self).figures
  }

  /// What a period is compared with, as far as it has run.
  func comparison(of period: Period, with baseline: Baseline) -> Comparison {
    let (fiscal, work) = (facts.fiscalCalendar, facts.workCalendar)
    switch baseline {
    case .previous: return .previous(of: period, asOf: asOf, fiscal: fiscal, work: work)
    case .yearBefore: return .yearBefore(of: period, asOf: asOf, fiscal: fiscal, work: work)
    }
  }
}
