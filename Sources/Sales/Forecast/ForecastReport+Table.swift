extension ForecastReport {
  /// The view `forecast`.
  public func table(currency: String, in language: Language) -> ReportTable {
    ReportTable(
      view: ReportView.forecast.rawValue, question: question, currency: currency,
      columns: [
        ReportColumn(.method), ReportColumn(.forecast, .trailing), ReportColumn(.low, .trailing),
        ReportColumn(.high, .trailing), ReportColumn(.mape, .trailing), ReportColumn(.bias, .trailing),
        ReportColumn(.leads),
      ],
      rows: methods.map { row in
        [
          .word(row.method.rawValue), .optional(row.forecast), .optional(row.low), .optional(row.high),
          .optional(row.mape), .optional(row.bias), .flag(row.leads),
        ]
      },
      totals: [
        ReportTotal(.target, .optional(target)), ReportTotal(.actual, .optional(actual)),
        ReportTotal(.probability, .optional(probability)),
      ],
      notes: methods.compactMap { row in
        row.gap.map { row.method.phrase[language] + ForecastStrings.colon[language] + $0.phrase[language] }
      }
        + (overdue.map { [ForecastStrings.overdue($0, FigureText(language: language, currency: currency))[language]] }
          ?? [])
    ).arranged(in: language)
  }
}
