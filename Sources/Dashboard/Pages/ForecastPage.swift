internal import Sales
internal import Screen

extension PageBuilder {
  /// The methods side by side, the sliders, and how past forecasts turned out.
  func forecast(_ report: ForecastReport) -> [PagePanel] {
    [methodsPanel(report), whatIfPanel(report), scoreboardPanel(report.scoreboard, metric: report.metric)].compactMap {
      $0
    }
  }

  private func methodsPanel(_ report: ForecastReport) -> PagePanel {
    let unit = report.actual?.unit ?? report.target?.unit
    let columns = [
      column(.leads, .sign), column(.method), moneyColumn(.forecast, metric: unit),
      PageColumn(id: .low, title: .interval, priority: 4, kind: .number),
      PageColumn(id: .progress, title: .onOneScale, priority: 1, kind: .bar), column(.mape, .number, priority: 2),
      column(.bias, .number, priority: 3),
    ]
    let scale = report.scale
    let rows = report.methods.map { row in
      PageRow(
        item: .method(row.method),
        cells: [
          row.leads ? .text(String(wording.glyphs.star), .strong) : .empty,
          .phrase(row.method.phrase, row.leads ? .strong : .plain),
          .plain(row.forecast?.wholeUnits, row.leads ? .strong : .plain), .text(interval(row), .dim),
          .range(ForecastRange(row, report, scale: scale)), .error(row.mape),
          .bias(row.bias),
        ], subject: RowSubject(metric: report.metric))
    }
    let table = PageTable(columns: columns, rows: rows, unfilteredCount: rows.count)
    return PagePanel(id: .methods, title: .methods, table: table)
  }

  /// `6.77M – 7.52M`; nothing where there is none, for a dash would only repeat the note below.
  private func interval(_ row: MethodForecast) -> String {
    guard let low = row.low, let high = row.high else { return "" }
    return [low, high].map { wording.figures.text($0.wholeUnits, .short) }.joined(separator: " – ")
  }

  private func whatIfPanel(_ report: ForecastReport) -> PagePanel? {
    guard let basis = report.basis, basis.deals > 0 else { return nil }
    let rows = WhatIfSlider.allCases.map { slider in
      PageRow(
        item: .slider(slider),
        cells: [
          .phrase(slider.phrase), .text(wording.value(of: slider, basis, page.forecastChoice?.whatIf ?? WhatIf())),
        ], subject: RowSubject(metric: report.metric, part: .pipeline))
    }
    let columns = [column(.name), column(.value)]
    return PagePanel(id: .whatIf, title: .whatIf, table: PageTable(columns: columns, rows: rows))
  }

  private func scoreboardPanel(_ board: ForecastScoreboard, metric: String) -> PagePanel {
    let columns = [
      column(.method), column(.part, priority: 1, min: 6), column(.n, .number, priority: 2), column(.mape, .number),
      column(.bias, .number),
    ]
    let rows = board.rows.map { row in
      PageRow(
        item: .grade(row.method, row.part),
        cells: [
          .phrase(row.method.phrase),
          row.part.map { .text($0.label(in: wording.language)) } ?? .phrase(.wholeScope, .dim), .count(row.cases, .dim),
          .error(row.mape), .bias(row.bias),
        ],
        // What was frozen is told nowhere else; a back-test is explained with the method it tries.
        subject: board.isFrozen
          ? nil : RowSubject(narrowing: row.part.map { [$0] } ?? [], metric: metric, part: .init(row.method)))
    }
    return panel(
      .scoreboard, board.isFrozen ? .frozenBoard : .backTestBoard, columns, rows, whenEmpty: .noGrades)
  }
}

/// One method's end of the period on the scale of all methods; in whole units of the metric.
struct ForecastRange: Hashable, Sendable {
  var bar: RangeBar

  init(_ row: MethodForecast, _ report: ForecastReport, scale: Double) {
    bar = RangeBar(
      done: report.actual?.approximate ?? 0, low: row.low?.approximate, high: row.high?.approximate,
      point: row.forecast?.approximate, target: report.target?.approximate, scale: scale)
  }
}

extension ForecastReport {
  /// Whether what is there already reaches the target: a sum of what was sold does not fall again.
  var isTargetReached: Bool {
    guard let actual, let target, target.numerator > 0 else { return false }
    return !actual.isLess(than: target)
  }

  /// What the width of the range bars stands for: a little more than the largest end or the target.
  var scale: Double {
    let ends = methods.flatMap { [$0.forecast, $0.high] } + [target, actual]
    return max(ends.compactMap { $0?.approximate }.max() ?? 1, 1) * 1.04
  }
}

extension Wording {
  /// What a slider can come to say where it is widest: the room for it is kept, so that no track moves while a knob does.
  func widestValues(of slider: WhatIfSlider, _ basis: WhatIfBasis) -> [String] {
    let reach = basis.reach(of: slider)
    return [reach.lowerBound, 0, reach.upperBound].map { moved in
      var whatIf = WhatIf()
      whatIf[slider] = moved
      return value(of: slider, basis, whatIf)
    }
  }

  /// Where a slider stands, and how far from where things are: `45.0% (+5pp)`.
  func value(of slider: WhatIfSlider, _ basis: WhatIfBasis, _ whatIf: WhatIf) -> String {
    let moved = whatIf[slider]
    let sign = moved > 0 ? "+" : "−"
    let mark =
      moved == 0 ? "" : " (\(sign)\(abs(moved))\(slider == .winRate ? "pp" : slider == .averageDeal ? "%" : ""))"
    switch slider {
    case .winRate:
      let share = (basis.winRate?.approximate ?? 0) + Double(moved) / 100
      let millionths = Int64((min(max(share, 0), 1) * 1_000_000).rounded())
      return figures.percent(Figure(millionths, over: 1_000_000, unit: .ratio, cases: 0)) + mark
    case .averageDeal:
      let mean = basis.averageDeal?.multiplied(by: Int64(100 + moved), over: 100)
      return figures.text(mean?.wholeUnits) + mark
    case .deals: return figures.count(basis.deals + moved) + mark
    }
  }
}
