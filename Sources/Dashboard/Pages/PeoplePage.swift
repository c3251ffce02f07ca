internal import Sales

extension PageBuilder {
  /// Everyone, by what they reached.
  func people(_ report: LeaderboardReport) -> [PagePanel] {
    let unit = report.rows.lazy.compactMap { $0.result.unit }.first
    let columns =
      [
        column(.rank, .number, priority: 1), column(.rep, min: 6), column(.region, priority: 4, min: 8),
        moneyColumn(.actual, metric: unit, priority: 1), moneyColumn(.target, metric: unit, priority: 3),
        column(.attainment, .number), column(.light, .sign), moneyColumn(.gap, metric: unit, priority: 5),
        column(.progress, .bar, priority: 2), PageColumn(id: .change, title: .placesMoved, priority: 1, kind: .number),
      ]
    return [panel(.main, wording.metric(report.metric), columns, report.rows.map(row), whenEmpty: .noPeople)]
  }

  private func row(_ row: LeaderboardRow) -> PageRow {
    let result = row.result
    return PageRow(
      item: .rep(row.rep.id),
      cells: [
        .rank(row.rank), .text(row.rep.label(in: wording.language)), .text(row.region.label, .dim),
        .plain(result.actual), .plain(result.target, .plain), .percent(result.attainment), .light(result.light),
        .difference(result.gap), .progress(Progress(result)), .change(row.change),
      ],
      subject: RowSubject(narrowing: [row.rep], metric: result.metric))
  }
}
