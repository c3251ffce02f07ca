internal import Sales
internal import Screen

extension Canvas {
  /// Ranks; the money of single people stays hidden where the settings say so.
  mutating func drawWallLeaderboard(_ report: LeaderboardReport, in rect: Rect) {
    let body = wallTitle("\(wording(.leaderboard))  \(wording(wording.metric(report.metric)))", in: rect)
    drawWallRows(
      report.rows.map { row in
        WallRow(
          rank: row.rank, name: row.rep.label(in: state.language), result: row.result, change: row.change,
          amount: state.settings.wall.hidesPersonalMoney ? nil : wording.figures.text(row.result.actual, .wall))
      }, in: body)
  }

  /// Regions, or what the company is divided into.
  mutating func drawWallRegions(_ parts: [TargetRow], in rect: Rect) {
    let dimension = parts.first?.group.last?.dimension ?? .region
    let hidesMoney = state.settings.wall.hidesPersonalMoney && dimension == .rep
    drawWallRows(
      parts.map { row in
        WallRow(
          rank: nil, name: row.group.last?.label(in: state.language) ?? "", result: row, change: nil,
          amount: hidesMoney ? nil : wording.figures.text(row.actual, .wall))
      }, in: wallTitle(wording(dimension.phrase), in: rect))
  }

  /// The funnel: stages as broad bars with their counts in block digits.
  mutating func drawWallFunnel(_ report: FunnelReport, in rect: Rect) {
    let body = wallTitle(wording(.funnelTitle), in: rect)
    let step = body.height / max(1, report.rows.count)
    guard step >= 3, body.width >= 40 else {
      return drawFunnelChart(report, .funnel, in: body, isSpread: false, isChosen: false)
    }
    let names = report.rows.map { grid.columns($0.stage.name(in: state.language)) }.max() ?? 0
    let most = report.rows.map(\.reached).max() ?? 0
    let digits = BigDigits.width(wording.figures.count(most), .small, grid.context)
    for (index, row) in report.rows.enumerated() {
      let band = body.row(index * step, height: min(step, 5) - 1)
      let parts = band.split(.columns, gap: 2, [.fixed(names), .fill(1), .fixed(digits), .fixed(10)])
      grid.draw(
        row.stage.name(in: state.language), in: parts[0].row(band.height / 2), .left, style: Style(.strong).with(.bold))
      let share = most > 0 ? Double(row.reached) / Double(most) : 0
      draw(Gauge(share, role: row.isBottleneck ? .warn : .bar, hasTrack: false), in: parts[1])
      draw(BigDigits(wording.figures.count(row.reached), .small, .right), in: parts[2])
      drawWallConversion(row, in: parts[3])
    }
  }

  /// What share went on from a stage; the bottleneck is said by a sign and a word, not by its colour alone.
  private mutating func drawWallConversion(_ row: FunnelRow, in rect: Rect) {
    guard let conversion = row.conversion else { return }
    let (middle, share) = (rect.row(rect.height / 2), wording.figures.percent(conversion, .wall))
    guard row.isBottleneck else { return _ = grid.draw(share, in: middle, .right, style: .dim) }
    grid.draw("\(grid.glyphs.pointer) \(share)", in: middle, .right, style: Style(.warn).with(.bold))
    guard rect.height >= 3 else { return }
    grid.draw(wording(.bottleneck), in: rect.row(rect.height / 2 + 1), .right, style: Style(.warn))
  }

  /// The last twelve months.
  mutating func drawWallTrend(_ report: TrendReport, in rect: Rect) {
    drawTrendChart(report, in: wallTitle(wording(.lastMonths(wording.metric(report.metric))), in: rect))
  }

  /// A big deal: who, what, how much.
  mutating func drawCelebration(_ item: FeedItem, in rect: Rect) {
    guard case .signed(let deal, let customer, let amount, _) = item.kind else { return }
    grid.lay(.accent, under: rect)
    let inner = rect.centered(Size(width: rect.width * 4 / 5, height: min(13, rect.height)))
    let (star, style) = (String(grid.glyphs.star), Style(.inverse, on: .accent, .bold))
    grid.draw("\(star)  \(star)  \(star)", in: inner.row(0), .center, style: style)
    grid.draw(wording(.bigDeal(item.rep?.label(in: state.language) ?? "")), in: inner.row(2), .center, style: style)
    grid.draw(customer ?? deal, in: inner.row(4), .center, style: style)
    draw(BigDigits(wording.figures.money(amount, .wall), .large, style: style, .center), in: inner.inset(top: 7))
  }

  /// The title of a wall page; returns what is left below it.
  mutating func wallTitle(_ title: String, in rect: Rect) -> Rect {
    if WallLayout.hasTitle(rect) { grid.draw(title, in: rect.row(0), .left, style: Style(.title).with(.bold)) }
    return WallLayout.belowTitle(rect)
  }
}

extension Rect {
  /// A band of rows, cut to the rectangle.
  func row(_ index: Int, height: Int) -> Rect {
    Rect(x: x, y: y + index, width: width, height: max(0, height)).intersection(self)
  }
}
