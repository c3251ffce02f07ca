internal import Sales
internal import Screen

/// One table of a workbook as the part that says its cells: headings bold and always in sight, sums bold.
struct SheetPart {
  private let table: SheetTable
  private let isFirst: Bool
  /// Rows that a spreadsheet can have; what is beyond is left out.
  private static let mostRows = 1_048_576
  /// Signs of one cell, in UTF-16.
  private static let longestText = 32_767
  /// Columns of a cell that its text may widen it to.
  private static let widest = 60

  init(_ table: SheetTable, isFirst: Bool) { (self.table, self.isFirst) = (table, isFirst) }

  /// The part; what its cells look like is numbered by the workbook.
  func xml(_ styles: inout SheetStyles) -> String {
    let heading: [[SheetCell]] = table.columns.isEmpty ? [] : [table.columns.map { .text($0.heading) }]
    let totals = table.totals.map { [$0] } ?? []
    let rows = heading + table.rows.prefix(SheetPart.mostRows - heading.count - totals.count) + totals
    var lines = ""
    for (index, cells) in rows.enumerated() {
      let isBold = index < heading.count || index >= rows.count - totals.count
      lines += row(index + 1, cells, isBold: isBold, isHeading: index < heading.count, &styles)
    }
    return XMLText.declaration + """
      <worksheet xmlns="\(XMLText.main)">\(view)<sheetFormatPr defaultRowHeight="15"/>\(widths(rows))\
      <sheetData>\(lines)</sheetData></worksheet>
      """
  }

  private var view: String {
    let pane = "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
    let selected = isFirst ? " tabSelected=\"1\"" : ""
    return "<sheetViews><sheetView\(selected) workbookViewId=\"0\">\(table.columns.isEmpty ? "" : pane)"
      + "</sheetView></sheetViews>"
  }

  private func widths(_ rows: [[SheetCell]]) -> String {
    let count = rows.map(\.count).max() ?? 0
    guard count > 0 else { return "" }
    let columns = (0..<count).map { column in
      // The tables of a company have thousands of rows; the first ones tell how wide a column is.
      let needed = rows.prefix(2000).map { column < $0.count ? $0[column].columns : 0 }.max() ?? 0
      let width = min(max(needed, 6), SheetPart.widest) + 2
      return "<col min=\"\(column + 1)\" max=\"\(column + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
    }
    return "<cols>\(columns.joined())</cols>"
  }

  private func row(
    _ number: Int, _ cells: [SheetCell], isBold: Bool, isHeading: Bool, _ styles: inout SheetStyles
  ) -> String {
    var text = "<row r=\"\(number)\">"
    for (column, cell) in cells.enumerated() where cell != .empty {
      var style = cell.style
      style.isBold = isBold
      if isHeading { style.isRight = table.columns[column].alignment == .trailing }
      let place = "<c r=\"\(SheetPart.letters(column))\(number)\" s=\"\(styles.number(style))\""
      text += place + SheetPart.content(cell) + "</c>"
    }
    return text + "</row>"
  }

  private static func content(_ cell: SheetCell) -> String {
    switch cell {
    case .empty: ">"
    case .number(let digits, _): "><v>\(digits)</v>"
    case .day(let day) where day.serial != nil: "><v>\(day.serial ?? 0)</v>"
    case .day(let day): inline(day.iso)
    case .text(let text): inline(text)
    }
  }

  /// A text in its own cell: shared ones save room, and mean nothing to readers.
  private static func inline(_ text: String) -> String {
    " t=\"inlineStr\"><is><t xml:space=\"preserve\">\(XMLText.escaped(fitting(text)))</t></is>"
  }

  private static func fitting(_ text: String) -> String {
    text.utf16.count <= longestText
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestText / 2)))
  }

  /// A, B … Z, AA …
  private static func letters(_ column: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? letter : letters(column / 26 - 1) + letter
  }
}

extension SheetCell {
  /// How it looks below the headings.
  fileprivate var style: CellStyle {
    switch self {
    case .empty: CellStyle()
    case .number(_, let format): CellStyle(format: format.code)
    case .day(let day): CellStyle(format: day.serial == nil ? nil : "yyyy-mm-dd")
    case .text(let text): CellStyle(isQuoted: text.first.map { "=+-@".contains($0) } ?? false)
    }
  }

  /// Columns it needs to be seen whole.
  fileprivate var columns: Int {
    switch self {
    case .empty: 0
    case .text(let text): DisplayWidth.columns(text)
    case .day: 10
    // Separators, sign, cents.
    case .number(let digits, .money(let sign)): digits.count + digits.count / 3 + 4 + sign.count
    case .number(let digits, _): min(digits.count + digits.count / 3, 14)
    }
  }
}

extension Day {
  /// The number spreadsheets have for a day; none before 1900-03-01, where they count a day that never was.
  fileprivate var serial: Int32? { number >= -25_508 ? number + 25_569 : nil }
}
