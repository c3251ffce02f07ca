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
    let below = left.inset(top: needs + (left.height >= needs + 2 ? 1 : 0))
    drawSpeed(report, in: below.row(0))
    drawBelowFunnel(in: below.inset(top: 2), hasParts: hasParts && !isWide)
    if isWide { drawPanel(.parts, in: columns[1].inset(top: rect.height >= 16 ? 1 : 0)) }
  }

  private mutating func drawBelowFunnel(in rect: Rect, hasParts: Bool) {
    guard rect.height >= 4 else { return }
    if hasParts { return drawPanel(.parts, in: rect) }
    guard let panel = page.panels.first(where: { $0.id == .main }), rect.height >= 5 else { return }
    drawTable(panel, in: rect)
  }

  private mutating func drawSpeed(_ report: FunnelReport, in line: Rect) {
    let figures = wording.figures
    var parts: [Phrase] = []
    if let velocity = report.velocity { parts.append(.velocity(figures.text(velocity.wholeUnits))) }
    if let rate = report.winRate { parts.append(.winRate(winRateText(rate))) }
    if let cycle = report.cycleDays { parts.append(.cycle(figures.text(cycle))) }
    if let deal = report.averageDeal { parts.append(.averageDeal(figures.text(deal.wholeUnits))) }
    var spans: [Span] = []
    for part in parts {
      let piece = [Span(spans.isEmpty ? "" : "   ", .dim), Span(wording(part), .text)]
      if width(spans) + width(piece) <= line.width { spans += piece }
    }
    grid.draw(spans, at: line.origin, in: line)
  }

  /// `21.7% (35/161)`: a rate with its cases, once there are enough for a percentage.
  private func winRateText(_ rate: Figure) -> String {
    let figures = wording.figures
    guard rate.cases >= 20 else { return figures.text(rate) }
    let won = rate.numerator.scaled(by: Int64(rate.cases), over: rate.denominator)
    return figures.text(rate) + " (\(figures.count(Int(clamping: won)))/\(figures.count(rate.cases)))"
  }
}
