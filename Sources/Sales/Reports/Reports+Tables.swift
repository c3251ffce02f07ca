extension Reports {
  /// The table of a view; `nil` where the facts have no answer (no such rep) and for the views that are about files,
  /// `health` and `quarantine`, which `HealthReport` has.
  public func table(_ view: ReportView, _ question: Question, in language: Language) -> ReportTable? {
    guard var table = tableOfIDs(view, question, in: language) else { return nil }
    table.scopeNames = scopeNames(table.question.scope)
    return table
  }

  /// The table of a view as people read it: a pivot with one dimension across the top.
  public func tableForPeople(_ view: ReportView, _ question: Question, in language: Language) -> ReportTable? {
    guard view == .pivot else { return table(view, question, in: language) }
    let pivot = pivot(question)
    var table = pivot.crossTable(currency: facts.settings.currency, in: language)
    let name = catalog[pivot.metric]?.name[language] ?? pivot.metric
    table.notes.append(TableStrings.named(ReportKey.metric.phrase[language], name)[language])
    table.scopeNames = scopeNames(table.question.scope)
    return table
  }

  /// The names of what a scope says by ids.
  private func scopeNames(_ scope: Scope) -> [DimensionValue] {
    scope.filters.flatMap { dimension, ids in
      ids.compactMap { id in id.flatMap { labels.codes(dimension, called: $0).first } }.map {
        labels.value(dimension, $0)
      }
    }.filter { $0.name != nil }
  }

  private func tableOfIDs(_ view: ReportView, _ question: Question, in language: Language) -> ReportTable? {
    let currency = facts.settings.currency
    switch view {
    case .targets:
      let by: [Dimension]? = question.by.isEmpty ? [.region, .product, .rep] : nil
      return targets(question).table(currency: currency, in: language, by: by)
    case .scorecard: return scorecard(question).table(currency: currency, in: language)
    case .metrics: return metrics(question).table(currency: currency, in: language)
    case .trend: return trend(question).table(currency: currency, in: language)
    case .leaderboard: return leaderboard(question).table(currency: currency, in: language)
    case .funnel:
      // Every funnel has the stages; a grouping by them says nothing more.
      var grouped = question
      grouped.by.removeAll { $0 == .stage }
      let parts = grouped.by.isEmpty ? [] : funnelGroups(grouped)
      return funnel(grouped).table(currency: currency, in: language, parts: parts)
    case .pivot: return pivot(question).table(currency: currency, in: language)
    case .movement: return movement(question).table(currency: currency, in: language)
    case .deals: return deals(question).table(currency: currency, in: language)
    case .diagnosis: return diagnosis(question).table(currency: currency, in: language)
    case .rep: return rep(question)?.table(currency: currency, in: language, catalog: catalog)
    case .overview: return overview(question).table(currency: currency, in: language)
    case .forecast: return forecast(question).table(currency: currency, in: language)
    case .incentives: return incentives(question).table(currency: currency, in: language, catalog: catalog)
    case .health, .quarantine: return nil
    }
  }

  /// The words for tables of these facts.
  public func wording(in language: Language) -> ReportWording { ReportWording(language: language, catalog: catalog) }
}
