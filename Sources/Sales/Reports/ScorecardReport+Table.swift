extension ScorecardReport {
  /// The view `scorecard`.
  public func table(currency: String, in language: Language) -> ReportTable {
    let words = DiagnosisText(FigureText(language: language, currency: currency))
    return ReportTable(
      view: ReportView.scorecard.rawValue, question: question, currency: currency,
      columns: [
        ReportColumn(.metric), ReportColumn(.target, .trailing), ReportColumn(.actual, .trailing),
        ReportColumn(.attainment, .trailing), ReportColumn(.light), ReportColumn(.mom, .trailing),
        ReportColumn(.yoy, .trailing), ReportColumn(.driver),
      ],
      rows: rows.map { row in
        [
          .word(row.target.metric), .optional(row.target.target), .optional(row.target.actual),
          .optional(row.target.attainment), .optional(row.target.light), .optional(row.mom), .optional(row.yoy),
          .optional(row.driver.map(words.text)),
        ]
      }, notes: rows.contains(where: \.isToDate) ? [NoteStrings.toDate[language]] : []
    ).arranged(in: language)
  }
}
