/// Rows and columns like a good printed table: dim titles, numbers to the right, no lines.
///
/// Columns that do not fit are dropped by priority; what a row is called stays. The selection is kept by row id.
public struct DataTable: Widget, Hashable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// What sorting and presses name.
    public var id: String
    /// Above the values.
    public var title: String
    /// Beside the title, dim: a currency sign, pp.
    public var unit: String
    /// Of the values and the title.
    public var alignment: Alignment
    /// The fewest columns it is shown in, for a flexible one even where its values need less; nil for as many as its
    /// values need, so that no number is ever cut.
    public var minWidth: Int?
    /// 0 always stays; of the others the highest is dropped first.
    public var priority: Int
    /// Whether it takes the room that is left.
    public var isFlexible: Bool

    /// A column.
    public init(
      id: String, _ title: String, unit: String = "", _ alignment: Alignment = .left, minWidth: Int? = nil,
      priority: Int = 0, isFlexible: Bool = false
    ) {
      (self.id, self.title, self.unit, self.alignment) = (id, title, unit, alignment)
      (self.minWidth, self.priority, self.isFlexible) = (minWidth, priority, isFlexible)
    }
  }

  /// What a row stands for.
  public enum Kind: Hashable, Sendable {
    /// One thing.
    case item
    /// A group that can be folded; its cells hold the subtotals.
    case group(isOpen: Bool)
    /// The sum of all.
    case total
  }

  /// What a row shows in a column.
  public enum Value: Hashable, Sendable {
    /// Nothing.
    case empty
    /// Words or a number in one style.
    case text(String, Style = .text)
    /// Pieces in several styles.
    case spans([Span])
    /// One thing in several lengths, the longest first: the first that fits whole, else nothing.
    case wordings([String], Style = .text)
    /// A bar.
    case gauge(Gauge)
    /// A span on a scale.
    case range(RangeBar)
    /// Small columns.
    case sparkline(Sparkline)
    /// Words on a surface that fills the cell.
    case heat(String, Surface)
  }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// What stays the same when rows move.
    public var id: String
    /// What it stands for.
    public var kind: Kind
    /// Groups around it.
    public var depth: Int
    /// One for each column; missing ones are empty.
    public var values: [Value]

    /// A row.
    public init(id: String, kind: Kind = .item, depth: Int = 0, _ values: [Value]) {
      (self.id, self.kind, self.depth, self.values) = (id, kind, depth, values)
    }
  }

  /// The column that gives the order.
  public struct Order: Hashable, Sendable {
    /// Its id.
    public var column: String
    /// Whether the least comes first.
    public var isAscending: Bool

    /// An order.
    public init(_ column: String, isAscending: Bool) { (self.column, self.isAscending) = (column, isAscending) }
  }

  /// From left to right.
  public var columns: [Column]
  /// From top to bottom.
  public var rows: [Row]
  /// Id of the selected row.
  public var selected: String?
  /// What the rows are sorted by.
  public var order: Order?
  /// The first row shown; moved as little as needed to show the selected one.
  public var first: Int
  /// The sums: below the rows, in view wherever the rows are scrolled to.
  public var footer: Row?
  /// Whether the columns are named above the rows.
  public var hasTitles = true

  /// A table.
  public init(
    _ columns: [Column], rows: [Row], selected: String? = nil, order: Order? = nil, first: Int = 0, footer: Row? = nil
  ) {
    (self.columns, self.rows, self.selected, self.order) = (columns, rows, selected, order)
    (self.first, self.footer) = (first, footer)
  }

  public func draw(into grid: inout Grid, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let layout = TableLayout(self, in: rect, grid.context)
    for place in layout.places where !layout.header.isEmpty {
      draw(title: columns[place.index], into: &grid, in: place.rect(in: layout.header))
    }
    for (row, line) in zip(rows[layout.shown], layout.lines) {
      if row.id == selected { grid.fill(line, style: Style(.text, on: .selection)) }
      draw(row, into: &grid, in: line, layout)
    }
    if let footer { draw(footer, into: &grid, in: layout.footer, layout) }
    Scroll.drawThumb(
      into: &grid, in: layout.thumb, first: layout.shown.lowerBound, visible: layout.shown.count, count: rows.count)
  }

  private func draw(_ row: Row, into grid: inout Grid, in line: Rect, _ layout: TableLayout) {
    for (number, place) in layout.places.enumerated() where place.index < row.values.count && !line.isEmpty {
      let value = row.values[place.index]
      var rect = place.rect(in: line)
      if value.isWords, columns[place.index].alignment == .left {
        let room = layout.places[(number + 1)...].prefix { row.isEmpty($0.index) }.last?.rect(in: line) ?? rect
        rect = Rect(x: rect.x, y: rect.y, width: room.right - rect.x, height: rect.height)
      }
      draw(value, of: row, place, into: &grid, in: rect, layout)
    }
  }

  private func draw(title column: Column, into grid: inout Grid, in rect: Rect) {
    var spans = [Span(column.title, .dim)]
    if !column.unit.isEmpty { spans.append(Span(" " + column.unit, .dim)) }
    if let order, order.column == column.id {
      spans[0].style = .accent
      spans.append(Span(String(order.isAscending ? grid.glyphs.ascending : grid.glyphs.descending), .accent))
    }
    grid.draw(spans, in: rect, column.alignment)
  }

  private func draw(
    _ value: Value, of row: Row, _ place: TableLayout.Place, into grid: inout Grid, in rect: Rect,
    _ layout: TableLayout
  ) {
    var rect = rect
    if place.isFirst {
      let indent = layout.indent(of: row)
      if case .group(let isOpen) = row.kind {
        let mark = isOpen ? grid.glyphs.open : grid.glyphs.folded
        grid.put(mark, at: rect.origin.moved(right: max(0, indent - 2)), style: .dim, in: rect)
      }
      rect = rect.inset(left: min(indent, max(0, rect.width - 1)))
    }
    value.draw(into: &grid, in: rect, columns[place.index].alignment, isBold: row.kind != .item)
  }
}

