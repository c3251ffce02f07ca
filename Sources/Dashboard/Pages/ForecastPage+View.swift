internal import Sales
internal import Screen

extension Canvas {
  /// Where it ends and with what chance; the methods; below them the way there, the sliders and past forecasts.
  mutating func drawForecast(_ report: ForecastReport, in rect: Rect) {
    let top = rect.height >= 16 ? 1 : 0
    let lines = rect.height >= 6 ? 2 : 1
    drawForecastHeadline(report, in: rect.inset(top: top).row(0))
    if lines == 2 { drawChance(report, in: rect.inset(top: top).row(1)) }
    let below = rect.inset(top: top + lines + (rect.height >= 12 ? 1 : 0))
    let notes = below.height >= 14 ? noteLines(report, width: below.width) : []
    let table = below.height >= 8 ? report.methods.count + 2 : below.height
    drawMethods(in: Rect(x: below.x, y: below.y, width: below.width, height: table))
    guard below.height >= 8 else { return }
    for (row, note) in notes.enumerated() { draw(note, in: below.row(table + row), style: .dim) }
    let used = table + notes.count + (below.height >= 14 ? 1 : 0)
    drawForecastPanes(report, in: below.inset(top: used))
  }

  private mutating func drawForecastPanes(_ report: ForecastReport, in rect: Rect) {
    guard rect.height >= 5 else { return }
    guard rect.width >= 70 else { return drawWhatIf(report, in: rect) }
    let columns = rect.split(.columns, gap: 3, rect.width >= 110 ? [.fill(3), .fill(2)] : [.fill(1), .fill(1)])
    drawTrajectory(report, in: columns[0])
    let sliders = min(report.basis?.deals ?? 0 > 0 ? (columns[1].width < 72 ? 8 : 6) : 2, columns[1].height)
    let parts = columns[1].split(.rows, gap: 1, [.fixed(sliders), .fill(1)])
    drawWhatIf(report, in: parts[0])
    if parts[1].height >= 4 { drawPanel(.scoreboard, in: parts[1]) }
  }

  /// `Forecast Aug  ¥2,268,000  between … and …  by run rate    target ¥2,400,000`.
  private mutating func drawForecastHeadline(_ report: ForecastReport, in line: Rect) {
    let name = Span(wording(.forecastWord) + " ", .dim)
    guard let leading = report.leading, let forecast = leading.forecast else {
      grid.draw([name, Span(wording(.noForecast), .dim)], at: line.origin, in: line)
      return
    }
    let period = Span(wording.figures.shortPeriod(report.question.period) + "  ", .dim)
    let metric = Span(wording(wording.metric(report.metric)) + " ", .text)
    let method = Span("   " + wording(.leadsBy(leading.method.phrase)), .dim)
    let amounts = [FigureText.Spelling.full, .wall].map { spelling in
      Span(wording.figures.text(forecast.wholeUnits, spelling), Style(.strong).with(.bold))
    }
    let long = [metric, name, period, amounts[0]]
    let candidates = [
      long + spanWords(leading, .full) + [method] + targetWords(report, .full),
      long + spanWords(leading, .wall) + targetWords(report, .wall),
      [metric, name, period, amounts[1]] + targetWords(report, .wall),
      [name, amounts[1]] + targetWords(report, .wall), [amounts[1]],
    ]
    let fitting = candidates.first { width($0) <= line.width } ?? [amounts[1]]
    grid.draw(fitting, at: line.origin, in: line)
  }

  private func spanWords(_ row: MethodForecast, _ spelling: FigureText.Spelling) -> [Span] {
    guard let low = row.low, let high = row.high else { return [] }
    let ends = [low, high].map { wording.figures.text($0.wholeUnits, spelling) }
    return [Span("   " + wording(.between(ends[0], ends[1])), .text)]
  }

  private func targetWords(_ report: ForecastReport, _ spelling: FigureText.Spelling) -> [Span] {
    guard let target = report.target else { return [] }
    return [Span("   " + wording(.against(target: wording.figures.text(target.wholeUnits, spelling))), .dim)]
  }

  /// The chance of the target in words and as a number.
  private mutating func drawChance(_ report: ForecastReport, in line: Rect) {
    guard let chance = report.probability else { return }
    let share = chance.approximate
    let role: Light = share >= 0.65 ? .green : share >= 0.35 ? .amber : .red
    let isDecided = chance.cases == 0 || report.isTargetReached
    let words: Phrase =
      chance.cases == 0 ? (share > 0 ? .endedReached : .endedMissed) : isDecided ? .alreadyReached : .chance(share)
    let spans = [wording.sign(isDecided && share > 0 ? .green : role), Span(" " + wording(words), .strong)]
    let evidence = isDecided ? [] : self.evidence(of: chance, role)
    let fitting = evidence.first { width(spans + $0) <= line.width } ?? []
    grid.draw(spans + fitting, at: line.origin, in: line)
  }

  /// What the chance rests on, the longest first: its percentage where there are enough past periods for one, and how
  /// many of them would have reached the target. (numbers.md, Metrics)
  private func evidence(of chance: Figure, _ role: Light) -> [[Span]] {
    let (figures, cases) = (wording.figures, chance.cases)
    let reached = Int(clamping: chance.numerator.scaled(by: Int64(cases), over: chance.denominator))
    let share = Figure(Int64(reached), over: Int64(cases), unit: .ratio, cases: cases)
    let number = Span("  " + figures.text(share), Style(role.role).with(.bold))
    let past = wording(.pastPeriods(figures.count(reached), figures.count(cases)))
    guard FigureText.hasPercentage(cases: cases) else {
      return [[Span("  " + past, Style(role.role).with(.bold))], [number]]
    }
    return [[number, Span("   " + past, .dim)], [number]]
  }

  private mutating func drawMethods(in rect: Rect) {
    guard let panel = page.panels.first(where: { $0.id == .methods }) else { return }
    guard rect.height >= 6 else { return drawTable(panel, in: rect) }
    let inner = drawPane(panel.title, note: rangeLegend, in: rect, isChosen: hasSelection(panel))
    drawTable(panel, in: inner)
  }

  private var rangeLegend: [Span] {
    let isASCII = grid.glyphs.level == .ascii
    return [
      Span(String(isASCII ? grid.glyphs.star : grid.glyphs.paceMark), Style(.mark)),
      Span(" " + wording(.forecastWord) + "  ", .dim),
      Span(String(grid.glyphs.sure), Style(.sure)), Span(" " + wording(.intervalLegend) + "  ", .dim),
      Span(String(grid.glyphs.axis), Style(.target)), Span(" " + wording(.targetLegend) + "  ", .dim),
      Span(String(RangeBar.done(grid.glyphs)), Style(.bar)),
      Span(" " + wording(.soFar), .dim),
    ]
  }

  /// Why methods have no forecast or no accuracy, the same reason once.
  private func noteLines(_ report: ForecastReport, width: Int) -> [Phrase] {
    var methods: [ForecastGap: [Phrase]] = [:]
    var order: [ForecastGap] = []
    for row in report.methods {
      guard let gap = row.gap else { continue }
      if methods[gap] == nil { order.append(gap) }
      methods[gap, default: []].append(row.method.phrase)
    }
    let overdue = report.overdue.map { [ForecastStrings.overdue($0, wording.figures)] } ?? []
    return overdue
      + order.map { gap in
        .gap(gap.phrase, of: methods[gap] ?? [])
      }
  }
}
