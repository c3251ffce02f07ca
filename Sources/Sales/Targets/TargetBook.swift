/// A target with its origin and the rows of targets.csv it rests on.
public struct ResolvedTarget: Hashable, Sendable {
  /// The target in the metric's unit.
  public let figure: Figure
  public let origin: TargetOrigin
  /// Places in `FactStore.targets`.
  public let rows: [Int]
  /// The longer period it is taken from, where it is a share of one or the same ratio.
  public let source: Period?

  init(_ figure: Figure, _ origin: TargetOrigin, rows: [Int], source: Period? = nil) {
    (self.figure, self.origin, self.rows, self.source) = (figure, origin, rows, source)
  }
}

/// Finds the target of any part of the company and period. (numbers.md, Target of a scope and period)
///
///     (1) given   (2) sum of its parts   (3) sum of its sub-periods   (4) share of the nearest enclosing period
///
/// Ratios are given, else those of the enclosing period or scope.
public struct TargetBook: Sendable {
  private let indexes: [Key: PlanIndex]
  private let rows: PlanRows
  let planRows: [PlanRow]
  let figures: [PlannedFigure]
  private let catalog: MetricCatalog
  private let labels: DimensionLabels
  private let company: Company
  private let fiscal: FiscalCalendar
  private let work: WorkCalendar

  private struct Key: Hashable {
    let metric: String
    let level: TargetLevel
  }

  /// The targets of a snapshot.
  public init(_ store: FactStore) {
    (company, figures) = (store.company, store.targets)
    (fiscal, work) = (store.fiscalCalendar, store.workCalendar)
    let (labels, catalog) = (DimensionLabels(store), MetricCatalog(settings: store.settings))
    let rows = PlanRows(store.company, labels: labels, figures: store.targets)
    let managed = ManagedReps(store.company, labels: labels)
    let planRows = store.targets.enumerated().compactMap { rows.row($0.element, index: $0.offset) }
    let groups = Dictionary(grouping: planRows) { Key(metric: store.targets[$0.index].metric, level: store.targets[$0.index].level) }
    indexes = groups.reduce(into: [:]) { indexes, group in
      guard let metric = catalog[group.key.metric] else { return }
      indexes[group.key] = PlanIndex(group.value, sums: metric.sums, fiscal: store.fiscalCalendar, managed: managed)
    }
    (self.labels, self.catalog, self.rows, self.planRows) = (labels, catalog, rows, planRows)
  }

  /// The target of a metric for a part of the company and a period; `nil` where there is none.
  ///
  /// Targets know regions, teams, managers, reps and products; a scope that asks for anything else has none. Where a
  /// scope names several values of a dimension, their targets are added up.
  public func target(
    _ metric: String, scope: Scope = .everything, period: Period, level: TargetLevel = .target
  ) -> ResolvedTarget? {
    guard let index = indexes[Key(metric: metric, level: level)], let unit = catalog[metric]?.unit,
      let scopes = planScopes(of: scope), let first = scopes.first
    else { return nil }
    if scopes.count == 1 { return target(first, period, index, unit) }
    guard index.sums else { return nil }
    let found = scopes.compactMap { target($0, period, index, unit) }
    return ResolvedTarget.sum(found)
  }

  /// The rows whose target differs from what its parts add up to; the row counts. (numbers.md, rule 2)
  public var differences: [Problem] {
    planRows.compactMap { row in
      let figure = figures[row.index]
      guard let index = indexes[Key(metric: figure.metric, level: figure.level)],
        let parts = index.parts(rows.scope(of: row), row.period), parts.millionths != Int128(row.millionths)
      else { return nil }
      return Problem(
        .targetDiffersFromParts(parts: TargetBook.text(parts.millionths)), at: figure.place,
        found: TargetBook.text(Int128(row.millionths)))
    }
  }

  private func target(_ scope: PlanScope, _ period: Period, _ index: PlanIndex, _ unit: Unit) -> ResolvedTarget? {
    if let found = found(scope, period, index) {
      return TargetBook.figure(found.millionths, unit).map { ResolvedTarget($0, found.origin, rows: found.rows) }
    }
    return index.sums ? parentShare(scope, period, index, unit) : enclosingRatio(scope, period, index, unit)
  }

