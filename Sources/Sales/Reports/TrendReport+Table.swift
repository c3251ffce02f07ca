extension TrendReport {
  /// The view `trend`.
  public func table(currency: String, in language: Language) -> ReportTable {
    ReportTable(
      view: ReportView.trend.rawValue, question: question, currency: currency,
      columns: [
        ReportColumn(.period), ReportColumn(.value, .trailing), ReportColumn(.target, .trailing),
        ReportColumn(.previousYear, .trailing),
      ],
      rows: rows.map { [.period($0.period), .optional($0.value), .optional($0.target), .optional($0.previousYear)] }
    ).arranged(in: language)
  }
}
