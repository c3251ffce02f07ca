/// What is known of a metric in one part of the company: its facts by day, and the totals given for whole periods.
struct ForecastSeries {
  let metric: Metric
  let scope: Scope
  let sums: DailySums
  let totals: Actuals?
  /// The day of the first fact or total; `nil`: nothing is known at all.
  let first: Day?

  init(metric: Metric, scope: Scope, sums: DailySums, totals: Actuals?, firstTotal: Day?) {
    (self.metric, self.scope, self.sums, self.totals) = (metric, scope, sums, totals)
    first = [sums.first, firstTotal].compactMap(\.self).min()
  }

  /// What a span came to, as it was known at the end of a day; a total is known once its period is over.
  func sum(in range: DayRange, knownOn day: Day) -> Int64 {
    let counted = sums.sum(in: range, knownOn: day)
    guard range.end <= day.adding(days: 1) else { return counted }
    return counted.addingStopping(total(in: range) ?? 0)
  }

  /// The total given for a span, in steps of the metric; `nil` without one.
  func total(in range: DayRange) -> Int64? {
    totals?.figure(metric, in: range, scope: scope).map { $0.numerator.scaled(by: 1, over: $0.denominator) }
  }
}

extension Reports {
  /// The series of a metric in a scope.
  func forecastSeries(_ metric: Metric, _ scope: Scope) -> ForecastSeries? {
    guard case .term(let term) = metric.formula else { return nil }
    let answer = engine.answer([term.query(in: lookedBack, scope: scope, by: [.day])]).first.flatMap(\.self)
    return series(metric, term, scope, answer ?? FactAnswer(by: [.day]), undone: undoneWins(of: term))
  }

  /// The series of a metric in each value of a dimension, from one scan.
  func forecastSeries(_ metric: Metric, _ scope: Scope, by dimension: Dimension) -> [(DimensionValue, ForecastSeries)] {
    guard case .term(let term) = metric.formula,
      let answer = engine.answer([term.query(in: lookedBack, scope: scope, by: [dimension, .day])]).first,
      let answer
    else { return [] }
    var parts: [Int32: FactAnswer] = [:]
    for index in 0..<answer.count {
      let codes = answer.key(index).codes
      parts[codes[0], default: FactAnswer(by: [.day])].append(
        GroupKey([codes[1]]), numerator: answer.numerators[index], cases: answer.cases[index])
    }
    let undone = undoneWins(of: term)
    return parts.sorted { $0.key < $1.key }.map { code, answer in
      let value = labels.value(dimension, code)
      return (value, series(metric, term, scope.narrowed(to: value), answer, undone: undone))
    }
  }

  private func series(
    _ metric: Metric, _ term: FactTerm, _ scope: Scope, _ answer: FactAnswer, undone: [UndoneWin]
  ) -> ForecastSeries {
    let totals = numbers.actuals.flatMap { $0.has(metric) ? $0 : nil }
    let firstTotal = totals.flatMap { _ in
      facts.actuals.filter { $0.metric == metric.id }.map(\.period.start).min()
    }
    return ForecastSeries(
      metric: metric, scope: scope, sums: DailySums(answer, undone: credited(undone, of: term, in: scope)),
      totals: totals,
      firstTotal: firstTotal)
  }

  /// The wins that refunds took back, where a metric rests on wins.
  private func undoneWins(of term: FactTerm) -> [UndoneWin] {
    term.facts == .dealsWon ? facts.undoneWins(asOf: asOf) : []
  }

  /// Undone wins as far as they belong to a scope, with what each added to the metric there.
  private func credited(_ all: [UndoneWin], of term: FactTerm, in scope: Scope) -> [UndoneWin] {
    guard !all.isEmpty else { return [] }
    let rows = Array(Set(all.map(\.row))).sorted()
    var amounts: [Int32: Int64] = [:]
    if case .sum = term.measure {
      for (row, amount) in engine.dealAmounts(in: scope, among: rows) {
        amounts[row] = (amounts[row] ?? 0).addingStopping(amount)
      }
    } else {
      for row in engine.dealRows(in: scope, among: rows) { amounts[row] = 1 }
    }
    return all.compactMap { win in
      amounts[win.row].map { UndoneWin(row: win.row, day: win.day, until: win.until, amount: $0) }
    }
  }

  /// The days that forecasts look back on: 20 years, so that one wild date costs nothing.
  private var lookedBack: DayRange {
    DayRange(start: asOf.adding(months: -240), end: asOf.adding(days: 1))
  }
}

extension Metric {
  /// Whether what it came to can be told for any past day: a sum or count of dated facts.
  ///
  /// Of the metrics over won deals only those whose rows tell what a win added then; margins and first wins do not where
  /// refunds can take wins back.
  func isKnownByDay(refundsUndoWins: Bool) -> Bool {
    guard sums, case .term(let term) = formula else { return false }
    guard refundsUndoWins, term.facts == .dealsWon else { return true }
    switch term.measure {
    case .count: return term.conditions.isEmpty
    case .sum(let amount): return amount == .amount
    default: return false
    }
  }
}
