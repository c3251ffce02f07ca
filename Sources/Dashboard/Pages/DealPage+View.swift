internal import Sales
internal import Screen

extension Canvas {
  /// The deal's fields, its payments, its stages.
  mutating func drawDeal(in rect: Rect) {
    let inner = rect.inset(top: rect.height >= 16 ? 1 : 0)
    if inner.width >= 90 {
      let columns = inner.split(.columns, gap: 3, [.fill(1), .fill(1)])
      let right = columns[1].split(.rows, gap: 1, [.fill(1), .fill(1)])
      drawPanel(.main, in: columns[0], hasTitles: false)
      drawPanel(.payments, in: right[0])
      return drawPanel(.stages, in: right[1])
    }
    guard inner.height >= 14 else { return drawPanel(.main, in: inner, hasTitles: false) }
    let rows = inner.split(.rows, gap: 1, [.fill(3), .fill(2)])
    drawPanel(.main, in: rows[0], hasTitles: false)
    drawPanel(.payments, in: rows[1])
  }
}
