/// Metrics by any grouping.
public struct MetricReport: Hashable, Sendable {
  public var question: Question
  public var rows: [MetricRow]
  public var totals: [MetricRow]
  /// A report.
  public init(question: Question, rows: [MetricRow], totals: [MetricRow]) {
    (self.question, self.rows, self.totals) = (question, rows, totals)
  }
}

/// The value of a metric for a group: the row of `metrics`.
public struct MetricRow: Hashable, Sendable {
  public var group: [DimensionValue]
  public var metric: String
  public var value: Figure?
  /// The number of cases behind it.
  public var cases: Int
  /// A row.
  public init(group: [DimensionValue], metric: String, value: Figure?, cases: Int) {
    (self.group, self.metric, self.value, self.cases) = (group, metric, value, cases)
  }
}

extension Reports {
  /// Metrics by any grouping, all that are known where the question names none.
  public func metrics(_ question: Question) -> MetricReport {
    let question = settled(question)
    let ids = metricIds(question, default: knownMetrics)
    let totals = numbers.values(ids, in: question.period.range, scope: question.scope)
    let rows =
      question.by.isEmpty
      ? totals : numbers.values(ids, in: question.period.range, scope: question.scope, by: question.by)
    return MetricReport(question: question, rows: rows, totals: totals)
  }
}
