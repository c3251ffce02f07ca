/// What a look through a column of days tells, which is all that a question about every day needs.
struct DaySurvey: Sendable {
  /// The smallest and the largest day; `nil` where no row has one.
  let bounds: ClosedRange<Int32>?
  /// Whether every row has a day and none is smaller than the one before it.
  let isSorted: Bool

  /// Looks through all rows of a column, or those with certain codes.
  init(_ days: [Int32], of chosen: CodeChoice?) {
    let count = days.count
    self = days.withChosen(chosen) { DaySurvey(count, $0) }
  }

  @inline(__always)
  private init(_ count: Int, _ day: (Int) -> Int32) {
    var (low, high, previous) = (Int32.max, Int32.min, Int32.min)
    var isSorted = true
    for row in 0..<count {
      let day = day(row)
      let isMissing = day == Day.missingNumber
      isSorted = isSorted && !isMissing && day >= previous
      previous = day
      low = isMissing ? low : min(low, day)
      high = isMissing ? high : max(high, day)
    }
    (bounds, self.isSorted) = (low <= high ? low...high : nil, isSorted)
  }
}

extension [Int32] {
  /// Calls with what says the day of a row: a missing one where its code is not chosen.
  @inline(__always)
  func withChosen<Answer>(_ chosen: CodeChoice?, _ body: ((Int) -> Int32) -> Answer) -> Answer {
    withUnsafeBufferPointer { days in
      guard let chosen else { return body { days[$0] } }
      guard !chosen.cells.isAbsent else { return body { _ in Day.missingNumber } }
      return chosen.cells.values.withUnsafeBufferPointer { codes in
        chosen.isChosen.withUnsafeBufferPointer { isChosen in
          body { isChosen[Int(codes[$0]) + 1] ? days[$0] : Day.missingNumber }
        }
      }
    }
  }
}
