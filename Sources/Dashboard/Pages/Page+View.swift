internal import Sales
internal import Screen

extension Canvas {
  /// The page itself, or why there is nothing to see yet.
  mutating func drawPage(in rect: Rect) {
    guard let reports = page.reports else { return drawReading(in: rect) }
    if let table = missingTable { return drawMissing(table, in: rect) }
    switch reports.body {
    case .overview(let report): drawOverview(report, reports.progress, in: rect)
    case .targets, .people, .deals: drawMainTable(in: rect)
    case .decomposition(let report): drawDecomposition(report, in: rect)
    case .split(let result): drawSplit(result, in: rect)
    case .funnel(let report, _): drawFunnel(report, in: rect)
    case .movement(let report): drawMovement(report, in: rect)
    case .transition(let report): drawTransition(report, in: rect)
    case .analysis(let reports): drawAnalysis(reports, in: rect)
    case .incentives(let report): drawIncentives(report, in: rect)
    case .statement(let report): drawStatement(report, in: rect)
    case .planReview(let review): drawPlanReview(review, in: rect)
    case .forecast(let report): drawForecast(report, in: rect)
    case .person(let report): drawPerson(report, reports.progress, in: rect)
    case .deal: drawDeal(in: rect)
    case .data: drawData(in: rect)
    case .explanation, .nothing: draw(.gone, in: rect.row(rect.height / 2), .center, style: .dim)
    }
  }

  /// Before any data: calm, in the middle; or what went wrong.
  mutating func drawReading(in rect: Rect) {
    let middle = rect.row(max(0, rect.height / 2 - 1))
    if let problem = state.loadProblem {
      grid.draw(problem.line(in: state.language), in: middle, .center, style: Style(.bad))
    } else if state.facts == nil {
      // A page that is being made says nothing: it stands in a moment, and words would only flicker.
      draw(.reading, in: middle, .center, style: .dim)
    }
  }

  /// The table without which the page has nothing to show; `nil`: it has what it needs.
  var missingTable: Table? {
    guard let tables = state.facts?.tables, page.kind != .data else { return nil }
    let isFilled =
      tables.contains(.deals) || tables.contains(.actuals) || page.kind == .targets && tables.contains(.targets)
      || page.kind == .split
    return isFilled ? nil : .deals
  }

  mutating func drawMissing(_ table: Table, in rect: Rect) {
    let words = Paragraph(wording(.wouldFill(table.fileName, table.gain)), style: .dim)
    let place = rect.centered(Size(width: min(rect.width, 60), height: min(4, rect.height)))
    draw(words, in: place)
  }

  /// A page of one table.
  private mutating func drawMainTable(in rect: Rect) {
    guard let panel = page.panels.first else { return }
    drawTable(panel, in: rect.height >= 8 ? rect.inset(top: 1) : rect)
    guard rect.height >= 8 else { return }
    drawLengthNote(in: rect)
    drawTargetsNote(in: rect)
  }

  /// Without targets there is still what was done; a line says which file would add the rest.
  private mutating func drawTargetsNote(in rect: Rect) {
    guard page.kind == .targets || page.kind == .people, state.facts?.tables.contains(.targets) == false else { return }
    draw(.wouldFill(Table.targets.fileName, Table.targets.gain), in: rect.row(0), .right, style: .dim)
  }

  /// Says where only the first rows of a long list are shown.
  private mutating func drawLengthNote(in rect: Rect) {
    guard case .deals(let report) = page.reports?.body, report.rows.count >= Page.largestDealList else { return }
    let figures = wording.figures
    let all = figures.count(report.total?.deals ?? report.rows.count)
    draw(.firstOf(figures.count(report.rows.count), all), in: rect.row(0), .right, style: .dim)
  }

  /// A target down the periods.
  private mutating func drawDecomposition(_ report: DecompositionReport, in rect: Rect) {
    guard let panel = page.panels.first else { return }
    drawTable(panel, in: rect.height >= 8 ? rect.inset(top: 1) : rect)
  }
}
