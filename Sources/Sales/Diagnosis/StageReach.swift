/// How far the deals closed in some days had come: won ones all the way, lost ones to the furthest stage they are known
/// to have been in.
///
/// The conversions of the open stages multiply to the win rate of exactly these deals, so that its change can be shared
/// among the stages as that of sales is shared among the drivers; a cohort of deals created in the period could not,
/// because most of it is still open.
struct StageReach: Hashable, Sendable {
  /// Distinct deals that reached each open stage or went further, then those won.
  private(set) var reached: [Int64]

  init(steps: Int) { reached = [Int64](repeating: 0, count: steps + 1) }

  /// Counts a deal by its furthest step.
  mutating func add(furthest: Int) {
    for step in 0...min(max(furthest, 0), reached.count - 1) { reached[step] += 1 }
  }

  /// The share that went on from a step; `nil` where none reached it.
  func conversion(_ step: Int) -> Figure? {
    Figure(reached[step + 1], over: reached[step], unit: .ratio, cases: Int(clamping: reached[step]))
  }

  /// ln of a step's conversion.
  private func logarithm(_ step: Int) -> Double {
    NaturalLogarithm.ofRatio(Double(reached[step + 1]), to: Double(reached[step]))
  }

  /// What each step contributed to the win rate's part of a change; `nil` where a step was reached by none.
  static func contributions(from before: StageReach, to after: StageReach, winRatePart: Int64) -> [Int64]? {
    guard !before.reached.contains(0), !after.reached.contains(0) else { return nil }
    let logarithms = (0..<before.reached.count - 1).map { after.logarithm($0) - before.logarithm($0) }
    let all = logarithms.reduce(0, +)
    // The win rate is as it was: what the stages do to each other cancels out and is left to nobody.
    guard all.magnitude > 1e-12 else { return nil }
    return Divisia.whole(logarithms.map { Double(winRatePart) / all * $0 }, addingUpTo: winRatePart)
  }
}

extension Reports {
  /// How far the deals closed in some days had come; `nil` where no file tells the way of any deal.
  func stageReach(in range: DayRange, scope: Scope) -> StageReach? {
    guard facts.stageEvents.count > 0, pipeline.stages.openCount > 0 else { return nil }
    var reach = StageReach(steps: pipeline.stages.openCount)
    for _ in engine.rows(of: FactSelection(.dealsWon, in: range, scope: scope)) {
      reach.add(furthest: pipeline.stages.openCount)
    }
    for row in engine.rows(of: FactSelection(.dealsLost, in: range, scope: scope)) {
      reach.add(furthest: pipeline.table.furthest(Int(row)) ?? 0)
    }
    return reach
  }
}
