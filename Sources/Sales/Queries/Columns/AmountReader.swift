/// Reads an amount for a block of rows; `Missing.amount` where a row has none.
enum AmountReader: Sendable {
  case none
  case cells([Int64])
  /// amount − cost where both are known.
  case margin(amount: [Int64], cost: [Int64])
  /// amount − cost, the amount where the cost is unknown.
  case marginOrAmount(amount: [Int64], cost: [Int64])
  /// Received to date on deals whose amount is known; nothing received is 0.
  case collected([Int64], amount: [Int64])

  /// Writes the amounts of `count` rows.
  func read(_ rows: UnsafePointer<Int32>, count: Int, into amounts: UnsafeMutablePointer<Int64>) {
    switch self {
    case .none: amounts.update(repeating: Missing.amount, count: count)
    case .cells(let cells): AmountReader.copy(cells, rows, count, amounts)
    case .margin(let amount, let cost):
      AmountReader.copy(amount, rows, count, amounts)
      AmountReader.combine(cost, rows, count, amounts) { amount, cost in
        cost == Missing.amount ? Missing.amount : amount.subtractingStopping(cost)
      }
    case .marginOrAmount(let amount, let cost):
      AmountReader.copy(amount, rows, count, amounts)
      AmountReader.combine(cost, rows, count, amounts) { amount, cost in
        cost == Missing.amount ? amount : amount.subtractingStopping(cost)
      }
    case .collected(let collected, let amount):
      AmountReader.copy(amount, rows, count, amounts)
      AmountReader.combine(collected, rows, count, amounts) { _, collected in
        collected == Missing.amount ? 0 : collected
      }
    }
  }

  private static func copy(
    _ cells: [Int64], _ rows: UnsafePointer<Int32>, _ count: Int, _ amounts: UnsafeMutablePointer<Int64>
  ) {
    guard !cells.isEmpty else { return amounts.update(repeating: Missing.amount, count: count) }
    cells.withUnsafeBufferPointer { cells in
      for index in 0..<count { amounts[index] = cells[Int(rows[index])] }
    }
  }

  /// Joins a second column to amounts that are known; an absent column is missing in every row.
  @inline(__always)
  private static func combine(
    _ cells: [Int64], _ rows: UnsafePointer<Int32>, _ count: Int, _ amounts: UnsafeMutablePointer<Int64>,
    _ join: (Int64, Int64) -> Int64
  ) {
    cells.withUnsafeBufferPointer { cells in
      for index in 0..<count where amounts[index] != Missing.amount {
        amounts[index] = join(amounts[index], cells.isEmpty ? Missing.amount : cells[Int(rows[index])])
      }
    }
  }
}
