internal import Sales
internal import Screen

extension Canvas {
  /// The sum so far, the target's pace, and the span of the leading forecast as dotted lines to the last day.
  mutating func drawTrajectory(_ report: ForecastReport, in rect: Rect) {
    let inner = drawPane(.wayToTheEnd, note: trajectoryLegend(report), in: rect, isChosen: false)
    let days = report.question.period.range.count
    let actual = report.trajectory.actual.map { wording.units($0.value, report) }
    guard days > 1, !actual.isEmpty || !report.trajectory.expected.isEmpty else { return }
    var series: [LineChart.Series] = []
    if let leading = report.leading, let now = actual.last, actual.count < days {
      let ends = [leading.low, leading.high, leading.forecast].compactMap { $0?.approximate }
      for (index, end) in ends.enumerated() {
        let line = way(from: now, to: end, start: actual.count - 1, days: days)
        series.append(LineChart.Series(line, role: index == ends.count - 1 ? .series1 : .ghost, isDotted: true))
      }
    }
    series.append(LineChart.Series(actual + [Double?](repeating: nil, count: max(0, days - actual.count))))
    let chart = LineChart(
      series, target: report.trajectory.expected.map { wording.units($0.value, report) }, names: dayNames(report),
      isFromZero: true, label: wording.axisLabel(report.actual?.unit ?? .money))
    draw(chart, in: inner)
  }

  private func trajectoryLegend(_ report: ForecastReport) -> [Span] {
    [
      Span(String(grid.glyphs.frame.horizontal) + " " + wording(.soFar) + "  ", Style(.series1)),
      Span(LineChart.dottedLegend(grid.glyphs) + " " + wording(.forecastWord), Style(.series1)),
      Span(report.target == nil ? "" : "  " + String(grid.glyphs.dotted) + " " + wording(.pace), Style(.target)),
    ]
  }

  /// A straight way from a day to the last.
  private func way(from now: Double, to end: Double, start: Int, days: Int) -> [Double?] {
    (0..<days).map { day in
      day < start ? nil : now + (end - now) * Double(day - start) / Double(max(1, days - 1 - start))
    }
  }

  private func dayNames(_ report: ForecastReport) -> [String] {
    let period = report.question.period
    return (0..<period.range.count).map { offset in
      let day = period.start.adding(days: offset)
      return period.grain >= .month ? String(day.civil.day) : wording.figures.day(day, near: period.start)
    }
  }

  /// The sliders, each with its value; below them what would come of it, beside the forecast and the target.
  mutating func drawWhatIf(_ report: ForecastReport, in rect: Rect) {
    let panel = page.panels.first { $0.id == .whatIf }
    let isChosen = panel.map { hasSelection($0) } ?? false
    guard rect.height >= 2, report.basis != nil else { return }
    let keys = [Action.left, .right].compactMap { state.keymap.key(for: $0, on: .forecast) }
      .map { KeyName.label($0, ascii: grid.glyphs.level == .ascii) }.joined(separator: " ")
    let inner = drawPane(.whatIf, note: panel == nil ? [] : [Span(keys, .dim)], in: rect, isChosen: isChosen)
    guard let panel, let basis = report.basis else { return drawNoDeals(in: inner) }
    visibleRows[.whatIf] = panel.table.rows.count
    let whatIf = page.forecastChoice?.whatIf ?? WhatIf()
    for (index, slider) in WhatIfSlider.allCases.enumerated() where index < inner.height {
      let isSelected = isChosen && page.selectedRow?.item == .slider(slider)
      drawSlider(slider, basis, whatIf, isSelected: isSelected, in: inner.row(index))
    }
    let below = inner.inset(top: WhatIfSlider.allCases.count + (inner.height >= 6 ? 1 : 0))
    drawResult(report, basis, whatIf, in: below)
  }

  private mutating func drawNoDeals(in rect: Rect) { draw(.noExpectedDeals, in: rect.row(0), style: .dim) }

  private mutating func drawSlider(
    _ slider: WhatIfSlider, _ basis: WhatIfBasis, _ whatIf: WhatIf, isSelected: Bool, in line: Rect
  ) {
    if isSelected { grid.fill(line, style: Style(.text, on: .selection)) }
    let names = WhatIfSlider.allCases.map { grid.columns(wording($0.phrase)) }.max() ?? 0
    let values =
      WhatIfSlider.allCases.flatMap { wording.widestValues(of: $0, basis) }
      .map { grid.columns($0) }.max() ?? 0
    draw(slider.phrase, in: line, style: isSelected ? .strong : .text)
    let value = line.inset(left: line.width - values)
    grid.draw(wording.value(of: slider, basis, whatIf), in: value, .left, style: .strong)
    let track = line.inset(left: names + 2, right: values + 2)
    let reach = basis.reach(of: slider)
    let share = { (moved: Int) in
      Double(moved - reach.lowerBound) / Double(max(1, reach.upperBound - reach.lowerBound))
    }
    let widget = Slider(share(whatIf[slider]), base: share(0), isChosen: isSelected)
    draw(widget, in: track)
    hits.append(Hit(rect: line, target: .item(.whatIf, .slider(slider))))
    hits.append(Hit(rect: track, target: .slider(slider, widget)))
  }

  /// `= ¥1,640,000   +¥56,000 to the pipeline forecast   +¥140,000 to the target`: the sliders begin with the pipeline
  /// method, so unmoved they show its forecast and no difference from it.
  private mutating func drawResult(
    _ report: ForecastReport, _ basis: WhatIfBasis, _ whatIf: WhatIf, in rect: Rect
  ) {
    let figures = wording.figures
    let result = whatIf.result(basis)
    let value = [Span("= ", .dim), Span(figures.text(result.wholeUnits), Style(.accent).with(.bold))]
    let difference = { [wording] (other: Figure?, phrase: (String) -> Phrase) -> [Span]? in
      guard let other, let difference = result.subtracting(other)?.wholeUnits else { return nil }
      return [Span(wording(phrase(figures.difference(difference))), .dim)]
    }
    let start = [Span(wording(.unmovedForecast), .dim)]
    let moved = difference(WhatIf().result(basis), Phrase.againstUnmoved)
    let differences = [whatIf.isUnmoved ? start : moved, difference(report.target, Phrase.againstTarget)]
      .compactMap(\.self)
    let joined = Array(differences.joined(separator: [Span("   ")]))
    let isOneLine = width(value + joined) + 3 <= rect.width
    grid.draw(isOneLine ? value + [Span("   ")] + joined : value, at: rect.origin, in: rect.row(0))
    guard !isOneLine else { return }
    for (row, difference) in differences.enumerated() {
      let line = rect.row(row + 1)
      grid.draw([Span("  ")] + difference, at: line.origin, in: line)
    }
  }
}

extension Wording {
  /// Steps of the report's metric as charts want them, in whole units.
  func units(_ steps: Int64, _ report: ForecastReport) -> Double {
    (report.actual?.unit ?? .money) == .money ? Double(steps) / 100 : Double(steps)
  }
}
