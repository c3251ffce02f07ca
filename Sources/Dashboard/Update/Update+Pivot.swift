internal import Sales
internal import Screen

extension AppState {
  /// What the side of a pivot can be: everything the company is divided into, and time; not what stands across the top.
  func pivotDimensions(but other: Dimension) -> [Dimension] {
    let order: [Dimension] = [
      .region, .team, .manager, .rep, .product, .productItem, .segment, .source, .quarter, .month, .week,
    ]
    return order.filter { $0 != other && ($0.grain != nil || facts?.choices[$0]?.isEmpty == false) }
  }

  /// What the top can be.
  var columnChoices: Chooser<Dimension> {
    guard let choice = page.analysisChoice else { return Chooser([], selected: nil) }
    return Chooser(pivotDimensions(but: choice.rows), selected: choice.columns)
  }

  /// Puts another dimension across the top.
  mutating func choose(columns dimension: Dimension) {
    guard var choice = page.analysisChoice else { return }
    choice.columns = dimension
    page.content = .analysis(choice)
    page.selection.across = nil
  }

  /// To the neighbouring cell of the row; the sum stands behind the last one.
  mutating func moveAcrossPivot(by steps: Int) {
    let columns = page.pivotColumns
    let index = columns.firstIndex(of: page.across) ?? 0
    guard !columns.isEmpty else { return }
    page.selection.across = columns[max(0, min(columns.count - 1, index + steps))]
  }

  /// From a cell to its people, from there to the deals.
  mutating func enterPivot() {
    guard let choice = page.analysisChoice, let subject = page.selectedSubject else { return }
    let narrowing = page.narrowing.narrowed(to: subject.narrowing)
    let used = Set(narrowing.map(\.dimension) + [choice.rows])
    guard choice.rows != .rep, choice.columns != .rep, !used.contains(.rep) else { return openDeals() }
    var finer = choice
    let others: [Dimension] = [choice.columns, .product, .segment, .source, .month]
    finer.rows = .rep
    finer.columns = others.first { other in !narrowing.contains { $0.dimension == other } } ?? choice.columns
    push(Page(.analysis(finer), narrowing: narrowing, period: page.period))
  }

  /// The first click on a cell selects it, the next one goes in.
  mutating func press(_ hit: PivotGrid.Hit?) -> [Effect] {
    guard let hit, let panel = page.panel,
      let item = panel.table.rows.indices.contains(hit.row)
        ? panel.table.rows[hit.row].item : nil
    else { return [] }
    let columns = page.pivotColumns
    let across = hit.column.flatMap { columns.indices.contains($0) ? columns[$0] : nil } ?? page.across
    if page.selectedRow?.item == item, page.across == across { return enter() }
    (page.selection.panel, page.selection.item, page.selection.across) = (panel.id, item, across)
    return []
  }
}

extension Page {
  /// The pivot that is shown; `nil` elsewhere.
  var pivotReport: PivotReport? {
    if case .analysis(.pivot(let report)) = reports?.body { return report }
    return nil
  }

  /// What can be selected in a row of the pivot: each column, then the sum.
  var pivotColumns: [Across] { (pivotReport?.columns.map { .value($0.value) } ?? []) + [.total] }

  /// What is selected in the row; where that is gone, the first cell.
  var across: Across {
    let columns = pivotColumns
    return selection.across.flatMap { columns.contains($0) ? $0 : nil } ?? columns[0]
  }

  /// What the selected figure is about: the row, and in a pivot its column.
  var selectedSubject: RowSubject? {
    guard var subject = selectedRow?.subject else { return nil }
    if kind == .pivot, case .value(let value) = across { subject.narrowing = subject.narrowing.narrowed(to: [value]) }
    return subject
  }
}
