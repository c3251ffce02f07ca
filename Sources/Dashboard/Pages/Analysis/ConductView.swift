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

  /// `XX采购  signed Aug 3  waited 51 days  month before 125.0%`.
  private func latest(_ order: HeldBackOrder?) -> PageCell {
    guard let order else { return .empty }
    let figures = wording.figures
    let days = Phrase.waited(figures.text(Figure(whole: Int64(order.days), unit: .days, cases: 1)))
    let (name, day) = (order.title ?? order.deal, Phrase.signedOn(figures.day(order.signed, near: wording.today)))
    let reached = Phrase.afterReaching(figures.percent(order.attainment))
    let all = [Phrase(name, name), day, days, reached]
    let lengths = [all, [day, days, reached], [day, days], [day]]
    return .wordings(
      lengths.map { parts in
        let words = parts.map { wording($0) }.joined(separator: "  ")
        return Phrase(words, words)
      }, .dim)
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
