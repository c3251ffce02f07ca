/// Computes metrics of one snapshot as of one day: asks the engine for all terms in one batch and puts them together.
public struct Metrics: Sendable {
  /// What answers.
  public let engine: any FactEngine
  /// The metrics that are known.
  public let catalog: MetricCatalog
  /// From codes to values.
  public let labels: DimensionLabels
  private let tables: Set<Table>

  /// The metrics of a snapshot.
  public init(_ engine: any FactEngine, store: FactStore) {
    (self.engine, catalog, labels) = (engine, MetricCatalog(settings: store.settings), DimensionLabels(store))
    tables = store.tables
  }

  /// The metrics of a period and scope by groups: a row for each group with a fact and each metric, unknown ids left
  /// out. Without grouping there is one row a metric.
  ///
  /// A sum is 0 in a group without rows of its own; a ratio over no cases, a metric without its table and a metric whose
  /// facts lack a dimension have no value.
  public func values(
    _ metrics: [String], in range: DayRange, scope: Scope = .everything, by: [Dimension] = []
  ) -> [MetricRow] {
    let table = table(metrics, in: range, scope: scope, by: by)
    return table.keys.flatMap { key in
      let group = labels.values(by, key)
      return table.metrics.map { metric in
        let figure = table.figure(metric.id, key)
        return MetricRow(group: group, metric: metric.id, value: figure, cases: table.cases(metric.id, key))
      }
    }
  }

  /// One metric of a period and scope; `nil`: “—”.
  public func value(_ metric: String, in range: DayRange, scope: Scope = .everything) -> Figure? {
    table([metric], in: range, scope: scope).figure(metric, GroupKey([]))
  }

  /// The same by codes, for reports that look up groups themselves.
  public func table(
    _ ids: [String], in range: DayRange, scope: Scope = .everything, by: [Dimension] = []
  ) -> MetricTable {
    let metrics = ids.compactMap { catalog[$0] }
    let terms = metrics.map { $0.formula.terms }
    let answers = engine.answer(terms.joined().map { $0.query(in: range, scope: scope, by: by) })
    var table = MetricTable(by: by, metrics: metrics)
    var next = 0
    for (metric, terms) in zip(metrics, terms) {
      let own = Array(answers[next..<next + terms.count])
      next += terms.count
      table.add(metric, own, isKnown: metric.tables.allSatisfy(tables.contains))
    }
    table.settle()
    return table
  }
}
