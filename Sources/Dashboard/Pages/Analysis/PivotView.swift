internal import Sales
internal import Screen

extension PageBuilder {
  /// The values of the side with their sums; the cells between are drawn from the report. The sum of all is the last
  /// row, so that it can be selected and explained as any other.
  func pivot(_ report: PivotReport) -> [PagePanel] {
    let unit = report.total?.unit
    let columns = [
      PageColumn(id: .name, title: report.rowDimension.phrase), moneyColumn(.value, metric: unit),
      column(.share, .number),
    ]
    let rows = report.rows.map { row in
      PageRow(
        item: .group([row.whole.value], metric: report.metric),
        cells: [
          .text(row.whole.value.label(in: wording.language)), .plain(row.whole.figure), .percent(row.whole.share),
        ],
        subject: RowSubject(narrowing: [row.whole.value], metric: report.metric))
    }
    var made = panel(.main, wording.metric(report.metric), columns, rows)
    guard !made.table.rows.isEmpty, page.filter.isEmpty else { return [made] }
    made.table.rows.append(
      PageRow(
        item: .group([], metric: report.metric),
        cells: [.phrase(.total, .strong), .plain(report.total), .empty], subject: RowSubject(metric: report.metric)))
    return [made]
  }
}

extension Canvas {
  /// The pivot, with what stands where above it.
  mutating func drawPivot(_ report: PivotReport, in rect: Rect) {
    guard let panel = page.panels.first, !rect.isEmpty else { return }
    guard !panel.table.rows.isEmpty else {
      draw(panel.table.whenEmpty, in: rect.row(min(1, rect.height - 1)), style: .dim)
      return
    }
    let pivot = pivotGrid(report, panel)
    draw(pivot, in: rect)
    let first = pivot.firstShown(in: rect, grid.context)
    scroll[panel.id] = first
    visibleRows[panel.id] = pivot.visibleRows(in: rect)
    hits.append(Hit(rect: rect, target: .pivot(pivot)))
  }

  private func pivotGrid(_ report: PivotReport, _ panel: PagePanel) -> PivotGrid {
    let rows = Dictionary(report.rows.map { ($0.whole.value, $0) }) { first, _ in first }
    let most = report.rows.flatMap(\.cells).reduce(0) { max($0, $1.figure?.approximate ?? 0) }
    let lines = panel.table.rows.map { row -> PivotGrid.Row in
      guard case .group(let group, _) = row.item, let value = group.first, let found = rows[value] else {
        let sums = report.columns.map { PivotGrid.Cell(text($0.figure)) }
        return PivotGrid.Row(wording(.total), sums, total: text(report.total), isTotal: true)
      }
      return PivotGrid.Row(
        value.label(in: wording.language), cells(found, report.columns.count, most), total: text(found.whole.figure))
    }
    let unit = report.total?.unit == .money ? " " + wording.figures.currencySign : ""
    let columns = page.pivotColumns
    var pivot = PivotGrid(
      corner: wording(report.rowDimension.phrase) + " \(grid.glyphs.into) " + wording(report.columnDimension.phrase)
        + unit,
      columns: report.columns.map { $0.value.label(in: wording.language) }, total: wording(.total), rows: lines)
    pivot.selectedRow = page.selectedIndex
    pivot.selectedColumn = columns.firstIndex(of: page.across)
    pivot.first = page.scroll[panel.id] ?? 0
    return pivot
  }

  /// The cells of a row, one for each column; heat says how each stands to the largest of all.
  private func cells(_ row: PivotRow, _ count: Int, _ most: Double) -> [PivotGrid.Cell] {
    var cells = [PivotGrid.Cell](repeating: PivotGrid.Cell(""), count: count)
    for cell in row.cells where cells.indices.contains(cell.column) {
      let share = most > 0 ? (cell.figure?.approximate ?? 0) / most : 0
      cells[cell.column] = PivotGrid.Cell(text(cell.figure), heat: Surface.heat(of: share))
    }
    return cells
  }

  private func text(_ figure: Figure?) -> String { figure.map { wording.figures.text($0, .plain) } ?? "" }
}
