public import Sales

/// A report as a page with one table: for mail, wikis and printing.
public struct HTMLTable {
  private let table: WordedTable
  private let language: Language

  /// The page of a report in words.
  public init(_ table: WordedTable, language: Language) { (self.table, self.language) = (table, language) }

  /// The document.
  public var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>\(escaped(table.title))</title>
    <style>
    \(HTMLTable.styles)
    </style>
    </head>
    <body>
    <h1>\(escaped(table.title))</h1>
    <p class="sub">\(escaped(table.subtitle))</p>
    <table>
    <thead><tr>\(cells(table.columns.map(\.heading), tag: "th"))</tr></thead>
    <tbody>
    \(table.rows.map { "<tr>\(cells($0, tag: "td"))</tr>\n" }.joined())</tbody>
    \(totals)</table>
    \(table.notes.map { "<p class=\"note\">\(escaped($0))</p>\n" }.joined())</body>
    </html>

    """
  }

  private var totals: String {
    table.totals.map { "<tfoot><tr>\(cells($0, tag: "td"))</tr></tfoot>\n" } ?? ""
  }

  private func cells(_ texts: [String], tag: String) -> String {
    zip(table.columns, texts).map { column, text in
      let status = CellStatus(text, of: column)?.rawValue
      let classes = [column.alignment == .trailing ? "r" : nil, status].compactMap(\.self).joined(separator: " ")
      return "<\(tag)\(classes.isEmpty ? "" : " class=\"\(classes)\"")>\(escaped(text))</\(tag)>"
    }.joined()
  }

  private static let styles = """
    body { font: 14px/1.5 'Segoe UI', 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif;
      color: #303030; margin: 2em; }
    h1 { font-size: 1.3em; margin: 0; }
    .sub, .note, th { color: #626262; }
    .sub { margin: 0 0 1em; }
    .note { margin: 0.5em 0 0; }
    table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
    th, td { padding: 0.25em 0.8em; text-align: left; border-bottom: 1px solid #e4e4e4; white-space: nowrap; }
    th { font-weight: normal; border-bottom-color: #bcbcbc; }
    tfoot td { font-weight: bold; border-bottom: 0; }
    .r { text-align: right; }
    .good { color: #008700; }
    .warn { color: #af5f00; }
    .bad { color: #d70000; }
    """
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