  /// Rules (1) to (3); a manager's own target stands for that of their reps.
  private func found(_ scope: PlanScope, _ period: Period, _ index: PlanIndex) -> PlanIndex.Finding? {
    guard scope.manager >= 0, let name = company.managers.value(scope.manager) else { return index.find(scope, period) }
    for code in labels.codes(.rep, called: name) {
      var own = PlanScope()
      (own.level, own.rep) = (.rep, code)
      if let found = index.find(own, period) { return found }
    }
    return index.find(scope, period)
  }

  /// Rule (4), rounded half up to hundredths of the unit.
  private func parentShare(_ scope: PlanScope, _ period: Period, _ index: PlanIndex, _ unit: Unit) -> ResolvedTarget? {
    for parent in fiscal.enclosing(period) {
      let days = work.workdays(in: parent.range)
      guard days > 0, let found = found(scope, parent, index) else { continue }
      let share = found.millionths * Int128(work.workdays(in: period.range))
      let whole = Int128(days) * 10_000
      let hundredths = (2 * share + whole).dividedRoundingDown(by: 2 * whole)
      return TargetBook.figure(hundredths * 10_000, unit).map {
        ResolvedTarget($0, .parent, rows: found.rows, source: parent)
      }
    }
    return nil
  }

  /// The ratio of the nearest enclosing period, then of the nearest enclosing part.
  private func enclosingRatio(
    _ scope: PlanScope, _ period: Period, _ index: PlanIndex, _ unit: Unit
  ) -> ResolvedTarget? {
    for scope in [scope] + scope.enclosing {
      for period in [period] + fiscal.enclosing(period) {
        guard let found = index.given(scope, period) else { continue }
        return TargetBook.figure(found.millionths, unit).map {
          ResolvedTarget($0, .enclosing, rows: found.rows, source: period)
        }
      }
    }
    return nil
  }

  /// The codes of an id, among the names the targets know, too.
  func planCodes(_ dimension: Dimension, _ id: String) -> [Int32] {
    switch dimension {
    case .region: rows.regions.code(of: id).map { [$0] } ?? []
    case .team: rows.teams.code(of: id).map { [$0] } ?? []
    case .product: rows.lines.code(of: id).map { [$0] } ?? []
    default: labels.codes(dimension, called: id)
    }
  }

  /// The value of a code, for names only the targets know, too.
  func value(_ dimension: Dimension, _ code: Int32) -> DimensionValue {
    switch dimension {
    case .region: DimensionValue(dimension, id: rows.regions.value(code))
    case .team: DimensionValue(dimension, id: rows.teams.value(code))
    case .product: DimensionValue(dimension, id: rows.lines.value(code))
    default: labels.value(dimension, code)
    }
  }

  private static func text(_ millionths: Int128) -> String {
    let digits = DecimalDigits(millionths, over: 1_000_000, places: 6)
    return (digits.isNegative ? "-" : "") + digits.plainTrimmed
  }

  static func figure(_ millionths: Int128, _ unit: Unit) -> Figure? {
    unit == .money
      ? Figure((2 * millionths + 10_000).dividedRoundingDown(by: 20_000), over: 1, unit: .money, cases: 1)
      : Figure(millionths, over: 1_000_000, unit: unit, cases: 1)
  }
}

extension ResolvedTarget {
  /// The sum of targets; where their origins differ they are parts.
  static func sum(_ targets: [ResolvedTarget]) -> ResolvedTarget? {
    guard let first = targets.first else { return nil }
    let figure = targets.dropFirst().reduce(first.figure) { $0.adding($1.figure) ?? $0 }
    let isOne = targets.allSatisfy { $0.origin == first.origin }
    return ResolvedTarget(figure, isOne ? first.origin : .parts, rows: targets.flatMap(\.rows), source: first.source)
  }
}

extension Int128 {
  /// The quotient rounded towards minus infinity, so that half up is half up below zero, too.
  func dividedRoundingDown(by divisor: Int128) -> Int128 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
