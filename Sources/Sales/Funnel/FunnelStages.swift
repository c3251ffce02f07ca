/// The steps of the funnel in order: the open stages, then won, then *collected* where there are payments.
struct FunnelStages: Sendable {
  /// The stages that are steps, in order.
  let steps: [Stage]
  /// The step of each stage code; −1 for lost, void and second won stages.
  let step: [Int]
  /// How many of the steps are open stages; the next one is won.
  let openCount: Int
  /// Whether the last step is “paid in full”.
  let hasCollected: Bool
  /// The kind of each stage code.
  let kinds: [StageKind]

  /// The steps of a company.
  init(_ company: Company, hasPayments: Bool) {
    let stages = company.stages
    let open = stages.indices.filter { stages[$0].kind == .open }
    let won = stages.indices.first { stages[$0].kind == .won }
    var step = [Int](repeating: -1, count: stages.count)
    for (place, index) in open.enumerated() { step[index] = place }
    for index in stages.indices where stages[index].kind == .won { step[index] = open.count }
    hasCollected = hasPayments && won != nil
    steps = (open + [won].compactMap { $0 }).map { stages[$0] } + (hasCollected ? [.collected] : [])
    (self.step, openCount, kinds) = (step, open.count, stages.map(\.kind))
  }
}

extension Stage {
  /// Won and paid in full: the funnel's last step where there are payments; no file names it.
  static let collected = Stage(id: Stage.collectedID, name: Stage.collectedID, kind: .won)
}
