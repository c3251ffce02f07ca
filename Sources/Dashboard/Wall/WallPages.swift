internal import Sales
internal import Screen

extension Canvas {
  /// What was reached, in the largest digits there is room for; below it the bar, then the key figures.
  mutating func drawWallHeadline(_ report: OverviewReport, _ progress: PeriodProgress, in rect: Rect) {
    let row = report.headline
    let figures = wording.figures
    let isPortrait = rect.height * 2 > rect.width
    let top = wallTitle(wording(wording.metric(row.metric)), in: rect)
    let digits = top.split(.rows, [.fixed(min(6, top.height / 2)), .fill(1)])
    let halves = isPortrait ? [digits[0]] : digits[0].split(.columns, gap: 4, [.fill(3), .fill(2)])
    draw(BigDigits(figures.text(row.actual, .wall), .large, style: .strong), in: halves[0])
    let percent = BigDigits(figures.percent(row.attainment, .wall), .large, style: Style(row.light?.role ?? .text))
    var rest = digits[1]
    if isPortrait {
      draw(percent, in: rest.row(0, height: 6))
      rest = rest.inset(top: 7)
    } else {
      draw(percent, in: halves[1])
    }
    drawWallBar(row, progress, in: rest)
    drawWallFigures(report.keyMetrics, in: rest.inset(top: 5), columns: isPortrait ? 1 : 3)
  }

  private mutating func drawWallBar(_ row: TargetRow, _ progress: PeriodProgress, in rect: Rect) {
    guard let bar = Progress(row), rect.height >= 3 else { return }
    draw(bar.gauge(), in: Rect(x: rect.x, y: rect.y, width: rect.width, height: rect.height >= 10 ? 2 : 1))
    let figures = wording.figures
    let line = rect.row(rect.height >= 10 ? 2 : 1)
    let target = row.target.map { "\(wording(.targetLegend)) \(figures.text($0, .wall))" } ?? ""
    grid.draw(target, in: line, .left, style: .text)
    let day = wording(.workingDay(progress.elapsed, of: progress.workingDays))
    grid.draw(day, in: line, .right, style: .dim)
    if let light = row.light {
      let words: [Span] = [wording.sign(light), Span(" " + wording(light.phrase), Style(light.role))]
      grid.draw(words, at: line.origin.moved(right: (line.width - width(words)) / 2), in: line)
    }
  }

  private mutating func drawWallFigures(_ rows: [TargetRow], in rect: Rect, columns: Int) {
    let height = rect.height >= 10 ? 6 : 3
    for (row, line) in stride(from: 0, to: rows.count, by: columns).enumerated() {
      let band = Rect(x: rect.x, y: rect.y + row * height, width: rect.width, height: height).intersection(rect)
      guard band.height >= 2 else { return }
      let places = band.split(.columns, gap: 4, (0..<columns).map { _ in .fill(1) })
      for (metric, place) in zip(rows[line..<min(rows.count, line + columns)], places) { drawWallFigure(metric, in: place) }
    }
  }

  private mutating func drawWallFigure(_ row: TargetRow, in rect: Rect) {
    let figures = wording.figures
    let light = row.light.map { [Span(" "), wording.sign($0), Span(" " + figures.percent(row.attainment, .wall), .dim)] } ?? []
    grid.draw([Span(wording(wording.metric(row.metric)), .text)] + light, at: rect.origin, in: rect)
    draw(BigDigits(figures.text(row.actual, .wall), .small), in: rect.inset(top: 1, bottom: rect.height >= 5 ? 1 : 0))
  }

  /// Ranks; the money of single people stays hidden where the settings say so.
  mutating func drawWallLeaderboard(_ report: LeaderboardReport, in rect: Rect) {
    let body = wallTitle("\(wording(.leaderboard))  \(wording(wording.metric(report.metric)))", in: rect)
    let rows = report.rows.map { row in
      WallRow(
        rank: row.rank, name: row.rep.label(in: state.language), result: row.result, change: row.change,
        amount: state.settings.wall.hidesPersonalMoney ? nil : wording.figures.text(row.result.actual, .wall))
    }
    drawWallRows(rows, in: body)
  }

