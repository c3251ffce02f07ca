/// A size in cells; never negative.
public struct Size: Hashable, Sendable {
  /// Columns.
  public let width: Int
  /// Rows.
  public let height: Int

  /// A size; negative sides become 0.
  public init(width: Int, height: Int) { (self.width, self.height) = (max(0, width), max(0, height)) }
}

/// A place in the grid, counted from the top left, 0-based.
public struct Point: Hashable, Sendable {
  /// Column.
  public let x: Int
  /// Row.
  public let y: Int

  /// A place.
  public init(x: Int, y: Int) { (self.x, self.y) = (x, y) }
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
    (self.x, self.y, self.width, self.height) = (x, y, max(0, width), max(0, height))
  }

  /// Whether no cell lies in it.
  public var isEmpty: Bool { width == 0 || height == 0 }
  /// The column after the last.
  public var right: Int { x + width }
  /// The row after the last.
  public var bottom: Int { y + height }

  /// Whether the place lies inside.
  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < right && point.y >= y && point.y < bottom
  }
}
