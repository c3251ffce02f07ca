public import Sales

/// A statement as a page to hand out: read on a screen, printed on paper.
public struct StatementPage {
  private let paper: StatementPaper

  /// The page of a statement.
  public init(_ paper: StatementPaper) { self.paper = paper }

  /// The document.
  public var text: String {
    HTMLDocument.text(
      title: paper.title, language: paper.language, styles: HTMLDocument.tableStyles + StatementPage.styles,
      body: """
        \(paper.company.isEmpty ? "" : "<p class=\"company\">\(escaped(paper.company))</p>\n")\
        <h1>\(escaped(paper.title))</h1>
        <dl>
        \(paper.facts.map { "<dt>\(escaped($0.label))</dt><dd>\(escaped($0.text))</dd>\n" }.joined())</dl>
        \(paper.plans.map(plan).joined())\(paper.tables.map(table).joined())
        """)
  }

  private func plan(_ plan: StatementPaper.Plan) -> String {
    let sentences = plan.sentences.map { "<li>\(escaped($0))</li>\n" }.joined()
    return "<h2>\(escaped(plan.name))</h2>\n<ul>\n\(sentences)</ul>\n"
  }

  private func table(_ table: PaperTable) -> String {
    "<h2>\(escaped(table.words.title))</h2>\n\(HTMLTable.element(table.words))"
  }

  private static let styles = """

    .company { margin: 0; }
    .company, .id { color: #626262; }
    h2 { font-size: 1.05em; margin: 1.6em 0 0.3em; }
    dl { display: grid; grid-template-columns: max-content auto; gap: 0.15em 1.2em; margin: 1em 0; }
    dt { color: #626262; }
    dd { margin: 0; overflow-wrap: anywhere; }
    ul { margin: 0; padding-left: 1.2em; }
    td { vertical-align: top; }
    @media print { body { margin: 0; font-size: 11px; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
    """
}
