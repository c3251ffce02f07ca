/// One pass over the rows of a plan in blocks that stay in the cache: choose, test, group, accumulate.
final class Scan {
  /// Rows a block holds at most.
  private static let blockSize = 4096

  private let plan: ScanPlan
  private var accumulators: [any Accumulator] = []
  private var groups: GroupKeys
  private var sharedRows: [Int32] = []
  private let rows = UnsafeMutablePointer<Int32>.allocate(capacity: Scan.blockSize)
  private let codes = UnsafeMutablePointer<Int32>.allocate(capacity: Scan.blockSize)
  private let slots = UnsafeMutablePointer<Int32>.allocate(capacity: Scan.blockSize)
  private let keys = UnsafeMutablePointer<UInt64>.allocate(capacity: Scan.blockSize)
  private let amounts = UnsafeMutablePointer<Int64>.allocate(capacity: Scan.blockSize)

  /// A scan of a plan.
  init(_ plan: ScanPlan) {
    self.plan = plan
    groups = GroupKeys(plan.keys, rows: plan.candidateCount, codes: codes, keys: keys)
  }

  deinit {
    rows.deallocate()
    codes.deallocate()
    slots.deallocate()
    keys.deallocate()
    amounts.deallocate()
  }

  /// What several measures of the same rows come to.
  func results(_ measures: [Measure], making make: (Measure, Scan) -> any Accumulator) -> [SlotResults] {
    accumulators = measures.map { make($0, self) }
    visit { count in self.accumulate(count) }
    addShared()
    return accumulators.map { $0.results() }
  }

  /// How many groups there can be, where that is known before the rows are.
  var knownSlotCount: Int? { groups.knownSlotCount }

  /// About how many rows are looked at.
  var rowCount: Int { plan.candidateCount }

  /// A sum over this scan's rows.
  func sum(_ reader: AmountReader) -> SumAccumulator {
    let credit = plan.credit
    return SumAccumulator(
      reader, amounts: amounts,
      skippingShared: credit.map { credit in { rows, index in credit.sharedDeal(rows[index]) != nil } })
  }

  /// Every row that counts.
  func rowList() -> [Int32] {
    if case .exact(let rows) = plan.candidates, plan.tests.isEmpty, plan.reps == nil { return Array(rows) }
    var listed: [Int32] = []
    listed.reserveCapacity(plan.candidateCount)
    visit { count in listed.append(contentsOf: UnsafeBufferPointer(start: self.rows, count: count)) }
    return listed
  }

  /// Every row that counts and has an amount, with what it adds to it.
  func amountList(_ reader: AmountReader) -> [(row: Int32, amount: Int64)] {
    var listed: [(row: Int32, amount: Int64)] = []
    let (credit, rows, amounts) = (plan.credit, rows, amounts)
    visit { count in
      reader.read(rows, count: count, into: amounts)
      for index in 0..<count where amounts[index] != Missing.amount && credit?.sharedDeal(rows[index]) == nil {
        listed.append((rows[index], amounts[index]))
      }
    }
    for part in shares(of: reader) { listed.append((part.row, part.amount)) }
    return listed
  }

  /// Every row that counts, with what it adds to an amount: its share where it is shared and reps are asked for.
  func listing(_ reader: AmountReader?) -> [(row: Int32, amount: Int64?)] {
    var listed: [(row: Int32, amount: Int64?)] = []
    visit { count in
      if let reader { reader.read(self.rows, count: count, into: self.amounts) }
      for index in 0..<count where reader == nil || self.plan.credit?.sharedDeal(self.rows[index]) == nil {
        let amount = reader == nil ? Missing.amount : self.amounts[index]
        listed.append((self.rows[index], amount == Missing.amount ? nil : amount))
      }
    }
    guard let reader else { return listed }
    for part in shares(of: reader) { listed.append((part.row, part.amount)) }
    return listed
  }

  private func accumulate(_ count: Int) {
    groups.place(rows, count: count, reps: nil, into: slots)
    for accumulator in accumulators {
      accumulator.add(rows, slots: slots, count: count, slotCount: groups.slotCount)
    }
  }

  /// Results with the codes of their groups; those of another scan where both know the groups before the rows.
  func answer(_ results: SlotResults, by: [Dimension]) -> FactAnswer {
    var answer = FactAnswer(by: by)
    answer.codes = groups.answerCodes(results.slots)
    (answer.numerators, answer.denominators) = (results.numerators, results.denominators)
    answer.cases = results.cases
    return answer
  }
}

