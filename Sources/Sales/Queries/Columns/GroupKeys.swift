/// One thing rows are grouped by.
struct KeyColumn: Sendable {
  let dimension: Dimension
  let reader: KeyReader
  /// Codes and the missing one.
  let cardinality: UInt64

  /// What the answer says for a place of this column: the code, or the first day of the period.
  func answerCode(_ place: UInt64) -> Int32 {
    let code = Int32(truncatingIfNeeded: Int64(place) - 1)
    guard case .periods(_, let periods) = reader else { return code }
    return code >= 0 && Int(code) < periods.starts.count ? periods.starts[Int(code)] : Day.missingNumber
  }
}

/// Puts the codes of several columns together into one small number a group.
///
/// The codes form one whole number in a mixed base. Where that would leave 64 bits, the columns so far are first given
/// the numbers of their own groups, and the rest is put together with these.
struct GroupKeys {
  private var segments: [Segment] = []
  private let codes: UnsafeMutablePointer<Int32>
  private let keys: UnsafeMutablePointer<UInt64>

  private struct Segment {
    var columns: [KeyColumn]
    var table: GroupTable
  }

  /// Groups by columns; scratch space is the caller's.
  init(
    _ columns: [KeyColumn], rows: Int, codes: UnsafeMutablePointer<Int32>, keys: UnsafeMutablePointer<UInt64>
  ) {
    (self.codes, self.keys) = (codes, keys)
    var pending: [KeyColumn] = []
    var product: UInt64 = 1
    for column in columns {
      var (next, overflow) = product.multipliedReportingOverflow(by: column.cardinality)
      if overflow {
        segments.append(Segment(columns: pending, table: GroupTable(cardinality: nil, rows: rows)))
        (pending, next, overflow) = ([], (1 << 31) * column.cardinality, false)
      }
      pending.append(column)
      product = next
    }
    segments.append(Segment(columns: pending, table: GroupTable(cardinality: product, rows: rows)))
  }

  /// How many slots there are so far.
  var slotCount: Int { segments.last?.table.slotCount ?? 0 }

  /// How many slots there are in the end, where every key is its own slot.
  var knownSlotCount: Int? { segments.last?.table.denseCount }

  /// Writes the slot of each row; `reps` stands for the rows' own reps where a deal is shared.
  mutating func place(
    _ rows: UnsafePointer<Int32>, count: Int, reps: UnsafePointer<Int32>?, into slots: UnsafeMutablePointer<Int32>
  ) {
    if segments.count == 1, segments[0].table.denseCount != nil {
      return placeDensely(segments[0].columns, rows, count: count, reps: reps, into: slots)
    }
    for segment in segments.indices {
      if segment == 0 {
        keys.update(repeating: 0, count: count)
      } else {
        for index in 0..<count { keys[index] = UInt64(UInt32(bitPattern: slots[index])) }
      }
      for column in segments[segment].columns { add(column, rows, count: count, reps: reps) }
      segments[segment].table.place(keys, count: count, into: slots)
    }
  }

  private func add(_ column: KeyColumn, _ rows: UnsafePointer<Int32>, count: Int, reps: UnsafePointer<Int32>?) {
    let (base, codes) = (column.cardinality, read(column, rows, count: count, reps: reps))
    for index in 0..<count { keys[index] = keys[index] &* base &+ UInt64(UInt32(bitPattern: codes[index] &+ 1)) }
  }

  /// The same where the key is the slot: few enough groups for 32 bits.
  private func placeDensely(
    _ columns: [KeyColumn], _ rows: UnsafePointer<Int32>, count: Int, reps: UnsafePointer<Int32>?,
    into slots: UnsafeMutablePointer<Int32>
  ) {
    slots.update(repeating: 0, count: count)
    for column in columns {
      let base = Int32(truncatingIfNeeded: column.cardinality)
      let codes = read(column, rows, count: count, reps: reps)
      for index in 0..<count { slots[index] = slots[index] &* base &+ codes[index] &+ 1 }
    }
  }

  private func read(
    _ column: KeyColumn, _ rows: UnsafePointer<Int32>, count: Int, reps: UnsafePointer<Int32>?
  ) -> UnsafePointer<Int32> {
    if let reps, column.dimension == .rep { return reps }
    column.reader.read(rows, count: count, into: codes)
    return UnsafePointer(codes)
  }

  /// The answer's codes of slots, in the order of the columns, one slot after the other.
  func answerCodes(_ slots: [Int]) -> [Int32] {
    let width = segments.reduce(0) { $0 + $1.columns.count }
    guard width > 0 else { return [] }
    return [Int32](unsafeUninitializedCapacity: slots.count * width) { codes, filled in
      for (index, slot) in slots.enumerated() {
        var (place, slot) = ((index + 1) * width - 1, slot)
        for segment in segments.reversed() {
          var key = segment.table.key(slot)
          for column in segment.columns.reversed() {
            let (rest, code) = key.quotientAndRemainder(dividingBy: column.cardinality)
            codes.initializeElement(at: place, to: column.answerCode(code))
            (key, place) = (rest, place - 1)
          }
          slot = Int(key)
        }
      }
      filled = slots.count * width
    }
  }
}
