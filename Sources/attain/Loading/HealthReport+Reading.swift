internal import Ingest
internal import Sales

extension HealthReport {
  /// Every file and what became of its rows. `now` is in seconds since 1970-01-01T00:00Z.
  init(_ reading: Reading, _ facts: FactStore, now: Int64) {
    self.init(
      files: reading.files.map { FileHealth($0, facts, now: now) }, problems: reading.allProblems + facts.problems,
      missing: Table.allCases.filter { !facts.tables.contains($0) }, reconciliation: [])
  }
}

extension FileHealth {
  fileprivate init(_ file: LoadedFile, _ facts: FactStore, now: Int64) {
    let age = file.modified == 0 ? nil : Int(clamping: max(0, now - file.modified))
    let limit = file.table.flatMap { facts.settings.freshness[$0] }
    self.init(path: file.path, table: file.table, state: State(file.state, age: age, freshFor: limit))
    let tally = facts.tallies[file.path] ?? FileTally()
    rows = file.counts.used + file.counts.quarantined
    (used, merged, replaced) = (tally.used, tally.merged, tally.replaced)
    quarantined = file.counts.quarantined + tally.quarantined
    passedOver = file.counts.passedOver
    ageSeconds = age
  }
}

extension FileHealth.State {
  /// Amber from the limit of the settings on, red from twice that.
  fileprivate init(_ state: FileState, age: Int?, freshFor limit: Int?) {
    switch state {
    case .stale: self = .stale
    case .unreadable: self = .unreadable
    case .fresh:
      guard let age, let limit, age > limit else {
        self = .fresh
        return
      }
      self = age > limit.multipliedReportingOverflow(by: 2).partialValue ? .red : .amber
    }
  }
}

extension RowCounts {
  /// Rows below the header that are no data: blank, the header once more, sums, footers.
  var passedOver: Int { blank + repeatedHeaders + totals + footers }
}
