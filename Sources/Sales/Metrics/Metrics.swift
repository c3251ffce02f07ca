/// Computes metrics of one snapshot as of one day: asks the engine for all terms in one batch and puts them together.
public struct Metrics: Sendable {
  /// What answers.
  public let engine: any FactEngine
  /// The metrics that are known.
  public let catalog: MetricCatalog
  /// From codes to values.
  public let labels: DimensionLabels
  private let tables: Set<Table>
  /// The monthly totals that stand in where there are no facts.
  let actuals: Actuals?
  private let fiscal: FiscalCalendar

  /// The metrics of a snapshot.
  public init(_ engine: any FactEngine, store: FactStore) {
    (self.engine, catalog, labels) = (engine, MetricCatalog(settings: store.settings), DimensionLabels(store))
    (tables, fiscal) = (store.tables, store.fiscalCalendar)
    actuals = Actuals(store, engine, catalog)
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
    addActuals(to: &table, in: range, scope: scope)
    return table.settled
  }

  /// Adds the totals of actuals.csv where facts do not cover them.
  private func addActuals(to table: inout MetricTable, in range: DayRange, scope: Scope) {
    guard let actuals else { return }
    let metrics = table.metrics.filter(actuals.has)
    if !table.by.isEmpty { table.add(actuals.groups(metrics, by: table.by, in: range, scope: scope)) }
    for key in table.groups {
      let place = table.by.isEmpty ? scope : narrowed(scope, table.by, key)
      let days = zip(table.by, key.codes).reduce(range) { days, part in
        part.0.grain.map { fiscal.period($0, containing: Day(number: part.1)).range.intersection(days) } ?? days
      }
      for metric in metrics {
        if let figure = actuals.figure(metric, in: days, scope: place) { table.add(figure, to: metric, key) }
      }
    }
  }

  /// A scope narrowed to a group of the company; time is no part of it.
  private func narrowed(_ scope: Scope, _ by: [Dimension], _ key: GroupKey) -> Scope {
    zip(by, key.codes).reduce(scope) { scope, part in
      part.0.grain == nil ? scope.narrowed(to: labels.value(part.0, part.1)) : scope
    }
  }
}
