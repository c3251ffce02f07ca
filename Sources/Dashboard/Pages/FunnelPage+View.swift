internal import Sales
internal import Screen

extension Canvas {
  /// The funnel with its speed below; beside or below it the stages in numbers or the funnels of the parts.
  mutating func drawFunnel(_ report: FunnelReport, in rect: Rect) {
    let hasParts = page.panels.contains { $0.id == .parts }
    let isWide = rect.width >= 110 && hasParts
    let columns = isWide ? rect.split(.columns, gap: 3, [.fill(5), .fill(4)]) : [rect]
    let left = columns[0].inset(top: rect.height >= 16 ? 1 : 0)
    let spread = 2 * report.rows.count - 1
    let needs = left.height >= spread + 3 ? spread : min(report.rows.count, max(0, left.height - 1))
    drawFunnelChart(
      report, .main, in: left.inset(bottom: left.height - needs), isSpread: needs == spread,
      isChosen: page.panel?.id == .main)
    drawComparisonNote(report, in: rect.row(0))
    let below = left.inset(top: needs + (left.height >= needs + 2 ? 1 : 0))
    drawSpeed(report, in: below.row(0))
    drawBelowFunnel(in: below.inset(top: 2), hasParts: hasParts && !isWide)
    if isWide { drawPanel(.parts, in: columns[1].inset(top: rect.height >= 16 ? 1 : 0)) }
  }

  private mutating func drawBelowFunnel(in rect: Rect, hasParts: Bool) {
    guard rect.height >= 4 else { return }
    if hasParts { return drawPanel(.parts, in: rect) }
    guard let panel = page.panels.first(where: { $0.id == .numbers }), rect.height >= 5 else { return }
    drawTable(panel, in: rect)
  }

  /// Velocity, win rate, cycle and average deal; each can be selected and explained.
  private mutating func drawSpeed(_ report: FunnelReport, in line: Rect) {
    guard let panel = page.panels.first(where: { $0.id == .speed }), !line.isEmpty else { return }
    visibleRows[.speed] = 1
    var x = line.x
    for row in panel.table.rows {
      guard case .metric(let id) = row.item, let words = speedWords(id, report) else { continue }
      let piece = Rect(x: x, y: line.y, width: grid.columns(words), height: 1)
      guard piece.right <= line.right else { break }
      grid.draw(words, at: piece.origin, style: .text, in: line)
      if hasSelection(panel), page.selectedRow?.item == row.item { grid.lay(.selection, under: piece) }
      hits.append(Hit(rect: piece, target: .item(.speed, row.item)))
      x = piece.right + 3
    }
  }

  private func speedWords(_ id: String, _ report: FunnelReport) -> String? {
    let figures = wording.figures
    switch id {
    case "velocity": return report.velocity.map { wording(.velocity(figures.text($0.wholeUnits))) }
    case "win_rate": return report.winRate.map { wording(.winRate(winRateText($0))) }
    case "cycle_days": return report.cycleDays.map { wording(.cycle(figures.text($0))) }
    default: return report.averageDeal.map { wording(.averageDeal(figures.text($0.wholeUnits))) }
    }
  }

  /// What the earlier conversions are those of.
  private mutating func drawComparisonNote(_ report: FunnelReport, in line: Rect) {
    guard let comparison = report.comparison, !line.isEmpty else { return }
    let period = wording.figures.shortPeriod(comparison.period)
    let words = comparison.isToDate ? period + " · " + wording(.toDateNote) : period
    draw(.comparedWith(words), in: line, .right, style: .dim)
  }

  /// `21.7% (35/161)`: a rate with its cases, once there are enough for a percentage.
  private func winRateText(_ rate: Figure) -> String {
    let figures = wording.figures
    guard rate.cases >= 20 else { return figures.text(rate) }
    let won = rate.numerator.scaled(by: Int64(rate.cases), over: rate.denominator)
    return figures.text(rate) + " (\(figures.count(Int(clamping: won)))/\(figures.count(rate.cases)))"
  }
}
