/// Totals of actuals.csv, for the metrics and periods that the fact tables do not cover. (data-directory.md, actuals)
///
/// A metric is covered from the month of its first fact to the month of its last; a total of any period that reaches
/// into these months is not taken, so that nothing is ever counted twice.
struct Actuals: Sendable {
  private let book: PlanBook
  private let asOf: Day
  /// Covered days by metric; none where there is no fact at all.
  private let covered: [String: DayRange]

  /// The totals of a snapshot; `nil` where it has none.
  init?(_ store: FactStore, _ engine: any FactEngine, _ catalog: MetricCatalog) {
    guard !store.actuals.isEmpty else { return nil }
    let totals = store.actuals.filter { $0.period.start <= engine.asOf }
    (book, asOf) = (PlanBook(totals, store, homes: .asTheyWere), engine.asOf)
    var covered: [String: DayRange] = [:]
    for metric in Set(store.actuals.map(\.metric)).compactMap({ catalog[$0] }) {
      covered[metric.id] = Actuals.coverage(of: metric, engine, store.fiscalCalendar)
    }
    self.covered = covered
  }

  /// Whether there are totals of a metric at all.
  func has(_ metric: Metric) -> Bool { book.index(metric.id, .target) != nil }

  /// The total of a metric over days that its facts do not cover; `nil` where there is none.
  func figure(_ metric: Metric, in range: DayRange, scope: Scope) -> Figure? {
    finding(metric, in: range, scope: scope).flatMap { PlanBook.figure($0.millionths, metric.unit) }
  }

  /// The rows of actuals.csv that total rests on.
  func rows(_ metric: Metric, in range: DayRange, scope: Scope) -> [PlannedFigure] {
    finding(metric, in: range, scope: scope)?.rows.map { book.figures[$0] } ?? []
  }

  private func finding(_ metric: Metric, in range: DayRange, scope: Scope) -> PlanIndex.Finding? {
    guard let index = book.index(metric.id, .target), let scopes = book.planScopes(of: scope) else { return nil }
    let found = scopes.compactMap { finding($0, range, metric, index) }
    return found.count == 1 || metric.sums ? Actuals.sum(found) : nil
  }

  /// The groups that have a total in a span, by code; time dimensions are those of the totals' periods.
  func groups(_ metrics: [Metric], by: [Dimension], in range: DayRange, scope: Scope) -> [GroupKey] {
    let ids = Set(metrics.map(\.id))
    let isTaken = { (row: PlanRow, figure: PlannedFigure) in
      ids.contains(figure.metric) && range.contains(row.period.range) && isOpen(row.period.range, figure.metric)
    }
    let places = book.groups(by: by, scope: scope, in: range, where: isTaken)
    let grains = by.compactMap(\.grain)
    guard let finest = grains.max() else { return places }
    let starts = Set(
      book.planRows.filter { isTaken($0, book.figures[$0.index]) }.flatMap { row in
        book.fiscal.periods(finest, touching: row.period.range).map(\.start)
      }
    ).sorted()
    return starts.flatMap { start in
      places.map { place in
        var codes = place.codes[...]
        return GroupKey(
          by.map { dimension in
            dimension.grain.map { book.fiscal.period($0, containing: start).start.number } ?? codes.removeFirst()
          })
      }
    }
  }

  /// The figure of a span as one period, else of the months it is made of.
  private func finding(
    _ scope: PlanScope, _ range: DayRange, _ metric: Metric, _ index: PlanIndex
  ) -> PlanIndex.Finding? {
    if let period = book.fiscal.period(exactly: range) { return total(scope, period, metric, index) }
    guard metric.sums else { return nil }
    return Actuals.sum(
      book.fiscal.periods(.month, touching: range).filter { range.contains($0.range) }
        .map { total(scope, $0, metric, index) })
  }

  /// The figure given for a period, else what those of its parts come to that are there: unlike a target, a total of the
  /// past counts even where another month has none.
  private func total(
    _ scope: PlanScope, _ period: Period, _ metric: Metric, _ index: PlanIndex
  ) -> PlanIndex.Finding? {
    let isOpen = isOpen(period.range, metric.id)
    if isOpen, let given = index.given(scope, period) { return given }
    guard metric.sums else { return nil }
    if period.grain < .month,
      let sum = Actuals.sum(book.fiscal.parts(of: period).map { total(scope, $0, metric, index) })
    {
      return sum
    }
    return isOpen ? book.found(scope, period, index) : nil
  }

  private static func sum(_ parts: [PlanIndex.Finding?]) -> PlanIndex.Finding? {
    let known = parts.compactMap { $0 }
    guard let first = known.first else { return nil }
    return PlanIndex.Finding(
      millionths: known.reduce(0) { $0 + $1.millionths }, origin: first.origin, rows: known.flatMap(\.rows))
  }

  /// Whether days are neither covered by facts nor yet to come.
  private func isOpen(_ range: DayRange, _ metric: String) -> Bool {
    range.start <= asOf && !(covered[metric]?.overlaps(range) ?? false)
  }

  private static func coverage(of metric: Metric, _ engine: any FactEngine, _ fiscal: FiscalCalendar) -> DayRange? {
    let ever = DayRange(start: Day(number: -.max), end: Day(number: .max))
    let answers = engine.answer(
      metric.formula.terms.map { term in
        FactQuery(.count, of: FactSelection(term.facts, where: term.conditions, in: ever, by: [.month]))
      })
    let months = answers.compactMap { $0?.codes }.joined()
    guard let first = months.min(), let last = months.max() else { return nil }
    return DayRange(
      start: Day(number: first), end: fiscal.period(.month, containing: Day(number: last)).end)
  }
}
