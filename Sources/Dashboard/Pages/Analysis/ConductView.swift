internal import Sales
internal import Screen

extension PageBuilder {
  /// Everybody with dates pushed out or orders perhaps held back.
  func conduct(_ report: ConductReport) -> [PagePanel] {
    let columns = [
      column(.rep, min: 8), column(.dates, .number, priority: 3), column(.pushed, .number, priority: 1),
      column(.pushedShare, .number, priority: 2), column(.foretold, .number, priority: 2), column(.heldBack, .number),
      column(.latest, priority: 4, min: 12),
    ]
    let rows = report.rows.map { row in
      PageRow(
        item: .rep(row.rep.id),
        cells: [
          .text(row.rep.label(in: wording.language)), row.promises.map { .count($0.dates) } ?? .empty,
          row.promises.map { .count($0.pushed) } ?? .empty,
          .text(row.promises?.share.map(wording.figures.shareOfDates), .strong),
          row.foretold?.ratio.map { .error($0) } ?? .empty,
          .count(row.heldBack.count, row.heldBack.isEmpty ? .dim : .warn), latest(row.heldBack.first),
        ],
        subject: RowSubject(narrowing: [row.rep], part: .pushed))
    }
    return [panel(.main, Action.conduct.phrase, columns, rows, whenEmpty: .noConduct)]
  }

  /// `XX采购, 51 days, Aug 3, after 125.0%`.
  private func latest(_ order: HeldBackOrder?) -> PageCell {
    guard let order else { return .empty }
    let figures = wording.figures
    let days = figures.text(Figure(whole: Int64(order.days), unit: .days, cases: 1))
    let (name, day) = (order.title ?? order.deal, figures.day(order.signed, near: wording.today))
    let reached = figures.percent(order.attainment)
    let lengths = [[name, days, day, reached], [days, day, reached], [days, day], [day]]
    return .wordings(lengths.map { $0.joined(separator: "  ") }.map { Phrase($0, $0) }, .dim)
  }
}

extension Canvas {
  /// The people, and below them what the two habits mean.
  mutating func drawConduct(_ report: ConductReport, in rect: Rect) {
    guard let panel = page.panels.first else { return }
    let notes = [
      report.knowsPromises ? nil : wording(.noMemoryOfDates),
      wording(report.knowsForecasts ? .foretoldExplained : .noFrozenForecasts), wording(.heldBackExplained),
    ].compactMap { $0 }
    let lines = notes.flatMap { Wrap.lines($0, columns: max(1, rect.width), ambiguous: grid.context.ambiguous) }
    guard rect.height >= lines.count + 6 else { return drawTable(panel, in: rect) }
    drawTable(panel, in: rect.inset(bottom: lines.count + 1))
    for (row, line) in lines.enumerated() {
      grid.draw(line, in: rect.row(rect.height - lines.count + row), .left, style: .dim)
    }
  }
}
