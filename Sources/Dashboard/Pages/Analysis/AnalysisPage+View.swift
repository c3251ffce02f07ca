internal import Sales
internal import Screen

extension Canvas {
  /// The names of the views, and below them the one that is shown.
  mutating func drawAnalysis(_ reports: AnalysisReports, in rect: Rect) {
    var rect = rect
    if rect.height >= 8 {
      drawViewNames(in: rect.row(0))
      rect = rect.inset(top: rect.height >= 14 ? 2 : 1)
    }
    switch reports {
    case .scorecard(let report): drawScorecard(report, in: rect)
    case .trends(let report): drawTrends(report, in: rect)
    case .shares(let report): drawShares(report, in: rect)
    case .sources: drawSources(in: rect)
    case .pivot(let report): drawPivot(report, in: rect)
    case .diagnosis(let report): drawDiagnosis(report, in: rect)
    case .effects(let effects): drawEffects(effects, in: rect)
    case .conduct(let report): drawConduct(report, in: rect)
    }
  }

  /// One quiet line; where there is no room for all names, the chosen one and how many there are.
  private mutating func drawViewNames(in line: Rect) {
    guard let chosen = page.analysisChoice?.view else { return }
    let views = AnalysisView.allCases
    let index = views.firstIndex(of: chosen) ?? 0
    var names = Tabs(views.map { Tabs.Item("", wording($0.action.phrase)) }, selected: index)
    names.isQuiet = true
    if names.width(grid.context) <= line.width {
      draw(names, in: line)
      hits.append(Hit(rect: line, target: .views(names)))
    } else {
      let place = "  \(index + 1)/\(views.count)"
      grid.draw([Span(wording(chosen.action.phrase), .accent), Span(place, .dim)], at: line.origin, in: line)
      hits.append(Hit(rect: line, target: .action(.nextView)))
    }
  }
}
