internal import Sales
internal import Screen

extension PageBuilder {
  /// One metric over periods of one grain, the latest first, each beside its target and the year before.
  func trends(_ report: TrendReport) -> [PagePanel] {
    let unit = report.rows.lazy.compactMap { $0.value?.unit ?? $0.target?.unit }.first
    let columns = [
      column(.period, min: 5), moneyColumn(.actual, metric: unit), moneyColumn(.target, metric: unit, priority: 2),
      column(.attainment, .number, priority: 1), column(.light, .sign, priority: 1),
      moneyColumn(.previousYear, metric: unit, priority: 3), column(.note, priority: 4),
    ]
    let rows = report.rows.reversed().map { row in
      PageRow(
        item: .period(row.period), cells: cells(row, in: report),
        subject: RowSubject(metric: report.metric, period: row.period))
    }
    return [panel(.main, wording.metric(report.metric), columns, rows)]
  }

  private func cells(_ row: TrendRow, in report: TrendReport) -> [PageCell] {
    let isLow = wording.catalog[report.metric]?.lowerIsBetter ?? false
    let rule = state.facts?.lights ?? LightRule()
    let attainment = Attainment.share(of: row.value, to: row.target, lowerIsBetter: isLow)
    return [
      .period(row.period), .plain(row.value), row.target == nil ? .empty : .plain(row.target, .plain),
      attainment == nil ? .empty : .percent(attainment),
      .light(Light(actual: row.value, target: row.target, rule: rule, lowerIsBetter: isLow)),
      .plain(row.previousYear, .dim), row.period.isRunning(on: report.question.asOf) ? .phrase(.toDate, .dim) : .empty,
    ]
  }
}

extension Period {
  /// Whether some of its days are still to come after a day that lies in it.
  func isRunning(on day: Day) -> Bool { range.contains(day) && day.adding(days: 1) < end }
}

extension Canvas {
  /// The chart, and the periods in numbers below it or beside it.
  mutating func drawTrends(_ report: TrendReport, in rect: Rect) {
    guard let panel = page.panels.first else { return }
    if rect.width >= 150, rect.height >= 12 {
      let parts = rect.split(.columns, gap: 4, [.fill(3), .fill(2)])
      drawTrendPane(report, in: parts[0])
      return drawTable(panel, in: parts[1])
    }
    let listed = min(report.rows.count + 1, max(0, rect.height - 10))
    guard listed >= 4 else { return drawTable(panel, in: rect) }
    drawTrendPane(report, in: rect.inset(bottom: listed + 1))
    drawTable(panel, in: rect.inset(top: rect.height - listed))
  }

  /// Months and quarters as lines, the target dotted and last year dim behind; weeks as bars.
  private mutating func drawTrendPane(_ report: TrendReport, in rect: Rect) {
    let grain = report.rows.first?.period.grain ?? .month
    let name = wording.metric(report.metric)
    let title = Phrase.lastPeriods(name, report.rows.count, grain.phrase)
    let hasTarget = report.rows.contains { $0.target != nil }
    guard grain == .week else {
      let inner = drawPane(title, note: trendLegend(hasTarget: hasTarget), in: rect, isChosen: false)
      return drawTrendChart(report, in: inner, names: periodNames(report))
    }
    let inner = drawPane(title, in: rect, isChosen: false)
    let unit = report.rows.lazy.compactMap { $0.value?.unit }.first ?? .money
    let bars = zip(report.rows, periodNames(report)).map { row, name in
      BarChart.Bar(
        name, row.value?.approximate ?? 0, role: row.period.isRunning(on: report.question.asOf) ? .sure : .bar)
    }
    draw(BarChart(bars, .columns, label: wording.axisLabel(unit)), in: inner)
  }

  /// What the running period is called says that it is not over.
  private func periodNames(_ report: TrendReport) -> [String] {
    report.rows.map { row in
      let name = wording.figures.shortPeriod(row.period)
      return row.period.isRunning(on: report.question.asOf) ? wording(.untilToday(name)) : name
    }
  }
}
