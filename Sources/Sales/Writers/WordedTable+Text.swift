extension WordedTable {
  /// The table as lines of aligned columns; `width` tells how many columns of a terminal a text takes, because a
  /// Chinese sign takes two.
  public func text(width: (String) -> Int) -> String {
    let table = [columns.map(\.heading)] + rows + (totals.map { [$0] } ?? [])
    let widths = columns.indices.map { column in table.map { width($0[column]) }.max() ?? 0 }
    let rule = String(repeating: "─", count: widths.reduce(0, +) + 2 * max(0, widths.count - 1))
    var lines = [title, subtitle, "", line(columns.map(\.heading), widths, width), rule]
    lines += rows.map { line($0, widths, width) }
    if let totals { lines += [rule, line(totals, widths, width)] }
    if !notes.isEmpty { lines += [""] + notes }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ cells: [String], _ widths: [Int], _ width: (String) -> Int) -> String {
    let padded = cells.indices.map { column in
      let blanks = String(repeating: " ", count: max(0, widths[column] - width(cells[column])))
      return columns[column].alignment == .leading ? cells[column] + blanks : blanks + cells[column]
    }
    return padded.joined(separator: "  ").trimmingBlanksAtEnd
  }
}

extension String {
  fileprivate var trimmingBlanksAtEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