  /// Regions, or what the company is divided into.
  mutating func drawWallRegions(_ parts: [TargetRow], in rect: Rect) {
    let title = parts.first?.group.last.map { $0.dimension.phrase } ?? Dimension.region.phrase
    let body = wallTitle(wording(title), in: rect)
    let hidesMoney = state.settings.wall.hidesPersonalMoney && parts.first?.group.last?.dimension == .rep
    let rows = parts.map { row in
      WallRow(
        rank: nil, name: row.group.last?.label(in: state.language) ?? "", result: row, change: nil,
        amount: hidesMoney ? nil : wording.figures.text(row.actual, .wall))
    }
    drawWallRows(rows, in: body)
  }

  /// One line of a list on the wall.
  private struct WallRow {
    let rank: Int?
    let name: String
    let result: TargetRow
    let change: Int?
    let amount: String?
  }

  private mutating func drawWallRows(_ rows: [WallRow], in rect: Rect) {
    let step = max(1, min(3, rect.height / max(1, min(rows.count, 10))))
    let names = min(rows.map { grid.columns($0.name) }.max() ?? 0, rect.width / 3)
    let amounts = rows.compactMap(\.amount).map { grid.columns($0) }.max() ?? 0
    let scale = rows.reduce(1) { max($0, min(Progress($1.result)?.done ?? 0, 1.5)) }
    for (index, row) in rows.prefix(max(1, rect.height / step)).enumerated() {
      let line = rect.row(index * step)
      let parts = line.split(.columns, gap: 2, [
        .fixed(row.rank == nil ? 0 : 3), .fixed(names), .fixed(amounts), .fixed(8), .fixed(1), .fill(1), .fixed(4),
      ])
      if let rank = row.rank { grid.draw(wording.figures.count(rank), in: parts[0], .right, style: rank <= 3 ? .accent : .dim) }
      grid.draw(row.name, in: parts[1], .left, style: Style(.strong).with(.bold))
      if let amount = row.amount { grid.draw(amount, in: parts[2], .right, style: .text) }
      let style = row.result.light.map { Style($0.role).with(.bold) } ?? .dim
      grid.draw(wording.figures.percent(row.result.attainment, .wall), in: parts[3], .right, style: style)
      if let light = row.result.light { grid.draw([wording.sign(light)], at: parts[4].origin, in: parts[4]) }
      let barHeight = step >= 3 ? 2 : 1
      if let progress = Progress(row.result) {
        draw(progress.gauge(scale: scale, isAlone: false), in: Rect(x: parts[5].x, y: line.y, width: parts[5].width, height: barHeight).intersection(rect))
      }
      grid.draw(PageCell.change(row.change).spans(wording), at: parts[6].origin, in: parts[6])
    }
  }

  /// The funnel.
  mutating func drawWallFunnel(_ report: FunnelReport, in rect: Rect) {
    let body = wallTitle(wording(.funnelTitle), in: rect)
    drawFunnelChart(report, .funnel, in: body, isSpread: body.height >= 2 * report.rows.count - 1, isChosen: false)
  }

  /// The last twelve months.
  mutating func drawWallTrend(_ report: TrendReport, in rect: Rect) {
    drawTrendChart(report, in: wallTitle(wording(.lastMonths(wording.metric(report.metric))), in: rect))
  }

  /// A big deal: who, what, how much.
  mutating func drawCelebration(_ item: FeedItem, in rect: Rect) {
    guard case .signed(let deal, let customer, let amount, _) = item.kind else { return }
    grid.lay(.accent, under: rect)
    let inner = rect.inset(rect.width / 12, rect.height / 6)
    let star = String(grid.glyphs.star)
    let style = Style(.inverse, on: .accent, .bold)
    let rep = item.rep?.label(in: state.language) ?? ""
    grid.draw("\(star) \(star) \(star)", in: inner.row(0), .center, style: style)
    grid.draw(wording(.bigDeal(rep)), in: inner.row(2), .center, style: style)
    grid.draw(customer ?? deal, in: inner.row(4), .center, style: style)
    let money = wording.figures.money(amount, .wall)
    draw(BigDigits(money, .large, style: style, .center), in: inner.inset(top: 6))
  }

  private mutating func wallTitle(_ title: String, in rect: Rect) -> Rect {
    guard rect.height >= 6 else { return rect }
    grid.draw(title, in: rect.row(0), .left, style: Style(.title).with(.bold))
    return rect.inset(top: rect.height >= 16 ? 3 : 2)
  }
}

extension Rect {
  /// A band of rows, cut to the rectangle.
  func row(_ index: Int, height: Int) -> Rect {
    Rect(x: x, y: y + index, width: width, height: height).intersection(self)
  }
}