extension DataTable.Row {
  /// Whether a column shows nothing here, so that words before it may run on over its place.
  fileprivate func isEmpty(_ column: Int) -> Bool { column >= values.count || values[column] == .empty }
}

extension DataTable.Value {
  /// Whether it is read from left to right.
  fileprivate var isWords: Bool {
    switch self {
    case .text, .spans: true
    default: false
    }
  }

  /// Draws the value into its place; groups and totals are brighter than items.
  fileprivate func draw(into grid: inout Grid, in rect: Rect, _ alignment: Alignment, isBold: Bool) {
    let brighter = { (style: Style) in
      isBold && style.foreground == .text ? Style(.strong, on: style.background, style.attributes) : style
    }
    switch self {
    case .empty: break
    case .text(let text, let style): grid.draw(text, in: rect, alignment, style: brighter(style))
    case .spans(let spans): grid.draw(spans.map { Span($0.text, brighter($0.style)) }, in: rect, alignment)
    case .wordings(let texts, let style):
      guard let text = texts.first(where: { grid.columns($0) <= rect.width }) else { break }
      grid.draw(text, in: rect, alignment, style: brighter(style))
    case .gauge(let gauge): gauge.draw(into: &grid, in: rect)
    case .range(let range): range.draw(into: &grid, in: rect)
    case .sparkline(let sparkline): sparkline.draw(into: &grid, in: rect)
    case .heat(let text, let surface):
      grid.fill(rect, style: Style(.text, on: surface))
      grid.draw(text, in: rect, alignment, style: Style(.text, on: surface))
    }
  }

  /// Columns that the value needs to be shown whole.
  func width(_ context: DrawContext) -> Int {
    switch self {
    case .empty: 0
    case .text(let text, _), .heat(let text, _): DisplayWidth.columns(text, ambiguous: context.ambiguous)
    case .spans(let spans): spans.reduce(0) { $0 + DisplayWidth.columns($1.text, ambiguous: context.ambiguous) }
    case .wordings(let texts, _): texts.first.map { DisplayWidth.columns($0, ambiguous: context.ambiguous) } ?? 0
    case .gauge, .range: 8
    case .sparkline(let sparkline): min(sparkline.values.count, 12)
    }
  }
}
