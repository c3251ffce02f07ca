/// Which part of something longer than its place is shown.
public enum Scroll {
  /// The first row to show so that a row is in view, moving as little as possible and never past the end.
  public static func first(_ first: Int, showing row: Int?, visible: Int, count: Int) -> Int {
    let last = max(0, count - max(0, visible))
    guard let row, visible > 0 else { return min(max(0, first), last) }
    let lowest = min(max(0, row), max(0, count - 1))
    return min(max(0, min(max(first, lowest - visible + 1), lowest)), last)
  }

  /// Draws where one is in the right column: a short line as long as the part that is shown; nothing when all is.
  static func drawThumb(into grid: inout Grid, in column: Rect, first: Int, visible: Int, count: Int) {
    guard count > visible, visible > 0, column.height > 1 else { return }
    let length = max(1, column.height * visible / count)
    let start = (column.height - length) * min(max(0, first), count - visible) / (count - visible)
    for row in start..<start + length {
      grid.put(grid.glyphs.frame.vertical, at: column.origin.moved(down: row), style: .dim, in: column)
    }
  }
}
