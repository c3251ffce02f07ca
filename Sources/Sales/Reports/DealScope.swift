/// Which deals belong to a part of the company, and what of a shared deal is credited there.
struct DealScope {
  private let tests: [(codes: [Int32], allowed: [Bool])]
  /// Reps asked about by code; `nil`: all.
  private let reps: [Bool]?
  private let deals: DealTable
  private let splits: SplitTable

  init(_ scope: Scope, engine: ColumnEngine) {
    (deals, splits) = (engine.store.deals, engine.store.splits)
    let cut = scope.filters.filter { $0.key.grain == nil }
    reps = cut[.rep].map { DealScope.allowed($0, .rep, engine) }
    tests = cut.filter { $0.key != .rep }.map { dimension, ids in
      (DealScope.codes(dimension, engine), DealScope.allowed(ids, dimension, engine))
    }
  }

  /// Whether a deal belongs there: a shared one to each of its reps.
  func contains(_ row: Int) -> Bool {
    guard tests.allSatisfy({ $0.allowed[Int($0.codes[row]) + 1] }) else { return false }
    guard let reps else { return true }
    if let shares = splits.shares[Int32(row)] { return shares.contains { reps[Int($0.rep) + 1] } }
    return reps[Int(deals.rep[row]) + 1]
  }

  /// The amount credited there, minor units; `nil` where the deal has none.
  func amount(_ row: Int) -> Int64? {
    let amount = deals.amount[row]
    return amount == Missing.amount ? nil : credited(amount, of: row)
  }

  /// What of an amount of a deal is credited there, minor units.
  func credited(_ amount: Int64, of row: Int) -> Int64 {
    guard let reps, let shares = splits.shares[Int32(row)] else { return amount }
    let parts = LargestRemainder.parts(of: amount, weights: shares.map(\.share))
    return zip(shares, parts).reduce(0) { $0 + (reps[Int($1.0.rep) + 1] ? $1.1 : 0) }
  }

  /// A dimension's code of every deal.
  private static func codes(_ dimension: Dimension, _ engine: ColumnEngine) -> [Int32] {
    let count = engine.store.deals.count
    let rows = [Int32](unsafeUninitializedCapacity: count) { buffer, initialized in
      for row in 0..<count { buffer[row] = Int32(truncatingIfNeeded: row) }
      initialized = count
    }
    return [Int32](unsafeUninitializedCapacity: count) { codes, initialized in
      rows.withUnsafeBufferPointer { rows in
        guard let rows = rows.baseAddress, let codes = codes.baseAddress else { return }
        engine.dealReader(dimension).read(rows, count: count, into: codes)
      }
      initialized = count
    }
  }

  /// Which codes are asked about, at the place of the code + 1.
  private static func allowed(_ ids: Set<String?>, _ dimension: Dimension, _ engine: ColumnEngine) -> [Bool] {
    var allowed = [Bool](repeating: false, count: (engine.store.company.codeCount(dimension) ?? 0) + 1)
    for id in ids {
      guard let id else {
        allowed[0] = true
        continue
      }
      for code in engine.labels.codes(dimension, called: id) { allowed[Int(code) + 1] = true }
    }
    return allowed
  }
}
