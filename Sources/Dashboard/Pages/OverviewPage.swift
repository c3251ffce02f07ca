internal import Sales

extension PageBuilder {
  /// The overview: everything the wall shows, each part with its own rows.
  func overview(_ report: OverviewReport) -> [PagePanel] {
    [
      headline(report.headline), keyMetrics(report.keyMetrics), leaderboardPanel(report.leaderboard),
      funnelPanel(report.funnel), parts(report.parts), feed(report.feed, asOf: report.question.asOf),
    ]
  }

  private func headline(_ row: TargetRow) -> PagePanel {
    let cells: [PageCell] = [
      .phrase(wording.metric(row.metric)), .figure(row.actual), .figure(row.target),
      .percent(row.attainment, row.light),
    ]
    let columns = [column(.metric), column(.actual, .number), column(.target, .number), column(.attainment, .number)]
    return PagePanel(
      id: .headline, title: wording.metric(row.metric),
      table: PageTable(
        columns: columns,
        rows: [PageRow(item: .metric(row.metric), cells: cells, subject: RowSubject(metric: row.metric))]))
  }

  private func keyMetrics(_ rows: [TargetRow]) -> PagePanel {
    let columns = [
      column(.metric), column(.actual, .number), column(.target, .number, priority: 2), column(.light, .sign),
      PageColumn(id: .attainment, title: .ofTarget, priority: 1, kind: .number),
    ]
    return PagePanel(
      id: .keyMetrics, title: .keyMetrics,
      table: PageTable(
        columns: columns,
        rows: rows.map { row in
          PageRow(
            item: .metric(row.metric),
            cells: [
              .phrase(wording.metric(row.metric), .dim), .figure(row.actual),
              row.target == nil ? .empty : .figure(row.target, .dim), .light(row.light),
              row.attainment == nil ? .empty : .percent(row.attainment),
            ],
            subject: RowSubject(metric: row.metric))
        }))
  }

  private func leaderboardPanel(_ report: LeaderboardReport) -> PagePanel {
    let columns = [
      column(.rank, .number), column(.rep, min: 8), column(.region, priority: 4, min: 6),
      column(.actual, .number, priority: 3), column(.attainment, .number), column(.light, .sign),
      column(.progress, .bar, priority: 2, min: 6),
      column(.change, .sign, priority: 1),
    ]
    return panel(
      .leaderboard, .leaderboard, columns,
      report.rows.map { row in
        PageRow(
          item: .rep(row.rep.id),
          cells: [
            .rank(row.rank), .text(row.rep.label(in: wording.language)), .text(row.region.label, .dim),
            .brief(row.result.actual), .percent(row.result.attainment), .light(row.result.light),
            .progress(Progress(row.result)),
            .change(row.change),
          ],
          subject: RowSubject(narrowing: [row.rep], metric: report.metric))
      })
  }

  /// The stages with how many reached them; bars are drawn beside.
  func funnelPanel(_ report: FunnelReport) -> PagePanel {
    let columns = [column(.stage), column(.reached, .number), column(.conversion, .number, priority: 1)]
    return PagePanel(
      id: .funnel, title: .funnelTitle,
      table: PageTable(
        columns: columns,
        rows: report.rows.map { row in
          PageRow(
            item: .stage(row.stage.id),
            cells: [.text(row.stage.name(in: wording.language)), .count(row.reached, .strong), .share(row.conversion)])
        }))
  }

  private func parts(_ rows: [TargetRow]) -> PagePanel {
    let columns = [
      column(.name, min: 8), column(.attainment, .number), column(.light, .sign),
      column(.progress, .bar, priority: 1, min: 6),
    ]
    let title = rows.first?.group.last.map { $0.dimension.phrase } ?? Dimension.region.phrase
    return panel(
      .parts, title, columns,
      rows.map { row in
        PageRow(
          item: .group(row.group, metric: row.metric),
          cells: [
            .text(row.group.last?.label(in: wording.language)), .percent(row.attainment), .light(row.light),
            .progress(Progress(row)),
          ],
          subject: RowSubject(narrowing: row.group, metric: row.metric))
      })
  }

  private func feed(_ items: [FeedItem], asOf: Day) -> PagePanel {
    let columns = [column(.created), column(.title, min: 12), column(.amount, .number, priority: 1)]
    return PagePanel(
      id: .feed, title: .feed,
      table: PageTable(
        columns: columns,
        rows: items.map { item in
          PageRow(
            item: item.deal.map { .deal($0) } ?? .news(item),
            cells: [
              .clock(item.at, near: wording.today), .phrase(item.sentence(wording), item.tone),
              item.amount.map { .figure(Figure($0, cases: 1), item.tone) } ?? .empty,
            ])
        }, whenEmpty: .noNews))
  }
}

extension FeedItem {
  /// The deal it is about, if it is about one.
  var deal: String? {
    switch kind {
    case .signed(let deal, _, _, _), .lost(let deal, _, _, _), .collected(let deal, _, _): deal
    case .activities, .stalled: nil
    }
  }

  /// What it brought or cost: a column of its own, so that it is never cut.
  var amount: Money? {
    switch kind {
    case .signed(_, _, let amount, _), .collected(_, _, let amount): amount
    case .lost(_, _, let amount, _): amount
    case .activities, .stalled: nil
    }
  }

  /// How much it matters.
  var tone: PageCell.Tone {
    switch kind {
    case .signed(_, _, _, let isBig): isBig ? .good : .plain
    case .stalled: .warn
    case .lost: .dim
    case .collected, .activities: .plain
    }
  }
}
