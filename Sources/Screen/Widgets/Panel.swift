/// A titled region of a page: a thin border with the title in it, and one blank column inside.
public struct Panel: Widget, Hashable {
  /// In the border, at the left.
  public var title: String
  /// In the border, at the right: a count, a period.
  public var note: String
  /// Whether keys go to it.
  public var isFocused: Bool

  /// A panel.
  public init(_ title: String, note: String = "", isFocused: Bool = false) {
    (self.title, self.note, self.isFocused) = (title, note, isFocused)
  }

  public func draw(into grid: inout Grid, in rect: Rect) {
    guard Self.hasBorder(rect) else { return }
    let frame = Border(rect)
    frame.draw(into: &grid)
    let used = frame.draw(title, into: &grid, style: Style(isFocused ? .accent : .title))
    frame.drawAtRight(note, into: &grid, keeping: used)
  }

  /// What is left for the content; all of it where there is no room for a border.
  public static func inner(_ rect: Rect) -> Rect { hasBorder(rect) ? rect.inset(2, 1) : rect }

  private static func hasBorder(_ rect: Rect) -> Bool { rect.width >= 6 && rect.height >= 3 }
}

/// The thin line around a panel or popup.
struct Border {
  private let rect: Rect

  init(_ rect: Rect) { self.rect = rect }

  func draw(into grid: inout Grid) {
    let frame = grid.glyphs.frame
    let (right, bottom) = (rect.right - 1, rect.bottom - 1)
    for x in rect.x...max(rect.x, right) {
      put(frame.horizontal, x, rect.y, &grid)
      put(frame.horizontal, x, bottom, &grid)
    }
    for y in rect.y...max(rect.y, bottom) {
      put(frame.vertical, rect.x, y, &grid)
      put(frame.vertical, right, y, &grid)
    }
    put(frame.topLeft, rect.x, rect.y, &grid)
    put(frame.topRight, right, rect.y, &grid)
    put(frame.bottomRight, right, bottom, &grid)
    put(frame.bottomLeft, rect.x, bottom, &grid)
  }

  /// Writes into the upper line at the left, with a blank before and after, and says the columns used.
  func draw(_ title: String, into grid: inout Grid, style: Style) -> Int {
    let room = rect.width - 4
    guard room > 0, !title.isEmpty else { return 0 }
    let shown = " " + grid.fit(title, columns: room - 1) + " "
    return grid.draw(shown, at: rect.origin.moved(right: 1), style: style, in: rect)
  }

  /// Writes into the upper line at the right, as long as it fits beside the title.
  func drawAtRight(_ note: String, into grid: inout Grid, keeping used: Int) {
    let width = grid.columns(note) + 2
    guard !note.isEmpty, width + used + 4 <= rect.width else { return }
    grid.draw(" \(note) ", at: Point(x: rect.right - 1 - width, y: rect.y), style: .dim, in: rect)
  }

  private func put(_ glyph: Character, _ x: Int, _ y: Int, _ grid: inout Grid) {
    grid.put(glyph, at: Point(x: x, y: y), style: .border, in: rect)
  }
}
