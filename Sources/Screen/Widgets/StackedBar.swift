/// Parts of a whole side by side in one row, in their order with gaps between them; below, where there is a second row,
/// the names of those that have room for it.
public struct StackedBar: Widget, Hashable {
  /// In their order.
  public var portions: [Portion]

  /// A bar.
  public init(_ portions: [Portion]) { self.portions = portions }

  public func draw(into grid: inout Grid, in rect: Rect) {
    for (index, place) in places(in: rect).enumerated() where place.width > 0 {
      let style = Style(portions[index].role)
      let glyph = grid.glyphs.level == .ascii ? Portion.letter(index) : grid.glyphs.fromLeft[8]
      grid.fill(place.row(0), with: glyph, style: style)
      guard rect.height > 1, grid.columns(portions[index].label) <= place.width else { continue }
      grid.draw(portions[index].label, in: place.row(1), .left, style: .dim)
    }
  }

  /// Where each part lies: whole cells that add up to the width, a gap behind each but the last.
  private func places(in rect: Rect) -> [Rect] {
    let all = portions.reduce(0) { $0 + $1.weight }
    guard !rect.isEmpty, all > 0 else { return [] }
    var (done, places) = (0.0, [Rect]())
    for portion in portions {
      let start = Int((done / all * Double(rect.width + 1)).rounded())
      done += portion.weight
      let end = Int((done / all * Double(rect.width + 1)).rounded())
      places.append(Rect(x: rect.x + start, y: rect.y, width: max(0, end - start - 1), height: rect.height))
    }
    return places
  }
}
