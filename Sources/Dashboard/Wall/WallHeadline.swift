internal import Sales
internal import Screen

extension Canvas {
  /// What was reached, in the largest digits there is room for; below it the bar, then the key figures.
  mutating func drawWallHeadline(_ report: OverviewReport, _ progress: PeriodProgress, in rect: Rect) {
    let isPortrait = rect.height * 2 > rect.width
    let body = wallTitle(wording(wording.metric(report.headline.metric)), in: rect)
    let used = drawWallDigits(report.headline, in: body, isPortrait: isPortrait)
    let gap = body.height >= 16 ? 1 : 0
    let bar = body.inset(top: used + gap)
    drawWallBar(report.headline, progress, in: bar)
    let rest = bar.inset(top: bar.height >= 12 ? 6 : 3)
    // A high screen has room for the ranks as well.
    let parts = isPortrait && rest.height >= 36 ? rest.split(.rows, gap: 2, [.fill(1), .fill(1)]) : [rest]
    drawWallFigures(report.keyMetrics, in: parts[0], columns: isPortrait ? 2 : 3)
    if parts.count > 1 { drawWallLeaderboard(report.leaderboard, in: parts[1]) }
  }

  /// Actual and attainment, beside each other or below each other; says how many rows they took.
  private mutating func drawWallDigits(_ row: TargetRow, in rect: Rect, isPortrait: Bool) -> Int {
    let figures = wording.figures
    let height: BigDigits.Height = rect.height >= 8 ? .large : rect.height >= 5 ? .small : .plain
    let actual = BigDigits(figures.text(row.actual, .wall), height)
    let share = BigDigits(figures.percent(row.attainment, .wall), height, style: Style(row.light?.role ?? .text))
    if isPortrait {
      draw(actual, in: rect.row(0, height: height.rawValue))
      draw(share, in: rect.row(height.rawValue + 1, height: height.rawValue))
      return 2 * height.rawValue + 1
    }
    let halves = rect.row(0, height: height.rawValue).split(.columns, gap: 4, [.fill(3), .fill(2)])
    draw(actual, in: halves[0])
    draw(share, in: halves[1])
    return height.rawValue
  }

  private mutating func drawWallBar(_ row: TargetRow, _ progress: PeriodProgress, in rect: Rect) {
    guard let bar = Progress(row), rect.height >= 1 else { return }
    let height = rect.height >= 20 ? 3 : rect.height >= 10 ? 2 : 1
    draw(bar.gauge(), in: rect.row(0, height: height))
    let (line, figures) = (rect.row(height), wording.figures)
    let target = row.target.map { "\(wording(.targetLegend)) \(figures.text($0, .wall))" } ?? ""
    let day = wording(.workingDay(progress.elapsed, of: progress.workingDays))
    grid.draw(target, in: line, .left, style: Style(.text).with(.bold))
    guard line.width >= 60 else { return }
    grid.draw(day, in: line, .right, style: .text)
    if let light = row.light {
      let words: [Span] = [wording.sign(light), Span(" " + wording(light.phrase), Style(light.role))]
      grid.draw(words, at: line.origin.moved(right: (line.width - width(words)) / 2), in: line)
    }
  }

  private mutating func drawWallFigures(_ rows: [TargetRow], in rect: Rect, columns: Int) {
    let bands = (min(rows.count, 2 * columns) + columns - 1) / columns
    guard bands > 0, rect.height >= 2 else { return }
    let shown = min(bands, max(1, rect.height / 5))
    let step = min(9, max(2, rect.height / shown))
    let places = (0..<shown).flatMap { band in
      rect.row(band * step, height: step).split(.columns, gap: 4, (0..<columns).map { _ in .fill(1) })
    }
    // All as high as the widest of them allows.
    let wanted: BigDigits.Height = step >= 8 ? .large : step >= 4 ? .small : .plain
    let heights = zip(rows, places).map { row, place in
      BigDigits(wording.figures.text(row.actual, .wall), wanted).fitting(place, grid.context)
    }
    let height = heights.min { $0.rawValue < $1.rawValue } ?? .plain
    for (row, place) in zip(rows, places) { drawWallFigure(row, height, in: place) }
  }

  private mutating func drawWallFigure(_ row: TargetRow, _ height: BigDigits.Height, in rect: Rect) {
    let figures = wording.figures
    let share = row.attainment == nil ? [] : [Span(" " + figures.percent(row.attainment, .wall), .dim)]
    let light = row.light.map { [Span("  "), wording.sign($0)] + share } ?? []
    grid.draw([Span(wording(wording.metric(row.metric)), Style(.text).with(.bold))] + light, at: rect.origin, in: rect)
    draw(BigDigits(figures.text(row.actual, .wall), height), in: rect.inset(top: height == .large ? 2 : 1))
  }
}
