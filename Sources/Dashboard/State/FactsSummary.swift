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
  /// The funnel's stages, in order.
  public var stages: [Stage]
  /// Where lights change.
  public var lights = LightRule()
  /// Every metric there is, a team's own too.
  public var catalog = MetricCatalog.standard
  /// What the scope picker offers: the values of each dimension, in the order they should be listed.
  public let choices: [Dimension: [DimensionValue]]
  /// Dimension → id → name, where a name differs from the id.
  let names: [Dimension: [String: String]]
  /// Every file with the moment it was last written.
  public var files: [FileStamp]
  /// The directory, where it has gone and the last good facts stand in; `nil`: it is there.
  public var gone: GoneFolder?
  /// Why nothing can be written down; `nil`: it can.
  public var journalProblem: Problem?
  /// The big deals signed today.
  public var bigDeals: [BigDeal] = []
  /// When stand-ups were held.
  public var standUps = StandUps()
  /// What stands in plans/.
  public var plans = PlansThere.read
  /// Rows that are kept out of every total.
  public var quarantined: Int

  /// What of the incentive plans can be worked with.
  public enum PlansThere: Hashable, Sendable {
    /// The folder is empty or not there.
    case empty
    /// Every plan in it is wrong.
    case refused
    case read
  }

  /// A summary.
  public init(
    version: Int, lastDay: Day?, currency: String, calendar: FiscalCalendar, tables: Set<Table>,
    stages: [Stage] = Stage.standard, choices: [Dimension: [DimensionValue]] = [:], files: [FileStamp] = [],
    quarantined: Int = 0
  ) {
    self.stages = stages
    names = choices.mapValues { values in
      Dictionary(values.compactMap { value in value.id.flatMap { id in value.name.map { (id, $0) } } }) { $1 }
    }
    (self.version, self.lastDay, self.currency, self.calendar) = (version, lastDay, currency, calendar)
    (self.tables, self.choices, self.files, self.quarantined) = (tables, choices, files, quarantined)
  }
}

extension FactsSummary {
  /// A question of what moved since the last stand-up; `nil` where none was held by then.
  func sinceStandUp(_ question: Question) -> Question? { question.since(lastOf: standUps, dataUntil: lastDay) }
}

/// A directory that was there and is not any more.
public struct GoneFolder: Hashable, Sendable {
  /// Its path.
  public var path: String
  /// When it was first missed.
  public var since: Moment

  /// A directory missed since a moment.
  public init(path: String, since: Moment) { (self.path, self.since) = (path, since) }
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
