/// The way a person came: page › region › rep. The last part is where they are.
public struct Breadcrumb: Widget, Hashable {
  /// From the page inwards.
  public var parts: [String]

  /// A way.
  public init(_ parts: [String]) { self.parts = parts }

  public func draw(into grid: inout Grid, in rect: Rect) {
    let first = firstShown(rect.width, grid.context)
    let sign = " \(grid.glyphs.into) "
    if first > 0 { grid.draw(grid.glyphs.ellipsis + sign, at: rect.origin, style: .dim, in: rect) }
    for (index, place) in zip(parts.indices[first...], places(in: rect, grid.context)) {
      let isLast = index == parts.count - 1
      grid.draw(
        grid.fit(parts[index], columns: place.width), at: place.origin, style: isLast ? .strong : .dim, in: place)
      if !isLast { grid.draw(sign, at: Point(x: place.right, y: rect.y), style: .border, in: rect) }
    }
  }

  /// The number of the part at a place, for the mouse.
  public func hit(_ point: Point, in rect: Rect, _ context: DrawContext) -> Int? {
    places(in: rect, context).firstIndex { $0.contains(point) }.map { $0 + firstShown(rect.width, context) }
  }

  /// The first part that is shown: the beginning gives way, never where one is.
  private func firstShown(_ width: Int, _ context: DrawContext) -> Int {
    guard !parts.isEmpty else { return 0 }
    var (needed, first) = (0, parts.count)
    for index in parts.indices.reversed() {
      needed += columns(parts[index], context) + (index == parts.count - 1 ? 0 : 3)
      let more = index == 0 ? 0 : columns(context.glyphs.ellipsis, context) + 3
      if needed + more > width && index < parts.count - 1 { break }
      first = index
    }
    return first
  }

  private func places(in rect: Rect, _ context: DrawContext) -> [Rect] {
    guard !rect.isEmpty, !parts.isEmpty else { return [] }
    let first = firstShown(rect.width, context)
    var x = rect.x + (first > 0 ? columns(context.glyphs.ellipsis, context) + 3 : 0)
    return parts[first...].map { part in
      defer { x += columns(part, context) + 3 }
      return Rect(x: x, y: rect.y, width: columns(part, context), height: 1).intersection(rect)
    }
  }

  private func columns(_ text: String, _ context: DrawContext) -> Int {
    DisplayWidth.columns(text, ambiguous: context.ambiguous)
  }
}
