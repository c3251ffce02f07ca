internal import Sales

extension PageBuilder {
  /// A target down the periods: one row a sub-period, each with the origin of its target.
  func decomposition(_ report: DecompositionReport) -> [PagePanel] {
    let columns =
      [column(.period), column(.workingDays, .number, priority: 8)]
      + figureColumns(report.whole.unit).filter { $0.id != .neededPerDay && $0.id != .note && $0.id != .pace }
      .map { $0.id == .origin ? column(.origin, priority: 1, min: 8) : $0 }
    let rows = report.rows.map { row in
      PageRow(
        item: .period(row.period), cells: [.period(row.period), .count(row.workingDays, .dim)] + cells(row.result),
        subject: RowSubject(metric: report.metric, period: row.period))
    }
    let total = PageRow(
      item: .group([], metric: report.metric),
      cells: [.phrase(.total, .strong), .count(report.rows.reduce(0) { $0 + $1.workingDays }, .dim)]
        + cells(report.whole),
      subject: RowSubject(metric: report.metric))
    return [panel(.main, wording.metric(report.metric), columns, rows, total: total)]
  }

  private func cells(_ row: TargetRow) -> [PageCell] {
    [
      .plain(row.target, .plain), .plain(row.actual), .percent(row.attainment), .light(row.light),
      .difference(row.gap), .progress(Progress(row)),
      row.origin.map { .wordings([$0.phrase, $0.brief], .dim) } ?? .empty,
    ]
  }
}
