extension Funnel {
  /// How the cohort of the period before had come through: while the period runs, the one of as many working days, as it
  /// stood then; a cohort that had longer would always look better. (numbers.md, 环比)
  func earlier(_ question: Question) -> (comparison: Comparison, count: FunnelCount) {
    let store = engine.store
    let comparison = Comparison.previous(
      of: question.period, asOf: engine.asOf, fiscal: store.fiscalCalendar, work: store.workCalendar)
    let rows = cohorts([comparison.range], question.scope, question.cohort).first ?? []
    guard comparison.isToDate else { return (comparison, count(rows)) }
    let then = comparison.range.end.adding(days: -1)
    let progress = DealProgress(store, stages: stages, asOf: then)
    let collected = stages.hasCollected ? store.collected(asOf: then.number) : []
    var count = FunnelCount(steps: stages.steps.count)
    for row in rows {
      let state = progress.state(Int(row))
      guard var furthest = progress.furthest(Int(row), state) else { continue }
      if stages.hasCollected, state == .won, isPaid(Int(row), collected) { furthest += 1 }
      count.add(furthest: furthest, isLost: state == .lost)
    }
    return (comparison, count)
  }
}
