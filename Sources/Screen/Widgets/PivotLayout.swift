/// Where the cells of a pivot go: shared by drawing and by the mouse.
struct PivotLayout {
  /// The line of names.
  let header: Rect
  /// The shown rows by number, the sum of all last.
  let lines: [(Int, Rect)]
  let firstRow: Int
  /// How many rows above the sum are shown.
  let visible: Int
  let thumb: Rect
  private let nameWidth, cellWidth, totalWidth: Int
  /// Columns that are shown.
  private let shown: Range<Int>
  private let count: Int

  init(_ pivot: PivotGrid, in rect: Rect, _ context: DrawContext) {
    let width = { (text: String) in DisplayWidth.columns(text, ambiguous: context.ambiguous) }
    let isLonger = pivot.bodyCount > Self.visible(pivot, in: rect) && rect.width > 4
    let content = rect.inset(right: isLonger ? 2 : 0)
    let count = pivot.columns.count
    self.count = count
    let names = pivot.rows.map { width($0.name) } + [width(pivot.corner)]
    let texts = pivot.rows.flatMap { $0.cells.map { width($0.text) } }.max() ?? 0
    totalWidth = max(pivot.rows.map { width($0.total) }.max() ?? 0, width(pivot.total))
    cellWidth = max(texts, min(pivot.columns.map(width).max() ?? 0, 14), 4) + 2
    nameWidth = min(names.max() ?? 0, max(8, content.width / 3))
    let room = content.width - nameWidth - totalWidth - 3
    let fitting = max(0, min(count, room / (cellWidth + 1)))
    let wanted = pivot.selectedColumn.map { min($0, count - 1) } ?? 0
    let start = max(0, min(count - fitting, wanted - fitting + 1))
    shown = start..<start + fitting
    header = content.row(0)
    let visible = Self.visible(pivot, in: rect)
    let body = pivot.selectedRow.flatMap { $0 < pivot.bodyCount ? $0 : nil }
    let first = Scroll.first(pivot.first, showing: body, visible: visible, count: pivot.bodyCount)
    let last = min(pivot.bodyCount, first + visible)
    var lines = (first..<max(first, last)).enumerated().map { ($1, content.row(1 + $0)) }
    if pivot.rows.count > pivot.bodyCount, rect.height >= 4 {
      lines.append((pivot.bodyCount, content.row(1 + lines.count)))
    }
    (self.lines, self.visible, firstRow) = (lines, visible, first)
    thumb = isLonger ? Rect(x: rect.right - 1, y: rect.y + 1, width: 1, height: visible) : content.row(rect.height)
  }

  /// Rows above the sum that there is room for, below the names.
  static func visible(_ pivot: PivotGrid, in rect: Rect) -> Int {
    max(0, rect.height - 1 - (pivot.rows.count > pivot.bodyCount && rect.height >= 4 ? 1 : 0))
  }

  func name(in line: Rect) -> Rect { line.inset(right: line.width - nameWidth) }

  /// The shown cells of a line by number.
  func cells(in line: Rect) -> [(Int, Rect)] {
    shown.enumerated().map { place, column in
      let x = line.x + nameWidth + 1 + place * (cellWidth + 1)
      return (column, Rect(x: x, y: line.y, width: cellWidth, height: line.height).intersection(line))
    }
  }

  func total(in line: Rect) -> Rect {
    Rect(x: line.x + totalOffset, y: line.y, width: totalWidth, height: line.height).intersection(line)
  }

  /// What is left of the line behind the sums.
  func rest(in line: Rect) -> Rect { line.inset(left: min(line.width, totalOffset + totalWidth + 2)) }

  /// How many columns lie before and behind those shown: `‹3 5›`.
  func beyond(_ glyphs: GlyphSet) -> String {
    let before = shown.lowerBound > 0 ? "\(glyphs.level == .ascii ? "<" : "‹")\(shown.lowerBound)" : ""
    let behind = shown.upperBound < count ? "\(count - shown.upperBound)\(glyphs.level == .ascii ? ">" : "›")" : ""
    return [before, behind].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var totalOffset: Int { nameWidth + 1 + shown.count * (cellWidth + 1) + 1 }
}
