public import Sales

/// What the state knows of the facts; the facts themselves stay with the runtime, which answers requests from them.
public struct FactsSummary: Hashable, Sendable {
  /// Counts up with every snapshot, so that an answer can be told from an older one.
  public var version: Int
  /// The last day on which something happened; `nil` without facts.
  public var lastDay: Day?
  /// The base currency, ISO 4217.
  public var currency: String
  /// Names, moves and parts of periods.
  public var calendar: FiscalCalendar
  /// The tables for which some file was read.
  public var tables: Set<Table>
  /// What the scope picker offers: the values of each dimension, in the order they should be listed.
  public var choices: [Dimension: [DimensionValue]]
  /// Every file with the moment it was last written.
  public var files: [FileStamp]
  /// Rows that are kept out of every total.
  public var quarantined: Int

  /// A summary.
  public init(
    version: Int, lastDay: Day?, currency: String, calendar: FiscalCalendar, tables: Set<Table>,
    choices: [Dimension: [DimensionValue]] = [:], files: [FileStamp] = [], quarantined: Int = 0
  ) {
    (self.version, self.lastDay, self.currency, self.calendar) = (version, lastDay, currency, calendar)
    (self.tables, self.choices, self.files, self.quarantined) = (tables, choices, files, quarantined)
  }
}

/// A file and when it was last written: what the age of the data is made from.
public struct FileStamp: Hashable, Sendable {
  /// Path below the data directory.
  public var path: String
  /// When it was last written; `nil`: unknown.
  public var modified: Moment?
  /// Seconds after which it is stale (amber; red after twice that); `nil`: it never gets stale by age.
  public var freshFor: Int?
  /// Whether its new version cannot be read, so that the last good one still counts.
  public var isHeldBack: Bool

  /// A file's stamp.
  public init(path: String, modified: Moment?, freshFor: Int? = nil, isHeldBack: Bool = false) {
    (self.path, self.modified, self.freshFor, self.isHeldBack) = (path, modified, freshFor, isHeldBack)
  }
}
