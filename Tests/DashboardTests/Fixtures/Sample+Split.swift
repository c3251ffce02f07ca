import Dashboard
import Sales

extension Sample {
  /// A month in its weeks, or among regions or people: two have a target now, one has no past.
  static func split(_ axis: SplitAxis, _ question: Question) -> PageReports {
    let asked = SplitQuestion(
      period: question.period, asOf: asOf, over: axis, metric: question.metrics.first ?? "sales", level: question.level,
      scope: question.scope)
    guard asked.metric != "win_rate" else {
      return PageReports(progress: progress, body: .split(.failure(.metricDoesNotSum("win_rate"))))
    }
    var basis = SplitBasis(question: asked, unit: .money, parts: parts(axis, question.period))
    basis.history = DayRange(start: Day(literal: 2024, 8, 1), end: Day(literal: 2026, 8, 1))
    basis.whole = .given(money(1_700_000))
    basis.yardstick = yardstick(1_550_000, [-120_000, 10_000, 45_000, 80_000, 110_000])
    return PageReports(progress: progress, body: .split(.success(basis)))
  }

  private static func parts(_ axis: SplitAxis, _ period: Period) -> [SplitPart] {
    let keys: [SplitKey] =
      switch axis {
      case .periods(let grain):
        calendar.periods(grain, touching: period.range).prefix(31).map { .period($0) }
      case .scopes(.rep): reps.indices.map { .value(rep($0)) }
      case .scopes(.product): ["A产品", "B产品"].map { .value(product($0)) }
      case .scopes(let dimension): ["华东", "华南", "华北"].map { .value(DimensionValue(dimension, id: $0)) }
      }
    let pasts: [Int64] = [700_000, 520_000, 0]
    return keys.enumerated().map { index, key in
      var part = SplitPart(key)
      let past = pasts[index % 3]
      if axis != .scopes(.product) { part.workdays = [5, 5, 4, 5, 1, 5][index % 6] }
      part.history = past * 200
      part.yearBefore = past == 0 ? nil : money(past)
      part.yardstick = past == 0 ? GrowthYardstick() : yardstick(past, [-200_000, 20_000, 60_000, 90_000])
      guard index < 2 else { return part }
      part.current = .given(money(reps[index].target))
      part.given = PlannedFigure(
        period: period, region: nil, team: nil, product: nil, rep: reps[index].id, metric: "sales", level: .target,
        millionths: reps[index].target * 1_000_000, note: nil, place: Place(file: "targets.csv", line: index + 2))
      return part
    }
  }

  private static func yardstick(_ base: Int64, _ growths: [Int64]) -> GrowthYardstick {
    var yardstick = GrowthYardstick()
    (yardstick.base, yardstick.basePeriod) = (money(base), calendar.previous(before: month))
    (yardstick.growths, yardstick.periods) = (growths, growths.count + 1)
    return yardstick
  }
}
