/// Keeps the rows of a block that fit one condition.
enum RowTest: Sendable {
  /// The code is allowed; places are codes + 1, the first is “missing”.
  case allowed(KeyReader, [Bool])
  /// The cell has a day.
  case hasDay([Int32])
  /// The cell has a day that is not after another.
  case hasDayUpTo([Int32], Int32)
  /// The row is the one its customer's first win points to.
  case isFirstOf(customer: [Int32], rows: [Int32])
  /// Its customer had won nothing before its day.
  case isOfNew(customer: [Int32], firstWonOn: [Int32], day: [Int32])
  /// The code is not missing.
  case hasCode([Int32])
  /// Both amounts are known.
  case hasBoth([Int64], [Int64])
  /// Nothing fits.
  case never

  /// Moves the rows that fit to the front of the block and says how many they are.
  func keep(_ rows: UnsafeMutablePointer<Int32>, count: Int, codes: UnsafeMutablePointer<Int32>) -> Int {
    switch self {
    case .never: return 0
    case .allowed(let reader, let allowed):
      reader.read(rows, count: count, into: codes)
      var kept = 0
      allowed.withUnsafeBufferPointer { allowed in
        for index in 0..<count {
          let place = Int(codes[index]) + 1
          rows[kept] = rows[index]
          kept += place < allowed.count && allowed[place] ? 1 : 0
        }
      }
      return kept
    case .hasDay(let days): return RowTest.keep(days, rows, count) { $0 != Day.missingNumber }
    case .hasDayUpTo(let days, let last):
      return RowTest.keep(days, rows, count) { $0 != Day.missingNumber && $0 <= last }
    case .hasCode(let codes): return RowTest.keep(codes, rows, count) { $0 >= 0 }
    case .isFirstOf(let customer, let firsts):
      return firsts.withUnsafeBufferPointer { firsts in
        RowTest.keep(customer, rows, count) { code, row in code >= 0 && firsts[Int(code)] == row }
      }
    case .isOfNew(let customer, let firstWonOn, let day):
      return firstWonOn.withUnsafeBufferPointer { firstWonOn in
        RowTest.keep(customer, rows, count) { code, row in
          guard code >= 0 else { return false }
          return firstWonOn[Int(code)] == Day.missingNumber || firstWonOn[Int(code)] >= day[Int(row)]
        }
      }
    case .hasBoth(let first, let second):
      guard !first.isEmpty, !second.isEmpty else { return 0 }
      return first.withUnsafeBufferPointer { first in
        second.withUnsafeBufferPointer { second in
          RowTest.keep(rows, count) { row in
            first[Int(row)] != Missing.amount && second[Int(row)] != Missing.amount
          }
        }
      }
    }
  }

  @inline(__always)
  private static func keep(
    _ cells: [Int32], _ rows: UnsafeMutablePointer<Int32>, _ count: Int, where fits: (Int32) -> Bool
  ) -> Int {
    keep(cells, rows, count) { cell, _ in fits(cell) }
  }

  @inline(__always)
  private static func keep(
    _ cells: [Int32], _ rows: UnsafeMutablePointer<Int32>, _ count: Int, where fits: (Int32, Int32) -> Bool
  ) -> Int {
    guard !cells.isEmpty else { return 0 }
    return cells.withUnsafeBufferPointer { cells in
      keep(rows, count) { row in fits(cells[Int(row)], row) }
    }
  }

  @inline(__always)
  private static func keep(
    _ rows: UnsafeMutablePointer<Int32>, _ count: Int, where fits: (Int32) -> Bool
  ) -> Int {
    var kept = 0
    for index in 0..<count {
      let row = rows[index]
      rows[kept] = row
      kept += fits(row) ? 1 : 0
    }
    return kept
  }
}
