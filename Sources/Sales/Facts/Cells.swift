/// One column of small integers; a column in which no row has a value takes no memory at all.
public struct Cells<Value: FixedWidthInteger & Sendable>: Sendable {
  /// One value a row, or none where every cell is missing. Hot loops ask `isAbsent` once and read this.
  public var values: [Value]
  /// What stands for a missing cell.
  public let missing: Value

  /// A column; an empty one is missing in every row.
  public init(_ values: [Value] = [], missing: Value) { (self.values, self.missing) = (values, missing) }

  /// Whether no row has a value.
  public var isAbsent: Bool { values.isEmpty }

  /// The cell of a row.
  @inlinable
  public subscript(row: Int) -> Value { values.isEmpty ? missing : values[row] }
}

/// Codes into a dictionary; `Missing.code`.
public typealias CodeCells = Cells<Int32>
/// Day numbers; `Day.missingNumber`.
public typealias DayCells = Cells<Int32>
/// Minor units, millionths or local seconds; `Missing.amount`.
public typealias AmountCells = Cells<Int64>

extension Cells where Value == Int32 {
  /// An empty column of codes.
  public static var codes: Cells { Cells(missing: Missing.code) }
  /// An empty column of days.
  public static var days: Cells { Cells(missing: Day.missingNumber) }
}

extension Cells where Value == Int64 {
  /// An empty column of amounts.
  public static var amounts: Cells { Cells(missing: Missing.amount) }
}
