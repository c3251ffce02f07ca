/// Round numbers along an axis: steps of 1, 2 or 5 × 10ⁿ, at most five of them.
public struct Axis: Hashable, Sendable {
  /// Never more labels than these, whatever the room.
  public static let mostLabels = 5
  /// The least and the greatest value the axis reaches.
  public let low, high: Double
  /// The round numbers, rising.
  public let ticks: [Double]

  /// The axis for values between two numbers, with at most so many labels.
  public init(from least: Double, to most: Double, labels: Int = Axis.mostLabels) {
    let (least, most) = Self.ordered(least, most)
    let wanted = min(max(2, labels), Self.mostLabels)
    var step = Self.roundStep(atLeast: (most - least) / Double(wanted - 1))
    while Self.count(least, most, step) > wanted { step = Self.next(step) }
    let first = (least / step).rounded(.down)
    let count = max(2, Self.count(least, most, step))
    ticks = (0..<count).map { (first + Double($0)) * step }
    (low, high) = (ticks[0], ticks[count - 1])
  }

  /// Where a value lies, 0 at the low end, 1 at the high.
  public func share(of value: Double) -> Double {
    guard value.isFinite, high > low else { return 0 }
    return min(max((value - low) / (high - low), 0), 1)
  }

  /// Both finite, apart, and small enough to reckon with.
  private static func ordered(_ one: Double, _ other: Double) -> (Double, Double) {
    let held = [one, other].map { $0.isFinite ? min(max($0, -1e15), 1e15) : 0 }
    let (least, most) = (min(held[0], held[1]), max(held[0], held[1]))
    return most - least > 1e-9 ? (least, most) : (min(least, 0), max(most, least + max(abs(least), 1) * 0.1))
  }

  private static func count(_ least: Double, _ most: Double, _ step: Double) -> Int {
    let steps = (most / step).rounded(.up) - (least / step).rounded(.down)
    return Int(min(steps, 1000)) + 1
  }

  private static func roundStep(atLeast wanted: Double) -> Double {
    var power = 1e-12
    while power * 10 <= wanted { power *= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= wanted * 0.999_999 } ?? power * 10
  }

  private static func next(_ step: Double) -> Double { roundStep(atLeast: step * 1.5) }
}
