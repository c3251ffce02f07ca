/// How many deals of a cohort reached each step of the funnel.
struct FunnelCount: Hashable, Sendable {
  /// Distinct deals by step whose furthest step is this one or later.
  private(set) var reached: [Int]
  /// Lost deals by the furthest step they are known to have reached.
  private(set) var lost: [Int]

  /// No deals yet.
  init(steps: Int) {
    reached = [Int](repeating: 0, count: steps)
    lost = [Int](repeating: 0, count: steps)
  }

  /// So many deals by the furthest step that each has reached, and of these the lost ones.
  init(furthest: [Int], lost: [Int]) {
    (reached, self.lost) = (furthest, lost)
    for step in reached.indices.dropLast().reversed() { reached[step] += reached[step + 1] }
  }

  /// Counts a deal.
  mutating func add(furthest: Int, isLost: Bool) {
    guard furthest < reached.count else { return }
    for step in 0...furthest { reached[step] += 1 }
    if isLost { lost[furthest] += 1 }
  }

  /// reached(next) ÷ reached(step); `nil` for the last step and where none reached it.
  func conversion(_ step: Int) -> Figure? {
    guard step + 1 < reached.count else { return nil }
    return Figure(Int64(reached[step + 1]), over: Int64(reached[step]), unit: .ratio, cases: reached[step])
  }
}

/// The transition that holds a funnel back most. (numbers.md, Funnel)
enum Bottleneck {
  /// The mean conversion of a step over earlier cohorts; `nil` unless there are four and each had deals there.
  static func baseline(_ step: Int, _ earlier: [FunnelCount]) -> Figure? {
    let conversions = earlier.compactMap { $0.conversion(step) }
    guard earlier.count == 4, conversions.count == 4, let first = conversions.first else { return nil }
    return conversions.dropFirst().reduce(first) { $0.adding($1) ?? $0 }.multiplied(by: 1, over: 4)
  }

  /// The step whose transition costs the most deals against its baseline; without four earlier cohorts, or where no
  /// conversion fell, the one after the first that loses the most deals. Transitions end at won.
  static func step(_ count: FunnelCount, baselines: [Figure?], last: Int) -> Int? {
    let fallen = (0..<max(last, 0)).compactMap { step -> (step: Int, cost: Figure)? in
      guard let baseline = baselines[step], let conversion = count.conversion(step),
        let cost = baseline.subtracting(conversion)?.multiplied(by: Int64(count.reached[step]), over: 1),
        cost.numerator > 0
      else { return nil }
      return (step, cost)
    }
    if let worst = fallen.max(by: { $0.cost.isLess(than: $1.cost) }) {
      return fallen.first { $0.cost.equals(worst.cost) }?.step
    }
    guard last > 1 else { return nil }
    let losses = (1..<last).map { (step: $0, lost: count.reached[$0] - count.reached[$0 + 1]) }
    guard let most = losses.map(\.lost).max(), most > 0 else { return nil }
    return losses.first { $0.lost == most }?.step
  }
}
