extension RepReport {
  /// The view `rep`.
  public func table(
    currency: String, in language: Language, catalog: MetricCatalog = .standard
  ) -> ReportTable {
    let words = StandingText(FigureText(language: language, currency: currency)) { catalog[$0]?.name[language] ?? $0 }
    let notes = standing.map { standing in
      [words.title(standing)[language]]
        + words.lines(standing).map { $0.topic.isEmpty ? $0.text : TableStrings.named($0.topic, $0.text)[language] }
    }
    return ReportTable(
      view: ReportView.rep.rawValue, question: question, currency: currency,
      columns: [
        ReportColumn(.metric), ReportColumn(.target, .trailing), ReportColumn(.actual, .trailing),
        ReportColumn(.attainment, .trailing), ReportColumn(.gap, .trailing), ReportColumn(.light),
        ReportColumn(.pace, .trailing), ReportColumn(.neededPerDay, .trailing), ReportColumn(.teamMedian, .trailing),
        ReportColumn(.topQuartile, .trailing), ReportColumn(.rank, .trailing),
      ], rows: metrics.map(\.cells), notes: notes ?? []
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
