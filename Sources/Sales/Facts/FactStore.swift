/// One immutable snapshot of everything the data directory says, assembled from the fragments of its files.
///
///     fragments ──► Company (who, what, to whom) ──► codes
///              └──► DealTable ◄── PaymentTable, StageEventTable, SplitTable, ActivityTable (by deal row)
///                   LeadTable, SatisfactionTable, targets, actuals, calendar
///
/// A new version replaces the old one whole; the column arrays of files that did not change are shared.
public struct FactStore: Sendable {
  public var settings = Settings()
  public var company = Company()
  public var deals = DealTable()
  public var payments = PaymentTable()
  /// What was received on deals of foreign currencies, by the deal's row.
  var settlements: [Int32: Settlement] = [:]
  public var leads = LeadTable()
  public var activities = ActivityTable()
  public var activityKinds = Names()
  public var satisfaction = SatisfactionTable()
  public var stageEvents = StageEventTable()
  /// What earlier versions of the files said; empty where nothing was recorded.
  public internal(set) var history = PlacedHistory()
  /// The stage events of the files alone, where `stageEvents` has those of the history too.
  var fileStageEvents: StageEventTable?
  /// Forecasts of earlier weeks, as they were then; empty without a journal.
  public var frozenForecasts: [FrozenForecast] = []
  /// What people wrote down, the oldest first; empty without a journal.
  public var entries: [Entry] = []
  /// What became of targets, the oldest first; empty without a journal.
  public var targetChanges: [TargetChange] = []
  public var splits = SplitTable()
  /// The incentive plans of plans/*.toml, in order of their files.
  public var plans: [IncentivePlan] = []
  /// Plans whose file is wrong: they pay nothing.
  public var refusedPlans: [RefusedPlan] = []
  /// Statements that were published; empty without a journal.
  public var statements = StatementBook()
  /// All of them, where `statements` has only those of the viewer's sight: a correction or claw-back rests on what was
  /// published, whoever may see that.
  var everyStatement: StatementBook?
  /// Who looks: whose pay reports may tell.
  public internal(set) var viewer = Viewer.unrestricted
  public var targets: [PlannedFigure] = []
  public var actuals: [PlannedFigure] = []
  public var courses: [Course] = []
  public var trainings: [Training] = []
  public var workCalendar = WorkCalendar()
  public var fiscalCalendar = FiscalCalendar(startMonth: 1)
  /// Paths below the data directory, by the `file` cells of the tables.
  public var paths: [String] = []
  /// The tables of which some file has rows.
  public var tables: Set<Table> = []
  /// What assembling found out: duplicates, unknown stages, quarantined rows.
  public var problems: [Problem] = []
  /// What became of the rows of each file.
  public var tallies: [String: FileTally] = [:]
  /// The last day on which something happened; `nil` without facts.
  public var lastDay: Day?

  /// Who may help to answer questions about it.
  public var workforce = Workforce.alone

  /// An empty company.
  public init() {}
}

/// What became of the rows of one file.
public struct FileTally: Hashable, Sendable {
  public var used = 0
  public var merged = 0
  public var replaced = 0
  /// Quarantined while assembling (a won deal without amount); rows that could not be read are the reader's.
  public var quarantined = 0
  /// So many rows.
  public init(used: Int = 0, merged: Int = 0, replaced: Int = 0, quarantined: Int = 0) {
    (self.used, self.merged, self.replaced, self.quarantined) = (used, merged, replaced, quarantined)
  }
}
