internal import Sales

/// Makes the rows of a page from its reports and from what a person chose.
struct PageBuilder {
  let state: AppState
  let page: Page
  let order: RowOrder
  let wording: Wording

  /// A builder for one page of a state.
  init(state: AppState, page: Page, order: RowOrder) {
    (self.state, self.page, self.order) = (state, page, order)
    wording = Wording(state)
  }

  /// The panels of the page; none before its reports are there.
  func panels() -> [PagePanel] {
    switch page.reports?.body {
    case .overview(let report): overview(report)
    case .targets(let levels): targets(levels)
    case .decomposition(let report): decomposition(report)
    case .split(let result): split(result)
    case .funnel(let report, let parts): funnel(report, parts)
    case .analysis(let reports): analysis(reports)
    case .movement(let report): movement(report)
    case .transition(let report): transition(report)
    case .people(let report): people(report)
    case .incentives(let report): incentives(report)
    case .statement(let report): statement(report)
    case .planReview(let review): review.map(planReview) ?? []
    case .forecast(let report): forecast(report)
    case .person(let report): person(report)
    case .deals(let report): deals(report)
    case .deal(let detail): deal(detail)
    case .data(let report): data(report)
    case .explanation, .nothing, nil: []
    }
  }

  /// A panel of rows that are filtered, then put in order. The sums of all rows do not stand below a part of them.
  func panel(
    _ id: PanelID, _ title: Phrase, _ columns: [PageColumn], _ rows: [PageRow], total: PageRow? = nil,
    whenEmpty: Phrase = .noRows
  ) -> PagePanel {
    let shown = page.filter.isEmpty ? rows : rows.filter { matches($0) }
    var table = PageTable(columns: columns, rows: order.arranged(shown, in: id, columns: columns, wording))
    table.total = page.filter.isEmpty ? total : nil
    table.unfilteredCount = rows.count
    table.whenEmpty = rows.isEmpty ? whenEmpty : .nothingMatches
    return PagePanel(id: id, title: title, table: table)
  }

  /// Whether some cell of the row contains what was typed, without regard to case.
  func matches(_ row: PageRow) -> Bool {
    let needle = page.filter.lowercased()
    return row.cells.contains { $0.text(wording).lowercased().contains(needle) }
  }

  /// A column under its usual heading.
  func column(_ id: ColumnID, _ kind: PageColumn.Kind = .text, priority: Int = 0, min: Int? = nil) -> PageColumn {
    PageColumn(id: id, title: id.phrase, priority: priority, kind: kind, minWidth: min)
  }

  /// A column of amounts: the heading carries the currency's sign once.
  func moneyColumn(_ id: ColumnID, metric unit: Unit? = .money, priority: Int = 0) -> PageColumn {
    PageColumn(
      id: id, title: id.phrase, priority: priority, kind: .number,
      unit: unit == .money ? wording.figures.currencySign : "")
  }
}
