/// A size in cells; never negative, never beyond what a terminal could be.
public struct Size: Hashable, Sendable {
  /// The longest side that is believed; anything larger is a broken answer of a terminal.
  static let longestSide = 4096

  /// Columns.
  public let width: Int
  /// Rows.
  public let height: Int

  /// A size; negative sides become 0.
  public init(width: Int, height: Int) {
    self.width = min(max(0, width), Self.longestSide)
    self.height = min(max(0, height), Self.longestSide)
  }
}

/// A place in the grid, counted from the top left, 0-based.
public struct Point: Hashable, Sendable {
  /// Column.
  public let x: Int
  /// Row.
  public let y: Int

  /// A place; held within a million cells so that sums of places cannot overflow.
  public init(x: Int, y: Int) { (self.x, self.y) = (Coordinate.held(x), Coordinate.held(y)) }

  /// The place so many cells to the right and below.
  public func moved(right columns: Int = 0, down rows: Int = 0) -> Point {
    Point(x: x + Coordinate.held(columns), y: y + Coordinate.held(rows))
  }
}

/// A rectangle of cells; empty ones are allowed everywhere and draw nothing.
public struct Rect: Hashable, Sendable {
  /// Left column.
  public let x: Int
  /// Top row.
  public let y: Int
  /// Columns; never negative.
  public let width: Int
  /// Rows; never negative.
  public let height: Int

  /// A rectangle; negative sides become 0.
  public init(x: Int, y: Int, width: Int, height: Int) {
    (self.x, self.y) = (Coordinate.held(x), Coordinate.held(y))
    (self.width, self.height) = (max(0, Coordinate.held(width)), max(0, Coordinate.held(height)))
  }

  /// The whole of something of that size.
  public init(_ size: Size) { self.init(x: 0, y: 0, width: size.width, height: size.height) }

  /// Whether no cell lies in it.
  public var isEmpty: Bool { width == 0 || height == 0 }
  /// The column after the last.
  public var right: Int { x + width }
  /// The row after the last.
  public var bottom: Int { y + height }
  /// The top left cell.
  public var origin: Point { Point(x: x, y: y) }

  /// Whether the place lies inside.
  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < right && point.y >= y && point.y < bottom
  }

  /// What both rectangles cover; empty when they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let (left, top) = (max(x, other.x), max(y, other.y))
    return Rect(x: left, y: top, width: min(right, other.right) - left, height: min(bottom, other.bottom) - top)
  }

  /// The rectangle without so many cells at its edges.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    let (left, top) = (min(max(0, left), width), min(max(0, top), height))
    return Rect(
      x: x + left, y: y + top, width: width - left - min(max(0, right), width),
      height: height - top - min(max(0, bottom), height))
  }

  /// The rectangle with so many cells less on every side.
  public func inset(_ columns: Int, _ rows: Int) -> Rect {
    inset(left: columns, top: rows, right: columns, bottom: rows)
  }

  /// One row of it, counted from its top; empty when there is no such row.
  public func row(_ index: Int) -> Rect {
    index >= 0 && index < height
      ? Rect(x: x, y: y + index, width: width, height: 1) : Rect(x: x, y: y, width: 0, height: 0)
  }

  /// A rectangle of that size in the middle of this one, cut to fit.
  public func centered(_ size: Size) -> Rect {
    let (wide, high) = (min(size.width, width), min(size.height, height))
    return Rect(x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high)
  }
}

/// The range in which places may lie.
enum Coordinate {
  /// The number, held within a million either way.
  static func held(_ value: Int) -> Int { min(max(value, -1_000_000), 1_000_000) }
}
