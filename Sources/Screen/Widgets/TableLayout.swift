/// Where the columns and rows of a table go: shared by drawing and by the mouse.
struct TableLayout {
  /// A shown column.
  struct Place {
    /// Its number among the table's columns.
    let index: Int
    /// Columns from the table's left edge.
    let offset: Int
    let width: Int
    /// Whether fold marks and indents go here.
    let isFirst: Bool

    func rect(in line: Rect) -> Rect {
      Rect(x: line.x + offset, y: line.y, width: width, height: 1).intersection(line)
    }
  }

  private static let gap = 2
  /// Rows that are measured; more would cost time and change little.
  private static let measured = 200

  let places: [Place]
  /// The line of titles.
  let header: Rect
  /// Numbers of the rows shown.
  let shown: Range<Int>
  /// Their lines.
  let lines: [Rect]
  /// The line of the sums; empty where there is no room or nothing to add up.
  let footer: Rect
  /// The column of the scroll mark.
  let thumb: Rect
  private let hasGroups: Bool

  init(_ table: DataTable, in rect: Rect, _ context: DrawContext) {
    let body = Self.body(of: table, in: rect)
    let selectedRow = table.rows.firstIndex { $0.id == table.selected }
    let start = Scroll.first(table.first, showing: selectedRow, visible: body.height, count: table.rows.count)
    shown = start..<min(table.rows.count, start + body.height)
    let isLonger = table.rows.count > body.height && rect.width > 4
    let content = rect.inset(right: isLonger ? 2 : 0)
    let none = Rect(x: rect.x, y: rect.y, width: 0, height: 0)
    let titles = table.hasTitles ? 1 : 0
    header = table.hasTitles ? content.row(0) : none
    lines = shown.indices.map { content.row(titles + $0 - start) }
    footer = body.height < rect.height - titles ? content.row(titles + shown.count) : none
    thumb = isLonger ? Rect(x: rect.right - 1, y: body.y, width: 1, height: body.height) : none
    let hasGroups = table.rows.contains { $0.isGroup }
    self.hasGroups = hasGroups
    let sample = Array(table.rows.prefix(Self.measured) + table.rows[shown]) + (table.footer.map { [$0] } ?? [])
    let needs = table.columns.indices.map { Self.need(of: $0, table, sample, hasGroups, context) }
    places = Self.places(table.columns, needs, content.width)
  }

  /// The lines of the rows: below the titles, above the sums.
  static func body(of table: DataTable, in rect: Rect) -> Rect {
    rect.inset(top: table.hasTitles ? 1 : 0, bottom: table.footer != nil && rect.height >= 4 ? 1 : 0)
  }

  /// Columns before the words of a row: two for the fold mark, and two for each group around it.
  func indent(of row: DataTable.Row) -> Int { Self.indent(of: row, hasGroups) }

  private static func indent(of row: DataTable.Row, _ hasGroups: Bool) -> Int {
    hasGroups ? 2 * (min(max(0, row.depth), 16) + 1) : 0
  }

  /// Columns that a column needs to be shown whole.
  private static func need(
    of index: Int, _ table: DataTable, _ sample: [DataTable.Row], _ hasGroups: Bool, _ context: DrawContext
  ) -> Int {
    let column = table.columns[index]
    let title = table.hasTitles ? [Span(column.title), Span(column.unit.isEmpty ? "" : " " + column.unit)] : []
    let mark = table.order?.column == column.id ? 1 : 0
    return sample.reduce(DataTable.Value.spans(title).width(context) + mark) { widest, row in
      guard index < row.values.count else { return widest }
      return max(widest, row.values[index].width(context) + (index == 0 ? indent(of: row, hasGroups) : 0))
    }
  }