// MARK: - Choosing rows

extension Scan {
  /// Calls with every block of rows that fit; rows to be shared are put aside before their rep is asked for.
  private func visit(_ take: (Int) -> Void) {
    sharedRows = []
    switch plan.candidates {
    case .range(let all):
      for start in stride(from: all.lowerBound, to: all.upperBound, by: Scan.blockSize) {
        let end = min(start + Scan.blockSize, all.upperBound)
        finish(choose(count: end - start) { Int32(truncatingIfNeeded: start + $0) }, take)
      }
    case .listed(let all):
      all.withUnsafeBufferPointer { all in
        for start in stride(from: 0, to: all.count, by: Scan.blockSize) {
          finish(choose(count: min(Scan.blockSize, all.count - start)) { all[start + $0] }, take)
        }
      }
    case .exact(let all):
      all.withUnsafeBufferPointer { all in
        for start in stride(from: 0, to: all.count, by: Scan.blockSize) {
          let block = UnsafeBufferPointer(rebasing: all[start..<min(start + Scan.blockSize, all.count)])
          if let base = block.baseAddress { rows.update(from: base, count: block.count) }
          finish(block.count, take)
        }
      }
    }
  }

  /// Writes those of `count` rows whose day counts, and says how many they are.
  @inline(__always)
  private func choose(count: Int, _ row: (Int) -> Int32) -> Int {
    let (low, high) = (plan.range.lowerBound, plan.range.upperBound)
    let rows = rows
    if plan.days.isEmpty {
      for index in 0..<count { rows[index] = row(index) }
      return count
    }
    return plan.days.withUnsafeBufferPointer { days in
      var kept = 0
      for index in 0..<count {
        let row = row(index)
        let day = days[Int(row)]
        rows[kept] = row
        kept += day >= low && day < high ? 1 : 0
      }
      return kept
    }
  }

  private func finish(_ chosen: Int, _ take: (Int) -> Void) {
    var count = chosen
    for test in plan.tests where count > 0 { count = test.keep(rows, count: count, codes: codes) }
    if let credit = plan.credit {
      for index in 0..<count where credit.sharedDeal(rows[index]) != nil { sharedRows.append(rows[index]) }
    }
    if let reps = plan.reps, count > 0 {
      count = RowTest.allowed(.codes(plan.rep), reps).keep(rows, count: count, codes: codes)
    }
    if count > 0 { take(count) }
  }
}

// MARK: - Shared deals

extension Scan {
  /// One rep's part of a row's amount.
  private struct Part {
    var row: Int32
    var rep: Int32
    var amount: Int64
  }

  /// Gives every shared row's amounts to its reps; the parts of a row add up to it. (numbers.md, *Won*)
  private func addShared() {
    guard plan.credit != nil, !sharedRows.isEmpty else { return }
    for case let sum as SumAccumulator in accumulators {
      let parts = shares(of: sum.reader)
      for start in stride(from: 0, to: parts.count, by: Scan.blockSize) {
        add(parts[start..<min(start + Scan.blockSize, parts.count)], to: sum)
      }
    }
  }

  private func add(_ parts: ArraySlice<Part>, to sum: SumAccumulator) {
    let reps = parts.map(\.rep)
    for (index, part) in parts.enumerated() { rows[index] = part.row }
    reps.withUnsafeBufferPointer { reps in
      groups.place(rows, count: reps.count, reps: reps.baseAddress, into: slots)
    }
    for (index, part) in parts.enumerated() { amounts[index] = part.amount }
    sum.add(amounts: amounts, slots: slots, count: parts.count, slotCount: groups.slotCount)
  }

  private func shares(of reader: AmountReader) -> [Part] {
    guard let credit = plan.credit else { return [] }
    return sharedRows.flatMap { row -> [Part] in
      var (row, amount) = (row, Missing.amount)
      reader.read(&row, count: 1, into: &amount)
      guard amount != Missing.amount, let deal = credit.sharedDeal(row) else { return [] }
      let shares = credit.splits.shares[deal] ?? []
      let parts = LargestRemainder.parts(of: amount, weights: shares.map(\.share))
      return zip(shares, parts).compactMap { share, part in
        isAsked(share.rep) ? Part(row: row, rep: share.rep, amount: part) : nil
      }
    }
  }

  private func isAsked(_ rep: Int32) -> Bool {
    guard let reps = plan.reps else { return true }
    return Int(rep) + 1 < reps.count && reps[Int(rep) + 1]
  }
}
