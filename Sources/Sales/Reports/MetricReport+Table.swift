extension MetricReport {
  /// The view `metrics`.
  public func table(currency: String, in language: Language) -> ReportTable {
    let dimensions = DimensionColumns(question.by, of: rows.map(\.group), in: language)
    return ReportTable(
      view: ReportView.metrics.rawValue, question: question, currency: currency,
      columns: dimensions.columns + [
        ReportColumn(.metric), ReportColumn(.value, .trailing), ReportColumn(.n, .trailing),
      ],
      rows: rows.map { dimensions.cells($0.group) + [.word($0.metric), .optional($0.value), .count($0.cases)] },
      totals: totals.flatMap { total in
        let prefix = totals.count > 1 ? total.metric + "_" : ""
        return [ReportTotal(prefix + "value", .optional(total.value)), ReportTotal(prefix + "n", .count(total.cases))]
      }
    ).arranged(in: language)
  }
}
