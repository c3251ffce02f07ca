extension ReportWording {
  /// The table for a spreadsheet, and beside it what it is about.
  public func sheets(_ table: ReportTable) -> [SheetTable] {
    let words = worded(table)
    let about = SheetTable.about([words.title, words.subtitle] + words.notes, in: language)
    return [sheet(table, words), about]
  }

  private func sheet(_ table: ReportTable, _ words: WordedTable) -> SheetTable {
    let cells = CellWording(wording: self, table: table)
    let columns = ShownColumns(table).columns
    let rows = zip(table.rows, words.rows).map { row, texts in
      zip(columns, texts).map { cells.sheetCell(cells.value(row, $0), $0, words: $1) }
    }
    let totals = words.totals.map { texts in
      zip(columns, texts).map { column, text in
        let total = table.totals.first { $0.key == column.key }?.value
        return cells.sheetCell(total ?? .missing, column, words: text)
      }
    }
    return SheetTable(name: words.title, columns: words.columns, rows: rows, totals: totals)
  }
}

extension CellWording {
  fileprivate func sheetCell(_ value: ReportValue, _ column: ReportColumn, words: String) -> SheetCell {
    if column.key == ReportKey.line.rawValue, case .count(let line) = value { return .number(String(line), .plain) }
    if column.key == ReportKey.rate.rawValue, case .figure(let rate) = value {
      return .number(MachineNumber.text(rate), .rate)
    }
    return SheetCell(value, words: words, sign: sign(in: column))
  }
}
