internal import Sales

extension PageBuilder {
  /// One person: the headline, the metrics beside the team, the funnel, the open deals.
  func person(_ report: RepReport) -> [PagePanel] {
    let standing = report.standing.map { [standingPanel($0)] } ?? []
    return [
      personHeadline(report.headline, report.rep), payPanel(report), metricPanel(report), funnelPanel(report.funnel),
      openDealsPanel(report.openDeals),
    ] + standing + [whysPanel(report.whys), guidancePanel(report.guidance)]
  }

  private func personHeadline(_ row: TargetRow, _ rep: DimensionValue) -> PagePanel {
    let cells: [PageCell] = [
      .phrase(wording.metric(row.metric)), .figure(row.actual), .figure(row.target),
      .percent(row.attainment, row.light),
    ]
    let columns = [column(.metric), column(.actual, .number), column(.target, .number), column(.attainment, .number)]
    let only = PageRow(item: .metric(row.metric), cells: cells, subject: RowSubject(metric: row.metric))
    return PagePanel(id: .headline, title: wording.metric(row.metric), table: PageTable(columns: columns, rows: [only]))
  }

  private func metricPanel(_ report: RepReport) -> PagePanel {
    let columns = [
      column(.metric), column(.actual, .number), column(.light, .sign), column(.target, .number, priority: 4),
      column(.teamMedian, .number, priority: 1), column(.topQuartile, .number, priority: 3),
      column(.rank, .number, priority: 2),
    ]
    return panel(
      .metrics, .besideTeam, columns,
      report.metrics.map { row in
        PageRow(
          item: .metric(row.result.metric),
          cells: [
            .phrase(wording.metric(row.result.metric)), .figure(row.result.actual), .light(row.result.light),
            .figure(row.result.target, .dim),
            .figure(row.teamMedian, .dim), .figure(row.topQuartile, .dim),
            row.rank.map { .phrase(.rank($0, of: row.ranked), .dim) } ?? .text(nil),
          ],
          subject: RowSubject(metric: row.result.metric))
      })
  }

  private func openDealsPanel(_ deals: [DealRow]) -> PagePanel {
    let stalled = deals.count { $0.isStalled }
    let title = Phrase.openDeals(wording.figures.count(deals.count), stalled: wording.figures.count(stalled))
    let columns = [
      column(.title, min: 16), column(.stage, priority: 2), moneyColumn(.amount),
      column(.daysInStage, .number, priority: 1),
      column(.expectedClose, .number, priority: 3),
    ]
    return panel(
      .openDeals, title, columns,
      deals.map { deal in
        PageRow(
          item: .deal(deal.deal),
          cells: [
            .text(deal.name), .text(deal.stage.name(in: wording.language), .dim),
            .plain(deal.amount.map { Figure($0, cases: 1) }),
            deal.daysInStage.map { .count($0, deal.isStalled ? .warn : .plain) } ?? .text(nil),
            .day(deal.expectedClose),
          ])
      }, whenEmpty: .noOpenDeals)
  }
}
