/// Parts of a whole.
public struct Portion: Hashable, Sendable {
  /// What it is called.
  public var label: String
  /// Of the whole, 0 to 1; what is no number or below 0 counts as nothing.
  public var share: Double
  /// Its colour.
  public var role: Role

  /// A part.
  public init(_ label: String, _ share: Double, role: Role) {
    (self.label, self.share, self.role) = (label, share, role)
  }

  var weight: Double { share.isFinite ? min(max(share, 0), 1e6) : 0 }

  /// What stands for a part beside its colour, by its place: colours alone do not tell parts apart for everyone.
  public static func letter(_ index: Int) -> Character {
    let letters: [Character] = ["A", "B", "C", "D", "E", "F", "G", "H"]
    return letters.indices.contains(index) ? letters[index] : "."
  }
}

/// Parts of a whole as a ring: clockwise from the top in the order of their legend, with gaps between them, each with
/// its letter in its middle.
public struct Ring: Widget, Hashable {
  /// In their order.
  public var portions: [Portion]
  /// Lines in the middle, where there is room for them.
  public var middle: [Span]
  /// The hole, as a share of the ring's radius.
  private static let hole = 0.6

  /// A ring.
  public init(_ portions: [Portion], middle: [Span] = []) { (self.portions, self.middle) = (portions, middle) }

  public func draw(into grid: inout Grid, in rect: Rect) {
    let all = portions.reduce(0) { $0 + $1.weight }
    guard rect.width >= 6, rect.height >= 3, all > 0 else { return }
    let round = Circle(Size(width: rect.width, height: rect.height), grid.glyphs.level)
    let ends = portions.reduce(into: [Double]()) { $0.append(($0.last ?? 0) + $1.weight / all) }
    if grid.glyphs.level == .ascii {
      drawLetters(into: &grid, in: rect, round, ends)
    } else {
      drawDots(into: &grid, in: rect, round, ends)
      drawNames(into: &grid, in: rect, round, ends)
    }
    drawMiddle(into: &grid, in: rect, round)
  }

  private func drawDots(into grid: inout Grid, in rect: Rect, _ round: Circle, _ ends: [Double]) {
    var canvas = DotCanvas(Size(width: rect.width, height: rect.height), grid.glyphs.level)
    for y in 0..<canvas.height {
      for x in 0..<canvas.width {
        if let index = portion(at: round.place(x, y), ends) { canvas.set(x, y, portions[index].role) }
      }
    }
    canvas.draw(into: &grid, at: rect.origin, in: rect)
  }

  /// The letter of each part where it is widest: half way through it, half way between hole and edge.
  private func drawNames(into grid: inout Grid, in rect: Rect, _ round: Circle, _ ends: [Double]) {
    var best: [Int: (away: Double, at: Point)] = [:]
    for y in 0..<rect.height {
      for x in 0..<rect.width {
        let place = round.middle(ofCell: x, y)
        guard let index = portion(at: place, ends) else { continue }
        let middle = ((index == 0 ? 0 : ends[index - 1]) + ends[index]) / 2
        let away = abs(place.turn - middle) * 2 * .pi + abs(place.distance - (1 + Self.hole) / 2)
        if away < best[index]?.away ?? .infinity { best[index] = (away, rect.origin.moved(right: x, down: y)) }
      }
    }
    for (index, found) in best {
      grid.put(Portion.letter(index), at: found.at, style: Style(portions[index].role).with(.bold), in: rect)
    }
  }

  private func drawLetters(into grid: inout Grid, in rect: Rect, _ round: Circle, _ ends: [Double]) {
    for y in 0..<rect.height {
      for x in 0..<rect.width {
        guard let index = portion(at: round.place(x, y), ends) else { continue }
        grid.put(
          Portion.letter(index), at: rect.origin.moved(right: x, down: y), style: Style(portions[index].role), in: rect)
      }
    }
  }

  /// Which part lies at a place; nil in the hole, outside, and in the gaps.
  private func portion(at place: Circle.Place, _ ends: [Double]) -> Int? {
    guard place.distance <= 1, place.distance >= Self.hole else { return nil }
    guard let index = ends.firstIndex(where: { place.turn < $0 }) ?? ends.indices.last else { return nil }
    let start = index == 0 ? 0 : ends[index - 1]
    let isAlone = ends[index] - start > 0.999
    return isAlone || min(place.turn - start, ends[index] - place.turn) >= place.gap ? index : nil
  }

  private func drawMiddle(into grid: inout Grid, in rect: Rect, _ round: Circle) {
    let room = round.hole(Self.hole)
    guard middle.count <= room.height else { return }
    let place = rect.centered(Size(width: room.width, height: middle.count))
    for (row, line) in middle.enumerated() where grid.columns(line.text) <= room.width {
      grid.draw(line.text, in: place.row(row), .center, style: line.style)
    }
  }
}

/// A circle of dots that fills a rectangle, in shares of its radius and of a whole turn.
private struct Circle {
  /// A dot seen from the middle.
  struct Place {
    /// 1 on the edge.
    let distance: Double
    /// Clockwise from the top, 0 to 1.
    let turn: Double
    /// Half of a gap between two parts, as a share of a turn.
    let gap: Double
  }

  private let size: Size
  /// Sides of a dot, in widths of a cell; a cell is twice as high as wide.
  private let dotWidth, dotHeight: Double
  private let radius: Double

  init(_ size: Size, _ level: GlyphSet.Level) {
    self.size = size
    (dotWidth, dotHeight) = level == .braille ? (0.5, 0.5) : level == .blocks ? (1, 1) : (1, 2)
    radius = min(Double(size.width), Double(size.height) * 2) / 2
  }

  func place(_ x: Int, _ y: Int) -> Place { place((Double(x) + 0.5) * dotWidth, (Double(y) + 0.5) * dotHeight) }

  /// The middle of a cell, counted from the top left.
  func middle(ofCell x: Int, _ y: Int) -> Place { place(Double(x) + 0.5, (Double(y) + 0.5) * 2) }

  private func place(_ across: Double, _ down: Double) -> Place {
    let right = across - Double(size.width) / 2
    let up = Double(size.height) - down
    let distance = (right * right + up * up).squareRoot()
    let gap = distance > 0 ? min(0.55 * dotWidth / (distance * 2 * .pi), 0.02) : 0
    return Place(distance: distance / radius, turn: Self.turn(right, up), gap: gap)
  }

  /// The text that fits into a hole of that share of the radius.
  func hole(_ share: Double) -> Size {
    Size(width: max(0, Int(radius * 2 * share * 0.86)), height: max(0, Int(radius * share * 0.6)))
  }

  /// The way clockwise from the top, 0 to 1.
  private static func turn(_ right: Double, _ up: Double) -> Double {
    guard right != 0 || up != 0 else { return 0 }
    let (across, along) = (abs(right), abs(up))
    let eighth = across <= along ? arc(across / along) : 0.25 - arc(along / across)
    let half = up >= 0 ? eighth : 0.5 - eighth
    return right >= 0 ? half : 1 - half
  }

  /// The angle of a tangent from 0 to 1 as a share of a turn, to a hundred-thousandth.
  private static func arc(_ tangent: Double) -> Double {
    let square = tangent * tangent
    let angle =
      tangent
      * (0.999_866 + square * (-0.330_299_5 + square * (0.180_141 + square * (-0.085_133 + square * 0.020_835_1))))
    return angle / (2 * .pi)
  }
}
