extension OverviewReport {
  /// The view `overview`: the headline, then the key metrics.
  public func table(currency: String, in language: Language) -> ReportTable {
    ReportTable(
      view: ReportView.overview.rawValue, question: question, currency: currency,
      columns: [
        ReportColumn(.metric), ReportColumn(.target, .trailing), ReportColumn(.actual, .trailing),
        ReportColumn(.attainment, .trailing), ReportColumn(.light), ReportColumn(.pace, .trailing),
      ],
      rows: ([headline] + keyMetrics).map { row in
        [
          .word(row.metric), .optional(row.target), .optional(row.actual), .optional(row.attainment),
          .optional(row.light),
          .optional(row.pace),
        ]
      }
    ).arranged(in: language)
  }
}
