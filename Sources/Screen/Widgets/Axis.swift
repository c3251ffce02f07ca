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
    let wanted = Double(min(max(2, labels), Self.mostLabels))
    var step = RoundStep(atLeast: (most - least) / (wanted + 1))
    while step.ticks(within: step.reach(least, most)) > wanted { step = step.next }
    var (low, high) = step.reach(least, most)
    // One number alone says nothing about the scale.
    if step.ticks(within: (low, high)) < 2 { (low, high) = (step.below(least), step.above(most)) }
    (self.low, self.high) = (low, high)
    let first = step.count(low).rounded(.up)
    ticks = (0..<Int(step.ticks(within: (low, high)))).map { step.value(first + Double($0)) }
  }

  /// The axis whose round numbers stand on rows in even steps, for a chart in which so many rows lie between its ends;
  /// of those that reach both values the one that leaves least room unused. `nil`: there is no room for two labels.
  public init?(from least: Double, to most: Double, evenlyOver rows: Int, labels: Int = Axis.mostLabels) {
    let (least, most) = Self.ordered(least, most)
    let wanted = min(max(2, labels), Self.mostLabels)
    guard rows >= 1 else { return nil }
    var (best, waste) = (Even?.none, Double.infinity)
    var step = RoundStep(atLeast: (most - least) / Double(wanted))
    for _ in 0..<4 {
      if let even = Even(step, from: least, to: most, rows: rows, labels: wanted), even.high - most < waste - 1e-9 {
        (best, waste) = (even, even.high - most)
      }
      step = step.next
    }
    guard let best else { return nil }
    (low, high, ticks) = (best.low, best.high, best.ticks)
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
    let span = max(abs(least), abs(most), 1)
    return most - least > span * 1e-9 ? (least, most) : (min(least, 0), max(most, least + span * 0.1, 0))
  }
}

/// Round numbers every so many rows, from the lowest row up.
private struct Even {
  let low, high: Double
  let ticks: [Double]

  init?(_ step: RoundStep, from least: Double, to most: Double, rows: Int, labels: Int) {
    let low = step.below(least)
    // As many rows a step as still reach the greatest value.
    let steps = max(1, (step.count(most) - step.count(low)).rounded(.up))
    guard steps <= Double(rows) else { return nil }
    let apart = max(rows / Int(steps), rows / labels + 1)
    let high = step.value(step.count(low) + Double(rows) / Double(apart))
    guard rows / apart >= 1, rows / apart < labels, high >= most else { return nil }
    (self.low, self.high) = (low, high)
    ticks = (0...rows / apart).map { step.value(step.count(low) + Double($0)) }
  }
}

/// A step of 1, 2 or 5 × 10ⁿ, kept as whole numbers so that its multiples are exact.
private struct RoundStep {
  private var digit: Double = 1
  private var power = 0

  init(atLeast wanted: Double) {
    power = -9
    while power < 18, size < wanted { self = next }
  }

  /// The next greater step.
  var next: RoundStep {
    var step = self
    (step.digit, step.power) = digit == 1 ? (2, power) : digit == 2 ? (5, power) : (1, power + 1)
    return step
  }

  private var size: Double { value(1) }

  /// So many steps; division keeps tenths as exact as they can be.
  func value(_ count: Double) -> Double {
    power >= 0 ? count * digit * Self.ten(power) : count * digit / Self.ten(-power)
  }

  /// How many steps a value is.
  func count(_ value: Double) -> Double {
    let count = power >= 0 ? value / (digit * Self.ten(power)) : value * Self.ten(-power) / digit
    // A round value is a whole number of steps, whatever the last bit says.
    let whole = count.rounded()
    return abs(count - whole) < 1e-6 ? whole : count
  }

  func below(_ value: Double) -> Double { self.value(count(value).rounded(.down)) }
  func above(_ value: Double) -> Double { self.value(count(value).rounded(.up)) }

  /// The ends of the axis: the round numbers around the values where they are near, else the values themselves.
  func reach(_ least: Double, _ most: Double) -> (Double, Double) {
    let (down, up) = (count(least) - count(least).rounded(.down), count(most).rounded(.up) - count(most))
    return (down <= 0.5 ? below(least) : least, up <= 0.4 ? above(most) : most)
  }

  func ticks(within ends: (Double, Double)) -> Double {
    max(0, count(ends.1).rounded(.down) - count(ends.0).rounded(.up) + 1)
  }

  private static func ten(_ power: Int) -> Double { (0..<power).reduce(1) { product, _ in product * 10 } }
}
