/// 64-bit values of which most are small: four bytes each, and what does not fit beside them.
///
/// A year of a million deals remembers millions of stages, days and amounts before and after a change; as they are
/// they would take more memory than the deals.
public struct NarrowAmounts: Sendable {
  private var cells: [Int32] = []
  /// Values that do not fit in their cell, by place.
  private var wide: [Int: Int64] = [:]
  /// All values as they are, once too many of them are wide; empty until then.
  private var whole: [Int64] = []

  private static let missing = Int32.min
  private static let isWide = Int32.min + 1
  /// Where more than one value in so many is wide, a table of them costs more than it saves.
  private static let narrowForOneWide = 16

  /// No values.
  public init() {}

  /// How many there are.
  public var count: Int { max(cells.count, whole.count) }

  /// The value at a place.
  public subscript(place: Int) -> Int64 {
    guard whole.isEmpty else { return whole[place] }
    let cell = cells[place]
    guard cell <= NarrowAmounts.isWide else { return Int64(cell) }
    return cell == NarrowAmounts.missing ? Missing.amount : wide[place] ?? Missing.amount
  }

  /// Adds a value.
  public mutating func append(_ value: Int64) {
    guard whole.isEmpty else { return whole.append(value) }
    if value == Missing.amount { return cells.append(NarrowAmounts.missing) }
    if let cell = Int32(exactly: value), cell > NarrowAmounts.isWide { return cells.append(cell) }
    wide[cells.count] = value
    cells.append(NarrowAmounts.isWide)
    if wide.count > 1024, wide.count > cells.count / NarrowAmounts.narrowForOneWide { widen() }
  }

  private mutating func widen() {
    let values = cells.indices.map { self[$0] }
    (cells, wide, whole) = ([], [:], values)
  }
}
