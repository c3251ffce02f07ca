extension PivotReport {
  /// The view `pivot` for programs: a row for each pair that has a fact.
  public func table(currency: String, in language: Language) -> ReportTable {
    let pairs = rows.flatMap { row in row.cells.map { (group: [row.whole.value, columns[$0.column].value], cell: $0) } }
    let dimensions = DimensionColumns(question.by, of: pairs.map(\.group), in: language)
    return ReportTable(
      view: ReportView.pivot.rawValue, question: question, currency: currency,
      columns: dimensions.columns + [ReportColumn(.value, .trailing), ReportColumn(.share, .trailing)],
      rows: pairs.map { dimensions.cells($0.group) + [.optional($0.cell.figure), .optional($0.cell.share)] },
      totals: [ReportTotal(.value, .optional(total))]
    ).arranged(in: language)
  }

  /// The same for people: one dimension down the side, the other across the top, sums beside and below.
  public func crossTable(currency: String, in language: Language) -> ReportTable {
    let names = headings(in: language)
    let total = TableStrings.total[language]
    let side = DimensionColumns([rowDimension], of: rows.map { [$0.whole.value] }, in: language)
    return ReportTable(
      view: ReportView.pivot.rawValue, question: question, currency: currency,
      columns: side.columns + (names + [total]).map { ReportColumn($0, .trailing) },
      rows: rows.map { row in
        side.cells([row.whole.value]) + columns.indices.map { .optional(row.cell($0)?.figure) }
          + [.optional(row.whole.figure)]
      },
      totals: zip(names, columns).map { ReportTotal($0, .optional($1.figure)) } + [
        ReportTotal(total, .optional(self.total))
      ])
  }

  /// What stands above the columns; the id beside a name that several have, so that each column is itself.
  private func headings(in language: Language) -> [String] {
    let labels = columns.map { $0.value.shownName(in: language) ?? $0.value.label(in: language) }
    return zip(columns, labels).map { column, label in
      let isShared = labels.count { $0 == label } > 1 || label == TableStrings.total[language]
      return isShared ? "\(label) (\(column.value.id ?? FigureText.none))" : label
    }
  }
}
