internal import Sales

extension PageBuilder {
  /// Deals one by one, with the sums of all of them below.
  func deals(_ report: DealReport) -> [PagePanel] {
    guard case .deals(let selection) = page.content else { return [] }
    let isForecast = selection == .expected || selection == .committed
    let columns =
      [
        column(.deal, priority: 5), column(.title, min: 20), column(.customer, priority: 3, min: 12),
        column(.rep, priority: 2, min: 8),
        column(.stage, priority: 1, min: 12), moneyColumn(.amount), moneyColumn(.collected, priority: 7),
      ] + (isForecast ? [column(.winShare, .number), moneyColumn(.weighted)] : []) + [
        column(.created, .number, priority: 9), column(.expectedClose, .number, priority: 8),
        column(.wonOn, .number, priority: 6), column(.daysInStage, .number, priority: 4), column(.place, priority: 10),
      ]
    let title = selection.phrase(stageNames: stageName)
    let hasNeeds = (state.facts?.stages ?? []).contains { !$0.needs.isEmpty }
    var deals = panel(
      .main, title, columns, report.rows.map { dealRow($0, isForecast: isForecast) },
      whenEmpty: selection == .lacking && !hasNeeds ? .noNeeds : .noDeals)
    deals.table.total = total(of: report, shown: deals.table.rows, columns.count)
    return [deals]
  }

  private func dealRow(_ row: DealRow, isForecast: Bool) -> PageRow {
    PageRow(
      item: .deal(row.deal),
      cells: [
        .text(row.deal, .dim), .text(row.name), .text(row.customer.label),
        .text(row.rep.label(in: wording.language)), .text(row.stage.name(in: wording.language), .dim),
        .plain(row.amount.map { Figure($0, cases: 1) }), .plain(Figure(row.collected, cases: 1), .plain),
      ] + (isForecast ? [.error(row.winShare), .plain(row.weighted.map { Figure($0, cases: 1) })] : []) + [
        .day(row.created), .day(row.expectedClose), .day(row.wonOn),
        row.daysInStage.map { .count($0, row.isStalled ? .warn : .plain) } ?? .text(nil), .place(row.place),
      ])
  }

  /// The sums stand for every deal of the list, those beyond its end included; of a filtered list, for what it shows.
  private func total(of report: DealReport, shown: [PageRow], _ columns: Int) -> PageRow {
    var cells = [PageCell](repeating: .empty, count: columns)
    let items = Set(shown.map(\.item))
    let sums =
      page.filter.isEmpty
      ? report.total ?? DealReport.Total(adding: report.rows)
      : DealReport.Total(adding: report.rows.filter { items.contains(.deal($0.deal)) })
    cells[1] = .phrase(.dealCount(wording.figures.count(sums.deals), isOne: sums.deals == 1), .strong)
    cells[5] = .plain(Figure(sums.amount, cases: sums.deals))
    cells[6] = .plain(Figure(sums.collected, cases: sums.deals), .plain)
    if let weighted = sums.weighted { cells[8] = .plain(Figure(weighted, cases: sums.deals)) }
    return PageRow(item: .group([], metric: "sales"), cells: cells)
  }

  private func stageName(_ id: String) -> String {
    let stages = state.facts?.stages ?? Stage.standard
    return stages.first { $0.id == id }?.name(in: wording.language) ?? id
  }
}

extension DealReport.Total {
  /// The sums of rows that are all there are.
  init(adding rows: [DealRow]) {
    self.init(
      deals: rows.count, amount: rows.reduce(.zero) { $0 + ($1.amount ?? .zero) },
      collected: rows.reduce(.zero) { $0 + $1.collected })
    if rows.contains(where: { $0.weighted != nil }) { weighted = rows.reduce(.zero) { $0 + ($1.weighted ?? .zero) } }
  }
}
