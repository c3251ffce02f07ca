internal import Sales

extension PageBuilder {
  /// The funnel with what passes from stage to stage, its speed, its stages in numbers, and the same for each value of a
  /// dimension.
  func funnel(_ report: FunnelReport, _ parts: [FunnelPart]) -> [PagePanel] {
    let panels = [chartPanel(report), speedPanel(report), stagePanel(report)]
    guard let dimension = page.funnelChoice?.by else { return panels }
    return panels + [partsPanel(parts, by: dimension)]
  }

  /// What can be selected in the drawing: stages, and between them the ways from one to the next.
  private func chartPanel(_ report: FunnelReport) -> PagePanel {
    let rows = report.rows.enumerated().flatMap { step, row -> [PageRow] in
      let stage = PageRow(item: .stage(row.stage.id), cells: [], subject: subject(.reached, row))
      guard step + 1 < report.rows.count else { return [stage] }
      return [
        stage,
        PageRow(
          item: .passage(from: row.stage.id), cells: [],
          subject: subject(row.isBottleneck ? .bottleneck : .conversion, row)),
      ]
    }
    return PagePanel(
      id: .main, title: .funnelTitle,
      table: PageTable(columns: [], rows: rows, unfilteredCount: rows.count, whenEmpty: .noRows))
  }

  /// The figures of the line below the drawing.
  private func speedPanel(_ report: FunnelReport) -> PagePanel {
    let figures =
      [("velocity", report.velocity), ("win_rate", report.winRate), ("cycle_days", report.cycleDays)]
      + [("avg_deal", report.averageDeal)]
    let rows = figures.filter { $0.1 != nil }.map { id, figure in
      PageRow(item: .metric(id), cells: [.figure(figure)], subject: RowSubject(metric: id))
    }
    let columns = [column(.value, .number)]
    return PagePanel(
      id: .speed, title: .funnelTitle, table: PageTable(columns: columns, rows: rows, unfilteredCount: rows.count))
  }

  private func subject(_ figure: FunnelFigure, _ row: FunnelRow) -> RowSubject {
    var subject = RowSubject(metric: figure.rawValue)
    subject.stage = row.stage.id
    return subject
  }

  private func stagePanel(_ report: FunnelReport) -> PagePanel {
    let hasNeeds = report.rows.contains { $0.lacking > 0 }
    let isCompared = report.comparison != nil
    let columns =
      [
        column(.stage), column(.reached, .number), column(.conversion, .number),
        isCompared
          ? column(.earlierConversion, .number, priority: 3) : column(.baseline, .number, priority: 3),
        column(.dwellMedian, .number, priority: 4), column(.dwellP90, .number, priority: 6),
        openColumn(report), openAmountColumn(report),
        column(.stalled, .number, priority: 2), column(.lost, .number, priority: 5),
      ] + (hasNeeds ? [column(.lacking, .number, priority: 5)] : [])
    let rows = report.rows.map { row in
      PageRow(
        item: .stage(row.stage.id),
        cells: [
          .text(row.stage.name(in: wording.language), .strong), .count(row.reached, .strong), .share(row.conversion),
          isCompared ? .share(row.earlierConversion) : .percent(row.baselineConversion),
          .figure(row.dwellMedian, .plain), .figure(row.dwellP90, .dim), .count(row.open),
          .plain(Figure(row.openAmount, cases: row.open), .plain), .count(row.stalled, row.stalled > 0 ? .warn : .dim),
          .count(row.lost),
        ] + (hasNeeds ? [.count(row.lacking, row.lacking > 0 ? .warn : .dim)] : []),
        subject: subject(.reached, row))
    }
    return PagePanel(
      id: .numbers, title: .funnelTitle,
      table: PageTable(columns: columns, rows: rows, unfilteredCount: rows.count, whenEmpty: .noRows))
  }

  /// What is open stands as of now: beside a period that is over its heading says so.
  private func openColumn(_ report: FunnelReport) -> PageColumn {
    let title = report.question.isOver ? Phrase.openNow : ColumnID.open.phrase
    return PageColumn(id: .open, title: title, priority: 1, kind: .number)
  }

  private func openAmountColumn(_ report: FunnelReport) -> PageColumn {
    let column = moneyColumn(.openAmount, priority: 2)
    let title = report.question.isOver ? Phrase.openAmountNow : column.title
    return PageColumn(id: .openAmount, title: title, priority: 2, kind: .number, unit: column.unit)
  }

  private func partsPanel(_ parts: [FunnelPart], by dimension: Dimension) -> PagePanel {
    let columns = [
      PageColumn(id: .name, title: dimension.phrase, minWidth: 8), column(.reached, .number), column(.winRate, .number),
      parts.first.map { openColumn($0.funnel) } ?? column(.open, .number, priority: 1),
      column(.stalled, .number, priority: 2),
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

extension Question {
  /// Whether its period was over before the day it is asked on.
  fileprivate var isOver: Bool { period.end <= asOf }
}
