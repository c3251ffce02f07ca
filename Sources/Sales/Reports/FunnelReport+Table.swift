extension FunnelReport {
  /// The view `funnel`; the parts, where it is grouped by something, each with its stages.
  public func table(
    currency: String, in language: Language, parts: [(group: [DimensionValue], funnel: FunnelReport)] = []
  ) -> ReportTable {
    let groups = DimensionColumns(parts.isEmpty ? [] : question.by, of: parts.map(\.group), in: language)
    let own = parts.isEmpty ? [(group: [], funnel: self)] : parts
    return ReportTable(
      view: ReportView.funnel.rawValue, question: question, currency: currency,
      columns: groups.columns + FunnelReport.columns,
      rows: own.flatMap { part in
        part.funnel.rows.map { row in
          groups.cells(part.group) + row.cells(in: language)
        }
      },
      totals: [
        ReportTotal(.velocity, .optional(velocity)), ReportTotal(.winRate, .optional(winRate)),
        ReportTotal(.averageDeal, .optional(averageDeal)), ReportTotal(.cycleDays, .optional(cycleDays)),
        ReportTotal(.openDeals, .count(open)),
      ]
    ).arranged(in: language)
  }

  private static let columns = [
    ReportColumn(.stage), ReportColumn(.name), ReportColumn(.reached, .trailing),
    ReportColumn(.conversion, .trailing),
    ReportColumn(.lost, .trailing), ReportColumn(.open, .trailing), ReportColumn(.openAmount, .trailing),
    ReportColumn(.dwellMedian, .trailing), ReportColumn(.dwellP90, .trailing), ReportColumn(.stalled, .trailing),
    ReportColumn(.baselineConversion, .trailing), ReportColumn(.bottleneck),
  ]
}

extension FunnelRow {
  fileprivate func cells(in language: Language) -> [ReportValue] {
    [
      .text(stage.id), .text(stage.name(in: language)), .count(reached), .optional(conversion), .count(lost),
      .count(open),
      .money(openAmount), .optional(dwellMedian), .optional(dwellP90), .count(stalled), .optional(baselineConversion),
      .flag(isBottleneck),
    ]
  }
}
