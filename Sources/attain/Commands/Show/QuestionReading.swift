internal import Sales

/// From what a person typed to a question about these facts: periods of the fiscal year, ids for names.
struct QuestionReading {
  private let asked: QuestionOptions
  private let loaded: LoadedFacts
  private let language: Language
  private let labels: DimensionLabels

  init(_ asked: QuestionOptions, of loaded: LoadedFacts, _ language: Language) {
    (self.asked, self.loaded, self.language) = (asked, loaded, language)
    labels = DimensionLabels(loaded.facts)
  }

  /// The question; everything that is not known here is said at once.
  func question() throws(RefusedRequest) -> Question {
    let asOf = asked.asOf ?? loaded.asOf
    let calendar = loaded.facts.fiscalCalendar
    let period = asked.period.flatMap { $0.period(in: calendar) } ?? calendar.period(.month, containing: asOf)
    var refusals: [String] = []
    let scope = scope(&refusals)
    let metrics = metrics(&refusals)
    var question = Question(period: period, asOf: asOf, by: asked.grouping, scope: scope, metrics: metrics)
    if let against = asked.against { question.baseline = against }
    start(&question, &refusals)
    guard refusals.isEmpty else { throw RefusedRequest(lines: refusals) }
    return question
  }

  private func start(_ question: inout Question, _ refusals: inout [String]) {
    switch asked.since {
    case .day(let day) where day > question.asOf:
      refusals.append(QuestionStrings.sinceIsLate(day.iso, question.asOf.iso)[language])
    case .day(let day): question.since = Int64(day.number) * 86_400
    case .standUp:
      let standUps = StandUps(loaded.facts.entries)
      guard let since = question.since(lastOf: standUps, dataUntil: loaded.facts.lastDay) else {
        return refusals.append(QuestionStrings.noStandUp[language])
      }
      question = since
    case nil: break
    }
  }

  private func scope(_ refusals: inout [String]) -> Scope {
    var scope = Scope.everything
    for clause in asked.where {
      switch ids(clause) {
      case .success(let ids): scope.filters[clause.dimension, default: []].formUnion(ids)
      case .failure(let refusal): refusals.append(refusal.phrase[language])
      }
    }
    return scope
  }

  /// The ids a clause means: those without a value, the id itself, or everything of that name.
  private func ids(_ clause: WhereClause) -> Result<Set<String?>, UnknownValue> {
    guard let value = clause.value else { return .success([nil]) }
    if let grain = clause.dimension.grain {
      let period = loaded.facts.fiscalCalendar.period(value)
      return period?.grain == grain ? .success([period?.id]) : .failure(UnknownValue(clause, known: [], shown: []))
    }
    let codes = labels.codes(clause.dimension, called: value)
    guard codes.isEmpty else { return .success(Set(codes.map { labels.value(clause.dimension, $0).id })) }
    return .failure(UnknownValue(clause, known: known(clause.dimension), shown: shown(clause.dimension)))
  }

  /// Everything a value could have been.
  private func known(_ dimension: Dimension) -> [String] {
    let choices = loaded.facts.company.choices[dimension] ?? []
    return choices.flatMap { [$0.id, $0.name].compactMap(\.self) }
  }

  /// Each value once, `何嘉伟 (R09)`: by its name, the id beside it.
  private func shown(_ dimension: Dimension) -> [String] {
    (loaded.facts.company.choices[dimension] ?? []).compactMap { value in
      guard let name = value.name, name != value.id else { return value.id }
      return value.id.map { "\(name) (\($0))" } ?? name
    }
  }

  private func metrics(_ refusals: inout [String]) -> [String] {
    let catalog = MetricCatalog(settings: loaded.facts.settings)
    var ids: [String] = []
    for name in asked.metric?.split(separator: ",").map(String.init) ?? [] {
      if let metric = catalog.metric(called: name) {
        if !ids.contains(metric.id) { ids.append(metric.id) }
      } else {
        let unknown = UnknownWord(name, known: catalog.metrics.map(\.id))
        refusals.append(QuestionStrings.noMetric(name, unknown)[language])
      }
    }
    return ids
  }
}

/// A value of `--where` that nothing is called.
struct UnknownValue: Error {
  let phrase: Phrase

  init(_ clause: WhereClause, known: [String], shown: [String]) {
    let nearest = Suggestion.nearest(to: clause.value ?? "", among: known)
    phrase = QuestionStrings.noValue(clause, nearest: nearest, known: shown)
  }
}
