extension ColumnEngine {
  /// The rows of a selection: what opening its count shows.
  public func rows(of selection: FactSelection) -> [Int32] {
    guard let plan = plan(selection, amounts: false) else { return [] }
    return Scan(plan).rowList()
  }

  /// The rows of the deals that belong to a part of the company, whatever their days; a shared deal to its owner.
  func dealRows(in scope: Scope, among rows: [Int32]? = nil) -> [Int32] {
    guard let plan = dealPlan(scope, among: rows, amounts: false) else { return [] }
    return Scan(plan).rowList()
  }

  /// The amounts of deals that belong to a part of the company, of a shared deal what is credited there.
  func dealAmounts(in scope: Scope, among rows: [Int32]? = nil) -> [(row: Int32, amount: Int64)] {
    guard let plan = dealPlan(scope, among: rows, amounts: true) else { return [] }
    return Scan(plan).amountList(reader(.amount, .dealsCreated))
  }

  /// All deals of a scope; what it says of time is left out, for no day is asked about.
  private func dealPlan(_ scope: Scope, among rows: [Int32]?, amounts: Bool) -> ScanPlan? {
    let timeless = Scope(scope.filters.filter { $0.key.grain == nil })
    let selection = FactSelection(.dealsCreated, in: DayRange(start: asOf, end: asOf), scope: timeless)
    guard timeless.filters.keys.allSatisfy(selection.facts.has) else { return nil }
    let reps = timeless.filters[.rep].map { allowed($0, .rep) }
    return ScanPlan(
      days: [], candidates: rows.map { .exact($0[...]) } ?? .range(0..<store.deals.count), range: 0..<0,
      tests: scopeTests(selection, days: [], span: 0..<0), reps: reps, rep: reader(.rep, selection.facts), keys: [],
      credit: amounts && reps != nil ? credit(selection.facts) : nil)
  }
}
