internal import Sales
internal import Screen

extension Canvas {
  /// A panel's rows as a table; the selected row stands out in the panel that has the selection.
  mutating func drawTable(_ panel: PagePanel, in rect: Rect, hasTitles: Bool = true) {
    guard !rect.isEmpty else { return }
    visibleRows[panel.id] = 0
    guard !panel.table.rows.isEmpty else {
      draw(panel.table.whenEmpty, in: rect.row(min(1, rect.height - 1)), style: .dim)
      return
    }
    var table = dataTable(panel, in: rect)
    table.hasTitles = hasTitles
    draw(table, in: rect)
    scroll[panel.id] = table.firstShown(in: rect)
    visibleRows[panel.id] = table.visibleRows(in: rect)
    hits.append(Hit(rect: rect, target: .table(panel.id, table)))
  }

  /// The columns of a table for which there is room.
  func shownColumns(of panel: PagePanel, in rect: Rect) -> Set<ColumnID> {
    Set(dataTable(panel, in: rect).shownColumns(in: rect, grid.context).compactMap(ColumnID.init(rawValue:)))
  }

  /// Whether a panel has the selection.
  func hasSelection(_ panel: PagePanel) -> Bool { page.panel?.id == panel.id }

  private func dataTable(_ panel: PagePanel, in rect: Rect) -> DataTable {
    let (source, isChosen) = (panel.table, hasSelection(panel))
    let selected = isChosen ? page.selectedIndex : nil
    let order = page.sort.map { DataTable.Order($0.column.rawValue, isAscending: $0.isAscending) }
    let first = page.scroll[panel.id] ?? 0
    let near = Scroll.first(first, showing: selected, visible: rect.height, count: source.rows.count)
    // Only rows that are seen or measured are written: a list of thousands costs what a screen of it costs.
    let written = { (index: Int) in index < 200 || (near - rect.height...near + 2 * rect.height).contains(index) }
    let scale = source.progressScale
    let decimals = source.columnsWithDecimals(wording)
    let rows = source.rows.enumerated().map { index, row in
      dataRow(
        row, id: index, written(index) ? source.columns : [], scale, decimals,
        figure: index == selected ? figureColumn(source) : nil)
    }
    return DataTable(
      source.columns.map(dataColumn), rows: rows, selected: selected.map(String.init), order: order, first: first,
      footer: source.total.map { dataRow($0, id: -1, source.columns, scale, decimals, figure: nil) })
  }

  /// The figure that `e` would explain, where a row has several.
  private func figureColumn(_ table: PageTable) -> ColumnID? {
    if table.rows.contains(where: { $0.subject?.stage != nil }) { return page.selection.column ?? .reached }
    return table.columns.count { $0.id.part != nil } > 1 && page.panels.count == 1 ? page.selection.column : nil
  }

  private func dataColumn(_ column: PageColumn) -> DataTable.Column {
    let title = wording(column.title)
    // A sign explains itself; a long heading above it would only take the room of a column.
    let isTooLong = column.kind == .sign && grid.columns(title) > 2
    return DataTable.Column(
      id: column.id.rawValue, isTooLong ? "" : title, unit: column.unit, column.kind == .number ? .right : .left,
      minWidth: column.minWidth ?? (column.kind == .bar ? 16 : nil), priority: column.priority,
      isFlexible: column.kind == .bar)
  }

  private func dataRow(
    _ row: PageRow, id: Int, _ columns: [PageColumn], _ scale: Double, _ decimals: Set<ColumnID>, figure: ColumnID?
  ) -> DataTable.Row {
    let kind: DataTable.Kind = id < 0 ? .total : row.isFolded.map { .group(isOpen: !$0) } ?? .item
    let values = zip(columns, row.cells).map { column, cell in
      value(cell, scale, isAligned: decimals.contains(column.id), isFigure: column.id == figure)
    }
    return DataTable.Row(id: String(id), kind: kind, depth: row.depth, values)
  }

  private func value(_ cell: PageCell, _ scale: Double, isAligned: Bool, isFigure: Bool) -> DataTable.Value {
    if case .progress(let progress) = cell {
      return progress.map { .gauge($0.gauge(scale: scale, isAlone: false)) } ?? .empty
    }
    if case .range(let range) = cell { return .range(range.bar) }
    if case .wordings(let phrases, let tone) = cell { return .wordings(phrases.map { wording($0) }, tone.style) }
    if case .period(let period) = cell {
      return .wordings([wording.figures.period(period), wording.figures.shortPeriod(period)])
    }
    var spans = cell.spans(wording)
    // Whole amounts leave room for cents where others have them, so that all stand on the decimal point.
    if isAligned, cell.isMoney, let last = spans.last, !last.text.hasCents { spans.append(Span("   ", last.style)) }
    guard isFigure else { return spans.isEmpty ? .empty : .spans(spans) }
    return .spans(spans.map { Span($0.text, Style(.accent).with(.underline)) })
  }
}

extension Progress {
  /// The bar as a widget: in the colour of its light where it stands alone, calm where many stand below each other and
  /// each has its light beside it.
  func gauge(scale: Double? = nil, isAlone: Bool = true) -> Gauge {
    var gauge = Gauge(done, sure: sure, pace: mark, role: isAlone ? light?.role ?? .bar : .bar, scale: scale)
    gauge.isSlim = !isAlone
    return gauge
  }
}

extension PageTable {
  /// One scale for bars below each other, so that they can be compared and their marks stand in one column: the target,
  /// or the longest bar, but never so much more than the target that the others become stubs.
  var progressScale: Double {
    (rows + (total.map { [$0] } ?? [])).reduce(1) { scale, row in
      row.cells.reduce(scale) { scale, cell in
        guard case .progress(let progress?) = cell else { return scale }
        return max(scale, min(progress.done + progress.sure, 1.5))
      }
    }
  }
}
