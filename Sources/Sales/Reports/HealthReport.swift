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
