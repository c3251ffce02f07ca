extension Reports {
  /// What a target can be split into, with every weight a method may ask for.
  public func splitBasis(_ question: SplitQuestion) throws(SplitRefusal) -> SplitBasis {
    guard let metric = catalog[question.metric], metric.sums else { throw .metricDoesNotSum(question.metric) }
    guard question.axis.divides(question.period.grain) else {
      throw .notFiner(question.axis, than: question.period.grain)
    }
    guard Set(question.scope.filters.keys).isSubset(of: PlannedScope.dimensions) else { throw .scopeHasNoTargets }
    var basis = SplitBasis(question: question, unit: metric.unit, parts: [])
    switch question.axis {
    case .periods(let grain): basis.parts = periodParts(question, grain)
    case .scopes(let dimension): basis.parts = scopeParts(question, dimension)
    }
    guard !basis.parts.isEmpty else { throw .noParts(question.axis) }
    let history = SplitHistory(question, self)
    basis.history = history.range
    weigh(&basis, metric, by: history)
    return basis
  }

  private func periodParts(_ question: SplitQuestion, _ grain: Grain) -> [SplitPart] {
    facts.fiscalCalendar.periods(grain, touching: question.period.range).compactMap { period in
      guard let own = period.clipped(to: question.period.range) else { return nil }
      var part = SplitPart(.period(own))
      part.workdays = Int64(facts.workCalendar.workdays(in: own.range))
      return part
    }
  }

  private func scopeParts(_ question: SplitQuestion, _ dimension: Dimension) -> [SplitPart] {
    let scopes = SplitScopes(question, facts, labels)
    return scopes.codes(of: dimension).map { code in
      var part = SplitPart(.value(labels.value(dimension, code)))
      part.workdays = scopes.workdays(of: code, dimension)
      return part
    }
  }

  /// Adds what every part brought before, its target now, and what its growth is measured against.
  private func weigh(_ basis: inout SplitBasis, _ metric: Metric, by history: SplitHistory) {
    let question = basis.question
    let weights = history.weights(of: basis.parts.map(\.key))
    var past = PastActuals(self)
    if case .scopes(let dimension) = question.axis {
      let values = basis.parts.compactMap { part in if case .value(let value) = part.key { value } else { nil } }
      past.read(metric, by: dimension, of: values, scope: question.scope, question.period.grain)
    }
    for index in basis.parts.indices {
      let part = question.narrowed(to: basis.parts[index].key, over: question.axis)
      basis.parts[index].history = weights?[index]
      basis.parts[index].current = target(
        of: metric.id, scope: part.scope, period: part.period, level: question.level)
      basis.parts[index].given = basis.parts[index].current.flatMap(givenRow)
      basis.parts[index].yardstick = past.yardstick(of: metric, scope: part.scope, for: part.period)
      basis.parts[index].yearBefore = yearBefore(part, past)
    }
    basis.whole = target(of: metric.id, scope: question.scope, period: question.period, level: question.level)
    basis.yardstick = past.yardstick(of: metric, scope: question.scope, for: question.period)
  }

  /// The one row that says a target.
  private func givenRow(of target: ResolvedTarget) -> PlannedFigure? {
    guard target.origin == .given, target.rows.count == 1, let row = target.rows.first else { return nil }
    return facts.targets[row]
  }

  /// What the part brought a year before, where that time is over and not before the first data; days have no like.
  private func yearBefore(_ part: SplitQuestion, _ past: PastActuals) -> Figure? {
    let whole = facts.fiscalCalendar.period(part.period.grain, containing: part.period.start)
    guard whole == part.period else { return nil }
    let earlier = facts.fiscalCalendar.yearBefore(part.period)
    guard earlier.end <= asOf.adding(days: 1), let first = past.firstDay(of: part.metric, scope: part.scope),
      first < earlier.end
    else { return nil }
    return past.value(of: part.metric, scope: part.scope, in: earlier)
      ?? numbers.value(part.metric, in: earlier.range, scope: part.scope)
  }
}
