extension TargetBook {
  /// The parts of the company a scope asks for, one for each combination of its values; `nil` where it asks for
  /// something targets do not know.
  func planScopes(of scope: Scope) -> [PlanScope]? {
    let known: Set<Dimension> = [.region, .team, .rep, .manager, .product, .productItem]
    guard scope.filters.keys.allSatisfy(known.contains) else { return nil }
    var scopes = [PlanScope()]
    for dimension in [Dimension.region, .team, .manager, .rep, .product, .productItem] {
      guard let ids = scope.filters[dimension] else { continue }
      let codes = Set(ids.flatMap { id in id.map { planCodes(dimension, $0) } ?? [PlanScope.none] }).sorted()
      scopes = scopes.flatMap { scope in codes.map { scope.narrowed(to: dimension, $0) } }
    }
    return scopes
  }
}

extension TargetBook {
  /// The groups some target of a period is for, by dimensions of the company (time is left out), so that a part with a
  /// target and nothing else has its row, too.
  ///
  /// A row counts where it goes as deep as the grouping; one without a product stands under the missing product unless
  /// the same part has targets by product.
  public func groups(
    _ metrics: [String], by: [Dimension], scope: Scope = .everything, period: Period, level: TargetLevel = .target
  ) -> [[DimensionValue]] {
    let by = by.filter { $0.grain == nil }
    guard let scopes = planScopes(of: scope), let depth = depth(of: by) else { return [] }
    let near = planRows.filter { row in
      let figure = figures[row.index]
      return metrics.contains(figure.metric) && figure.level == level && row.level >= depth
        && (period.range.contains(row.period.range) || row.period.range.contains(period.range))
        && scopes.contains { $0.contains(row) }
    }
    let divided = Set(near.filter { $0.productLevel > .all }.map(Divided.init))
    let asksProduct = by.contains(.product) || by.contains(.productItem)
    let rows = asksProduct ? near.filter { $0.productLevel > .all || !divided.contains(Divided($0)) } : near
    var seen: Set<[Int32]> = []
    return rows.filter { row in seen.insert(by.map { row.code($0) }).inserted }
      .map { row in by.map { value($0, row.code($0)) } }
  }

  /// A part of the company that has targets by product in a period.
  private struct Divided: Hashable {
    let place: [Int32]
    let metricPeriod: DayRange

    init(_ row: PlanRow) { (place, metricPeriod) = ([row.region, row.team, row.rep], row.period.range) }
  }

  /// How deep a row must go to stand in a grouping; `nil` where targets do not know a dimension of it.
  private func depth(of by: [Dimension]) -> PlanLevel? {
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
