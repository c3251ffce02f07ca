// The rows behind the funnel's counts: what opening a cell shows has as many deals as the cell says.

extension Funnel {
  /// Rows of the deals of a period's cohort that reached a stage.
  func reached(_ stage: String, _ question: Question) -> [Int32] {
    guard let step = step(stage) else { return [] }
    return cohort(question.period, question.scope, question.cohort).filter { (reach(Int($0)) ?? -1) >= step }
  }

  /// Rows of the deals of a period's cohort that were lost in a stage.
  func lost(_ stage: String, _ question: Question) -> [Int32] {
    cohort(question.period, question.scope, question.cohort).filter {
      table.isLost(Int($0)) && reach(Int($0)) == step(stage)
    }
  }

  /// Rows of the deals that are open in a stage; `nil`: in any.
  func open(_ stage: String?, scope: Scope) -> [Int32] {
    let rows = engine.dealRows(in: scope, among: openRows)
    guard let stage else { return rows }
    guard let step = step(stage) else { return [] }
    return rows.filter { table.openStep(Int($0)) == step }
  }

  /// Rows of the deals that are stalled in a stage; `nil`: in any.
  func stalled(_ stage: String?, scope: Scope) -> [Int32] {
    let limits = stalledLimits()
    return open(stage, scope: scope).filter { isStalled(Int($0), limits: limits) }
  }

  private func step(_ stage: String) -> Int? { stages.steps.firstIndex { $0.id == stage } }
}
