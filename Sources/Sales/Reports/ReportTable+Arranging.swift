extension ReportTable {
  /// The table in the order and length that its question asks for; sums stay those of the whole.
  public func arranged(in language: Language) -> ReportTable {
    var table = self
    if let key = question.sort, let column = columns.firstIndex(where: { $0.key == key }) {
      table.rows = sorted(by: column)
    }
    if let limit = question.limit, limit < rows.count {
      table.rows = Array(table.rows.prefix(max(limit, 0)))
      table.notes.append(NoteStrings.shown(table.rows.count, of: rows.count)[language])
    }
    return table
  }

  /// Rows in the order of a column, those without a value last, equal ones as they were.
  private func sorted(by column: Int) -> [[ReportValue]] {
    rows.enumerated().sorted { left, right in
      let (mine, theirs) = (left.element[column], right.element[column])
      if mine == .missing || theirs == .missing {
        return mine != .missing || (theirs == .missing && left.offset < right.offset)
      }
      if mine.isLess(than: theirs) { return question.ascending }
      if theirs.isLess(than: mine) { return !question.ascending }
      return left.offset < right.offset
    }.map(\.element)
  }
}

extension ReportValue {
  /// Whether it comes first from small to large: numbers and days by size, texts by their signs.
  fileprivate func isLess(than other: ReportValue) -> Bool {
    switch (self, other) {
    case (.figure(let mine), .figure(let theirs)): mine.isLess(than: theirs)
    case (.count(let mine), .count(let theirs)): mine < theirs
    case (.day(let mine), .day(let theirs)): mine < theirs
    case (.period(let mine), .period(let theirs)): mine.start < theirs.start
    case (.text(let mine), .text(let theirs)), (.word(let mine), .word(let theirs)): mine < theirs
    case (.flag(let mine), .flag(let theirs)): !mine && theirs
    default: false
    }
  }
}
