internal import Sales
internal import Screen

extension Canvas {
  /// The stages as bars; where there is room, with what passes from each to the next on a line of its own.
  mutating func drawFunnelChart(_ report: FunnelReport, _ id: PanelID, in rect: Rect, isSpread: Bool, isChosen: Bool) {
    visibleRows[id] = rect.height
    guard !report.rows.isEmpty else {
      draw(.noRows, in: rect.row(0), style: .dim)
      return
    }
    let item = isChosen ? page.selectedRow?.item : nil
    let stages = report.rows.enumerated().map { index, row in
      FunnelChart.Stage(
        id: row.stage.id, row.stage.name(in: wording.language), Double(row.reached),
        text: wording.figures.count(row.reached), role: row.isBottleneck ? .warn : .bar,
        passage: index < report.rows.count - 1 ? (isSpread ? passage(row, report) : shortPassage(row)) : [])
    }
    var chart = FunnelChart(stages)
    if case .stage(let id) = item { chart.selected = id }
    if case .passage(let id) = item { chart.selectedPassage = id }
    draw(chart, in: rect)
    hits.append(Hit(rect: rect, target: .funnel(id, chart)))
  }

  private func shortPassage(_ row: FunnelRow) -> [Span] {
    let conversion = wording.figures.text(row.conversion)
    guard row.isBottleneck else { return [Span(conversion, .dim)] }
    let mark = Span(" " + String(grid.glyphs.pointer), Style(.warn))
    return [Span(conversion, Style(.warn)), mark, Span(" " + wording(.bottleneck), Style(.warn))]
  }

  /// Conversion, its change against the periods before, the days it takes, and where most is lost.
  private func passage(_ row: FunnelRow, _ report: FunnelReport) -> [Span] {
    let figures = wording.figures
    var spans = [Span(figures.text(row.conversion), .strong)]
    if let comparison = report.comparison {
      spans += earlier(row, comparison)
    } else if let baseline = row.baselineConversion, let conversion = row.conversion, !row.isBottleneck {
      spans += [
        Span("  "),
        Span(wording(.against(figures.points(conversion.subtracting(baseline)), isShort: grid.size.width < 100)), .dim),
      ]
    }
    if row.isBottleneck {
      spans += [Span("  " + String(grid.glyphs.pointer) + " " + wording(.bottleneck), Style(.warn))]
      if let baseline = row.baselineConversion {
        spans.append(Span("  " + wording(.baseline(figures.percent(baseline))), .dim))
      }
    }
    if let days = row.dwellMedian { spans.append(Span("  " + wording(.medianDays(figures.text(days))), .dim)) }
    if row.stalled > 0 { spans.append(Span("  " + wording(.stalledCount(figures.count(row.stalled))), Style(.warn))) }
    if row.lacking > 0 { spans.append(Span("  " + wording(.lackingCount(figures.count(row.lacking))), Style(.warn))) }
    if row.lost > 0 { spans.append(Span("  " + wording(.lostHere(figures.count(row.lost))), .dim)) }
    return spans
  }

  /// The conversion of the period before, and by how many points this one differs.
  private func earlier(_ row: FunnelRow, _ comparison: Comparison) -> [Span] {
    guard let earlier = row.earlierConversion else { return [] }
    let figures = wording.figures
    let words = wording(.before(figures.shortPeriod(comparison.period), figures.text(earlier)))
    let points = row.conversion?.subtracting(earlier)
    return [Span("  " + words, .dim)] + (points.map { [Span("  " + figures.points($0), .text)] } ?? [])
  }
}
