internal import Sales

extension PageBuilder {
  /// What everyone has earned, and who is honoured.
  func incentives(_ report: IncentiveReport) -> [PagePanel] {
    let late = report.statements?.late ?? []
    let isPublished = report.rows.contains { $0.status != .draft }
    let columns = [
      column(.rep, min: 6), column(.region, priority: 7, min: 8), column(.attainment, .number),
      column(.light, .sign), column(.tier, priority: 4, min: 8), moneyColumn(.base, priority: 6),
      moneyColumn(.commission, priority: 2), moneyColumn(.bonus, priority: 3),
      moneyColumn(.awards, priority: 3), moneyColumn(.adjustments, priority: 5), moneyColumn(.total),
      column(.toNextTier, .number, priority: isPublished ? 8 : 1),
      isPublished ? column(.status, priority: 1) : column(.status, priority: 8, min: 6),
    ]
    let rows = report.rows.map { incentiveRow($0, isLate: $0.rep.id.map(late.contains) ?? false) }
    let total = report.rows.isEmpty ? nil : incentiveTotal(report)
    var pay = panel(
      .main, PageKind.incentives.phrase, columns, rows, total: total, whenEmpty: nothingPaid(report))
    // What is published has no next tier: an empty column would only take the room of the others.
    if isPublished, report.rows.allSatisfy({ $0.nextTier == nil }) { pay.table.remove(.toNextTier) }
    return [pay, honoursPanel(report.honours)]
  }

  /// Why there is nobody: pay that is not shown, plans that pay for another length of period, or no plan.
  private func nothingPaid(_ report: IncentiveReport) -> Phrase {
    if report.unseen > 0 { return .payNotShown }
    guard let plan = report.otherwise.first else { return .noIncentives }
    let words = wording.incentives.otherwise(plan)
    return Phrase(words, words)
  }

  private func incentiveRow(_ row: IncentiveRow, isLate: Bool) -> PageRow {
    PageRow(
      item: .rep(row.rep.id),
      cells: [
        .text(row.rep.label(in: wording.language)), .text(row.region.label, .dim),
        .percent(row.attainment, row.light), .light(row.light), .text(row.tier?.label, .dim), money(row.base),
        money(row.commission), money(row.bonus), money(row.awards), money(row.adjustments), money(row.total, .strong),
        .wordings(nextTier(row), .dim), .phrase(.status(row.status, isLate: isLate), row.status.tone),
      ],
      subject: RowSubject(narrowing: [row.rep]))
  }

  private func incentiveTotal(_ report: IncentiveReport) -> PageRow {
    let sum = { (part: (IncentiveRow) -> Money) in money(report.rows.reduce(.zero) { $0 + part($1) }, .strong) }
    return PageRow(
      item: .rep(nil),
      cells: [
        .phrase(.total), .empty, .empty, .empty, .empty, sum(\.base), sum(\.commission), sum(\.bonus),
        sum(\.awards), sum(\.adjustments), sum(\.total), .empty, .empty,
      ])
  }

  /// `¥30,000 → 基础达标`, shorter where there is little room.
  private func nextTier(_ row: IncentiveRow) -> [Phrase] {
    guard let next = row.nextTier, let missing = row.toNextTier else { return [] }
    let amounts = [FigureText.Spelling.full, .wall].map { wording.figures.text(missing, $0) }
    let full = amounts.map { "\($0) → \(next.label)" }
    return (full + [amounts[1]]).map { Phrase($0, $0) }
  }

  /// An amount; nothing where it is 0, so that what was earned stands out.
  func money(_ money: Money, _ tone: PageCell.Tone = .plain) -> PageCell {
    money == .zero && tone != .strong ? .text(nil) : .plain(Figure(money, cases: 1), tone)
  }

  private func honoursPanel(_ honours: [AwardedHonour]) -> PagePanel {
    let columns = [
      column(.honour, min: 14), column(.rank, .number, priority: 2), column(.rep, min: 6), column(.metric, priority: 3),
      column(.value, .number), column(.period, priority: 1),
    ]
    let rows = honours.map { honour in
      PageRow(
        item: .honour(honour),
        cells: [
          .text(wording.incentives.title(of: honour), .strong), honour.place.map { .rank($0) } ?? .empty,
          .text(honour.holder.label(in: wording.language)), .phrase(wording.metric(honour.metric), .dim),
          honour.holder.dimension == .rep ? .figure(honour.value) : .percent(honour.value), .period(honour.period),
        ],
        subject: RowSubject(
          narrowing: [honour.holder], metric: honour.metric, period: honour.period,
          part: honour.holder.dimension == .rep ? .actual : .attainment))
    }
    return panel(.honours, .honoursWall, columns, rows, whenEmpty: .noHonours)
  }
}

extension IncentiveRow {
  /// Awards of a team and of ranks together, where there is room for one column.
  var awards: Money { teamAward + rankAward }
}

extension StatementStatus {
  /// How a statement stands, in words.
  var tone: PageCell.Tone {
    switch self {
    case .draft: .dim
    case .objected: .warn
    case .confirmed, .paid: .good
    case .published: .plain
    }
  }
}
