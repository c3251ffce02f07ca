extension FunnelReport {
  /// The view `funnel`.
  public func table(currency: String, in language: Language) -> ReportTable {
    ReportTable(
      view: ReportView.funnel.rawValue, question: question, currency: currency,
      columns: [
        ReportColumn(.stage), ReportColumn(.name), ReportColumn(.reached, .trailing),
        ReportColumn(.conversion, .trailing),
        ReportColumn(.lost, .trailing), ReportColumn(.open, .trailing), ReportColumn(.openAmount, .trailing),
        ReportColumn(.dwellMedian, .trailing), ReportColumn(.dwellP90, .trailing), ReportColumn(.stalled, .trailing),
        ReportColumn(.baselineConversion, .trailing), ReportColumn(.bottleneck),
      ],
      rows: rows.map { $0.cells(in: language) },
      totals: [
        ReportTotal(.velocity, .optional(velocity)), ReportTotal(.winRate, .optional(winRate)),
        ReportTotal(.averageDeal, .optional(averageDeal)), ReportTotal(.cycleDays, .optional(cycleDays)),
        ReportTotal(.openDeals, .count(open)),
      ]
    ).arranged(in: language)
  }
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
