/// A target with its origin and the rows of targets.csv it rests on.
public struct ResolvedTarget: Hashable, Sendable {
  /// The target in the metric's unit.
  public let figure: Figure
  public let origin: TargetOrigin
  /// Places in `FactStore.targets`.
  public let rows: [Int]
  /// The longer period it is taken from, where it is a share of one or the same ratio.
  public let source: Period?

  /// A target that stands in some file as it is.
  public static func given(_ figure: Figure) -> ResolvedTarget { ResolvedTarget(figure, .given, rows: []) }

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
  private let book: PlanBook
  private let labels: DimensionLabels
  private let work: WorkCalendar
  /// The rows by their place in `FactStore.targets`.
  private let rowByIndex: [Int: PlanRow]
  /// Of amounts in sentences, which read the same in both languages.
  private let figures: FigureText

  /// The targets of a snapshot.
  public init(_ store: FactStore) {
    (book, labels, work) = (
      PlanBook(store.targets, store, homes: PlanHomes(store.company)), DimensionLabels(store), store.workCalendar
    )
    figures = FigureText(language: .english, currency: store.settings.currency)
    rowByIndex = Dictionary(book.planRows.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The target of a metric for a part of the company and a period; `nil` where there is none.
  ///
  /// Targets know regions, teams, managers, reps and products; a scope that asks for anything else has none. Where a
  /// scope names several values of a dimension, their targets are added up.
  public func target(
    _ metric: String, scope: Scope = .everything, period: Period, level: TargetLevel = .target
  ) -> ResolvedTarget? {
    guard let index = book.index(metric, level), let unit = book.catalog[metric]?.unit,
      let scopes = book.planScopes(of: scope), let first = scopes.first
    else { return nil }
    if scopes.count == 1 { return target(first, period, index, unit) }
    guard index.sums else { return nil }
    let found = scopes.compactMap { target($0, period, index, unit) }
    return ResolvedTarget.sum(found)
  }

  /// The groups some target of a period is for, by dimensions of the company (time is left out), so that a part with a
  /// target and nothing else has its row, too.
  public func groups(
    _ metrics: [String], by: [Dimension], scope: Scope = .everything, period: Period, level: TargetLevel = .target
  ) -> [[DimensionValue]] {
    let keys = book.groups(by: by, scope: scope, in: period.range) { row, figure in
      metrics.contains(figure.metric) && figure.level == level
        && (period.range.contains(row.period.range) || row.period.range.contains(period.range))
    }
    return keys.map { labels.values(by.filter { $0.grain == nil }, $0) }
  }

  /// The rows whose target differs from what its parts add up to; the row counts. (numbers.md, rule 2)
  public var differences: [Problem] {
    book.planRows.compactMap { row in
      guard let parts = otherSum(row) else { return nil }
      let unit = book.catalog[book.figures[row.index].metric]?.unit
      let figure = unit.flatMap { PlanBook.figure(parts, $0) }
      let sum = figure.map { figures.text($0) } ?? TargetBook.text(parts)
      return Problem(
        .targetDiffersFromParts(parts: sum), at: book.figures[row.index].place,
        found: TargetBook.text(Int128(row.millionths)))
    }
  }

  /// What the parts of the target at a place in `FactStore.targets` add up to, where that is something else.
  func difference(of index: Int) -> Figure? {
    guard let row = rowByIndex[index], let parts = otherSum(row),
      let unit = book.catalog[book.figures[index].metric]?.unit
    else { return nil }
    return PlanBook.figure(parts, unit)
  }

  /// What the parts of a row add up to in millionths, where that is something else.
  private func otherSum(_ row: PlanRow) -> Int128? {
    let figure = book.figures[row.index]
    guard let index = book.index(figure.metric, figure.level),
      let parts = index.parts(book.scope(of: row), row.period), parts.millionths != Int128(row.millionths)
    else { return nil }
    return parts.millionths
  }

  private func target(_ scope: PlanScope, _ period: Period, _ index: PlanIndex, _ unit: Unit) -> ResolvedTarget? {
    if let found = book.found(scope, period, index) {
      return PlanBook.figure(found.millionths, unit).map { ResolvedTarget($0, found.origin, rows: found.rows) }
    }
    return index.sums ? parentShare(scope, period, index, unit) : enclosingRatio(scope, period, index, unit)
  }

  /// Rule (4), rounded half up to hundredths of the unit.
  private func parentShare(_ scope: PlanScope, _ period: Period, _ index: PlanIndex, _ unit: Unit) -> ResolvedTarget? {
    for parent in book.fiscal.enclosing(period) {
      let days = work.workdays(in: parent.range)
      guard days > 0, let found = book.found(scope, parent, index) else { continue }
      let share = found.millionths * Int128(work.workdays(in: period.range))
      let whole = Int128(days) * 10_000
      let hundredths = (2 * share + whole).dividedRoundingDown(by: 2 * whole)
      return PlanBook.figure(hundredths * 10_000, unit).map {
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
      for period in [period] + book.fiscal.enclosing(period) {
        guard let found = index.given(scope, period) else { continue }
        return PlanBook.figure(found.millionths, unit).map {
          ResolvedTarget($0, .enclosing, rows: found.rows, source: period)
        }
      }
    }
    return nil
  }

  private static func text(_ millionths: Int128) -> String {
    let digits = DecimalDigits(millionths, over: 1_000_000, places: 6)
    return (digits.isNegative ? "-" : "") + digits.plainTrimmed
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
