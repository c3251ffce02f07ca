/// One mark on the axis of a chart.
public struct AxisLabel: Hashable, Sendable {
  /// Where it stands, in whole units as `Figure.approximate`.
  public let value: Double
  /// `150万`, `1.5M`, `40%`.
  public let text: String
}

extension FigureText {
  /// Round marks (1, 2, 5 × 10ⁿ apart) from at or below `low` to at or above `high`, at most `count` of them.
  public func axis(from low: Double, to high: Double, unit: Unit, atMost count: Int = 5) -> [AxisLabel] {
    guard low.isFinite, high.isFinite, low <= high, max(low.magnitude, high.magnitude) < 1e15 else { return [] }
    let steps = FigureText.axisSteps(smallest: unit)
    guard let step = steps.first(where: { markCount(low, high, $0) <= max(count, 2) }) else { return [] }
    let first = (low / step.size).rounded(.down)
    return (0..<markCount(low, high, step)).map { label(step, times: Int64(first) + Int64($0), unit) }
  }

  private func markCount(_ low: Double, _ high: Double, _ step: AxisStep) -> Int {
    let count = (high / step.size).rounded(.up) - (low / step.size).rounded(.down) + 1
    return count < 1e6 ? Int(count) : .max
  }

  private func label(_ step: AxisStep, times: Int64, _ unit: Unit) -> AxisLabel {
    let numerator = step.numerator.multipliedStopping(by: times)
    let text =
      switch unit {
      case .ratio: axisPercent(numerator, step.denominator)
      case .money, .count, .days, .score: shortened(Int128(numerator), over: Int128(step.denominator))
      }
    return AxisLabel(value: Double(numerator) / Double(step.denominator), text: text)
  }

  private func axisPercent(_ numerator: Int64, _ denominator: Int64) -> String {
    percent(Figure(numerator, over: denominator, unit: .ratio, cases: 0), .wall)
  }

  /// 1, 2 and 5 times the powers of ten; things are not cut in pieces, shares go down to a tenth of a percent.
  private static func axisSteps(smallest unit: Unit) -> [AxisStep] {
    let fractions: [Int64] =
      switch unit {
      case .ratio: [1000, 100, 10]
      case .score: [10]
      case .money, .count, .days: []
      }
    let below = fractions.flatMap { power in [1, 2, 5].map { AxisStep(numerator: $0, denominator: power) } }
    return below
      + (0...15).flatMap { power in [1, 2, 5].map { AxisStep(numerator: $0 * tenTo(power), denominator: 1) } }
  }

  private static func tenTo(_ power: Int) -> Int64 { (0..<power).reduce(into: 1) { result, _ in result *= 10 } }

  private struct AxisStep {
    let numerator: Int64
    let denominator: Int64
    var size: Double { Double(numerator) / Double(denominator) }
  }
}
