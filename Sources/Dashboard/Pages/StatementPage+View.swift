internal import Sales
internal import Screen

extension Canvas {
  /// Who and how much, what it consists of, the lines; below them what one more deal pays and what was done.
  mutating func drawStatement(_ report: StatementReport, in rect: Rect) {
    guard page.kind == .statement, rect.height >= 6 else { return drawStatementTable(in: rect) }
    let top = rect.height >= 16 ? 1 : 0
    drawEarner(report, in: rect.row(top))
    drawHeld(report, besideSumIn: rect.row(top + 1))
    let below = rect.inset(top: top + (rect.height >= 12 ? 3 : 2))
    let others = [PanelID.whatIf, .audit].filter { id in page.panels.contains { $0.id == id } }
    guard below.height >= 12, !others.isEmpty else { return drawStatementTable(in: below) }
    // The lines take what they need, so that what follows stands close below them.
    let most = max(report.nextDeals.count, report.deeds.count) + 2
    let lines = min(report.row.lines.count + 4, below.height - min(most, below.height / 2) - 1)
    let rows = below.split(.rows, gap: 1, [.fixed(lines), .fill(1)])
    drawPanel(.main, in: rows[0])
    let columns = rows[1].split(.columns, gap: 3, others.prefix(below.width >= 100 ? 2 : 1).map { _ in .fill(1) })
    for (id, part) in zip(others, columns) { drawPanel(id, in: part) }
  }

  private mutating func drawStatementTable(in rect: Rect) {
    guard let panel = page.panels.first else { return }
    drawTable(panel, in: rect.height >= 8 ? rect.inset(top: 1) : rect)
  }

  /// `小李 · 华南 · 8月   75.0% ■`, and at the right how the statement stands and what is due.
  private mutating func drawEarner(_ report: StatementReport, in line: Rect) {
    let (row, figures) = (report.row, wording.figures)
    var left = [Span(row.rep.label(in: state.language), Style(.strong).with(.bold))]
    left += [row.region.label, figures.period(report.question.period)].compactMap { $0 }.map { Span(" · " + $0, .dim) }
    if let attainment = row.attainment {
      left.append(Span("   " + figures.percent(attainment), row.light.map { Style($0.role) } ?? .strong))
      left += row.light.map { [Span(" "), wording.sign($0)] } ?? []
    }
    let isLate = report.clock.map { $0.objectBy != nil && $0.isLate } ?? false
    let status = Span(wording(.status(row.status, isLate: isLate)), row.status.tone.style)
    let right = (clock(report).map { [Span(wording($0.words) + "   ", $0.style)] } ?? []) + [status]
    grid.draw(left, at: line.origin, in: line.inset(right: width(right) + 1))
    grid.draw(right, at: line.origin.moved(right: max(0, line.width - width(right))), in: line)
  }

  /// What is due of the statement.
  private func clock(_ report: StatementReport) -> (words: Phrase, style: Style)? {
    guard let clock = report.clock else { return nil }
    let day = { (day: Day) in wording.figures.day(day, near: state.now.day) }
    switch (report.row.status, clock.objectBy) {
    case (.draft, _):
      let due = day(clock.publishBy)
      let isLate = clock.isLate || state.now.day > clock.publishBy
      return isLate ? (.overdueSince(due), Style(.bad)) : (.publishBy(due), Style(.dim))
    case (.published, let last?), (.objected, let last?): return (.objectionsUntil(day(last)), Style(.dim))
    default: return nil
    }
  }

  /// What the pay is made of, and at the right what of it objections hold.
  private mutating func drawHeld(_ report: StatementReport, besideSumIn line: Rect) {
    let amount = report.heldAmount
    guard report.standings.contains(where: { !$0.objections.isEmpty }) else { return drawSum(report.row, in: line) }
    let held = [Span(wording(.held(wording.figures.text(Figure(amount, cases: 1)))), Style(.warn))]
    drawSum(report.row, in: line.inset(right: width(held) + 2))
    grid.draw(held, at: line.origin.moved(right: max(0, line.width - width(held))), in: line)
  }

  /// `¥17,800 = 佣金 ¥16,800 + 奖金 ¥1,000`: only the parts there are.
  private mutating func drawSum(_ row: IncentiveRow, in line: Rect) {
    let figures = wording.figures
    let text = { (money: Money) in figures.text(Figure(money, cases: 1)) }
    let parts: [(Phrase, Money)] = [
      (ColumnID.commission.phrase, row.commission), (ColumnID.bonus.phrase, row.bonus),
      (ReportKey.teamAward.phrase, row.teamAward), (ReportKey.rankAward.phrase, row.rankAward),
      (ColumnID.adjustments.phrase, row.adjustments),
    ]
    var spans = [Span(text(row.total), Style(.strong).with(.bold))]
    for (index, part) in parts.filter({ $0.1 != .zero }).enumerated() {
      let sign = part.1 < .zero ? "  − " : index == 0 ? "  = " : "  + "
      let amount = text(part.1 < .zero ? -part.1 : part.1)
      spans += [Span(sign, .dim), Span(wording(part.0) + " ", .dim), Span(amount, .text)]
    }
    if let next = row.nextTier, let missing = row.toNextTier {
      let words = wording(.toReach(figures.text(missing), next.label))
      if width(spans) + grid.columns(words) + 4 <= line.width { spans.append(Span("    " + words, .dim)) }
    }
    grid.draw(spans, at: line.origin, in: line)
  }
}
