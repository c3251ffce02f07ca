/// What one version of one file gave: its good rows as columns, before any other file is known.
///
/// Ingest makes fragments and keeps them as long as the file does not change; `FactStore` is assembled from all of
/// them. Every column array has `count` cells, or none where the file lacks the column.
public struct Fragment: Sendable {
  /// The table the rows belong to.
  public let table: Table
  /// The file's path below the data directory, `deals/2026-09.csv`.
  public let path: String
  /// How many rows there are.
  public var count: Int
  /// One entry for each of `table.columns`, in that order.
  public var columns: [FragmentColumn]
  /// Columns the specification does not name, kept by their header.
  public var attributes: [NamedAttribute]
  /// The physical line, from 1, on which each row's record starts.
  public var lines: [UInt32]
  /// What a day in the `period` column stands for; `nil`: that day. (`period_grain` of the file's [[source]])
  public var periodGrain: Grain?

  /// A column of the file that no table of the specification has.
  public struct NamedAttribute: Sendable {
    /// The header as the file writes it.
    public let header: String
    /// Its cells.
    public var cells: CodedColumn

    /// A kept column.
    public init(header: String, cells: CodedColumn) { (self.header, self.cells) = (header, cells) }
  }

  /// An empty fragment of a table, to be filled.
  public init(table: Table, path: String) {
    (self.table, self.path, self.count) = (table, path, 0)
    self.columns = table.columns.map { _ in .absent }
    (self.attributes, self.lines) = ([], [])
  }

  /// The column of that canonical name; `.absent` where the table has no such column.
  public func column(_ name: String) -> FragmentColumn {
    guard let index = table.columns.firstIndex(where: { $0.name == name }) else { return .absent }
    return columns[index]
  }
}

/// The cells of one column of a fragment, stored as its `CellKind` says.
public enum FragmentColumn: Sendable {
  /// The file lacks the column: every cell is missing.
  case absent
  /// Cells of kind `text`.
  case text(TextColumn)
  /// Cells of kind `name`.
  case names(CodedColumn)
  /// Cells of kind `money` (minor units), `number` (millionths) or `moment` (local seconds); `Missing.amount`.
  case amounts([Int64])
  /// Cells of kind `day`; `Day.missingNumber`.
  case days([Int32])
}

/// Names as codes into a dictionary of the distinct ones, in order of first appearance.
public struct CodedColumn: Sendable {
  /// The distinct values; trimmed, never empty, untrusted text (not yet fit for a terminal).
  public var values: [String]
  /// One code a row; `Missing.code` where the cell is missing.
  public var codes: [Int32]

  /// A column of codes.
  public init(values: [String] = [], codes: [Int32] = []) { (self.values, self.codes) = (values, codes) }
}

/// Texts of a column in one run of UTF-8 bytes. An empty text is a missing cell.
public struct TextColumn: Sendable {
  /// All texts, one after the other.
  public var bytes: [UInt8]
  /// Where each text ends in `bytes`; as many as rows.
  public var ends: [UInt32]

  /// A column of texts.
  public init(bytes: [UInt8] = [], ends: [UInt32] = []) { (self.bytes, self.ends) = (bytes, ends) }

  /// How many cells there are.
  public var count: Int { ends.count }

  /// Where a cell's bytes lie.
  @inlinable
  public func range(_ row: Int) -> Range<Int> { (row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row]) }

  /// The text of a cell; empty where it is missing.
  public func text(_ row: Int) -> String { String(decoding: bytes[range(row)], as: UTF8.self) }

  /// Adds a cell.
  @inlinable
  public mutating func append(_ text: some Collection<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }
}
