extension HealthReport {
  /// The view `health`: a row for each file, then one for each contract whose payments differ from its amount.
  public func table(_ question: Question, currency: String, in language: Language) -> ReportTable {
    let hasDifferences = !reconciliation.isEmpty
    return ReportTable(
      view: ReportView.health.rawValue, question: question, currency: currency,
      columns: HealthReport.columns + (hasDifferences ? HealthReport.differenceColumns : []),
      rows: files.map { $0.cells + (hasDifferences ? HealthReport.differenceColumns.map { _ in .missing } : []) }
        + reconciliation.map(\.cells),
      notes: missing.map { NoteStrings.missing($0)[language] }
    ).arranged(in: language)
  }

  /// The view `quarantine`: every row that was kept out, with what was found.
  public func quarantineTable(_ question: Question, currency: String, in language: Language) -> ReportTable {
    ReportTable(
      view: ReportView.quarantine.rawValue, question: question, currency: currency,
      columns: [
        ReportColumn(.file), ReportColumn(.line, .trailing), ReportColumn(.column), ReportColumn(.text),
        ReportColumn(.problem),
      ],
      rows: problems.filter(\.quarantinesRow).map { problem in
        [
          .text(problem.place.file), .optional(problem.place.line), .optional(problem.place.column),
          .text(problem.found),
          .text(problem.message(in: language)),
        ]
      }
    ).arranged(in: language)
  }

  private static let columns = [
    ReportColumn(.file), ReportColumn(.table), ReportColumn(.rows, .trailing), ReportColumn(.used, .trailing),
    ReportColumn(.merged, .trailing), ReportColumn(.replaced, .trailing), ReportColumn(.quarantined, .trailing),
    ReportColumn(.ageSeconds, .trailing), ReportColumn(.state),
  ]

  private static let differenceColumns = [
    ReportColumn(.line, .trailing), ReportColumn(.deal), ReportColumn(.customer), ReportColumn(.amount, .trailing),
    ReportColumn(.collected, .trailing), ReportColumn(.gap, .trailing),
  ]
}

extension FileHealth {
  fileprivate var cells: [ReportValue] {
    [
      .text(path), table.map { .word($0.rawValue) } ?? .missing, .count(rows), .count(used), .count(merged),
      .count(replaced), .count(quarantined), .optional(ageSeconds), .word(state.rawValue),
    ]
  }
}

extension Reconciliation {
  /// The file's cells first, of which a contract has only the file and table.
  fileprivate var cells: [ReportValue] {
    [.text(place.file), .word(Table.deals.rawValue)] + Array(repeating: .missing, count: 7) + [
      .optional(place.line), .text(deal), .optional(customer), .money(amount), .money(collected),
      .money(collected - amount),
    ]
  }
}
