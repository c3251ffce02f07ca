/// Every file and what became of its rows: page 0.
public struct HealthReport: Hashable, Sendable {
  public var files: [FileHealth]
  public var problems: [Problem]
  /// Tables without a file, which views would gain from them.
  public var missing: [Table]
  /// CRM against finance, by contract.
  public var reconciliation: [Reconciliation]
  /// A report.
  public init(files: [FileHealth], problems: [Problem], missing: [Table], reconciliation: [Reconciliation]) {
    (self.files, self.problems, self.missing, self.reconciliation) = (files, problems, missing, reconciliation)
  }
}

/// What reading gave of one file: the reader's side of its health.
public struct FileReading: Hashable, Sendable {
  /// Path below the data directory.
  public var path: String
  public var table: Table?
  /// Records of data, kept or not.
  public var rows = 0
  /// Rows the reader kept; how many of them count is known when all files are put together.
  public var kept = 0
  /// Rows the reader put into quarantine.
  public var quarantined = 0
  /// Blank, repeated-header, total and footer rows.
  public var passedOver = 0
  /// When the version that is shown was last written: seconds since 1970-01-01T00:00Z; `nil`: unknown.
  public var modified: Int64?
  public var version = Version.current

  /// Which version of a file is shown.
  public enum Version: Hashable, Sendable {
    case current
    /// The new one cannot be read; the last good one still counts.
    case lastGood
    /// No version could ever be read.
    case none
  }

  /// A file.
  public init(path: String, table: Table?) { (self.path, self.table) = (path, table) }
}

extension Reports {
  /// Every file and what became of its rows, at a moment (seconds since 1970-01-01T00:00Z).
  public func health(_ files: [FileReading], problems: [Problem], now: Int64) -> HealthReport {
    HealthReport(
      files: files.map { health(of: $0, now: now) }, problems: problems + facts.problems + book.differences,
      missing: Table.allCases.filter { !facts.tables.contains($0) }, reconciliation: reconciliation())
  }

  private func health(of file: FileReading, now: Int64) -> FileHealth {
    let age = file.modified.map { Int(clamping: max(0, now.subtractingStopping($0))) }
    var health = FileHealth(path: file.path, table: file.table, state: state(of: file, age: age))
    let tally = facts.tallies[file.path] ?? FileTally(used: file.kept)
    (health.rows, health.used, health.merged, health.replaced) = (file.rows, tally.used, tally.merged, tally.replaced)
    health.quarantined = file.quarantined + tally.quarantined
    (health.passedOver, health.ageSeconds) = (file.passedOver, age)
    return health
  }

  /// Older than the settings allow: amber, twice that: red. (data-directory.md, Settings)
  private func state(of file: FileReading, age: Int?) -> FileHealth.State {
    switch file.version {
    case .none: return .unreadable
    case .lastGood: return .stale
    case .current: break
    }
    guard let limit = file.table.flatMap({ facts.settings.freshness[$0] }), let age else { return .fresh }
    return age > limit.multipliedReportingOverflow(by: 2).partialValue ? .red : age > limit ? .amber : .fresh
  }

  /// Signed deals whose payments differ from their amount, the largest difference first; none without payments.
  private func reconciliation() -> [Reconciliation] {
    guard facts.tables.contains(.payments), facts.tables.contains(.deals) else { return [] }
    let isSigned = facts.company.stages.map { $0.kind == .won }
    let deals = facts.deals
    var rows: [(row: Int, difference: UInt64)] = []
    for row in 0..<deals.count where isSigned.indices.contains(Int(deals.stage[row])) && isSigned[Int(deals.stage[row])]
    {
      let (amount, collected) = (deals.amount[row], collected(on: row))
      guard amount != Missing.amount, deals.closed[row] <= asOf.number, amount != collected.minorUnits else { continue }
      rows.append((row, amount.subtractingStopping(collected.minorUnits).magnitude))
    }
    let largest = rows.sorted { $0.difference > $1.difference || ($0.difference == $1.difference && $0.row < $1.row) }
    return largest.prefix(Reports.mostDifferences).map { reconciliation(of: $0.row) }
  }

  /// More differences than a person can follow up are not listed.
  private static let mostDifferences = 500

  private func reconciliation(of row: Int) -> Reconciliation {
    let customer = labels.value(.customer, facts.deals.customer[row])
    return Reconciliation(
      deal: facts.deals.key.text(row), customer: customer.label,
      amount: Money(minorUnits: facts.deals.amount[row]), collected: collected(on: row), place: place(of: row))
  }
}

/// One file's rows, age and state.
public struct FileHealth: Hashable, Sendable {
  public var path: String
  public var table: Table?
  /// Rows of data in the file.
  public var rows: Int
  /// Rows that count.
  public var used: Int
  public var merged: Int
  public var replaced: Int
  public var quarantined: Int
  /// Blank, repeated-header, total and footer rows.
  public var passedOver: Int
  /// Seconds since the file was last written; `nil`: unknown.
  public var ageSeconds: Int?
  public var state: State

  /// How fresh a file is.
  public enum State: String, Hashable, Sendable, CaseIterable {
    case fresh, amber, red
    /// The new version cannot be read; the last good one still counts.
    case stale
    case unreadable
  }

  /// A file.
  public init(path: String, table: Table?, state: State) {
    (self.path, self.table, self.state) = (path, table, state)
    (self.rows, self.used, self.merged, self.replaced, self.quarantined, self.passedOver) = (0, 0, 0, 0, 0, 0)
  }
}

/// A won deal whose payments do not match its amount.
public struct Reconciliation: Hashable, Sendable {
  public var deal: String
  public var customer: String?
  public var amount: Money
  public var collected: Money
  public var place: Place
  /// A difference.
  public init(deal: String, customer: String?, amount: Money, collected: Money, place: Place) {
    (self.deal, self.customer, self.amount, self.collected, self.place) = (deal, customer, amount, collected, place)
  }
}
