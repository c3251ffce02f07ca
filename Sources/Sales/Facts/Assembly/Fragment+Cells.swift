extension Fragment {
  /// The coded cells of a column of names; empty where the file lacks it.
  func names(_ column: String) -> CodedColumn {
    if case .names(let cells) = self.column(column) { return cells }
    return CodedColumn()
  }

  /// The day numbers of a column; empty where the file lacks it.
  func days(_ column: String) -> [Int32] {
    if case .days(let cells) = self.column(column) { return cells }
    return []
  }

  /// Minor units, millionths or local seconds of a column; empty where the file lacks it.
  func amounts(_ column: String) -> [Int64] {
    if case .amounts(let cells) = self.column(column) { return cells }
    return []
  }

  /// The texts of a column; empty where the file lacks it.
  func texts(_ column: String) -> TextColumn {
    if case .text(let cells) = self.column(column) { return cells }
    return TextColumn()
  }

  /// The texts of a column, one (empty) cell a row even where the file lacks it.
  func paddedTexts(_ column: String) -> TextColumn {
    let cells = texts(column)
    return cells.count == count ? cells : TextColumn(ends: [UInt32](repeating: 0, count: count))
  }

  /// Where a row stands, in a column or as a whole.
  func place(_ row: Int, column: String? = nil) -> Place {
    Place(file: path, line: Int(lines[row]), column: column)
  }
}

extension CodedColumn {
  /// The name in a row; `nil` where it is missing.
  func name(_ row: Int) -> String? {
    guard row < codes.count, codes[row] >= 0 else { return nil }
    return values[Int(codes[row])]
  }

  /// What something is called in a row; `nil` where it is missing, or nobody could see anything of it.
  func visibleName(_ row: Int) -> String? {
    name(row).flatMap { VisibleText.isBlank($0) ? nil : $0 }
  }
}

extension TextColumn {
  /// The text in a row; `nil` where it is missing.
  func optional(_ row: Int) -> String? {
    guard row < count else { return nil }
    let text = text(row)
    return text.isEmpty ? nil : text
  }
}

extension [Int32] {
  /// The day in a row; `nil` where it is missing.
  func day(_ row: Int) -> Day? { row < count ? Day(cell: self[row]) : nil }
}

extension [Int64] {
  /// The amount in a row; `nil` where it is missing.
  func amount(_ row: Int) -> Int64? { row < count && self[row] != Missing.amount ? self[row] : nil }
}
