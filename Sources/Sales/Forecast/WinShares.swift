/// Of the deals that were in a stage and have ended, the share that was won. (numbers.md, Forecast)
struct WinShares: Sendable {
  /// From so many ended deals on the past counts; below, the configured probability of the stage.
  static let fewestCases = 20

  private(set) var won: [Int]
  private(set) var ended: [Int]
  private let stages: FunnelStages

  /// Nothing ended yet.
  init(_ stages: FunnelStages) {
    self.stages = stages
    won = [Int](repeating: 0, count: stages.openCount)
    ended = won
  }

  /// A deal ended after it had reached an open step: it stood in that step and all before it.
  mutating func add(furthest step: Int, isWon: Bool, times: Int = 1) {
    for step in 0...max(0, min(step, stages.openCount - 1)) where step < ended.count {
      ended[step] += times
      if isWon { won[step] += times }
    }
  }

  /// The chance of winning from an open step; `nil` where there are too few cases and none is configured.
  func share(_ step: Int) -> Figure? {
    guard ended.indices.contains(step) else { return nil }
    if ended[step] >= WinShares.fewestCases {
      return Figure(Int64(won[step]), over: Int64(ended[step]), unit: .ratio, cases: ended[step])
    }
    return stages.steps[step].probability.flatMap { Figure($0, over: 1_000_000, unit: .ratio, cases: 0) }
  }
}
