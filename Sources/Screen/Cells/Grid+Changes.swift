/// Neighbouring cells of a row that must be drawn again.
public struct Run: Hashable, Sendable {
  /// The row.
  public let y: Int
  /// The column of the first cell.
  public let x: Int
  /// The cells, left to right; never begins or ends within a wide character.
  public let cells: [Cell]
}

extension Grid {
  /// What must be drawn to make the old screen look like this one: nothing when they are equal.
  ///
  /// A screen of another size is drawn whole. Runs are widened so that no wide character is cut.
  public func changes(from old: Grid) -> [Run] {
    guard size == old.size else {
      return (0..<size.height).map { run($0, 0..<size.width) }.filter { !$0.cells.isEmpty }
    }
    var runs: [Run] = []
    for y in 0..<size.height where isRowChanged(y, old) { appendChanges(y, old, to: &runs) }
    return runs
  }

  /// The grid with the runs drawn over it, as a terminal would.
  public func applying(_ runs: [Run]) -> Grid {
    var grid = self
    for run in runs {
      for (offset, cell) in run.cells.enumerated() {
        guard case .glyph(let glyph) = cell.content else { continue }
        grid.write(glyph, at: Point(x: run.x + offset, y: run.y), style: cell.style)
      }
    }
    return grid
  }

  /// Draws one glyph as it is.
  private mutating func write(_ glyph: Glyph, at point: Point, style: Style) {
    draw(glyph.text, at: point, style: style)
  }

  private func isRowChanged(_ y: Int, _ old: Grid) -> Bool {
    let range = y * size.width..<(y + 1) * size.width
    if clusters.isEmpty && old.clusters.isEmpty { return cells[range] != old.cells[range] }
    return range.contains { !isSame(cells[$0], old.cells[$0], of: old) }
  }

  private func appendChanges(_ y: Int, _ old: Grid, to runs: inout [Run]) {
    let row = y * size.width
    var x = 0
    while x < size.width {
      if isSame(cells[row + x], old.cells[row + x], of: old) {
        x += 1
        continue
      }
      let start = x
      while x < size.width, !isSame(cells[row + x], old.cells[row + x], of: old) { x += 1 }
      let whole = widened(start..<x, row, old)
      runs.append(run(y, whole))
      x = max(x, whole.upperBound)
    }
  }

  /// The range grown to whole characters, of this grid and of the old one.
  private func widened(_ range: Range<Int>, _ row: Int, _ old: Grid) -> Range<Int> {
    var (first, end) = (range.lowerBound, range.upperBound)
    while first > 0, cells[row + first].width == 0 || old.cells[row + first].width == 0 { first -= 1 }
    while end < size.width, cells[row + end].width == 0 || old.cells[row + end].width == 0 { end += 1 }
    return first..<end
  }

  private func run(_ y: Int, _ columns: Range<Int>) -> Run {
    let row = y * size.width
    return Run(y: y, x: columns.lowerBound, cells: columns.map { cell(cells[row + $0]) })
  }
}
