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

  /// About how many rows are looked at.
  var candidateCount: Int {
    switch candidates {
    case .range(let rows): rows.count
    case .listed(let rows), .exact(let rows): rows.count
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
