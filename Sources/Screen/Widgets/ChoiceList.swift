/// Things to choose from, one a row.
public struct ChoiceList: Widget, Hashable {
  /// A thing to choose.
  public struct Item: Hashable, Sendable {
    /// What stays the same when the list changes.
    public var id: String
    /// Its words.
    public var spans: [Span]
    /// At the right, dim: a key, a count.
    public var note: String

    /// A thing to choose.
    public init(id: String, _ spans: [Span], note: String = "") { (self.id, self.spans, self.note) = (id, spans, note) }

    /// A thing to choose, in plain words.
    public init(id: String, _ text: String, note: String = "") { self.init(id: id, [Span(text)], note: note) }
  }

  /// In their order.
  public var items: [Item]
  /// The item that Enter takes.
  public var selected: String?
  /// The first row shown.
  public var first: Int

  /// A list to choose from.
  public init(_ items: [Item], selected: String? = nil, first: Int = 0) {
    (self.items, self.selected, self.first) = (items, selected, first)
  }

  public func draw(into grid: inout Grid, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let start = start(rect.height)
    let isLonger = items.count > rect.height
    for (row, item) in items.dropFirst(start).prefix(rect.height).enumerated() {
      let line = rect.row(row)
      if item.id == selected { grid.fill(line, style: Style(.text, on: .selection)) }
      draw(item, into: &grid, in: line.inset(right: isLonger ? 2 : 0))
    }
    let column = Rect(x: rect.right - 1, y: rect.y, width: 1, height: rect.height)
    Scroll.drawThumb(into: &grid, in: column, first: start, visible: rect.height, count: items.count)
  }

  /// The item at a place, for the mouse.
  public func hit(_ point: Point, in rect: Rect) -> String? {
    guard rect.contains(point) else { return nil }
    let index = start(rect.height) + point.y - rect.y
    return items.indices.contains(index) ? items[index].id : nil
  }

  private func draw(_ item: Item, into grid: inout Grid, in line: Rect) {
    let noteWidth = item.note.isEmpty ? 0 : grid.columns(item.note) + 2
    let words = line.inset(right: noteWidth < line.width / 2 ? noteWidth : 0)
    grid.draw(item.spans, in: words)
    if noteWidth < line.width / 2 { grid.draw(item.note, in: line, .right, style: .dim) }
  }

  private func start(_ visible: Int) -> Int {
    let row = items.firstIndex { $0.id == selected }
    return Scroll.first(first, showing: row, visible: visible, count: items.count)
  }
}
