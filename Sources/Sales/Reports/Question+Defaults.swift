extension FactStore {
  /// The day a question is asked for where nobody says: today, or the last day with data if that is earlier.
  public func defaultAsOf(today: Day) -> Day { min(today, lastDay ?? today) }

  /// The period a question is about where nobody says: the month of the as-of day.
  public func defaultPeriod(asOf: Day) -> Period { fiscalCalendar.period(.month, containing: asOf) }
}

extension Reports {
  /// The question as it is answered: for this day, with the ids that names stand for.
  func settled(_ question: Question) -> Question {
    var question = question
    question.asOf = asOf
    question.scope = settled(question.scope)
    return question
  }

  /// Names of reps, customers and products become their ids; what nothing is called stays and fits nothing.
  private func settled(_ scope: Scope) -> Scope {
    var settled = Scope()
    for (dimension, ids) in scope.filters {
      settled.filters[dimension] = Set(
        ids.flatMap { id -> [String?] in
          guard let id, dimension.grain == nil else { return [id] }
          let known = labels.codes(dimension, called: id).map { labels.value(dimension, $0).id }
          return known.isEmpty ? [id] : known
        })
    }
    return settled
  }

  /// The metrics a question asks for, unknown ids left out; those of a view where it names none.
  func metricIds(_ question: Question, default ids: [String]) -> [String] {
    (question.metrics.isEmpty ? ids : question.metrics).filter { catalog[$0] != nil }
  }

  /// Every metric that can have a value, in the order of the catalogue: its tables were read, or it has monthly totals.
  var knownMetrics: [String] {
    let totals = Set(facts.actuals.map(\.metric))
    return catalog.metrics.filter { $0.tables.allSatisfy(facts.tables.contains) || totals.contains($0.id) }.map(\.id)
  }
}
