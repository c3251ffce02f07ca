internal import Sales
internal import Screen

/// One line of a list on the wall.
struct WallRow {
  let rank: Int?
  let name: String
  let result: TargetRow
  let change: Int?
  /// `nil`: hidden.
  let amount: String?
}

extension Canvas {
  /// As many rows as can be read from afar, their shares in block digits; the others have their turn after them.
  mutating func drawWallRows(_ rows: [WallRow], in rect: Rect) {
    let isLarge = WallLayout.isLarge(rect)
    let parts = WallParts(rows: rows.count, fitting: WallLayout.rows(rect))
    let shown = Array(rows[parts.range(state.wall?.part ?? 0)])
    guard !shown.isEmpty else { return }
    let step = max(isLarge ? 4 : 1, min(6, rect.height / shown.count))
    let columns = WallColumns(shown, self, isLarge: isLarge, width: rect.width)
    for (index, row) in shown.enumerated() {
      draw(row, columns, in: rect.row(index * step, height: isLarge ? 3 : 1))
    }
  }

  private mutating func draw(_ row: WallRow, _ columns: WallColumns, in band: Rect) {
    let parts = band.split(.columns, gap: 2, columns.lengths)
    let (figures, middle) = (wording.figures, band.height / 2)
    let digits: BigDigits.Height = columns.isLarge ? .small : .plain
    if let rank = row.rank {
      draw(BigDigits(figures.count(rank), digits, style: rank <= 3 ? .accent : .dim, .right), in: parts[0])
    }
    grid.draw(row.name, in: parts[1].row(middle), .left, style: Style(.strong).with(.bold))
    if let amount = row.amount { draw(BigDigits(amount, digits, style: .text, .right), in: parts[2]) }
    let style = row.result.light.map { Style($0.role) } ?? .dim
    draw(BigDigits(figures.percent(row.result.attainment, .wall), digits, style: style, .right), in: parts[3])
    if let light = row.result.light { grid.draw([wording.sign(light)], at: parts[4].row(middle).origin, in: parts[4]) }
    if let progress = Progress(row.result) { draw(progress.gauge(scale: columns.scale), in: parts[5]) }
    grid.draw(PageCell.change(row.change).spans(wording), at: parts[6].row(middle).origin, in: parts[6])
  }
}

/// How wide the columns of a list on the wall are: what names and numbers need, the rest for the bars.
struct WallColumns {
  let isLarge: Bool
  let lengths: [Length]
  /// What all bars are drawn against.
  let scale: Double

  init(_ rows: [WallRow], _ canvas: Canvas, isLarge: Bool, width: Int) {
    self.isLarge = isLarge
    let (figures, context) = (canvas.wording.figures, canvas.grid.context)
    let digits: BigDigits.Height = isLarge ? .small : .plain
    let needs = { (texts: [String]) in texts.map { BigDigits.width($0, digits, context) }.max() ?? 0 }
    let names = rows.map { canvas.grid.columns($0.name) }.max() ?? 0
    let ranks = needs(rows.compactMap { $0.rank.map { figures.count($0) } })
    let shares = needs(rows.map { figures.percent($0.result.attainment, .wall) })
    let amounts = needs(rows.compactMap(\.amount))
    let hasChange = rows.contains { $0.change != nil }
    let fixed = ranks + min(names, width / 3) + shares + 17
    // Amounts are the first to go where there is little room: shares say how it stands.
    let shownAmounts = fixed + amounts + 12 <= width ? amounts : 0
    lengths = [
      .fixed(ranks), .fixed(min(names, width / 3)), .fixed(shownAmounts), .fixed(shares), .fixed(1), .fill(1),
      .fixed(hasChange ? 3 : 0),
    ]
    scale = rows.reduce(1) { max($0, min(Progress($1.result).map { $0.done + $0.sure } ?? 0, 1.5)) }
  }
}