  private static func places(_ columns: [DataTable.Column], _ needs: [Int], _ width: Int) -> [Place] {
    let least = zip(columns, needs).map { column, need in
      column.isFlexible ? column.minWidth ?? need : min(need, column.minWidth ?? need)
    }
    let kept = kept(columns, least, width)
    let widths = widths(kept, columns, least, needs, width)
    var (offset, places) = (0, [Place]())
    for (index, width) in zip(kept, widths) {
      places.append(Place(index: index, offset: offset, width: width, isFirst: places.isEmpty))
      offset += width + gap
    }
    return places
  }

  /// The columns that stay when the least important are dropped until the rest fits, and after them those of the dropped
  /// that fit beside: a wide one that had to go leaves room for narrow ones.
  private static func kept(_ columns: [DataTable.Column], _ least: [Int], _ width: Int) -> [Int] {
    var kept = Array(columns.indices)
    var dropped: [Int] = []
    while needed(kept, least) > width {
      let droppable = kept.filter { columns[$0].priority > 0 }
      // A number that has no room goes whole: cut it would be another number.
      let number = kept.dropFirst().last { columns[$0].alignment == .right }
      guard let last = droppable.max(by: { (columns[$0].priority, $0) < (columns[$1].priority, $1) }) ?? number
      else { break }
      kept.removeAll { $0 == last }
      dropped.append(last)
    }
    for index in dropped.reversed() where needed(kept + [index], least) <= width { kept.append(index) }
    return kept.sorted()
  }

  /// Columns of the screen that some of the table take, with the gaps between them.
  private static func needed(_ kept: [Int], _ least: [Int]) -> Int { kept.reduce(-gap) { $0 + least[$1] + gap } }

  /// The least for each, then what they need from the left, then the rest to the flexible ones.
  private static func widths(
    _ kept: [Int], _ columns: [DataTable.Column], _ least: [Int], _ needs: [Int], _ width: Int
  ) -> [Int] {
    var left = width - needed(kept, least)
    var widths = kept.map { index in
      let more = max(0, min(left, needs[index] - least[index]))
      left -= more
      return least[index] + more
    }
    let flexible = kept.indices.filter { columns[kept[$0]].isFlexible }
    for (done, place) in flexible.enumerated() where left > 0 {
      let share = left / (flexible.count - done)
      widths[place] += share
      left -= share
    }
    return widths
  }
}

extension DataTable.Row {
  /// Whether it can be folded.
  var isGroup: Bool {
    if case .group = kind { return true }
    return false
  }
}

extension DataTable {
  /// What lies at a place.
  public enum Hit: Hashable, Sendable {
    /// The title of a column: sort by it.
    case title(column: String)
    /// A row, and the column if one is there.
    case row(id: String, column: String?)
  }

  /// What lies at a place, for the mouse; nil beside and below the rows.
  public func hit(_ point: Point, in rect: Rect, _ context: DrawContext) -> Hit? {
    guard rect.contains(point) else { return nil }
    let layout = TableLayout(self, in: rect, context)
    let isTitle = hasTitles && point.y == rect.y
    let line = isTitle ? layout.header : rect.row(point.y - rect.y)
    let column = layout.places.first { $0.rect(in: line).contains(point) }.map { columns[$0.index].id }
    if isTitle { return column.map(Hit.title) }
    let index = layout.shown.lowerBound + point.y - rect.y - (hasTitles ? 1 : 0)
    return layout.shown.contains(index) ? .row(id: rows[index].id, column: column) : nil
  }

  /// The ids of the columns that have room.
  public func shownColumns(in rect: Rect, _ context: DrawContext) -> [String] {
    TableLayout(self, in: rect, context).places.map { columns[$0.index].id }
  }

  /// How many rows there is room for.
  public func visibleRows(in rect: Rect) -> Int { TableLayout.body(of: self, in: rect).height }

  /// The first row shown in this rectangle: what to keep as `first` so that rows stay where they are.
  public func firstShown(in rect: Rect) -> Int {
    let row = rows.firstIndex { $0.id == selected }
    return Scroll.first(first, showing: row, visible: visibleRows(in: rect), count: rows.count)
  }
}
