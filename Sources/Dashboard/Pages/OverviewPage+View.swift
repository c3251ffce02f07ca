internal import Sales
internal import Screen

extension Canvas {
  /// The headline, and as many panes below it as there is room for, the most asked for first.
  mutating func drawOverview(_ report: OverviewReport, _ progress: PeriodProgress, in rect: Rect) {
    let used = drawHeadline(report.headline, progress, name: headlineName, in: rect)
    let below = rect.inset(top: used)
    switch (below.width, below.height) {
    case (100..., 14...): drawSixPanes(report, in: below)
    case (60..., 22...):
      drawPairs([[.keyMetrics, .leaderboard], [.trend, .funnel], [.parts, .feed]], report, in: below)
    case (60..., 10...): drawPairs([[.keyMetrics, .leaderboard], [.funnel, .parts]], report, in: below)
    case (_, 14...): drawPairs([[.keyMetrics], [.leaderboard]], report, in: below)
    case (_, 3...): drawPairs([[.keyMetrics]], report, in: below)
    default: break
    }
  }

  /// Whose headline it is.
  private var headlineName: String {
    let scope = state.scope(of: page)
    return scope == .everything ? wording(.team) : wording.words(for: scope)
  }

  private mutating func drawSixPanes(_ report: OverviewReport, in rect: Rect) {
    let rows = rect.split(.rows, gap: 1, [.fill(1), .fill(1)])
    let upper = rows[0].split(.columns, gap: 3, [.fill(7), .fill(6), .fill(7)])
    let lower = rows[1].split(.columns, gap: 3, [.fill(4), .fill(3), .fill(4)])
    for (id, place) in zip([PanelID.keyMetrics, .trend, .leaderboard], upper) { drawPane(id, report, in: place) }
    for (id, place) in zip([PanelID.funnel, .parts, .feed], lower) { drawPane(id, report, in: place) }
  }

  private mutating func drawPairs(_ pairs: [[PanelID]], _ report: OverviewReport, in rect: Rect) {
    let rows = rect.split(.rows, gap: rect.height >= 16 ? 1 : 0, pairs.map { _ in .fill(1) })
    for (pair, row) in zip(pairs, rows) {
      let places = row.split(.columns, gap: 3, pair.map { _ in .fill(1) })
      for (id, place) in zip(pair, places) { drawPane(id, report, in: place) }
    }
  }

  private mutating func drawPane(_ id: PanelID, _ report: OverviewReport, in rect: Rect) {
    switch id {
    case .trend: drawTrend(report.trend, in: rect)
    case .funnel: drawFunnelPane(report.funnel, in: rect)
    // Two percentages beside each other need their headings.
    default: drawPanel(id, in: rect, hasTitles: id == .keyMetrics && rect.height >= 6)
    }
  }

  /// The funnel as bars, in a pane of its own.
  mutating func drawFunnelPane(_ report: FunnelReport, in rect: Rect) {
    guard let panel = page.panels.first(where: { $0.id == .funnel }), rect.height >= 2 else { return }
    let isChosen = hasSelection(panel)
    let inner = drawPane(panel.title, in: rect, isChosen: isChosen)
    drawFunnelChart(report, panel.id, in: inner, isSpread: false, isChosen: isChosen)
  }

  /// The last twelve months: sales, the target dotted, last year behind.
  mutating func drawTrend(_ report: TrendReport, in rect: Rect) {
    let inner = drawPane(
      .lastMonths(wording.metric(report.metric)), note: trendLegend(hasTarget: true), in: rect, isChosen: false)
    drawTrendChart(report, in: inner)
  }

  /// What the lines behind the figures are.
  func trendLegend(hasTarget: Bool) -> [Span] {
    let line = { (role: Role, name: Phrase) in
      Span(LineChart.legend(role, grid.glyphs) + " " + wording(name), Style(role))
    }
    let lastYear = line(.ghost, .lastYearLegend)
    return hasTarget ? [line(.target, .targetLegend), Span("  "), lastYear] : [lastYear]
  }

  /// The lines alone.
  mutating func drawTrendChart(_ report: TrendReport, in rect: Rect, names: [String]? = nil) {
    let unit = report.rows.lazy.compactMap { $0.value?.unit }.first ?? .money
    let series = [
      LineChart.Series(report.rows.map { $0.previousYear?.approximate }, role: .ghost),
      LineChart.Series(report.rows.map { $0.value?.approximate }, role: .series1),
    ]
    let targets = report.rows.map { $0.target?.approximate }
    let chart = LineChart(
      series, target: targets.contains { $0 != nil } ? targets : [],
      names: names ?? report.rows.map { wording.figures.shortPeriod($0.period) }, isFromZero: true,
      label: wording.axisLabel(unit))
    draw(chart, in: rect)
  }
}

extension Wording {
  /// Writes the numbers of an axis.
  func axisLabel(_ unit: Unit) -> @Sendable (Double) -> String {
    { [figures] value in
      let steps = unit == .money ? 100.0 : unit == .ratio || unit == .score ? 1000 : 1
      guard value.isFinite, abs(value) < 1e15,
        let figure = Figure(
          Int64((value * steps).rounded()), over: unit == .money ? 1 : Int64(steps), unit: unit, cases: 0)
      else { return "" }
      return unit == .ratio ? figures.percent(figure, .wall) : figures.text(figure, .short)
    }
  }
}
