internal import Sales
internal import Screen

extension PageBuilder {
  /// Every source: what came in, what became of it, and what a lead and a day of its cycle bring.
  func sources(_ report: SourceReport) -> [PagePanel] {
    let columns = [
      PageColumn(id: .source, title: ColumnID.source.phrase, minWidth: 8), column(.newLeads, .number, priority: 2),
      column(.leadConversion, .number, priority: 5), column(.dealsCreated, .number, priority: 3),
      column(.dealConversion, .number, priority: 4),
      PageColumn(id: .actual, title: .wonAmount, kind: .number, unit: wording.figures.currencySign),
      column(.cycleDays, .number, priority: 1),
      moneyColumn(.perLead, priority: 1), moneyColumn(.perLeadDay),
    ]
    let rows = report.rows.map { row in
      PageRow(
        item: .group([row.source], metric: "sales"),
        cells: cells(row, name: .text(row.source.label(in: wording.language))),
        subject: RowSubject(narrowing: [row.source], metric: "sales"))
    }
    let total = PageRow(
      item: .group([], metric: "sales"), cells: cells(report.whole, name: .phrase(.total, .strong)),
      subject: RowSubject(metric: "sales"))
    return [panel(.main, Action.sources.phrase, columns, rows, total: total)]
  }

  private func cells(_ row: SourceRow, name: PageCell) -> [PageCell] {
    [
      name, .figure(row.leads, .plain), .share(row.leadConversion), .figure(row.deals, .plain),
      .share(row.dealConversion), .plain(row.won), .figure(row.cycleDays, .plain),
      .plain(row.perLead?.wholeUnits, .plain), .plain(row.perLeadDay?.wholeUnits),
    ]
  }
}

extension Canvas {
  /// The table, and below it what the order follows.
  mutating func drawSources(in rect: Rect) {
    guard let panel = page.panels.first else { return }
    let isNoted = rect.height >= 8
    drawTable(panel, in: rect.inset(bottom: isNoted ? 2 : 0))
    if isNoted { draw(.sourceOrder, in: rect.row(rect.height - 1), style: .dim) }
  }
}
