extension Reports {
  /// What every method says today of the running month, and for the company of the running quarter: what is frozen once
  /// a week, to be graded when the period is over. (numbers.md, Forecast)
  public func forecastsToFreeze() -> [FrozenForecast] {
    guard facts.tables.contains(.deals) else { return [] }
    let month = facts.fiscalCalendar.period(.month, containing: asOf)
    let quarter = facts.fiscalCalendar.period(.quarter, containing: asOf)
    return frozenScopes.flatMap { frozen($0, month) } + frozen(.company, quarter)
  }

  private var weekToFreeze: String { facts.weekToFreeze(asOf: asOf) }

  /// The company, its regions and teams, and the reps who have not left; not more of them than can be answered within a
  /// minute beside the screen.
  private var frozenScopes: [FrozenScope] {
    let company = facts.company
    let reps = company.reps.ids.values.indices.filter { code in
      (company.reps.left.indices.contains(code) ? company.reps.left[code] : nil).map { $0 > asOf } ?? true
    }
    return [.company] + company.regions.values.map { .region($0) } + company.teams.values.map { .team($0) }
      + reps.prefix(Reports.mostFrozenReps).map { .rep(company.reps.ids.values[$0]) }
  }

  private static let mostFrozenReps = 200

  private func frozen(_ scope: FrozenScope, _ period: Period) -> [FrozenForecast] {
    var question = Question(period: period, asOf: asOf)
    (question.scope, question.metrics) = (scope.scope, ["sales"])
    return forecast(question).methods.compactMap { row in
      row.forecast.map {
        FrozenForecast(
          week: weekToFreeze, frozenOn: asOf, method: row.method, scope: scope, metric: "sales", period: period.id,
          value: $0.wholeSteps)
      }
    }
  }
}

extension FactStore {
  /// The week that freezing on a day counts for, `2026-W31`; told without preparing any report.
  public func weekToFreeze(asOf day: Day) -> String { fiscalCalendar.period(.week, containing: day).id }
}
