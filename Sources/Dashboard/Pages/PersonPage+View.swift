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
      return drawPanel(.openDeals, in: rows[1])
    }
    let standing = report.standing.map {
      standingLines($0, width: rect.split(.columns, gap: 3, [.fill(3), .fill(2)])[1].width)
    }
    let rows = personRows(report, standing: standing?.count ?? 0, gap: gap, in: rect)
    if let last = rows.written { drawWritten(report, in: last) }
    let upper = rows.upper.split(.columns, gap: 3, [.fill(3), .fill(2)])
    drawPanel(.metrics, in: upper[0])
    drawFunnelPane(report.funnel, in: upper[1])
    guard let told = report.standing, let standing else { return drawPanel(.openDeals, in: rows.lower) }
    let lower = rows.lower.split(.columns, gap: 3, [.fill(3), .fill(2)])
    drawPanel(.openDeals, in: lower[0])
    drawStanding(told, standing, in: lower[1])
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

  /// What stands out against the team, each statement below its topic.
  private mutating func drawStanding(_ standing: RepStanding, _ lines: [[Span]], in rect: Rect) {
    let wording = wording
    let words = StandingText(wording.figures) { wording(wording.metric($0)) }
    let inner = drawPane(words.title(standing), in: rect, isChosen: false)
    for (row, line) in cut(lines, width: inner.width, most: inner.height).enumerated() {
      grid.draw(line, at: inner.row(row).origin, in: inner.row(row))
    }
  }

  private func standingLines(_ standing: RepStanding, width: Int) -> [[Span]] {
    let wording = wording
    let words = StandingText(wording.figures) { wording(wording.metric($0)) }
    return words.lines(standing).flatMap { line -> [[Span]] in
      let text = line.topic.isEmpty ? line.text : line.topic + "  " + line.text
      return Wrap.lines(text, columns: max(1, width - 2), ambiguous: grid.context.ambiguous).enumerated().map {
        index, part in
        guard index == 0, !line.topic.isEmpty else { return [Span((index == 0 ? "" : "  ") + part, .text)] }
        return [Span(line.topic, line.kind.style), Span(String(part.dropFirst(line.topic.count)), .text)]
      }
    }
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

extension StandingText.Line.Kind {
  /// In what a topic is drawn.
  fileprivate var style: Style {
    switch self {
    case .weakness, .habit: Style(.warn)
    case .strength: Style(.good)
    case .example: .dim
    }
  }
}
