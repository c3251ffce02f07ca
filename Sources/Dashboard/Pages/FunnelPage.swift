internal import Sales

extension PageBuilder {
  /// The funnel, stage by stage, and beside it the same for each value of a dimension.
  func funnel(_ report: FunnelReport, _ parts: [FunnelPart]) -> [PagePanel] {
    let stages = stagePanel(report)
    guard case .funnel(let choice) = page.content, let dimension = choice.by else { return [stages] }
    return [stages, partsPanel(parts, by: dimension)]
  }

  private func stagePanel(_ report: FunnelReport) -> PagePanel {
    let columns = [
      column(.stage), column(.reached, .number), column(.conversion, .number), column(.baseline, .number, priority: 3),
      column(.dwellMedian, .number, priority: 4), column(.open, .number, priority: 1),
      moneyColumn(.openAmount, priority: 2), column(.stalled, .number, priority: 2),
      column(.lost, .number, priority: 5),
    ]
    let rows = report.rows.map { row in
      PageRow(
        item: .stage(row.stage.id),
        cells: [
          .text(row.stage.name(in: wording.language), .strong), .count(row.reached, .strong), .share(row.conversion),
          .percent(row.baselineConversion), .figure(row.dwellMedian, .plain), .count(row.open),
          .plain(Figure(row.openAmount, cases: row.open), .plain), .count(row.stalled, row.stalled > 0 ? .warn : .dim),
          .count(row.lost),
        ])
    }
    return PagePanel(
      id: .main, title: .funnelTitle,
      table: PageTable(columns: columns, rows: rows, unfilteredCount: rows.count, whenEmpty: .noRows))
  }

  private func partsPanel(_ parts: [FunnelPart], by dimension: Dimension) -> PagePanel {
    let columns = [
      PageColumn(id: .name, title: dimension.phrase, minWidth: 8), column(.reached, .number), column(.winRate, .number),
      column(.open, .number, priority: 1), column(.stalled, .number, priority: 2),
      PageColumn(id: .conversion, title: .weakestStep, priority: 3, kind: .text),
    ]
    return panel(
      .parts, .by(dimension.phrase), columns,
      parts.map { part in
        PageRow(
          item: .group([part.value], metric: "win_rate"),
          cells: [
            .text(part.value.label(in: wording.language)), .count(part.funnel.rows.first?.reached ?? 0, .strong),
            .share(part.funnel.winRate), .count(part.funnel.open),
            .count(part.funnel.rows.reduce(0) { $0 + $1.stalled }),
            .text(part.funnel.rows.first { $0.isBottleneck }?.stage.name(in: wording.language) ?? "", .dim),
          ],
          subject: RowSubject(narrowing: [part.value], metric: "win_rate"))
      })
  }
}
