/// Open deals expected to close in a period, each with its chance: what the pipeline method adds to what is won.
struct ExpectedDeals: Sendable {
  /// One deal.
  struct Deal: Sendable {
    var row: Int32
    /// What is credited in the scope, minor units.
    var amount: Int64
    /// The win share of its stage; `nil` where neither the past nor the settings say: it adds nothing.
    var share: Figure?
    var isCommitted: Bool

    /// amount × share, rounded to cents.
    var weighted: Int64 { share.map { amount.scaled(by: $0.numerator, over: $0.denominator) } ?? 0 }
  }

  var deals: [Deal] = []

  /// Σ amount × share over the deals whose share is known.
  var weighted: Int64 { deals.reduce(0) { $0.addingStopping($1.weighted) } }

  /// Σ amount of those that are committed.
  var committed: Int64 { deals.reduce(0) { $1.isCommitted ? $0.addingStopping($1.amount) : $0 } }

  /// What the sliders begin with.
  func basis(won: Int64) -> WhatIfBasis {
    let known = deals.filter { $0.share != nil }
    return WhatIfBasis(
      won: won, deals: known.count, amount: known.reduce(0) { $0.addingStopping($1.amount) }, weighted: weighted)
  }
}

extension Reports {
  /// The open deals of a scope that are expected to close in a period, in the order of the files.
  func expectedDeals(in range: DayRange, scope: Scope) -> ExpectedDeals {
    let days = facts.deals.expectedClose
    guard !days.isAbsent else { return ExpectedDeals() }
    let (start, end) = (range.start.number, range.end.number)
    let rows = pipeline.openRows.filter { days.values[Int($0)] >= start && days.values[Int($0)] < end }
    guard !rows.isEmpty else { return ExpectedDeals() }
    let shares = winShares(scope, on: [asOf])[0]
    let byStep = pipeline.stages.steps.indices.map { shares.share($0) }
    let committed = committedCodes
    var deals: [ExpectedDeals.Deal] = []
    for (row, amount) in engine.dealAmounts(in: scope, among: rows) {
      if let last = deals.indices.last, deals[last].row == row {
        deals[last].amount = deals[last].amount.addingStopping(amount)
        continue
      }
      let code = Int(facts.deals.forecast[Int(row)])
      deals.append(
        ExpectedDeals.Deal(
          row: row, amount: amount, share: pipeline.table.openStep(Int(row)).flatMap { byStep[$0] },
          isCommitted: committed.indices.contains(code) && committed[code]))
    }
    return ExpectedDeals(deals: deals)
  }

  /// Which words of the column `forecast` mean commit or best case, by code.
  var committedCodes: [Bool] { facts.company.forecasts.values.map(CommitmentAliases.isCommitted) }
}
