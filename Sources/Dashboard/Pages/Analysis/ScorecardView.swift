internal import Sales
internal import Screen

extension PageBuilder {
  /// Table 2: 指标 · 目标 · 实际 · 达成率 · 环比 · 同比 · 主要影响因素.
  func scorecard(_ report: ScorecardReport) -> [PagePanel] {
    let columns = [
      column(.metric), column(.target, .number, priority: 2), column(.actual, .number),
      column(.attainment, .number, priority: 1), column(.light, .sign), column(.mom, .number, priority: 3),
      column(.yoy, .number, priority: 4), column(.driver, priority: 5, min: 16),
    ]
    let rows = report.rows.map { row in
      PageRow(
        item: .metric(row.target.metric), cells: cells(row), subject: RowSubject(metric: row.target.metric))
    }
    return [panel(.main, Action.scorecard.phrase, columns, rows)]
  }

  /// A metric without a target has nothing to say about it: blanks are calmer than a column of dashes.
  private func cells(_ row: ScorecardRow) -> [PageCell] {
    let result = row.target
    let isLow = wording.catalog[result.metric]?.lowerIsBetter ?? false
    return [
      .phrase(wording.metric(result.metric)), result.target == nil ? .empty : .figure(result.target, .plain),
      .figure(result.actual), result.attainment == nil ? .empty : .percent(result.attainment), .light(result.light),
      .trend(row.mom, lowerIsBetter: isLow), .trend(row.yoy, lowerIsBetter: isLow),
      row.driver.map { factor in
        .wordings(DiagnosisText(wording.figures).texts(factor).map { Phrase($0, $0) }, .plain)
      } ?? .empty,
    ]
  }
}

extension Canvas {
  /// The table, and below it how far the periods compared with were taken.
  mutating func drawScorecard(_ report: ScorecardReport, in rect: Rect) {
    guard let panel = page.panels.first else { return }
    let table = rect.inset(bottom: report.rows.contains(where: \.isToDate) && rect.height >= 8 ? 2 : 0)
    let isCompared = !shownColumns(of: panel, in: table).isDisjoint(with: [.mom, .yoy])
    drawTable(panel, in: isCompared ? table : rect)
    if isCompared, table != rect { draw(.comparedToDate, in: rect.row(rect.height - 1), style: .dim) }
  }
}
