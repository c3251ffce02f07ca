extension Reports {
  /// The segment behind the change of each metric from one period to another; metrics that are no sum of their parts
  /// (medians, customers kept) and those that did not change have none.
  func mainFactors(_ question: Question, _ then: EarlierFigures, now: [TargetRow]) -> [String: MainFactor] {
    let metrics = now.compactMap { catalog[$0.metric] }.filter(\.isMadeOfParts)
    let after = Dictionary(now.map { ($0.metric, $0.actual) }) { first, _ in first }
    var factors: [String: MainFactor] = [:]
    for (dimensions, metrics) in Dictionary(grouping: metrics, by: { dimensions(of: $0, question.scope) })
    where !dimensions.isEmpty {
      let ids = metrics.map(\.id)
      let table = numbers.table(ids, in: question.period.range, scope: question.scope, by: dimensions)
      for part in then.tables(ids, scope: question.scope, by: dimensions) {
        for metric in part.metrics {
          let pulls = GroupPulls(
            metric, from: then[metric.id], to: after[metric.id] ?? nil, then: part, now: table)
          factors[metric.id] = pulls.flatMap { factor(metric, $0, by: dimensions) }
        }
      }
    }
    if let group = factors["sales"]?.group {
      factors["sales"]?.driver = mainDriver(in: group, question, then.comparison)
    }
    return factors
  }

  /// The first two dimensions that a metric knows and that still cut the scope.
  private func dimensions(of metric: Metric, _ scope: Scope) -> [Dimension] {
    Array(knownDimensions.filter { metric.has($0) && scope.filters[$0]?.count != 1 }.prefix(2))
  }

  /// The pair of values that pulled most, or a single value where it pulled more than twice as much.
  private func factor(_ metric: Metric, _ pulls: GroupPulls, by dimensions: [Dimension]) -> MainFactor? {
    let sign = pulls.change < 0 ? -1.0 : 1.0
    let pairs = pulls.pulls.map { (codes: $0.key.codes.map(Optional.some), pull: $0.value) }
    let singles = dimensions.indices.flatMap { place in
      pulls.together(at: place).map { code, pull in
        (codes: dimensions.indices.map { $0 == place ? Optional(code) : nil }, pull: pull)
      }
    }
    let strongest = { (all: [(codes: [Int32?], pull: Double)]) in
      all.max { left, right in
        let (mine, theirs) = (left.pull * sign, right.pull * sign)
        return mine != theirs
          ? mine < theirs : right.codes.lexicographicallyPrecedes(left.codes) { ($0 ?? 0) < ($1 ?? 0) }
      }
    }
    guard let pair = strongest(pairs), pair.pull * sign > 0 else { return nil }
    let single = strongest(singles).flatMap { $0.pull * sign > 2 * pair.pull * sign ? $0 : nil }
    return factor(metric, single ?? pair, of: pulls.change, by: dimensions)
  }

  private func factor(
    _ metric: Metric, _ part: (codes: [Int32?], pull: Double), of change: Double, by dimensions: [Dimension]
  ) -> MainFactor? {
    guard let share = Int64(exactly: (part.pull / change * 1_000_000).rounded()),
      let contribution = metric.points(part.pull)
    else { return nil }
    let group = zip(dimensions, part.codes).compactMap { dimension, code in
      code.map { labels.value(dimension, $0) }
    }
    return Figure(share, over: 1_000_000, unit: .ratio, cases: 0).map {
      MainFactor(group: group, contribution: contribution, share: $0)
    }
  }

  /// The driver of sales that did most of a segment's change.
  private func mainDriver(in group: [DimensionValue], _ question: Question, _ then: Comparison) -> DriverChange? {
    var part = question
    part.scope = group.reduce(question.scope) { $0.narrowed(to: $1) }
    let change = salesChange(DiagnosisSpans(part, then), by: []).first
    return change.flatMap { $0.segment(of: Money(minorUnits: $0.change)).mainDriver }
  }
}

extension Metric {
  /// A part of a change in the metric's unit: cents of money, millionths of the rest.
  fileprivate func points(_ value: Double) -> Figure? {
    if sums || unit == .money { return Int64(exactly: value.rounded()).map { Figure(whole: $0, unit: unit, cases: 0) } }
    return Int64(exactly: (value * 1_000_000).rounded()).flatMap { Figure($0, over: 1_000_000, unit: unit, cases: 0) }
  }
}
