internal import Sales
internal import Screen

extension Canvas {
  /// Who it is, what was reached, beside the team, the own funnel, the open deals.
  mutating func drawPerson(_ report: RepReport, _ progress: PeriodProgress, in rect: Rect) {
    guard rect.height >= 6 else {
      drawHeadline(report.headline, progress, name: wording.metric(report.headline.metric)[state.language], in: rect)
      return
    }
    let top = rect.height >= 16 ? 1 : 0
    drawIdentity(report, in: rect.row(top))
    let name = wording(wording.metric(report.headline.metric))
    var used = drawHeadline(report.headline, progress, name: name, in: rect.inset(top: top + 1)) + top + 1
    if rect.height >= 16, drawPay(report, in: rect.row(used - 1)) { used += 1 }
    drawPersonPanes(report, in: rect.inset(top: used))
  }

  private mutating func drawPersonPanes(_ report: RepReport, in rect: Rect) {
    guard rect.height >= 8 else { return drawPanel(.metrics, in: rect) }
    let gap = rect.height >= 16 ? 1 : 0
    guard rect.width >= 76 else {
      let rows = rect.split(.rows, gap: gap, [.fill(1), .fill(1)])
      drawPanel(.metrics, in: rows[0])
      return drawInTurn([[.openDeals], [.standing], [.whys], [.guidance]], report, in: rows[1])
    }
    let side = rect.split(.columns, gap: 3, [.fill(3), .fill(2)])[1].width
    let rows = personRows(report, standing: standingHeight(width: side), gap: gap, in: rect)
    if let last = rows.written { drawWritten(report, in: last) }
    let upper = rows.upper.split(.columns, gap: 3, [.fill(3), .fill(2)])
    drawPanel(.metrics, in: upper[0])
    drawFunnelPane(report.funnel, in: upper[1])
    let written: [[PanelID]] = rows.written == nil ? [[.whys, .guidance]] : []
    drawInTurn([report.standing == nil ? [.openDeals] : [.openDeals, .standing]] + written, report, in: rows.lower)
  }

  /// Panes that share a place: those that the selection is in, the first ones else; all of them can be gone to.
  private mutating func drawInTurn(_ turns: [[PanelID]], _ report: RepReport, in rect: Rect) {
    for id in turns.joined() { visibleRows[id] = 1 }
    switch turns.first(where: { $0.contains { $0 == page.panel?.id } }) ?? turns[0] {
    case [.openDeals, .standing]:
      let lower = rect.split(.columns, gap: 3, [.fill(3), .fill(2)])
      drawPanel(.openDeals, in: lower[0])
      drawStanding(in: lower[1])
    case [.whys, .guidance]: drawWritten(report, in: rect)
    case [.standing]: drawStanding(in: rect)
    case let only: drawPanel(only[0], in: rect)
    }
  }

  /// Three rows of panes, each as high as what it holds where there is room for all of them, so that no blank stands
  /// between them.
  private func personRows(
    _ report: RepReport, standing: Int, gap: Int, in rect: Rect
  ) -> (upper: Rect, lower: Rect, written: Rect?) {
    let written = writtenRows(report, in: rect)
    let body = rect.height - gap - (written == 0 ? 0 : written + gap)
    let rowCount = { (id: PanelID) in page.panels.first { $0.id == id }?.table.rows.count ?? 0 }
    let wanted = (upper: max(rowCount(.metrics) + 2, 14), lower: max(rowCount(.openDeals) + 2, standing + 1))
    let lower = min(wanted.lower, max(body - wanted.upper, body / 2))
    let upper = min(wanted.upper, body - lower)
    let rows = rect.split(.rows, gap: gap, [.fixed(upper), .fixed(lower), .fill(1)])
    return (rows[0], written == 0 ? rect.inset(top: upper + gap) : rows[1], written == 0 ? nil : rows[2])
  }

  /// `小李 · 客户经理 · 华南 · 入职 2024-03`, and the rank at the right.
  private mutating func drawIdentity(_ report: RepReport, in line: Rect) {
    var facts = [report.role, report.region.label, report.team.label].compactMap { $0 }
    if let hired = report.hired { facts.append(wording(.since(hired.iso.prefix(7).description))) }
    if report.left != nil { facts.append(wording(.former)) }
    let name = Span(report.rep.label(in: state.language), Style(.strong).with(.bold))
    let left = [name] + facts.map { Span(" · " + $0, .dim) }
    let right = rankSpans(report)
    grid.draw(left, at: line.origin, in: line.inset(right: width(right) + 1))
    grid.draw(right, at: line.origin.moved(right: line.width - width(right)), in: line)
  }

  private func rankSpans(_ report: RepReport) -> [Span] {
    guard let rank = report.rank else { return [] }
    let words = Span(wording(.rankSentence(rank, of: report.ranked)), .text)
    return [words, Span(" ")] + PageCell.change(report.change).spans(wording)
  }
}
