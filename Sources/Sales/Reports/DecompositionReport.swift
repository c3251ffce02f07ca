/// A target down the periods: one row a sub-period, each with the origin of its target.
public struct DecompositionReport: Hashable, Sendable {
  public var question: Question
  public var metric: String
  /// The whole period.
  public var whole: TargetRow
  public var rows: [PeriodTarget]
  /// A report.
  public init(question: Question, metric: String, whole: TargetRow, rows: [PeriodTarget]) {
    (self.question, self.metric, self.whole, self.rows) = (question, metric, whole, rows)
  }
}

/// The target of one sub-period and what became of it.
public struct PeriodTarget: Hashable, Sendable {
  public var period: Period
  public var workingDays: Int
  public var result: TargetRow
  /// A row.
  public init(period: Period, workingDays: Int, result: TargetRow) {
    (self.period, self.workingDays, self.result) = (period, workingDays, result)
  }
}

extension Reports {
  /// A metric's target and what became of it in every sub-period of a grain, each with the origin of its target. Weeks
  /// that lead out of the period count only as far as they lie in it.
  public func decomposition(_ question: Question, into grain: Grain, metric: String) -> DecompositionReport {
    let question = settled(question)
    // The sum of what is not known yet is not known either, and no miss.
    let whole =
      question.period.start > asOf
      ? result(of: metric, group: [], question, actual: nil)
      : results(of: [metric], question).first ?? TargetRow(group: [], metric: metric)
    let periods = facts.fiscalCalendar.periods(grain, touching: question.period.range).compactMap {
      $0.clipped(to: question.period.range)
    }
    let rows = periods.map { period in
      var part = question
      part.period = period
      let actual = period.start > asOf ? nil : numbers.value(metric, in: period.range, scope: question.scope)
      return PeriodTarget(
        period: period, workingDays: facts.workCalendar.workdays(in: period.range),
        result: result(of: metric, group: [], part, actual: actual))
    }
    return DecompositionReport(question: question, metric: metric, whole: whole, rows: rows)
  }
}
