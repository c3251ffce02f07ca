/// A row of small columns, one a value, the newest at the right.
public struct Sparkline: Widget, Hashable {
  /// Values from old to new; nil leaves a gap.
  public var values: [Double?]
  /// Of the columns.
  public var role: Role
  /// Whether the lowest column stands for 0 instead of the least value.
  public var isFromZero: Bool

  /// A sparkline.
  public init(_ values: [Double?], role: Role = .bar, isFromZero: Bool = false) {
    (self.values, self.role, self.isFromZero) = (values, role, isFromZero)
  }

  public func draw(into grid: inout Grid, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let shown = values.suffix(rect.width).map { $0.flatMap { $0.isFinite ? $0 : nil } }
    let known = shown.compactMap { $0 }
    guard let least = known.min(), let most = known.max() else { return }
    let base = isFromZero ? min(0, least) : least
    for (column, value) in shown.enumerated() {
      guard let value else { continue }
      // Halved first: the span of two finite numbers need not be one.
      let span = most / 2 - base / 2
      let share = span > 0 ? (value / 2 - base / 2) / span : 0.5
      drawColumn(share, into: &grid, at: rect.origin.moved(right: column), rect)
    }
  }

  /// A column as high as the rectangle but for an eighth, so that sparklines in a table do not touch; the least value
  /// still shows an eighth.
  private func drawColumn(_ share: Double, into grid: inout Grid, at top: Point, _ rect: Rect) {
    let eighths = max(1, Int((min(max(share, 0), 1) * Double(rect.height * 8 - 1)).rounded()))
    for row in 0..<rect.height {
      let inRow = min(8, eighths - (rect.height - 1 - row) * 8)
      if inRow > 0 { grid.put(grid.glyphs.fromBelow[inRow], at: top.moved(down: row), style: Style(role), in: rect) }
    }
  }
}
