/// A key and what it does, as the last line of the screen says it.
public struct KeyHint: Hashable, Sendable {
  /// The key's name: `↵`, `e`.
  public var key: String
  /// What it does, in a word or two.
  public var words: String

  /// A key and what it does.
  public init(_ key: String, _ words: String) { (self.key, self.words) = (key, words) }
}

/// The keys that work here, in one line; those that do not fit whole are left out, the last first.
public struct KeyHints: Widget, Hashable {
  /// From the most to the least important.
  public var items: [KeyHint]
  private static let gap = 2

  /// A line of keys.
  public init(_ items: [KeyHint]) { self.items = items }

  public func draw(into grid: inout Grid, in rect: Rect) {
    for (hint, place) in zip(items, places(in: rect, grid.context)) {
      grid.draw([Span(hint.key, .accent), Span(" " + hint.words, .dim)], at: place.origin, in: place)
    }
  }

  /// The number of the key at a place, for the mouse.
  public func hit(_ point: Point, in rect: Rect, _ context: DrawContext) -> Int? {
    places(in: rect, context).firstIndex { $0.contains(point) }
  }

  private func places(in rect: Rect, _ context: DrawContext) -> [Rect] {
    let widths = items.map { hint in
      DisplayWidth.columns("\(hint.key) \(hint.words)", ambiguous: context.ambiguous)
    }
    return Row.places(widths, gap: Self.gap, in: rect)
  }
}

/// Things beside each other in one row.
enum Row {
  /// A place for each width as long as they fit whole, from the left.
  static func places(_ widths: [Int], gap: Int, in rect: Rect) -> [Rect] {
    guard rect.height > 0 else { return [] }
    var (places, x) = ([Rect](), rect.x)
    for width in widths {
      guard x + width <= rect.right else { break }
      places.append(Rect(x: x, y: rect.y, width: width, height: 1))
      x += width + gap
    }
    return places
  }
}
