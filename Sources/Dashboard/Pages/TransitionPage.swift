internal import Sales
internal import Screen

extension PageBuilder {
  /// Who lost deals on the way from a stage to the next, why, and which.
  func transition(_ report: TransitionReport) -> [PagePanel] {
    [lostByRep(report), lossReasons(report), lostDeals(report)]
  }

  private func lostByRep(_ report: TransitionReport) -> PagePanel {
    let columns = [
      column(.rep, min: 8), column(.reached, .number, priority: 1), column(.passed, .number, priority: 2),
      column(.conversion, .number), column(.lost, .number), moneyColumn(.lostAmount, priority: 3),
    ]
    let rows = report.reps.map { part in
      PageRow(
        item: .group([part.rep ?? DimensionValue(.rep, id: nil)], metric: "win_rate"),
        cells: [
          .text(part.rep?.label(in: wording.language)), .count(part.reached), .count(part.passed),
          report.next == nil ? .empty : .share(part.conversion), .count(part.lost, .strong),
          .plain(Figure(part.lostAmount, cases: part.lost), .plain),
        ], subject: subject(of: part, in: report.stage))
    }
    return panel(.main, .lostByRep, columns, rows)
  }

  private func subject(of part: TransitionReport.Part, in stage: Stage) -> RowSubject {
    var subject = RowSubject(
      narrowing: [part.rep ?? DimensionValue(.rep, id: nil)], metric: FunnelFigure.reached.rawValue)
    subject.stage = stage.id
    return subject
  }

  private func lossReasons(_ report: TransitionReport) -> PagePanel {
    let columns = [
      PageColumn(id: .lostReason, title: .lossReasons, minWidth: 8), column(.lost, .number),
      moneyColumn(.lostAmount, priority: 1),
    ]
    let rows = report.reasons.map { part in
      PageRow(
        item: .reason(part.reason),
        cells: [
          part.reason.map { .text($0) } ?? .phrase(.noReason, .dim), .count(part.lost, .strong),
          .plain(Figure(part.lostAmount, cases: part.lost), .plain),
        ])
    }
    return panel(.reasons, .lossReasons, columns, rows, whenEmpty: .noLosses)
  }

  private func lostDeals(_ report: TransitionReport) -> PagePanel {
    let columns = [
      column(.title, min: 12), column(.rep, priority: 1, min: 8), moneyColumn(.amount),
      column(.lostReason, priority: 2, min: 8), column(.closed, .number, priority: 3),
    ]
    let rows = report.deals.map { deal in
      PageRow(
        item: .deal(deal.deal),
        cells: [
          .text(deal.name), .text(deal.rep.label(in: wording.language), .dim),
          .plain(deal.amount.map { Figure($0, cases: 1) }), .text(deal.lostReason, .dim), .day(deal.closed),
        ])
    }
    return panel(.lostDeals, .lostDealList, columns, rows, whenEmpty: .noLosses)
  }
}

extension Canvas {
  /// How many came and went on in one line; below it who, why and which.
  mutating func drawTransition(_ report: TransitionReport, in rect: Rect) {
    let top = rect.height >= 16 ? 1 : 0
    drawPassage(report, in: rect.row(top))
    let below = rect.inset(top: top + (rect.height >= 10 ? 2 : 1))
    if below.width >= 100 {
      let columns = below.split(.columns, gap: 3, [.fill(1), .fill(1)])
      let left = columns[0].split(.rows, gap: 1, [.fill(3), .fill(2)])
      drawPanel(.main, in: left[0])
      drawPanel(.reasons, in: left[1])
      return drawPanel(.lostDeals, in: columns[1])
    }
    guard below.height >= 12 else { return drawPanel(.main, in: below) }
    let rows = below.split(.rows, gap: 1, [.fill(3), .fill(2), .fill(3)])
    for (id, row) in zip([PanelID.main, .reasons, .lostDeals], rows) { drawPanel(id, in: row) }
  }

  private mutating func drawPassage(_ report: TransitionReport, in line: Rect) {
    let figures = wording.figures
    let (stage, next) = (report.stage.name(in: state.language), report.next?.name(in: state.language))
    var spans = [Span(next.map { wording(.passage(stage, $0)) } ?? stage, Style(.strong).with(.bold))]
    var pieces: [[Span]] = []
    if let conversion = report.conversion {
      pieces.append([
        Span("   \(figures.count(report.reached)) → \(figures.count(report.passed))  ", .dim),
        Span(figures.text(conversion), .strong),
      ])
    }
    let lost = Figure(report.lostAmount, cases: report.lost)
    pieces.append([
      Span("   "), Span(wording(.lostHere(figures.count(report.lost))), .text), Span("  " + figures.text(lost), .dim),
    ])
    for piece in pieces where width(spans) + width(piece) <= line.width { spans += piece }
    grid.draw(spans, at: line.origin, in: line)
  }
}
