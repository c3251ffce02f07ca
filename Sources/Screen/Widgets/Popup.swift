/// A raised box in the middle of the page, for what a person must see or answer first.
public struct Popup: Widget, Hashable {
  /// In the border.
  public var title: String
  /// Of the content; the box is larger by the border and blank columns, and never larger than the page.
  public var content: Size
  /// Keys that work here, in the last line.
  public var hints: KeyHints

  /// A popup for content of this size.
  public init(_ title: String, content: Size, hints: KeyHints = KeyHints([])) {
    (self.title, self.content, self.hints) = (title, content, hints)
  }

  public func draw(into grid: inout Grid, in rect: Rect) {
    let box = box(in: rect)
    guard !box.isEmpty else { return }
    // A blank column beside the box keeps the page's words off its border.
    grid.fill(Rect(x: box.x - 1, y: box.y, width: box.width + 2, height: box.height).intersection(rect))
    grid.fill(box, style: Style(.text, on: .raised))
    guard hasBorder(box) else { return }
    let frame = Border(box)
    frame.draw(into: &grid)
    _ = frame.draw(title, into: &grid, style: Style(.accent))
    hints.draw(into: &grid, in: hintRow(box))
  }

  /// Where the content goes on a page of this size.
  public func inner(in rect: Rect) -> Rect {
    let box = box(in: rect)
    guard hasBorder(box) else { return box }
    return box.inset(left: 2, top: 1, right: 2, bottom: hints.items.isEmpty ? 1 : 3)
  }

  /// The place of the whole box; a press outside it closes it.
  public func box(in rect: Rect) -> Rect {
    let hintRows = hints.items.isEmpty ? 0 : 2
    return rect.centered(Size(width: content.width + 4, height: content.height + 2 + hintRows))
  }

  private func hasBorder(_ box: Rect) -> Bool { box.width >= 6 && box.height >= 3 }

  private func hintRow(_ box: Rect) -> Rect {
    hints.items.isEmpty || box.height < 5 ? Rect(x: 0, y: 0, width: 0, height: 0) : box.inset(2, 1).row(box.height - 3)
  }
}
