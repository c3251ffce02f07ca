/// The pages by number and name, in one line; the one a person is on stands out.
public struct Tabs: Widget, Hashable {
  /// A page: the key that goes there and its name.
  public struct Item: Hashable, Sendable {
    /// `1`.
    public var key: String
    /// `Overview`.
    public var name: String

    /// A page.
    public init(_ key: String, _ name: String) { (self.key, self.name) = (key, name) }
  }

  /// In their order.
  public var items: [Item]
  /// The number of the page a person is on.
  public var selected: Int
  /// Whether the names of the others are dim and the chosen one is not heavier: a second line below the pages.
  public var isQuiet = false

  /// A line of pages.
  public init(_ items: [Item], selected: Int) { (self.items, self.selected) = (items, selected) }

  public func draw(into grid: inout Grid, in rect: Rect) {
    let labels = labels(rect.width, grid.context)
    for (index, place) in zip(labels.indices, places(in: rect, grid.context)) {
      let isSelected = index == selected
      let key = Span(items[index].key, isSelected ? Style(.accent).with(.bold) : .dim)
      let name = Span(
        labels[index], isSelected ? (isQuiet ? .accent : Style(.accent).with(.bold)) : isQuiet ? .dim : .text)
      grid.draw([key, name], at: place.origin, in: place)
    }
  }

  /// The number of the page at a place, for the mouse.
  public func hit(_ point: Point, in rect: Rect, _ context: DrawContext) -> Int? {
    places(in: rect, context).firstIndex { $0.contains(point) }
  }

  /// Columns of all pages with their names.
  public func width(_ context: DrawContext) -> Int {
    total(items.map(\.name), context)
  }

  private func places(in rect: Rect, _ context: DrawContext) -> [Rect] {
    let widths = zip(items, labels(rect.width, context)).map { item, label in
      DisplayWidth.columns(item.key + label, ambiguous: context.ambiguous)
    }
    return Row.places(widths, gap: 2, in: rect)
  }

  /// Names as far as there is room: all, else only the selected page's, else keys alone.
  private func labels(_ width: Int, _ context: DrawContext) -> [String] {
    let all = items.map { $0.name }
    if total(all, context) <= width { return all }
    let one = items.indices.map { $0 == selected ? items[$0].name : "" }
    return total(one, context) <= width ? one : items.map { _ in "" }
  }

  private func total(_ labels: [String], _ context: DrawContext) -> Int {
    let widths = zip(items, labels).map { DisplayWidth.columns($0.key + $1, ambiguous: context.ambiguous) }
    return widths.reduce(0, +) + 2 * max(0, widths.count - 1)
  }
}
