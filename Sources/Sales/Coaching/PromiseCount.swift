/// How many expected-close dates somebody gave, and how many of them were pushed out. (numbers.md, Over-promising)
public struct PromiseCount: Hashable, Sendable {
  /// Every date that stood for a deal at some time: its first one and each that took its place.
  public var dates: Int
  /// Dates whose place a later one took.
  public var pushed: Int

  /// A count.
  public init(dates: Int = 0, pushed: Int = 0) { (self.dates, self.pushed) = (dates, pushed) }

  /// pushed ÷ dates; `nil` without any date.
  public var share: Figure? { Figure(Int64(pushed), over: Int64(dates), unit: .ratio, cases: dates) }
}

/// What was foretold for somebody's periods that are over, beside what came of them. (numbers.md, Over-promising)
public struct ForetoldRatio: Hashable, Sendable {
  /// Forecast ÷ actual over all of them, a ratio with the number of forecasts as its cases; above 1 it promised more
  /// than came. `nil` where nothing came.
  public var ratio: Figure?
  /// Minor units.
  public var forecast: Int64
  public var actual: Int64
  /// How many forecasts were frozen.
  public var forecasts: Int

  /// Sums over so many forecasts.
  public init(forecast: Int64, actual: Int64, forecasts: Int) {
    (self.forecast, self.actual, self.forecasts) = (forecast, actual, forecasts)
    ratio = actual > 0 ? Figure(forecast, over: actual, unit: .ratio, cases: forecasts) : nil
  }
}

extension Reports {
  /// Forecast ÷ actual of everybody's past months by rep, from the forecasts that were frozen week by week: those that
  /// rest on what people say of their deals, the commitments where there are any, else the pipeline.
  func foretold(_ scope: Scope) -> [String: ForetoldRatio] {
    let own = facts.frozenForecasts.filter { $0.metric == "sales" && $0.scope.kind == Dimension.rep.rawValue }
    guard !own.isEmpty, let sales = catalog["sales"] else { return [:] }
    let series = forecastSeries(sales, Scope(scope.filters.filter { $0.key.grain == nil }), by: .rep)
    let byRep = Dictionary(grouping: own) { $0.scope.id }
    return series.reduce(into: [:]) { ratios, part in
      guard let id = part.0.id, let frozen = byRep[id] else { return }
      let graded = [ForecastMethod.commit, .pipeline].lazy.map { method in
        frozen.filter { $0.method == method }.compactMap { self.graded($0, part.1, .month) }
      }.first { !$0.isEmpty }
      guard let graded else { return }
      ratios[id] = ForetoldRatio(
        forecast: graded.reduce(0) { $0.addingStopping($1.forecast) },
        actual: graded.reduce(0) { $0.addingStopping($1.actual) }, forecasts: graded.count)
    }
  }
}

extension Reports {
  /// The dates of everybody's deals by rep, of the deals that were open since versions of the files are remembered;
  /// `nil` where none are.
  public func promises(_ scope: Scope) -> [String: PromiseCount]? {
    guard !facts.history.history.versions.isEmpty else { return nil }
    // One place a rep, the first for deals without one.
    var counts = [PromiseCount](repeating: PromiseCount(), count: facts.company.reps.ids.count + 1)
    let rep = facts.deals.rep
    for row in datedDeals(in: scope) { counts[Int(rep[Int(row)]) + 1].dates += 1 }
    for date in replacedDates(in: scope) {
      let place = Int(rep[Int(date.row)]) + 1
      counts[place].dates += 1
      if date.isPushed { counts[place].pushed += 1 }
    }
    return counts.enumerated().dropFirst().reduce(into: [:]) { all, entry in
      guard entry.element.dates > 0, let id = labels.value(.rep, Int32(entry.offset) - 1).id else { return }
      all[id] = entry.element
    }
  }

  /// The deals of a scope that have an expected-close date and were open since versions of the files are remembered.
  func datedDeals(in scope: Scope) -> [Int32] {
    guard let first = facts.history.history.versions.first, !facts.deals.expectedClose.isAbsent else { return [] }
    let (baseline, ends) = (Day.of(localSeconds: first).number, facts.deals.closed)
    return engine.dealRows(in: scope).filter { row in
      guard facts.deals.expectedClose[Int(row)] != Day.missingNumber else { return false }
      return ends[Int(row)] == Day.missingNumber || ends[Int(row)] >= baseline
    }
  }

  /// The expected-close dates of the deals of a scope that gave way to others, and whether to a later one.
  func replacedDates(in scope: Scope) -> [(row: Int32, isPushed: Bool)] {
    let (history, latest) = (facts.history.history, asOf.adding(days: 1).localSeconds)
    let rows = Set(engine.dealRows(in: scope, among: facts.history.rows.filter { $0 >= 0 }))
    return facts.history.rows.indices.filter { rows.contains(facts.history.rows[$0]) }.flatMap { deal in
      facts.history.changes(of: deal).filter { history.field[$0] == .expectedClose }.compactMap { change in
        let (before, after) = (history.before[change], history.after[change])
        guard before != Missing.amount, history.versions[Int(history.version[change])] < latest else { return nil }
        return (facts.history.rows[deal], after != Missing.amount && after > before)
      }
    }
  }
}
