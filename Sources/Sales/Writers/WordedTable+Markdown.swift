extension WordedTable {
  /// The table as Markdown, numbers right-aligned, sums in bold.
  public func markdown() -> String {
    var lines = ["## " + MarkdownText.escaped(title), "", MarkdownText.escaped(subtitle), ""]
    lines.append(row(columns.map { MarkdownText.escaped($0.heading) }))
    lines.append(row(columns.map { $0.alignment == .leading ? "---" : "---:" }))
    lines += rows.map { row($0.map(MarkdownText.escaped)) }
    if let totals { lines.append(row(totals.map { $0.isEmpty ? "" : "**\(MarkdownText.escaped($0))**" })) }
    if !notes.isEmpty { lines += [""] + notes.map { "- " + MarkdownText.escaped($0) } }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}

/// How text of data stands in Markdown without becoming markup.
enum MarkdownText {
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "|", "\\", "*", "_", "`", "[", "]", "~": escaped += "\\" + String(character)
      case "<": escaped += "&lt;"
      case "&": escaped += "&amp;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
