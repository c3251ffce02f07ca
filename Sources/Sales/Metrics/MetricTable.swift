/// Metrics by the codes of groups.
public struct MetricTable: Sendable {
  /// What was grouped by.
  public let by: [Dimension]
  /// The metrics, in the order asked for.
  public let metrics: [Metric]
  /// Groups in the order of their codes, missing ones last; one without codes where nothing is grouped by.
  public private(set) var keys: [GroupKey] = []
  private var columns: [String: Column] = [:]
  private var seen: Set<GroupKey> = []

  /// The answers to one metric's terms.
  private struct Column: Sendable {
    var metric: Metric
    /// One a term; `nil` where the facts lack a dimension or the table is not there.
    var terms: [[GroupKey: Part]]?
    /// Totals of actuals.csv where facts do not cover them.
    var given: [GroupKey: Figure] = [:]
  }

  /// One term in one group.
  private struct Part {
    var numerator: Int64
    var denominator: Int64
    var cases: Int
  }

  init(by: [Dimension], metrics: [Metric]) { (self.by, self.metrics) = (by, metrics) }

  /// The value of a metric in a group; `nil`: “—”.
  public func figure(_ metric: String, _ key: GroupKey) -> Figure? {
    guard let column = columns[metric] else { return nil }
    let counted = counted(column, key)
    guard let given = column.given[key] else { return counted }
    return column.metric.sums ? counted?.adding(given) ?? given : counted ?? given
  }

  /// What the facts say.
  private func counted(_ column: Column, _ key: GroupKey) -> Figure? {
    guard let terms = column.terms else { return nil }
    switch column.metric.formula {
    case .term(let term): return figure(terms.first?[key], of: term, unit: column.metric.unit)
    case .quotient(_, _, let scale): return quotient(terms.map { $0[key] }, scale: scale, unit: column.metric.unit)
    }
  }

  /// How many cases stand behind a metric in a group.
  public func cases(_ metric: String, _ key: GroupKey) -> Int { figure(metric, key)?.cases ?? 0 }

  mutating func add(_ metric: Metric, _ answers: [FactAnswer?], isKnown: Bool) {
    guard columns[metric.id] == nil else { return }
    let all = answers.compactMap { $0 }
    guard isKnown, all.count == answers.count else {
      columns[metric.id] = Column(metric: metric, terms: nil)
      return
    }
    let terms = all.map { answer in
      var parts: [GroupKey: Part] = [:]
      parts.reserveCapacity(answer.count)
      for index in 0..<answer.count {
        let key = answer.key(index)
        parts[key] = Part(
          numerator: answer.numerators[index], denominator: answer.denominators[index], cases: answer.cases[index])
        seen.insert(key)
      }
      return parts
    }
    columns[metric.id] = Column(metric: metric, terms: terms)
  }

  /// Groups that have a fact or a total; the whole where nothing is grouped by.
  var groups: Set<GroupKey> { by.isEmpty ? [GroupKey([])] : seen }

  /// Adds groups that have no facts.
  mutating func add(_ groups: [GroupKey]) { seen.formUnion(groups) }

  /// Adds a total that facts do not cover.
  mutating func add(_ given: Figure, to metric: Metric, _ key: GroupKey) { columns[metric.id]?.given[key] = given }

  /// The table with its groups in order.
  var settled: MetricTable {
    var table = self
    table.keys = groups.sorted { $0.precedes($1) }
    table.seen = []
    return table
  }

  private func figure(_ part: Part?, of term: FactTerm, unit: Unit) -> Figure? {
    guard let part else { return term.isZeroWithoutRows ? Figure(whole: 0, unit: unit, cases: 0) : nil }
    return Figure(part.numerator, over: part.denominator, unit: unit, cases: part.cases)
  }

  private func quotient(_ parts: [Part?], scale: Int64, unit: Unit) -> Figure? {
    let top = parts.first.flatMap { $0 }?.numerator ?? 0
    let bottom = parts.dropFirst().reduce(Int64(0)) { $0.addingStopping($1?.numerator ?? 0) }
    let cases = parts.dropFirst().reduce(0) { $0 + ($1?.cases ?? 0) }
    return Figure(top, over: bottom.multipliedStopping(by: scale), unit: unit, cases: cases)
  }
}

extension GroupKey {
  /// Orders by code, dimension after dimension; missing comes last.
  func precedes(_ other: GroupKey) -> Bool {
    for (mine, theirs) in zip(codes, other.codes) where mine != theirs {
      return theirs < 0 && mine >= 0 ? true : mine < 0 && theirs >= 0 ? false : mine < theirs
    }
    return false
  }
}
