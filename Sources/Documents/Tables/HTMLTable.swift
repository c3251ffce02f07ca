public import Sales

/// A report as a page with one table: for mail, wikis and printing.
public struct HTMLTable {
  private let table: WordedTable
  private let language: Language

  /// The page of a report in words.
  public init(_ table: WordedTable, language: Language) { (self.table, self.language) = (table, language) }

  /// The document.
  public var text: String {
    HTMLDocument.text(
      title: table.title, language: language, styles: HTMLDocument.tableStyles,
      body: """
        <h1>\(escaped(table.title))</h1>
        <p class="sub">\(escaped(table.subtitle))</p>
        \(HTMLTable.element(table))\(table.notes.map { "<p class=\"note\">\(escaped($0))</p>\n" }.joined())
        """)
  }

  /// The table alone.
  static func element(_ table: WordedTable) -> String {
    """
    <table>
    <thead><tr>\(cells(table, table.columns.map(\.heading), tag: "th"))</tr></thead>
    <tbody>
    \(table.rows.map { "<tr>\(cells(table, $0, tag: "td"))</tr>\n" }.joined())</tbody>
    \(totals(table))</table>

    """
  }

  private static func totals(_ table: WordedTable) -> String {
    table.totals.map { "<tfoot><tr>\(cells(table, $0, tag: "td"))</tr></tfoot>\n" } ?? ""
  }

  private static func cells(_ table: WordedTable, _ texts: [String], tag: String) -> String {
    zip(table.columns, texts).map { column, text in
      let status = CellStatus(text, of: column)?.rawValue
      let id = column.key == ReportKey.id.rawValue ? "id" : nil
      let classes = [column.alignment == .trailing ? "r" : nil, id, status].compactMap(\.self).joined(separator: " ")
      return "<\(tag)\(classes.isEmpty ? "" : " class=\"\(classes)\"")>\(escaped(text))</\(tag)>"
    }.joined()
  }
}

/// What the colour of a cell says beside its word; never more than the word itself does.
enum CellStatus: String {
  case good, warn, bad

  /// The status a word stands for in columns that hold one.
  init?(_ text: String, of column: WordedTable.Column) {
    switch ReportKey(rawValue: column.key) {
    case .light:
      guard let light = Light.allCases.first(where: { $0.phrase.says(text) }) else { return nil }
      self = light == .green ? .good : light == .amber ? .warn : .bad
    case .state:
      guard let state = FileHealth.State.allCases.first(where: { $0.phrase.says(text) }) else { return nil }
      self = state == .fresh ? .good : state == .amber ? .warn : .bad
    default: return nil
    }
  }
}

extension Phrase {
  /// Whether it reads so in any language.
  fileprivate func says(_ text: String) -> Bool { Language.allCases.contains { self[$0] == text } }
}
