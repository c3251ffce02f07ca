/// How much of a side a part gets.
public enum Length: Hashable, Sendable {
  /// So many cells, as long as there are that many.
  case fixed(Int)
  /// So many hundredths of the whole.
  case percent(Int)
  /// At least so many cells, and a share of what is left.
  case min(Int)
  /// A share of what is left, by weight.
  case fill(Int)
}

/// Which way a rectangle is cut.
public enum Direction: Hashable, Sendable {
  /// Into columns beside each other.
  case columns
  /// Into rows below each other.
  case rows
}

extension Rect {
  /// The parts of the rectangle, one for each length, side by side and never beyond its edge.
  ///
  /// Fixed parts, percentages and minimums come first, in order; where they do not fit, the last ones get less, then
  /// nothing. What is left goes to the `fill` and `min` parts by weight. `gap` cells stay free between the parts.
  public func split(_ direction: Direction, gap: Int = 0, _ lengths: [Length]) -> [Rect] {
    let side = direction == .columns ? width : height
    let gap = lengths.count > 1 ? Swift.min(Swift.max(0, gap), side / (lengths.count - 1)) : 0
    let sides = Length.sides(of: lengths, in: side - gap * Swift.max(0, lengths.count - 1))
    var start = 0
    return sides.map { side in
      defer { start += side + gap }
      return direction == .columns
        ? Rect(x: x + start, y: y, width: side, height: height) : Rect(x: x, y: y + start, width: width, height: side)
    }
  }
}

extension Length {
  /// Cells for each length within the space; together never more than it.
  static func sides(of lengths: [Length], in space: Int) -> [Int] {
    var left = max(0, space)
    var sides = lengths.map { length in
      let side = max(0, Swift.min(length.least(of: max(0, space)), left))
      left -= side
      return side
    }
    let weights = lengths.map(\.weight)
    var weightLeft = weights.reduce(0, +)
    for index in sides.indices where weights[index] > 0 {
      let share = left * weights[index] / weightLeft
      sides[index] += share
      (left, weightLeft) = (left - share, weightLeft - weights[index])
    }
    return sides
  }

  private func least(of space: Int) -> Int {
    switch self {
    case .fixed(let cells), .min(let cells): cells
    case .percent(let hundredths): space * Swift.min(max(0, hundredths), 100) / 100
    case .fill: 0
    }
  }

  private var weight: Int {
    switch self {
    case .fixed, .percent: 0
    case .min: 1
    case .fill(let weight): Swift.min(max(0, weight), 1000)
    }
  }
}
