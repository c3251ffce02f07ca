extension MovementReport {
  /// The view `movement`.
  public func table(currency: String, in language: Language) -> ReportTable {
    ReportTable(
      view: ReportView.movement.rawValue, question: question, currency: currency,
      columns: [ReportColumn(.change), ReportColumn(.deals, .trailing), ReportColumn(.amount, .trailing)],
      rows: bars.map { [.word($0.change.rawValue), .count($0.deals), .money($0.amount)] },
      notes: notes(currency: currency).map { $0[language] }
    ).arranged(in: language)
  }

  /// Where the opening comes from, then the deals that slipped or shrank, the largest by name.
  private func notes(currency: String) -> [Phrase] {
    [basis.phrase(readOn: question.asOf)].compactMap(\.self)
      + slipped.prefix(MovementReport.mostNamed).map { MovementStrings.slipped($0) }
      + shrunk.prefix(MovementReport.mostNamed).map { MovementStrings.shrunk($0, currency: currency) }
  }

  private static let mostNamed = 5
}
