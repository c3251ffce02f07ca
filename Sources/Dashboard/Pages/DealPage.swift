internal import Sales

extension PageBuilder {
  /// One deal: every field with its place, the payments, the stages it went through.
  func deal(_ detail: DealDetail) -> [PagePanel] {
    [fields(detail), payments(detail), stages(detail)]
  }

  private func fields(_ detail: DealDetail) -> PagePanel {
    let row = detail.row
    let columns = [column(.field, min: 8), column(.value, min: 10)]
    let money = wording.figures
    var cells: [(ColumnID, PageCell)] = [
      (.deal, .text(row.deal)), (.title, .text(row.name, row.title == nil ? .dim : .plain)),
      (.customer, .text(row.customer.label)),
      (.rep, .text(row.rep.label(in: wording.language))), (.region, .text(row.region.label)),
      (.product, .text(row.product.label)), (.source, .text(row.source)), (.pipeline, .text(detail.pipeline)),
      (.stage, .text(row.stage.name(in: wording.language), .strong)),
      (.amount, .figure(row.amount.map { Figure($0, cases: 1) })),
    ]
    if let currency = detail.currency, let own = detail.ownAmount {
      let text = FigureText(language: wording.language, currency: currency).money(own)
      cells.append((.currency, .text(text, .plain)))
    }
    cells += [
      (.cost, .figure(detail.cost.map { Figure($0, cases: 1) }, .plain)),
      (.collected, .text(money.money(row.collected))), (.created, .day(row.created)),
      (.expectedClose, .day(row.expectedClose)), (.closed, .day(row.closed)), (.wonOn, .day(row.wonOn)),
      (.daysInStage, row.daysInStage.map { .count($0, row.isStalled ? .warn : .plain) } ?? .text(nil)),
      (.forecastCategory, .text(detail.forecast)), (.lostReason, .text(detail.lostReason)),
    ]
    var rows = cells.map { id, cell in
      PageRow(item: .field(id.rawValue), cells: [.phrase(id.phrase, .dim), cell])
    }
    rows += detail.splits.map { split in
      PageRow(item: .rep(split.rep.id), cells: [.phrase(.share, .dim), .text(share(split))])
    }
    rows += detail.attributes.map { PageRow(item: .field($0.header), cells: [.text($0.header, .dim), .text($0.text)]) }
    rows.append(PageRow(item: .place(row.place), cells: [.phrase(ColumnID.place.phrase, .dim), .place(row.place)]))
    return panel(.main, .dealFields, columns, rows)
  }

  private func share(_ split: DealDetail.SplitRow) -> String {
    let share = Figure(split.share, over: 1_000_000, unit: .ratio, cases: 0)
    return "\(split.rep.label(in: wording.language)) \(wording.figures.percent(share))"
  }

  private func payments(_ detail: DealDetail) -> PagePanel {
    let columns = [
      column(.paid, .number), moneyColumn(.amount), column(.due, .number, priority: 1), column(.place, priority: 2),
    ]
    let sum = detail.payments.reduce(Money.zero) { $0 + ($1.amount ?? .zero) }
    let total = PageRow(
      item: .group([], metric: "collected"),
      cells: [.phrase(.total, .strong), .plain(Figure(sum, cases: detail.payments.count)), .empty, .empty])
    return panel(
      .payments, Table.payments.phrase, columns,
      detail.payments.map { payment in
        PageRow(
          item: .place(payment.place),
          cells: [
            .day(payment.paid), .plain(payment.amount.map { Figure($0, cases: 1) }), .day(payment.due),
            .place(payment.place),
          ])
      }, total: detail.payments.isEmpty ? nil : total, whenEmpty: .noPayments)
  }

  private func stages(_ detail: DealDetail) -> PagePanel {
    let columns = [column(.stage), column(.entered, .number), column(.daysInStage, .number)]
    return panel(
      .stages, .stageHistory, columns,
      detail.stages.map { entry in
        PageRow(
          item: .stage(entry.stage.id),
          cells: [.text(entry.stage.name(in: wording.language)), .day(entry.entered), .count(entry.days)])
      }, whenEmpty: .noStageHistory)
  }
}
