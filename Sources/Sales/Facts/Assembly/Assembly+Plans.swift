extension Assembly {
  /// Targets and monthly totals, with their periods, metrics and names understood.
  mutating func readPlannedFigures() {
    store.targets = plannedFigures(.targets, value: "target")
    store.actuals = plannedFigures(.actuals, value: "actual")
  }

  private mutating func plannedFigures(_ table: Table, value: String) -> [PlannedFigure] {
    var figures: [PlannedFigure] = []
    for fragment in fragments(table) {
      let values = fragment.amounts(value)
      for row in 0..<fragment.count {
        guard let millionths = values.amount(row), let figure = plannedFigure(fragment, row: row, millionths) else {
          continue
        }
        figures.append(figure)
        count(fragment) { $0.used += 1 }
      }
    }
    return settled(figures)
  }

  private mutating func plannedFigure(_ fragment: Fragment, row: Int, _ millionths: Int64) -> PlannedFigure? {
    guard let text = fragment.names("period").name(row) else { return nil }
    guard let period = store.fiscalCalendar.period(text, dayMeans: fragment.periodGrain ?? .day) else {
      quarantine(fragment, row: row, column: "period", .unreadablePeriod, found: text)
      return nil
    }
    let metricText = fragment.names("metric").name(row) ?? "sales"
    guard let metric = metrics.metric(called: metricText)?.id else {
      quarantine(fragment, row: row, column: "metric", .unknownMetric, found: metricText)
      return nil
    }
    return PlannedFigure(
      period: period, region: placeName(fragment.names("region").name(row), \.regions),
      team: placeName(fragment.names("team").name(row), \.teams),
      product: productID(fragment.names("product").name(row)),
      rep: repID(fragment, row: row), metric: metric,
      level: fragment.names("level").name(row).flatMap(TargetLevelAliases.level(of:)) ?? .target,
      millionths: millionths,
      note: fragment.texts("note").optional(row), place: fragment.place(row, column: value(of: fragment.table)))
  }

  private func value(of table: Table) -> String { table == .targets ? "target" : "actual" }

  private mutating func repID(_ fragment: Fragment, row: Int) -> String? {
    let code = repCode(fragment.names("rep"), row: row, in: fragment, column: "rep")
    return store.company.reps.ids.value(code)
  }

  /// A region or team that only a target names is one of the company, too.
  private mutating func placeName(_ name: String?, _ names: WritableKeyPath<Company, Names>) -> String? {
    if let name { _ = store.company[keyPath: names].add(name) }
    return name
  }

  /// A target may name a line, or a product by id or name, which then stands by its id.
  private mutating func productID(_ text: String?) -> String? {
    guard let text, store.company.products.lines.code(of: text) == nil else { return text }
    guard case .known(let code) = productNames.match(text, ids: store.company.products.ids) else {
      _ = store.company.productCode(text)
      return text
    }
    return store.company.products.ids.value(code) ?? text
  }

  /// Of two figures for the same scope, period, metric and level the later counts.
  private mutating func settled(_ figures: [PlannedFigure]) -> [PlannedFigure] {
    var last: [PlannedFigure.Slot: Int] = [:]
    var keeps = [Bool](repeating: true, count: figures.count)
    for (index, figure) in figures.enumerated() {
      guard let earlier = last.updateValue(index, forKey: figure.slot) else { continue }
      keeps[earlier] = false
      reportDouble(figures[earlier], later: figure)
    }
    return zip(figures, keeps).filter(\.1).map(\.0)
  }

  private mutating func reportDouble(_ earlier: PlannedFigure, later: PlannedFigure) {
    let isSame = earlier.millionths == later.millionths && earlier.note == later.note
    store.tallies[earlier.place.file, default: FileTally()].used -= 1
    if isSame {
      store.tallies[later.place.file, default: FileTally()].merged += 1
      report(Problem(.merged(otherLine: earlier.place.line ?? 0), at: later.place, found: later.period.id))
    } else {
      store.tallies[earlier.place.file, default: FileTally()].replaced += 1
      report(Problem(.replaced(by: later.place), at: earlier.place, found: earlier.period.id))
    }
  }
}

extension PlannedFigure {
  /// What makes two figures speak of the same thing.
  struct Slot: Hashable {
    let period: Period
    let scope: [String?]
    let metric: String
    let level: TargetLevel
  }

  var slot: Slot { Slot(period: period, scope: [region, team, product, rep], metric: metric, level: level) }
}
