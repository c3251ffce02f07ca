/// Finds the rows of a span of days without touching the others: rows in order of their day, by counting sort.
///
/// A column whose days already rise needs no order of its own. Rows without a day are in no span.
struct DayIndex: Sendable {
  /// The rows that may lie in a span; their days are still to be compared.
  enum Candidates {
    case range(Range<Int>)
    case listed(ArraySlice<Int32>)
    /// All of these lie in the span: their days need no second look.
    case exact(ArraySlice<Int32>)
  }

  /// The smallest and the largest day; `nil` where no row has one.
  let bounds: ClosedRange<Int32>?
  private let count: Int
  /// Rows by day; empty where the column itself is in order.
  private let order: [Int32]
  /// Where the rows of each run of 2^shift days start in `order`.
  private let starts: [Int32]
  private let shift: Int32

  /// The most runs of days that are told apart, so that one wild date costs no memory.
  private static let mostRuns = 1 << 16

  /// An index of a column of day numbers.
  init(_ days: [Int32]) {
    count = days.count
    let survey = DayIndex.survey(days)
    bounds = survey.bounds
    guard let bounds = survey.bounds, !survey.isSorted else {
      (order, starts, shift) = ([], [], 0)
      return
    }
    let span = Int(bounds.upperBound) - Int(bounds.lowerBound) + 1
    var shift: Int32 = 0
    while span >> Int(shift) >= DayIndex.mostRuns { shift += 1 }
    self.shift = shift
    (order, starts) = DayIndex.sorted(days, from: bounds.lowerBound, shift: shift, runs: span >> Int(shift) + 1)
  }

  /// The rows that may lie in `[start, end)`; all rows in file order where most of them do.
  func candidates(_ days: [Int32], from start: Int32, to end: Int32) -> Candidates {
    guard let bounds, start <= bounds.upperBound, end > bounds.lowerBound, start < end else { return .range(0..<0) }
    if order.isEmpty { return .range(days.count(sortedBelow: start)..<days.count(sortedBelow: end)) }
    let first = Int((max(start, bounds.lowerBound) - bounds.lowerBound) >> shift)
    let last = Int((min(end - 1, bounds.upperBound) - bounds.lowerBound) >> shift)
    let slice = order[Int(starts[first])..<Int(starts[last + 1])]
    if slice.count > count / 3 { return .range(0..<count) }
    return shift == 0 ? .exact(slice) : .listed(slice)
  }

  private static func survey(_ days: [Int32]) -> (bounds: ClosedRange<Int32>?, isSorted: Bool) {
    days.withUnsafeBufferPointer { days in
      var (low, high, previous) = (Int32.max, Int32.min, Int32.min)
      var isSorted = true
      for day in days {
        if day < previous { isSorted = false }
        previous = day
        if day == Day.missingNumber {
          isSorted = false
        } else {
          low = min(low, day)
          high = max(high, day)
        }
      }
      return (low <= high ? low...high : nil, isSorted)
    }
  }

  private static func sorted(_ days: [Int32], from low: Int32, shift: Int32, runs: Int) -> ([Int32], [Int32]) {
    var starts = [Int32](repeating: 0, count: runs + 1)
    days.withUnsafeBufferPointer { days in
      starts.withUnsafeMutableBufferPointer { starts in
        for day in days where day != Day.missingNumber { starts[Int((day - low) >> shift) + 1] += 1 }
        for run in 0..<runs { starts[run + 1] += starts[run] }
      }
    }
    var next = starts
    let order = [Int32](unsafeUninitializedCapacity: Int(starts[runs])) { order, filled in
      days.withUnsafeBufferPointer { days in
        next.withUnsafeMutableBufferPointer { next in
          for row in days.indices where days[row] != Day.missingNumber {
            let run = Int((days[row] - low) >> shift)
            order.initializeElement(at: Int(next[run]), to: Int32(truncatingIfNeeded: row))
            next[run] += 1
          }
        }
      }
      filled = Int(starts[runs])
    }
    return (order, starts)
  }
}
