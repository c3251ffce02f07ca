extension RepReport {
  /// The view `rep`.
  public func table(currency: String, in language: Language) -> ReportTable {
    ReportTable(
      view: ReportView.rep.rawValue, question: question, currency: currency,
      columns: [
        ReportColumn(.metric), ReportColumn(.target, .trailing), ReportColumn(.actual, .trailing),
        ReportColumn(.attainment, .trailing), ReportColumn(.gap, .trailing), ReportColumn(.light),
        ReportColumn(.pace, .trailing), ReportColumn(.neededPerDay, .trailing), ReportColumn(.teamMedian, .trailing),
        ReportColumn(.topQuartile, .trailing), ReportColumn(.rank, .trailing),
      ], rows: metrics.map(\.cells)
    ).arranged(in: language)
  }
}

extension RepMetricRow {
  fileprivate var cells: [ReportValue] {
    [
      .word(result.metric), .optional(result.target), .optional(result.actual), .optional(result.attainment),
      .optional(result.gap), .optional(result.light), .optional(result.pace), .optional(result.neededPerDay),
      .optional(teamMedian), .optional(topQuartile), .optional(rank),
    ]
  }
}
