/// How a report is put into words for people.
public struct ReportWording: Sendable {
  /// What people read.
  public let language: Language
  /// What the metrics are called.
  let catalog: MetricCatalog

  /// Words in a language; a team's own metrics are named by the catalogue of its settings.
  public init(language: Language, catalog: MetricCatalog = .standard) {
    (self.language, self.catalog) = (language, catalog)
  }

  /// The whole table in words.
  public func worded(_ table: ReportTable) -> WordedTable {
    let shown = ShownColumns(table)
    let cells = CellWording(wording: self, table: table)
    let columns = shown.columns.map { column in
      WordedTable.Column(column.key, heading: cells.heading(column), column.alignment)
    }
    let rows = table.rows.map { row in shown.columns.map { cells.text(row, $0) } }
    return WordedTable(
      title: title(table), subtitle: subtitle(table), columns: columns, rows: rows,
      totals: totals(table, shown, cells), notes: otherTotals(table, shown, cells) + table.notes.map(VisibleText.line))
  }

  /// A metric's name.
  public func metricName(_ id: String) -> String { catalog[id]?.name[language] ?? id }

  private func title(_ table: ReportTable) -> String {
    if let title = table.title { return VisibleText.line(title[language]) }
    let name =
      (ReportView(rawValue: table.view)?.phrase ?? TableStrings.otherTitles[table.view])?[language] ?? table.view
    return name + TableStrings.separator + figures(table).period(table.question.period)
  }

  private func subtitle(_ table: ReportTable) -> String {
    let asOf = TableStrings.asOf(figures(table).day(table.question.asOf, near: table.question.period.start))[language]
    return scope(table.question.scope, names: table.scopeNames) + TableStrings.separator + asOf
  }

  /// What part of the company is asked about, by the names that are known: `Region: 华南 · Rep: 小李`.
  public func scope(_ scope: Scope, names known: [DimensionValue] = []) -> String {
    let parts = Dimension.allCases.compactMap { dimension -> String? in
      guard let ids = scope.filters[dimension] else { return nil }
      let names = ids.map { id in
        let value = known.first { $0.dimension == dimension && $0.id == id } ?? DimensionValue(dimension, id: id)
        return VisibleText.line(value.shownName(in: language) ?? value.label(in: language))
      }.sorted()
      return TableStrings.named(dimension.phrase[language], names.joined(separator: TableStrings.comma[language]))[
        language]
    }
    return parts.isEmpty ? TableStrings.everything[language] : parts.joined(separator: TableStrings.separator)
  }

  private func totals(_ table: ReportTable, _ shown: ShownColumns, _ cells: CellWording) -> [String]? {
    guard table.totals.contains(where: { total in shown.columns.contains { $0.key == total.key } }) else { return nil }
    var texts = shown.columns.map { column in
      table.totals.first { $0.key == column.key }.map { cells.text($0.value, column) } ?? ""
    }
    if texts.first == "" { texts[0] = TableStrings.total[language] }
    return texts
  }

  private func otherTotals(_ table: ReportTable, _ shown: ShownColumns, _ cells: CellWording) -> [String] {
    // Metrics that nothing is grouped by stand in the rows already.
    if table.view == ReportView.metrics.rawValue, table.question.by.isEmpty { return [] }
    let others = table.totals.filter { total in
      total.value != .missing && !shown.columns.contains { $0.key == total.key }
    }
    return others.compactMap { total in
      guard let (heading, column) = heading(of: total) else { return nil }
      return TableStrings.named(heading, cells.text(total.value, column))[language]
    }
  }

  /// What a sum is called: its column's heading, after the metric where several stand in one report. How many cases
  /// stand behind each of several metrics is for programs.
  private func heading(of total: ReportTotal) -> (String, ReportColumn)? {
    let metric = catalog.metrics.filter { total.key.hasPrefix($0.id + "_") }.max { $0.id.count < $1.id.count }
    let column = ReportColumn(String(total.key.dropFirst(metric.map { $0.id.count + 1 } ?? 0)))
    guard let metric, ReportKey(rawValue: column.key) != nil, ReportKey(rawValue: total.key) == nil else {
      return (ReportColumn(total.key).heading(in: language), ReportColumn(total.key))
    }
    if column.key == ReportKey.n.rawValue { return nil }
    let name = metricName(metric.id)
    let isValue = column.key == ReportKey.value.rawValue
    return (isValue ? name : name + TableStrings.separator + column.heading(in: language), column)
  }

  private func figures(_ table: ReportTable) -> FigureText { FigureText(language: language, currency: table.currency) }
}

/// The columns people see: a name stands in place of its id, and a dimension or remark that no row has is left out.
struct ShownColumns {
  let columns: [ReportColumn]

  init(_ table: ReportTable) {
    let keys = Set(table.columns.map(\.key))
    self.columns = zip(table.columns, 0...).filter { column, index in
      if column.key.hasSuffix("_name"), keys.contains(String(column.key.dropLast(5))) { return false }
      // The texts of a diagnosis begin with the names.
      if column.key == ReportKey.name.rawValue, keys.contains(ReportKey.contribution.rawValue) { return false }
      if column.key == ReportKey.stage.rawValue, keys.contains(ReportKey.name.rawValue) { return false }
      let isOptional = Dimension(rawValue: column.key) != nil || ShownColumns.remarks.contains(column.key)
      return !isOptional || table.rows.isEmpty || table.rows.contains { $0[index] != .missing }
    }.map(\.0)
  }

  private static let remarks: Set<String> = [ReportKey.note.rawValue, ReportKey.driver.rawValue]
}
