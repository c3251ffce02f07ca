/// Finds the rows of a span of days without touching the others: rows in order of their day, by counting sort.
///
/// A column whose days already rise needs no order of its own. Rows without a day are in no span, nor are those that
/// the index leaves out.
struct DayIndex: Sendable {
  /// The rows that may lie in a span; their days are still to be compared.
  enum Candidates {
    case range(Range<Int>)
    case listed(ArraySlice<Int32>)
    /// All of these lie in the span: their days need no second look.
    case exact(ArraySlice<Int32>)
  }

  private let bounds: ClosedRange<Int32>?
  private let count: Int
  /// Rows by day; empty where the column itself is in order.
  private let order: [Int32]
  /// Where the rows of each run of 2^shift days start in `order`.
  private let starts: [Int32]
  private let shift: Int32

  /// The most runs of days that are told apart, so that one wild date costs no memory.
  private static let mostRuns = 1 << 16

  /// An index of a column of day numbers, of all its rows or of those with certain codes.
  init(_ days: [Int32], of chosen: CodeChoice? = nil) {
    self.init(days, of: chosen, DaySurvey(days, of: chosen))
  }

  /// The same where the column has been looked through already.
  init(_ days: [Int32], of chosen: CodeChoice?, _ survey: DaySurvey) {
    (count, bounds) = (days.count, survey.bounds)
    guard let bounds = survey.bounds, !survey.isSorted else {
      (order, starts, shift) = ([], [], 0)
      return
    }
    let span = Int(bounds.upperBound) - Int(bounds.lowerBound) + 1
    var shift: Int32 = 0
    while span >> Int(shift) >= DayIndex.mostRuns { shift += 1 }
    self.shift = shift
    let (count, end) = (days.count, shift)
    (order, starts) = days.withChosen(chosen) { day in
      DayIndex.sorted(count, day, from: bounds.lowerBound, shift: end, runs: span >> Int(end) + 1)
    }
  }

  /// The rows that may lie in `[start, end)`. Many of them come in the order of the file, in which columns are read
  /// fastest.
  func candidates(_ days: [Int32], from start: Int32, to end: Int32) -> Candidates {
    guard let bounds, start <= bounds.upperBound, end > bounds.lowerBound, start < end else { return .range(0..<0) }
    if order.isEmpty { return .range(days.count(sortedBelow: start)..<days.count(sortedBelow: end)) }
    let first = Int((max(start, bounds.lowerBound) - bounds.lowerBound) >> shift)
    let last = Int((min(end - 1, bounds.upperBound) - bounds.lowerBound) >> shift)
    let slice = order[Int(starts[first])..<Int(starts[last + 1])]
    if slice.count > count - count / 4 || (shift > 0 && slice.count > count / 3) { return .range(0..<count) }
    guard shift == 0 else { return .listed(slice) }
    return .exact(slice.count > count / 64 ? RowBits(slice, of: count).rows[...] : slice)
  }

  /// Rows without a day are counted in a run of their own behind the others and written to one place behind the others:
  /// no branch has to guess which rows have one.
  @inline(__always)
  private static func sorted(
    _ count: Int, _ day: (Int) -> Int32, from low: Int32, shift: Int32, runs: Int
  ) -> ([Int32], [Int32]) {
    let run = { (day: Int32) in day == Day.missingNumber ? runs : Int((day &- low) >> shift) }
    var starts = [Int32](repeating: 0, count: runs + 2)
    starts.withUnsafeMutableBufferPointer { starts in
      for row in 0..<count { starts[run(day(row)) + 1] += 1 }
      for run in 0..<runs { starts[run + 1] += starts[run] }
    }
    starts.removeLast()
    let total = Int(starts[runs])
    var next = starts
    let order = [Int32](unsafeUninitializedCapacity: total + 1) { order, filled in
      next.withUnsafeMutableBufferPointer { next in
        for row in 0..<count {
          let run = run(day(row))
          order.initializeElement(at: Int(next[run]), to: Int32(truncatingIfNeeded: row))
          next[run] += run == runs ? 0 : 1
        }
      }
      filled = total
    }
    return (order, starts)
  }
}
