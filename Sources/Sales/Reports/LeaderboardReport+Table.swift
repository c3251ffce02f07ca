extension LeaderboardReport {
  /// The view `leaderboard`.
  public func table(currency: String, in language: Language) -> ReportTable {
    let dimensions = DimensionColumns([.rep, .region], of: rows.map { [$0.rep, $0.region] }, in: language)
    return ReportTable(
      view: ReportView.leaderboard.rawValue, question: question, currency: currency,
      columns: [ReportColumn(.rank, .trailing)] + dimensions.columns + [
        ReportColumn(.actual, .trailing), ReportColumn(.target, .trailing), ReportColumn(.attainment, .trailing),
        ReportColumn(.light), ReportColumn(.change),
      ],
      rows: rows.map { row in
        [.count(row.rank)] + dimensions.cells([row.rep, row.region]) + [
          .optional(row.result.actual), .optional(row.result.target), .optional(row.result.attainment),
          .optional(row.result.light), .optional(row.change),
        ]
      }
    ).arranged(in: language)
  }
}
