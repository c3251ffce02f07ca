extension DealReport {
  /// The view `deals`.
  public func table(currency: String, in language: Language) -> ReportTable {
    let shown = DimensionColumns([.customer, .rep, .region, .product], of: rows.map(\.dimensions), in: language)
    let stages = DimensionColumns([.stage], of: rows.map { [$0.stageValue] }, in: language)
    return ReportTable(
      view: ReportView.deals.rawValue, question: question, currency: currency,
      columns: [ReportColumn(.deal), ReportColumn(.title)] + shown.columns + [ReportColumn(.source)] + stages.columns
        + DealReport.columns,
      rows: rows.map { row in
        [.text(row.deal), .optional(row.title)] + shown.cells(row.dimensions) + [.optional(row.source)]
          + stages.cells([row.stageValue]) + row.cells
      },
      totals: [ReportTotal(.amount, .money(sums.amount)), ReportTotal(.collected, .money(sums.collected))],
      notes: notes.map { $0[language] }
    ).arranged(in: language)
  }

  private var notes: [Phrase] {
    (sums.deals > rows.count ? [NoteStrings.shown(rows.count, of: sums.deals)] : [])
      + (sums.void > 0 ? [NoteStrings.void(sums.void)] : [])
  }

  /// The sums of all deals asked about.
  private var sums: Total {
    total
      ?? Total(
        deals: rows.count, amount: rows.reduce(.zero) { $0 + ($1.amount ?? .zero) },
        collected: rows.reduce(.zero) { $0 + $1.collected })
  }

  private static let columns = [
    ReportColumn(.kind), ReportColumn(.amount, .trailing), ReportColumn(.created), ReportColumn(.expectedClose),
    ReportColumn(.closed), ReportColumn(.wonOn), ReportColumn(.collected, .trailing),
    ReportColumn(.daysInStage, .trailing),
    ReportColumn(.stalled), ReportColumn(.file), ReportColumn(.line, .trailing),
  ]
}

extension DealRow {
  fileprivate var dimensions: [DimensionValue] { [customer, rep, region, product] }

  fileprivate var stageValue: DimensionValue {
    DimensionValue(.stage, id: stage.id, name: stage.name == stage.id ? nil : stage.name)
  }

  /// The cells from `kind` to `line`.
  fileprivate var cells: [ReportValue] {
    [
      .word(stage.kind.rawValue), .optional(amount), .optional(created), .optional(expectedClose), .optional(closed),
      .optional(wonOn), .money(collected), .optional(daysInStage), .flag(isStalled), .text(place.file),
      .optional(place.line),
    ]
  }
}
