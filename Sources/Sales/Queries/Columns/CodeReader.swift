/// Reads the codes of a dimension for a block of rows: a column, then what its codes stand for elsewhere.
///
/// A payment's region is `deal` exchanged for the deal's region; a segment is the customer exchanged for its segment.
struct CodeReader: Sendable {
  /// The first column; absent: every code is missing.
  private let cells: [Int32]
  /// What each code is exchanged for, one table after the other.
  private let tables: [[Int32]]

  /// A reader of a column, exchanging its codes.
  init(_ cells: CodeCells, through tables: [[Int32]] = []) {
    let isAbsent = cells.isAbsent || tables.contains { $0.isEmpty }
    (self.cells, self.tables) = isAbsent ? ([], []) : (cells.values, tables)
  }

  /// A reader for which every code is missing.
  static let missing = CodeReader(.codes)

  /// Writes the codes of `count` rows.
  func read(_ rows: UnsafePointer<Int32>, count: Int, into codes: UnsafeMutablePointer<Int32>) {
    guard !cells.isEmpty else { return codes.update(repeating: Missing.code, count: count) }
    cells.withUnsafeBufferPointer { cells in
      for index in 0..<count { codes[index] = cells[Int(rows[index])] }
    }
    for table in tables {
      table.withUnsafeBufferPointer { table in
        for index in 0..<count {
          let code = Int(codes[index])
          codes[index] = code >= 0 && code < table.count ? table[code] : Missing.code
        }
      }
    }
  }
}

/// Reads what rows are grouped by: codes of a dimension, or the place of a day's period in order.
enum KeyReader: Sendable {
  case codes(CodeReader)
  case periods(days: [Int32], PeriodCodes)

  /// Writes the codes of `count` rows, missing as −1.
  func read(_ rows: UnsafePointer<Int32>, count: Int, into codes: UnsafeMutablePointer<Int32>) {
    switch self {
    case .codes(let reader): reader.read(rows, count: count, into: codes)
    case .periods(let days, let periods): periods.read(days, rows, count: count, into: codes)
    }
  }
}

/// The periods of a grain over a span of days, numbered from 0.
struct PeriodCodes: Sendable {
  /// The first day of each period.
  let starts: [Int32]
  private let first: Int32
  private let codes: [Int32]

  /// Numbers the periods that touch `[first, end)`.
  init(_ grain: Grain, from first: Int32, to end: Int32, fiscal: FiscalCalendar) {
    let periods =
      first < end
      ? fiscal.periods(grain, touching: DayRange(start: Day(number: first), end: Day(number: end))) : []
    self.first = first
    starts = periods.map(\.start.number)
    codes = periods.enumerated().flatMap { index, period in
      let days = period.range.intersection(DayRange(start: Day(number: first), end: Day(number: end))).count
      return [Int32](repeating: Int32(index), count: days)
    }
  }

  func read(
    _ days: [Int32], _ rows: UnsafePointer<Int32>, count: Int, into target: UnsafeMutablePointer<Int32>
  ) {
    days.withUnsafeBufferPointer { days in
      codes.withUnsafeBufferPointer { codes in
        for index in 0..<count {
          let offset = Int(days[Int(rows[index])]) - Int(first)
          target[index] = offset >= 0 && offset < codes.count ? codes[offset] : Missing.code
        }
      }
    }
  }
}
