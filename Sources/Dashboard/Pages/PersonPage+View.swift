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
    let written = writtenRows(report, in: rect)
    if written > 0 { drawWritten(report, in: rect.inset(top: rect.height - written)) }
    let rows = rect.inset(bottom: written == 0 ? 0 : written + gap).split(.rows, gap: gap, [.fill(1), .fill(1)])
    let upper = rows[0].split(.columns, gap: 3, [.fill(3), .fill(2)])
    drawPanel(.metrics, in: upper[0])
    drawFunnelPane(report.funnel, in: upper[1])
    guard let standing = report.standing else { return drawPanel(.openDeals, in: rows[1]) }
    let lower = rows[1].split(.columns, gap: 3, [.fill(3), .fill(2)])
    drawPanel(.openDeals, in: lower[0])
    drawStanding(standing, in: lower[1])
  }

  /// What stands out against the team, each statement below its topic.
  private mutating func drawStanding(_ standing: RepStanding, in rect: Rect) {
    let wording = wording
    let words = StandingText(wording.figures) { wording(wording.metric($0)) }
    let inner = drawPane(words.title(standing), in: rect, isChosen: false)
    let spans = words.lines(standing).flatMap { line -> [[Span]] in
      let text = line.topic.isEmpty ? line.text : line.topic + "  " + line.text
      return Wrap.lines(text, columns: max(1, inner.width - 2), ambiguous: grid.context.ambiguous).enumerated().map {
        index, part in
        guard index == 0, !line.topic.isEmpty else { return [Span((index == 0 ? "" : "  ") + part, .text)] }
        return [Span(line.topic, line.kind.style), Span(String(part.dropFirst(line.topic.count)), .text)]
      }
    }
    for (row, line) in spans.prefix(max(0, inner.height)).enumerated() {
      grid.draw(line, at: inner.row(row).origin, in: inner.row(row))
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
