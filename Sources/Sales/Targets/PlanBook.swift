/// Planned figures of a company, targets or monthly totals, found by metric, level, part of the company and period.
struct PlanBook: Sendable {
  /// The rows by code, in file order.
  let planRows: [PlanRow]
  let figures: [PlannedFigure]
  let catalog: MetricCatalog
  let fiscal: FiscalCalendar
  private let rows: PlanRows
  private let indexes: [Key: PlanIndex]
  private let labels: DimensionLabels
  private let company: Company
  private let homes: PlanHomes

  private struct Key: Hashable {
    let metric: String
    let level: TargetLevel
  }

  /// A book of a snapshot's planned figures.
  init(_ figures: [PlannedFigure], _ store: FactStore, homes: PlanHomes) {
    let (labels, catalog) = (DimensionLabels(store), MetricCatalog(settings: store.settings))
    let rows = PlanRows(store.company, labels: labels, figures: figures)
    let managed = ManagedReps(store.company, labels: labels)
    let planRows = figures.enumerated().compactMap { rows.row($0.element, index: $0.offset) }
    let groups = Dictionary(grouping: planRows) {
      Key(metric: figures[$0.index].metric, level: figures[$0.index].level)
    }
    indexes = groups.reduce(into: [:]) { indexes, group in
      guard let metric = catalog[group.key.metric] else { return }
      indexes[group.key] = PlanIndex(
        group.value, sums: metric.sums, fiscal: store.fiscalCalendar, managed: managed, homes: homes)
    }
    (self.figures, self.catalog, self.labels, self.rows, self.planRows) = (figures, catalog, labels, rows, planRows)
    (company, fiscal, self.homes) = (store.company, store.fiscalCalendar, homes)
  }

  /// The figures of a metric and level; `nil` where there are none.
  func index(_ metric: String, _ level: TargetLevel) -> PlanIndex? { indexes[Key(metric: metric, level: level)] }

  /// The part of the company a row is for, as far as the row names it.
  func scope(of row: PlanRow) -> PlanScope { rows.scope(of: row) }

  /// Rules (1) to (3); a manager's own figure stands for that of their reps.
  func found(_ scope: PlanScope, _ period: Period, _ index: PlanIndex) -> PlanIndex.Finding? {
    guard scope.manager >= 0, let name = company.managers.value(scope.manager) else { return index.find(scope, period) }
    for code in labels.codes(.rep, called: name) {
      var own = PlanScope()
      (own.level, own.rep) = (.rep, code)
      if let found = index.find(own, period) { return found }
    }
    return index.find(scope, period)
  }

  /// A figure of so many millionths; money to the cent, half up.
  static func figure(_ millionths: Int128, _ unit: Unit) -> Figure? {
    unit == .money
      ? Figure((2 * millionths + 10_000).dividedRoundingDown(by: 20_000), over: 1, unit: .money, cases: 0)
      : Figure(millionths, over: 1_000_000, unit: unit, cases: 0)
  }
}

// MARK: - Scopes

extension PlanBook {
  /// The parts of the company a scope asks for, one for each combination of its values; `nil` where it asks for
  /// something planned figures do not know.
  func planScopes(of scope: Scope) -> [PlanScope]? {
    let known: Set<Dimension> = [.region, .team, .rep, .manager, .product, .productItem]
    guard scope.filters.keys.allSatisfy(known.contains) else { return nil }
    var scopes = [PlanScope()]
    for dimension in [Dimension.region, .team, .manager, .rep, .product, .productItem] {
      guard let ids = scope.filters[dimension] else { continue }
      let codes = Set(ids.flatMap { id in id.map { labels.codes(dimension, called: $0) } ?? [PlanScope.none] }).sorted()
      scopes = scopes.flatMap { scope in codes.map { scope.narrowed(to: dimension, $0) } }
    }
    return scopes
  }

  /// The groups, by code, that rows which fit are for in a period, by dimensions of the company (time is left out), so
  /// that a part with a figure and nothing else has its row, too.
  ///
  /// A row counts where it goes as deep as the grouping; one without a product stands under the missing product unless
  /// the same part has figures by product.
  func groups(
    by: [Dimension], scope: Scope, in period: DayRange, where fits: (PlanRow, PlannedFigure) -> Bool
  ) -> [GroupKey] {
    let by = by.filter { $0.grain == nil }
    guard let scopes = planScopes(of: scope), let depth = PlanBook.depth(of: by) else { return [] }
    let near = planRows.map { homes.placed($0, in: period) }.filter { row in
      row.level >= depth && fits(row, figures[row.index]) && scopes.contains { $0.contains(row) }
    }
    let divided = Set(near.filter { $0.productLevel > .all }.map(Divided.init))
    let asksProduct = by.contains(.product) || by.contains(.productItem)
    let rows = asksProduct ? near.filter { $0.productLevel > .all || !divided.contains(Divided($0)) } : near
    var seen: Set<GroupKey> = []
    return rows.map { row in GroupKey(by.map { row.code($0) }) }.filter { seen.insert($0).inserted }
  }

  /// A part of the company that has figures by product in a period.
  private struct Divided: Hashable {
    let place: [Int32]
    let range: DayRange

    init(_ row: PlanRow) { (place, range) = ([row.region, row.team, row.rep], row.period.range) }
  }

  /// How deep a row must go to stand in a grouping; `nil` where planned figures do not know a dimension of it.
  private static func depth(of by: [Dimension]) -> PlanLevel? {
    var depth = PlanLevel.company
    for dimension in by {
      switch dimension {
      case .region: depth = max(depth, .region)
      case .team: depth = max(depth, .team)
      case .rep, .manager: depth = .rep
      case .product, .productItem: break
      default: return nil
      }
    }
    return depth
  }
}

extension PlanRow {
  /// The code of a dimension of the company.
  fileprivate func code(_ dimension: Dimension) -> Int32 {
    switch dimension {
    case .region: region
    case .team: team
    case .rep: rep
    case .manager: manager
    case .product: line
    case .productItem: item
    default: Missing.code
    }
  }
}

extension PlanScope {
  fileprivate func narrowed(to dimension: Dimension, _ code: Int32) -> PlanScope {
    switch dimension {
    case .region: return narrowed(to: PlanLevel.region, code)
    case .team: return narrowed(to: PlanLevel.team, code)
    case .rep: return narrowed(to: PlanLevel.rep, code)
    case .product: return narrowed(to: ProductLevel.line, code)
    case .productItem: return narrowed(to: ProductLevel.item, code)
    default:
      var scope = self
      scope.manager = code
      return scope
    }
  }
}
