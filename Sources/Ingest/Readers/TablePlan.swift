internal import Sales

/// How the records of one file become rows of its table: made once from the header, used for every record.
struct TablePlan: Sendable {
  let table: Table
  let path: String
  /// What stands between two fields.
  let delimiter: UInt8
  /// The header's cells as the file writes them.
  let header: [String]
  /// The columns that are kept, in the file's order.
  var columns: [ColumnPlan] = []
  /// Columns of the table that say the same in every row, by their place in the table.
  var constants: [(index: Int, text: String)] = []
  /// Columns of the table that repeat another one found under the same header.
  var repeated: [(from: Int, to: Int)] = []
  /// Whether keys are made from other columns because the file has none.
  var makesKeys = false
  /// Line of the header, from 1.
  var headerLine = 1
  /// Where the first record below the header begins.
  var firstOffset = 0
  /// The line of that record.
  var firstLine = 2
  /// Lines above the header.
  var preamble = 0
}

/// How the cells of one column are read.
struct ColumnPlan: Sendable {
  /// The canonical name, else the header: what a problem calls it.
  let name: String
  /// The header as the file writes it.
  let header: String
  /// Its place in the record.
  let field: Int
  /// Its place in the table; `nil`: kept as an attribute.
  let index: Int?
  let kind: CellKind
  let need: Column.Need
  /// What every number is multiplied with.
  var factor: Int64 = 1
  /// What the file's values mean, where the settings say so.
  var values: [String: String] = [:]
  /// What a day stands for, in a column of periods.
  var grain: Grain?

  /// Whether a name that begins with a byte may be the header's own text or a word for sums.
  func isHeaderLike(_ first: UInt8) -> Bool {
    guard first < 0x80, (65...90).contains(first & 0xDF) else { return true }
    let letter = first | 0x20
    return RowWords.totalInitials.contains(letter) || header.utf8.contains { $0 | 0x20 == letter }
  }
}

/// What a column's ambiguous cells mean; settled over all of its cells.
struct ColumnStyle: Hashable, Sendable {
  var mark = DecimalMark.dot
  /// Whether `5/6/2026` is the fifth of June; `nil`: not settled.
  var dayFirst: Bool?
}
