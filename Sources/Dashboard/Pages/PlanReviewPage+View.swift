internal import Sales
internal import Screen

extension Canvas {
  /// The quarter in one line, then all quarters, the tiers reached and the plans below each other.
  mutating func drawPlanReview(_ review: PlanReview?, in rect: Rect) {
    guard let review, let verdict = review.quarters.first else {
      draw(.noReview(state.facts?.plans ?? .read), in: rect.row(rect.height / 2), .center, style: .dim)
      return
    }
    guard rect.height >= 6 else { return drawReviewPanel(.main, in: rect) }
    let top = rect.height >= 16 ? 1 : 0
    drawVerdict(verdict, in: rect.row(top))
    let below = rect.inset(top: top + 2)
    let ids = [PanelID.main, .tiers, .trials].filter { id in page.panels.contains { $0.id == id } }
    var sizes = ids.dropLast().map { id in Length.fixed(min(rows(of: id) + 2, below.height / 2)) }
    if below.height < 16 { sizes = sizes.map { _ in .fixed(max(4, below.height / 3)) } }
    for (id, part) in zip(ids, below.split(.rows, gap: 1, sizes + [.fill(1)])) { drawPanel(id, in: part) }
  }

  private func rows(of id: PanelID) -> Int { page.panels.first { $0.id == id }?.table.rows.count ?? 0 }

  private mutating func drawReviewPanel(_ id: PanelID, in rect: Rect) {
    guard let panel = page.panels.first(where: { $0.id == id }) else { return }
    drawTable(panel, in: rect)
  }

  /// `Q3 2026  ¥309,765 · 1.9% of sales · limit 3% · 6 of 23 below 80%   in order`
  private mutating func drawVerdict(_ verdict: PlanVerdict, in line: Rect) {
    let figures = wording.figures
    let share = verdict.costShare == nil ? [] : [wording(.ofSales(wording.costShare(verdict)))]
    let limit = verdict.costLimit.map { [wording(.costLimit(FigureText.rate($0)))] } ?? []
    // Held against the targets of the whole quarter everybody is below while it runs.
    let below =
      verdict.isRunning
      ? [] : [wording(.belowEighty(figures.count(verdict.belowEighty), figures.count(verdict.reps)))]
    var left = [
      Span(figures.period(verdict.quarter) + "  ", .dim),
      Span(figures.text(Figure(verdict.cost, cases: 1)), Style(.strong).with(.bold)),
    ]
    for piece in share + limit + below where width(left) + grid.columns(piece) + 3 <= line.width {
      left.append(Span(" · " + piece, .text))
    }
    let right = [Span(wording(verdict.phrase), verdict.tone.style)]
    grid.draw(left, at: line.origin, in: line)
    guard width(left) + width(right) + 3 <= line.width else { return }
    grid.draw(right, at: line.origin.moved(right: line.width - width(right)), in: line)
  }
}

extension Wording {
  /// Cost ÷ sales; with the digits that decide where rounding would make it the limit.
  func costShare(_ verdict: PlanVerdict) -> String {
    let share = figures.percent(verdict.costShare)
    guard let own = verdict.costShare, let limit = verdict.costLimit,
      let line = Figure(limit, over: 1_000_000, unit: .ratio, cases: 0), !own.equals(line),
      figures.percent(line) == share
    else { return share }
    return FigureText.rate(own)
  }
}
