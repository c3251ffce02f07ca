/// A selection brought to columns: which rows to look at, what to test, what to group by.
struct ScanPlan {
  /// The deciding day of every row; empty: no day is asked about, every candidate counts.
  var days: [Int32]
  /// Rows whose day may lie in `range`.
  var candidates: DayIndex.Candidates
  /// Days that count.
  var range: Range<Int32>
  /// What rows must fit, but for their rep.
  var tests: [RowTest]
  /// Which reps are asked for: places are codes + 1; `nil`: all.
  var reps: [Bool]?
  /// The rep of each row.
  var rep: CodeReader
  var keys: [KeyColumn]
  /// How shared deals are credited; `nil` where no amount has to be shared.
  var credit: CreditPlan?

  /// How many rows the whole work has where this is a piece of it.
  private var wholeCount: Int?

  init(
    days: [Int32], candidates: DayIndex.Candidates, range: Range<Int32>, tests: [RowTest], reps: [Bool]?,
    rep: CodeReader, keys: [KeyColumn], credit: CreditPlan?
  ) {
    (self.days, self.candidates, self.range, self.tests) = (days, candidates, range, tests)
    (self.reps, self.rep, self.keys, self.credit) = (reps, rep, keys, credit)
  }

  /// About how many rows are looked at, by all pieces together: every piece must give the groups the same numbers.
  var candidateCount: Int { wholeCount ?? candidates.count }
}

extension ScanPlan {
  /// The same work in so many pieces, each with a part of the rows.
  func divided(into count: Int) -> [ScanPlan] {
    candidates.divided(into: count).map { candidates in
      var piece = self
      (piece.candidates, piece.wholeCount) = (candidates, candidateCount)
      return piece
    }
  }
}

extension DayIndex.Candidates {
  fileprivate var count: Int {
    switch self {
    case .range(let rows): rows.count
    case .listed(let rows), .exact(let rows): rows.count
    }
  }

  fileprivate func divided(into count: Int) -> [DayIndex.Candidates] {
    switch self {
    case .range(let rows): rows.divided(into: count).map { .range($0) }
    case .listed(let rows): rows.indices.divided(into: count).map { .listed(rows[$0]) }
    case .exact(let rows): rows.indices.divided(into: count).map { .exact(rows[$0]) }
    }
  }
}

extension Range<Int> {
  fileprivate func divided(into count: Int) -> [Range<Int>] {
    (0..<count).map { part in
      lowerBound + self.count * part / count..<lowerBound + self.count * (part + 1) / count
    }
  }
}

/// Which rows are shared among reps, and how.
struct CreditPlan {
  /// The deal of each row; `nil` where rows are deals.
  var deal: [Int32]?
  /// Whether a deal is shared, by its row.
  var isShared: [Bool]
  var splits: SplitTable

  /// The deal of a row, if it is shared.
  func sharedDeal(_ row: Int32) -> Int32? {
    let deal = deal.map { $0[Int(row)] } ?? row
    return deal >= 0 && isShared[Int(deal)] ? deal : nil
  }
}
