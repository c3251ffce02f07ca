/// A table of two dimensions: names down the side and across the top, cells with heat behind their numbers, sums
/// beside and below.
///
/// Columns are equally wide, so that heat can be compared; where they do not all fit, as many are shown as there is
/// room for, the selected one among them, and the line of names says how many lie beyond.
public struct PivotGrid: Widget, Hashable {
  /// A cell.
  public struct Cell: Hashable, Sendable {
    /// Its number; empty where nothing happened.
    public var text: String
    /// What lies behind it.
    public var heat: Surface?
    /// A cell.
    public init(_ text: String, heat: Surface? = nil) { (self.text, self.heat) = (text, heat) }
  }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// At its side.
    public var name: String
    /// One a column.
    public var cells: [Cell]
    /// Behind the last.
    public var total: String
    /// Whether it is the sum of all; it stays in view.
    public var isTotal: Bool
    /// A row.
    public init(_ name: String, _ cells: [Cell], total: String, isTotal: Bool = false) {
      (self.name, self.cells, self.total, self.isTotal) = (name, cells, total, isTotal)
    }
  }

  /// What the side and the top are.
  public var corner: String
  /// Names across the top.
  public var columns: [String]
  /// Above the sums.
  public var total: String
  /// The sum of all, where there is one, is the last.
  public var rows: [Row]
  /// The selected cell: its row, and its column; the sums count as the column behind the last.
  public var selectedRow, selectedColumn: Int?
  /// The first row shown; moved as little as needed to show the selected one.
  public var first = 0

  /// A pivot.
  public init(corner: String, columns: [String], total: String, rows: [Row]) {
    (self.corner, self.columns, self.total, self.rows) = (corner, columns, total, rows)
  }

  public func draw(into grid: inout Grid, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let layout = PivotLayout(self, in: rect, grid.context)
    drawNames(into: &grid, layout)
    for (index, line) in layout.lines { draw(rows[index], index, into: &grid, line, layout) }
    Scroll.drawThumb(
      into: &grid, in: layout.thumb, first: layout.firstRow, visible: layout.visible, count: bodyCount)
  }

  /// Rows above the sum of all.
  var bodyCount: Int { rows.count - (rows.last?.isTotal == true ? 1 : 0) }

  private func drawNames(into grid: inout Grid, _ layout: PivotLayout) {
    grid.draw(corner, in: layout.name(in: layout.header), .left, style: .dim)
    for (index, place) in layout.cells(in: layout.header) {
      grid.draw(columns[index], in: place.inset(1, 0), .right, style: selectedColumn == index ? .accent : .dim)
    }
    let isChosen = selectedColumn == columns.count
    grid.draw(total, in: layout.total(in: layout.header), .right, style: isChosen ? .accent : .dim)
    grid.draw(layout.beyond(grid.glyphs), in: layout.rest(in: layout.header), .left, style: .dim)
  }

  private func draw(_ row: Row, _ index: Int, into grid: inout Grid, _ line: Rect, _ layout: PivotLayout) {
    let isChosen = index == selectedRow
    let strong = row.isTotal ? Style.strong : .text
    grid.draw(row.name, in: layout.name(in: line), .left, style: isChosen ? .accent : strong)
    for (column, place) in layout.cells(in: line) where row.cells.indices.contains(column) {
      let cell = row.cells[column]
      if let heat = cell.heat { grid.fill(place, style: Style(.text, on: heat)) }
      let isSelected = isChosen && column == selectedColumn
      let style = isSelected ? chosen(place, &grid) : cell.heat.map { Style(.text, on: $0) } ?? strong
      grid.draw(cell.text, in: place.inset(1, 0), .right, style: style)
    }
    let place = layout.total(in: line)
    let isSelected = isChosen && selectedColumn == columns.count
    grid.draw(row.total, in: place, .right, style: isSelected ? chosen(place, &grid) : .strong)
  }

  /// The selected cell: on its own surface whatever the heat.
  private func chosen(_ place: Rect, _ grid: inout Grid) -> Style {
    grid.fill(place, style: Style(.text, on: .selection))
    return Style(.accent, on: .selection).with(.bold)
  }
}

extension PivotGrid {
  /// A cell or a row's name.
  public struct Hit: Hashable, Sendable {
    /// Number of the row.
    public let row: Int
    /// Number of the column, the sums behind the last; nil beside the cells.
    public let column: Int?
  }

  /// What lies at a place, for the mouse; nil outside the rows.
  public func hit(_ point: Point, in rect: Rect, _ context: DrawContext) -> Hit? {
    let layout = PivotLayout(self, in: rect, context)
    guard let (row, line) = layout.lines.first(where: { $0.1.contains(point) }) else { return nil }
    if layout.total(in: line).contains(point) { return Hit(row: row, column: columns.count) }
    return Hit(row: row, column: layout.cells(in: line).first { $0.1.contains(point) }?.0)
  }

  /// How many rows above the sum there is room for.
  public func visibleRows(in rect: Rect) -> Int { PivotLayout.visible(self, in: rect) }

  /// The first row shown: what to keep as `first` so that rows stay where they are.
  public func firstShown(in rect: Rect, _ context: DrawContext) -> Int { PivotLayout(self, in: rect, context).firstRow }
}
