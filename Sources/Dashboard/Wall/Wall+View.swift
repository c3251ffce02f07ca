internal import Sales
internal import Screen

extension Canvas {
  /// The wall: a head that says how old the data is, and one page large enough for five metres.
  mutating func drawWall() {
    let size = grid.size
    guard size.width >= Self.least.width, size.height >= Self.least.height else {
      return drawTooSmall()
    }
    let area = state.wallArea
    drawWallHead(in: area.row(0))
    let body = WallLayout(area).body
    if let celebration = state.wall?.celebration {
      drawCelebration(celebration.item, in: body)
    } else {
      drawWallPage(in: body)
    }
    drawPosition(in: area.row(area.height - 1))
    if isNight { dim() }
  }

  private mutating func drawWallHead(in line: Rect) {
    let age = DataAge(state)
    let surface: Surface = age.light == .red ? .alarmBad : age.light == .amber ? .alarmWarn : .titleBar
    let style = Style(age.light == .green ? .text : .inverse, on: surface)
    grid.fill(line, style: style)
    let inner = line.inset(1, 0)
    let company = state.settings.company.isEmpty ? wording(.productName) : state.settings.company
    let period = wording.figures.period(state.currentPeriod)
    let clock = wording.figures.clock(state.now.seconds)
    let words = ageWords(age)
    let both = [company, period].joined(separator: "   ")
    let right = [words, clock].filter { !$0.isEmpty }.joined(separator: "   ")
    let rightWidth = min(grid.columns(right), inner.width)
    // The period is never cut: half of one is another one.
    let room = inner.width - rightWidth - 2
    let left =
      [both, period, wording.figures.shortPeriod(state.currentPeriod)].first { grid.columns($0) <= room } ?? ""
    grid.draw(left, in: inner, .left, style: style.with(.bold))
    grid.draw(right, in: inner.inset(left: inner.width - rightWidth), .right, style: style)
  }

  /// How old the data is; when it is stale, since when.
  private func ageWords(_ age: DataAge) -> String {
    guard age.light != .green else { return age.seconds.map { wording(.dataAge(wording.age($0))) } ?? "" }
    let file = age.file ?? ""
    if let since = age.goneSince { return age.gone(file, since, wording) }
    guard let seconds = age.seconds else { return "\(file) \(wording(.dataUnreadable))" }
    let since = state.now.adding(seconds: -seconds)
    return "\(file) \(wording(.staleSince(wording.moment(since))))"
  }

  private mutating func drawWallPage(in rect: Rect) {
    guard case .overview(let report) = page.reports?.body, let progress = page.reports?.progress else {
      return drawReading(in: rect)
    }
    if let table = missingTable { return drawMissing(table, in: rect) }
    switch state.wallPage {
    case .headline: drawWallHeadline(report, progress, in: rect)
    case .leaderboard: drawWallLeaderboard(report.leaderboard, in: rect)
    case .regions: drawWallRegions(report.parts, in: rect)
    case .funnel: drawWallFunnel(report.funnel, in: rect)
    case .trend: drawWallTrend(report.trend, in: rect)
    }
  }

  /// Which of the pages this is, as dots at the bottom.
  private mutating func drawPosition(in line: Rect) {
    guard state.wallPages.count > 1, grid.size.height >= 16 else { return }
    let shown = (state.wall?.index ?? 0) % state.wallPages.count
    let dot = String(grid.glyphs.good)
    let dots = state.wallPages.indices.map {
      Span(grid.glyphs.level == .ascii ? "*" : dot, $0 == shown ? .accent : .border)
    }
    var spans = Array(dots.map { [$0] }.joined(separator: [Span(" ")]))
    let parts = state.wallPartCount
    if parts > 1 { spans.append(Span("  \((state.wall?.part ?? 0) + 1)/\(parts)", .dim)) }
    grid.draw(spans, at: line.origin.moved(right: max(0, (line.width - width(spans)) / 2)), in: line)
  }

  private var isNight: Bool { state.settings.wall.night?.contains(hour: state.now.hour) ?? false }

  /// At night everything is drawn faint.
  private mutating func dim() {
    for y in 0..<grid.size.height {
      for (x, cell) in grid.row(y).enumerated() where cell.width > 0 && cell.text != " " {
        grid.draw(cell.text, at: Point(x: x, y: y), style: Style(.dim, on: .ground, .dim))
      }
    }
    for y in 0..<grid.size.height { grid.lay(.ground, under: Rect(grid.size).row(y)) }
  }
}
