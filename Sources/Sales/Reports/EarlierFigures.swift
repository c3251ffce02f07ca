/// Metrics of a period compared with. While the period asked about runs, the shares of earlier cohorts are those of the
/// day then: a cohort that had more time since would always look better.
struct EarlierFigures {
  let comparison: Comparison
  private let numbers: Metrics
  /// What is asked for metrics of cohorts; `nil`: the same as for the others.
  private let then: Metrics?
  /// By metric; none: “—”.
  private(set) var figures: [String: Figure] = [:]

  /// The figure of a metric; `nil`: “—”.
  subscript(id: String) -> Figure? { figures[id] }

  init(_ ids: [String], in comparison: Comparison, _ scope: Scope, _ reports: Reports) {
    (self.comparison, numbers) = (comparison, reports.numbers)
    let hasCohorts = ids.contains { reports.catalog[$0]?.growsAfterItsPeriod ?? false }
    let isEarlier = comparison.isToDate && hasCohorts && comparison.range.count > 0
    then =
      isEarlier
      ? Metrics(reports.engine.asOf(comparison.range.end.adding(days: -1)), store: reports.facts) : nil
    for table in tables(ids, scope: scope, by: []) {
      for metric in table.metrics { figures[metric.id] = table.figure(metric.id, GroupKey([])) }
    }
  }

  /// The metrics by groups: one table for those as of now, one for those as they stood then.
  func tables(_ ids: [String], scope: Scope, by: [Dimension]) -> [MetricTable] {
    let isCohort = { (id: String) in numbers.catalog[id]?.growsAfterItsPeriod ?? false }
    let old = then == nil ? [] : ids.filter(isCohort)
    let plain = numbers.table(ids.filter { !old.contains($0) }, in: comparison.range, scope: scope, by: by)
    return [plain]
      + (old.isEmpty ? [] : [then?.table(old, in: comparison.range, scope: scope, by: by)].compactMap(\.self))
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
