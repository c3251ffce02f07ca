/// The screen as a value: rows of cells that widgets draw into and terminals and documents show.
///
/// Drawing clips at every edge and never leaves half of a wide character behind.
public struct Grid: Sendable {
  /// Its columns and rows.
  public let size: Size
  /// What the terminal can show.
  public let context: DrawContext
  /// Where typed text goes; a terminal keeps its own cursor there, so that an input method opens beside it.
  public var cursor: Point?
  var cells: [StoredCell]
  /// Characters with marks, which do not fit into a cell.
  var clusters: [Glyph] = []

  /// An empty grid: blanks on the ground.
  public init(size: Size, context: DrawContext = DrawContext()) {
    (self.size, self.context) = (size, context)
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  /// All of it.
  public var bounds: Rect { Rect(size) }
  /// The glyphs to draw lines, bars and charts with.
  public var glyphs: GlyphSet { context.glyphs }

  /// The cell at a place; nil outside.
  public subscript(_ point: Point) -> Cell? {
    bounds.contains(point) ? cell(cells[point.y * size.width + point.x]) : nil
  }

  /// The cells of a row, left to right; empty when there is no such row.
  public func row(_ y: Int) -> [Cell] {
    guard y >= 0, y < size.height else { return [] }
    return cells[y * size.width..<(y + 1) * size.width].map(cell)
  }

  /// Columns that the text would take when drawn here.
  public func columns(_ text: String) -> Int { DisplayWidth.columns(text, ambiguous: context.ambiguous) }

  /// The text in at most so many columns, ending in the glyph set's sign when cut.
  public func fit(_ text: String, columns: Int) -> String {
    Truncate.fit(text, columns: columns, sign: glyphs.ellipsis, ambiguous: context.ambiguous)
  }

  func cell(_ stored: StoredCell) -> Cell {
    stored.width == 0
      ? Cell(content: .continuation, style: stored.style) : Cell(content: .glyph(glyph(stored)), style: stored.style)
  }

  func glyph(_ stored: StoredCell) -> Glyph {
    if let number = stored.cluster, number < clusters.count { return clusters[number] }
    return Glyph(base: stored.scalar, width: Int(stored.width))
  }

  /// Whether both show the same, wherever they keep their marks.
  func isSame(_ mine: StoredCell, _ theirs: StoredCell, of other: Grid) -> Bool {
    if mine.cluster == nil && theirs.cluster == nil { return mine == theirs }
    return mine.isAlike(theirs) && glyph(mine) == other.glyph(theirs)
  }
}

extension Grid: Equatable {
  /// Whether both show the same.
  public static func == (one: Grid, other: Grid) -> Bool {
    guard one.size == other.size, one.context == other.context else { return false }
    if one.clusters.isEmpty && other.clusters.isEmpty { return one.cells == other.cells }
    return zip(one.cells, other.cells).allSatisfy { one.isSame($0, $1, of: other) }
  }
}
