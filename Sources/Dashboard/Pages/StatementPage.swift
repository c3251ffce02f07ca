internal import Sales

extension PageBuilder {
  /// One person's pay: line by line, or the deals of one line; what one more deal would pay; what was done so far.
  func statement(_ report: StatementReport) -> [PagePanel] {
    if case .statementLine(_, let id) = page.content {
      return report.row.lines.first { $0.id == id }.map { [creditedDeals($0, report)] } ?? []
    }
    return [statementLines(report), nextDeals(report), audit(report)].compactMap { $0 }
  }

  private func statementLines(_ report: StatementReport) -> PagePanel {
    let words = wording.incentives
    let columns = [
      column(.rule, min: 12), column(.plan, priority: 4, min: 8), moneyColumn(.base, priority: 2),
      column(.rate, .number, priority: 1), moneyColumn(.total), column(.deals, .number, priority: 3),
      column(.status),
    ]
    let rows = report.row.lines.map { line in
      PageRow(
        item: .incentiveLine(line.id),
        cells: [
          .text(words.rule(of: line, in: report.question.period)), .text(report.name(ofPlan: line.plan), .dim),
          .plain(line.base.map { Figure($0, cases: 1) }, .plain),
          .text(IncentiveWording.rate(of: line)),
          .plain(Figure(line.amount, cases: 1), line.amount < .zero ? .bad : .strong),
          line.deals.isEmpty ? .text(nil) : .count(Set(line.deals.map(\.deal)).count, .dim),
          lineStatus(report.status(of: line)),
        ])
    }
    let sum = PageRow(
      item: .rep(nil),
      cells: [
        .phrase(.total), .empty, .empty, .empty, .plain(Figure(report.row.total, cases: 1)), .empty, .empty,
      ])
    var lines = panel(
      .main, PageKind.statement.phrase, columns, rows, total: rows.isEmpty ? nil : sum, whenEmpty: .nothingEarned)
    if report.standings.isEmpty { lines.table.remove(.status) }
    return lines
  }

  /// Where a line stands; one that is held by a sign and a word.
  private func lineStatus(_ status: StatementStatus?) -> PageCell {
    status.map { .phrase($0 == .objected ? .held : $0.phrase, $0.tone) } ?? .empty
  }

  /// The deals of a line: they add up to its base.
  private func creditedDeals(_ line: IncentiveLine, _ report: StatementReport) -> PagePanel {
    let columns = [
      column(.title, min: 12), column(.deal, priority: 2), moneyColumn(.amount), column(.place, priority: 1),
    ]
    let rows = line.deals.map { credited in
      PageRow(
        item: .deal(credited.deal),
        cells: [
          .text(report.titles[credited.deal] ?? credited.deal), .text(credited.deal, .dim),
          .plain(Figure(credited.amount, cases: 1)), .place(credited.place),
        ])
    }
    let sum = line.deals.reduce(Money.zero) { $0 + $1.amount }
    let total = PageRow(item: .rep(nil), cells: [.phrase(.total), .empty, .plain(Figure(sum, cases: 1)), .empty])
    let rule = wording.incentives.rule(of: line, in: report.question.period)
    return panel(
      .main, Phrase(rule, rule), columns, rows, total: rows.isEmpty ? nil : total, whenEmpty: .noDealsBehind)
  }

  private func nextDeals(_ report: StatementReport) -> PagePanel? {
    guard !report.nextDeals.isEmpty else { return nil }
    let columns = [
      moneyColumn(.amount), moneyColumn(.pays), moneyColumn(.total, priority: 2), column(.attainment, .number),
      column(.tier, priority: 1, min: 8),
    ]
    let rows = report.nextDeals.map { next in
      PageRow(
        item: .nextDeal(next.amount),
        cells: [
          .plain(Figure(next.amount, cases: 1), .plain), .plain(Figure(next.pays, cases: 1)),
          .plain(Figure(report.row.total + next.pays, cases: 1), .plain), .percent(next.attainment),
          .text(next.tier?.label, next.reachesTier ? .good : .dim),
        ])
    }
    return PagePanel(id: .whatIf, title: .oneMoreDeal, table: PageTable(columns: columns, rows: rows))
  }

  /// What was done, to which lines, and how much they are.
  private func audit(_ report: StatementReport) -> PagePanel? {
    guard !report.deeds.isEmpty else { return nil }
    let words = wording.incentives
    let columns = [
      column(.written), column(.what), moneyColumn(.amount), column(.author, priority: 3, min: 8),
      column(.rule, priority: 1, min: 10), column(.note, priority: 2, min: 8),
    ]
    let rows = report.deeds.enumerated().map { place, deed in
      PageRow(
        item: .field("event \(place)"),
        cells: [
          .moment(deed.event.at), .phrase(deed.event.kind.phrase),
          .plain(deed.amount.map { Figure($0, cases: 1) }), .text(deed.event.author, .dim),
          .text(words.lines(of: deed)), .text(deed.event.text.isEmpty ? nil : words.text(of: deed.event)),
        ])
    }
    return PagePanel(id: .audit, title: .statementAudit, table: PageTable(columns: columns, rows: rows))
  }
}

extension Page {
  /// A line of the statement that is shown.
  func line(_ id: String) -> IncentiveLine? {
    guard case .statement(let report) = reports?.body else { return nil }
    return report.row.lines.first { $0.id == id }
  }
}

extension StatementReport {
  /// What people call a plan.
  fileprivate func name(ofPlan id: String) -> String { plans.first { $0.id == id }?.name ?? id }
}
