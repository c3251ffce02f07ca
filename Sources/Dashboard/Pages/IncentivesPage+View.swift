internal import Sales
internal import Screen

extension Canvas {
  /// What it costs and when it is due in one line, the plans in plain words, everyone's pay, the honours wall.
  mutating func drawIncentives(_ report: IncentiveReport, in rect: Rect) {
    guard rect.height >= 6 else { return drawPanelTable(.main, in: rect) }
    let top = rect.height >= 16 ? 1 : 0
    drawCost(report, in: rect.row(top))
    let below = rect.inset(top: top + 1)
    let plans = planLines(report, width: below.width)
    let room = min(plans.count, below.height >= 34 ? plans.count : below.height / 5)
    for (row, line) in cut(plans, to: room, width: below.width).enumerated() {
      grid.draw(line, at: below.row(row).origin, in: below.row(row))
    }
    drawEarnings(report, in: below.inset(top: room + 1))
  }

  /// Everyone's pay, and the honours beside it, or below it where the screen is narrow.
  private mutating func drawEarnings(_ report: IncentiveReport, in rect: Rect) {
    guard rect.height >= 14, !report.honours.isEmpty else { return drawPanelTable(.main, in: rect) }
    if rect.width >= 170 {
      let columns = rect.split(.columns, gap: 3, [.fill(1), .fixed(60)])
      drawPanelTable(.main, in: columns[0])
      return drawPanel(.honours, in: columns[1])
    }
    // The honours take what the table leaves, at least a third where they need it.
    let wanted = (table: report.rows.count + 2, honours: report.honours.count + 2)
    let honours = min(wanted.honours, max(rect.height / 3, rect.height - 1 - wanted.table))
    let table = min(wanted.table, rect.height - honours - 1)
    let rows = rect.split(.rows, gap: 1, [.fixed(table), .fixed(honours)])
    drawPanelTable(.main, in: rows[0])
    drawPanel(.honours, in: rows[1])
  }

  private mutating func drawPanelTable(_ id: PanelID, in rect: Rect) {
    guard let panel = page.panels.first(where: { $0.id == id }) else { return }
    drawTable(panel, in: rect)
  }

  /// `¥128,400 earned · 2.2% of sales · 19 of 24 people`, and at the right when statements are due.
  private mutating func drawCost(_ report: IncentiveReport, in line: Rect) {
    let figures = wording.figures
    let total = report.rows.reduce(Money.zero) { $0 + $1.total }
    let earning = report.rows.count { $0.total > .zero }
    var spans = [
      Span(figures.shortPeriod(report.question.period) + "  ", .dim),
      Span(figures.text(Figure(total, cases: 1)), Style(.strong).with(.bold)), Span(" " + wording(.earned), .dim),
    ]
    let pieces = [
      report.costShare.map { Span("   " + wording(.ofSales(figures.percent($0))), .text) },
      Span("   " + wording(.peopleEarning(figures.count(earning), figures.count(report.rows.count))), .text),
      report.leading.isEmpty ? nil : Span("   " + wording.incentives.leading(report), .dim),
    ].compactMap { $0 }
    let due = report.statements.map { dueSpans($0, columns: line.width - width(spans) - 3) } ?? []
    let room = line.width - (due.isEmpty ? 0 : width(due) + 3)
    for piece in pieces where width(spans) + grid.columns(piece.text) <= room { spans.append(piece) }
    grid.draw(spans, at: line.origin, in: line)
    grid.draw(due, at: line.origin.moved(right: max(0, line.width - width(due))), in: line)
  }

  /// The plans in plain words, wrapped; a plan that was refused first, because it pays nothing.
  private func planLines(_ report: IncentiveReport, width: Int) -> [[Span]] {
    let refused = report.refused.map { plan in
      (plan.problems.first?.line(in: state.language) ?? plan.name, Style(.bad))
    }
    let plans = report.plans.flatMap { plan in
      let sentences = PlanWording(plan, wording.figures, wording.catalog).sentences
      return runningOn(sentences.enumerated().map { ($1, $0 == 0 ? Style.text : .dim) }, width: width)
    }
    let changed = report.changed.map { (wording.incentives.change($0), Style(.warn)) }
    return runningOn(refused + changed, width: width) + plans
  }

  /// So many lines; where more are left out the last one says how to read them.
  private func cut(_ plans: [[Span]], to room: Int, width: Int) -> [[Span]] {
    guard plans.count > room, room > 0 else { return plans }
    let sign = Span(" " + wording(.moreOfPlans(state.keyName(.explain))), .dim)
    return cut(plans, width: width - self.width([sign]), most: room).enumerated().map { row, line in
      row == room - 1 ? line + [sign] : line
    }
  }

  /// Sentences one after the other, each with its own style, broken between them where one can.
  private func runningOn(_ sentences: [(String, Style)], width: Int) -> [[Span]] {
    var lines: [[Span]] = []
    for (text, style) in sentences {
      if var line = lines.last, self.width(line) + 2 + grid.columns(text) <= width {
        line.append(Span("  " + text, style))
        lines[lines.count - 1] = line
      } else {
        lines += Wrap.lines(text, columns: max(1, width), ambiguous: grid.context.ambiguous).map { [Span($0, style)] }
      }
    }
    return lines
  }
}
