/// Open deals expected to close in a period, each with its chance, and signed ones that may be paid in it: what the
/// pipeline method adds to what is won.
struct ExpectedDeals: Sendable {
  /// One deal.
  struct Deal: Sendable {
    var row: Int32
    /// What is credited in the scope, minor units.
    var amount: Int64
    /// The win share of its stage; `nil` where neither the past nor the settings say: it adds nothing.
    var share: Figure?
    var isCommitted: Bool
    /// Signed, waiting for the payment that wins it.
    var isSigned = false

    /// amount × share, rounded to cents.
    var weighted: Int64 { share.map { amount.scaled(by: $0.numerator, over: $0.denominator) } ?? 0 }
  }

  var deals: [Deal] = []

  /// Σ amount × share over the deals whose share is known.
  var weighted: Int64 { deals.reduce(0) { $0.addingStopping($1.weighted) } }

  /// Σ amount of those that are committed.
  var committed: Int64 { deals.reduce(0) { $1.isCommitted ? $0.addingStopping($1.amount) : $0 } }

  /// What the sliders begin with: they move open deals, signed ones are sure.
  func basis(won: Int64) -> WhatIfBasis {
    let known = deals.filter { $0.share != nil && !$0.isSigned }
    let signed = deals.reduce(Int64(0)) { $1.isSigned ? $0.addingStopping($1.weighted) : $0 }
    return WhatIfBasis(
      won: won.addingStopping(signed), deals: known.count, amount: known.reduce(0) { $0.addingStopping($1.amount) },
      weighted: known.reduce(0) { $0.addingStopping($1.weighted) })
  }
}

extension Reports {
  /// What of a scope is expected in a period: open deals by their own day, signed ones by when they are usually paid.
  func expectedDeals(in range: DayRange, scope: Scope) -> ExpectedDeals {
    ExpectedDeals(deals: openDeals(expectedIn: range, scope) + signedDeals(expectedIn: range, scope))
  }

  /// Signed deals with the chance that their payment comes in time; whoever commits counts those that more likely do.
  private func signedDeals(expectedIn range: DayRange, _ scope: Scope) -> [ExpectedDeals.Deal] {
    let waiting = WaitingDeals(self)?.expected(in: range, on: asOf) ?? []
    let shares = Dictionary(waiting.map { ($0.row, $0.share) }, uniquingKeysWith: { first, _ in first })
    var deals: [ExpectedDeals.Deal] = []
    for (row, amount) in engine.dealAmounts(in: scope, among: waiting.map(\.row)) {
      guard let share = shares[row] else { continue }
      if let last = deals.indices.last, deals[last].row == row {
        deals[last].amount = deals[last].amount.addingStopping(amount)
        continue
      }
      deals.append(
        ExpectedDeals.Deal(
          row: row, amount: amount, share: share, isCommitted: 2 * share.numerator >= share.denominator, isSigned: true
        ))
    }
    return deals
  }

  /// Open deals that were expected before a period, and before today, and are not closed: no day is known on which they
  /// will be. Those still to come before a period that lies ahead are late for nothing.
  func overdueDeals(before range: DayRange, scope: Scope) -> OverdueDeals? {
    let days = facts.deals.expectedClose
    guard !days.isAbsent else { return nil }
    let first = min(range.start, asOf).number
    let rows = pipeline.openRows.filter {
      days.values[Int($0)] != Day.missingNumber && days.values[Int($0)] < first
    }
    let amounts = engine.dealAmounts(in: scope, among: rows)
    guard !amounts.isEmpty else { return nil }
    return OverdueDeals(
      deals: Set(amounts.map(\.row)).count,
      amount: Money(minorUnits: amounts.reduce(0) { $0.addingStopping($1.amount) }))
  }

  /// The open deals of a scope that are expected to close in a period, in the order of the files.
  private func openDeals(expectedIn range: DayRange, _ scope: Scope) -> [ExpectedDeals.Deal] {
    let days = facts.deals.expectedClose
    guard !days.isAbsent else { return [] }
    let (start, end) = (range.start.number, range.end.number)
    let rows = pipeline.openRows.filter { days.values[Int($0)] >= start && days.values[Int($0)] < end }
    guard !rows.isEmpty else { return [] }
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
    return deals
  }

  /// Which words of the column `forecast` mean commit or best case, by code.
  var committedCodes: [Bool] { facts.company.forecasts.values.map(CommitmentAliases.isCommitted) }
}
