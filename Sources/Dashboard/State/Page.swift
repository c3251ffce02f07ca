public import Sales

/// One page: what a person chose on it, and the reports it draws.
public struct Page: Hashable, Sendable {
  // What a person chose.
  /// What the page shows.
  public var content: Content
  /// What drilling down narrowed the chosen scope to, outermost first: the breadcrumb.
  public var narrowing: [DimensionValue]
  /// The period drilled down to; `nil`: the one chosen for everything.
  public var period: Period?
  /// What is selected.
  public var selection = Selection()
  /// Only rows that contain this text are shown; empty: all.
  public var filter = ""
  /// How rows are sorted; `nil`: as the page finds best.
  public var sort: SortChoice?
  /// How the rows of its other table are sorted, on a page that shows groups or sub-periods.
  var sortElsewhere: SortChoice?
  /// Amounts of one more deal that a person asked about on a statement, in the order of asking.
  var ownAmounts: [Money] = []
  /// Groups whose rows are hidden.
  public var folded: Set<Item> = []

  // What is derived.
  /// The last answer; stays until the next one is there.
  public var reports: PageReports?
  /// What the last answer answered.
  public var answered: ReportRequest?
  /// What was last asked for, so that it is asked once.
  var asked: ReportRequest?
  /// The rows of each part of the page, made from the reports by what was chosen.
  var panels: [PagePanel] = []
  /// What `panels` was made from, so that it is made once.
  var derivation: Derivation?
  /// Whether a new order waits for the next key.
  var isOrderHeld = false
  /// Where the selected row stood, in case it vanishes.
  var lastIndex = 0
  /// The first visible row of each panel that is drawn.
  var scroll: [PanelID: Int] = [:]
  /// How many rows of each panel can be seen.
  var visibleRows: [PanelID: Int] = [:]

  /// What a page shows.
  public enum Content: Hashable, Sendable {
    case overview
    case targets(TargetsChoice)
    /// A target in its parts, to try weights.
    case split(SplitChoice)
    case funnel(FunnelChoice)
    case analysis(AnalysisChoice)
    case people(metric: String)
    /// What everyone has earned.
    case incentives
    /// What one person has earned, line by line.
    case statement(DimensionValue)
    /// The deals of one line of a statement.
    case statementLine(DimensionValue, line: String)
    /// What the plans cost, and what the quarter says of them.
    case planReview
    case forecast(ForecastChoice)
    case person(DimensionValue)
    case deals(DealSelection)
    /// The way from a stage of the funnel to the next.
    case transition(stage: String, FunnelCohort)
    case deal(key: String, title: String)
    case data
  }

  /// The panels that have room on the screen.
  var shownPanels: Set<PanelID> { Set(visibleRows.keys) }

  /// A page nobody has touched yet.
  public init(_ content: Content, narrowing: [DimensionValue] = [], period: Period? = nil) {
    (self.content, self.narrowing, self.period) = (content, narrowing, period)
  }
}

/// What is selected on a page.
public struct Selection: Hashable, Sendable {
  /// The panel it stands in; `nil`: the page's first.
  public var panel: PanelID?
  /// The thing; `nil`: the first one.
  public var item: Item?
  /// The figure within its row; `nil`: the page's main one.
  public var column: ColumnID?
  /// The column of a pivot; `nil`: its first.
  var across: Across?
  /// Nothing chosen yet.
  public init() {}
}

/// What of a pivot's row is selected.
enum Across: Hashable, Sendable {
  case value(DimensionValue)
  /// The sum of the row.
  case total
}

/// How rows are sorted.
public struct SortChoice: Hashable, Sendable {
  public var column: ColumnID
  public var isAscending: Bool
  /// By a column.
  public init(column: ColumnID, isAscending: Bool) { (self.column, self.isAscending) = (column, isAscending) }
}

/// What a person chose on the targets page.
public struct TargetsChoice: Hashable, Sendable {
  /// What rows are grouped by, outermost first; never a grain of time.
  public var grouping: [Dimension] = [.region, .product, .rep]
  public var metric = "sales"
  public var level = TargetLevel.target
  /// The sub-periods shown instead of groups; `nil`: groups.
  public var decomposition: Grain?
  /// Region, product line and rep; sales; the usual level.
  public init() {}
}

/// What a person chose on the funnel page.
public struct FunnelChoice: Hashable, Sendable {
  /// What the parts beside the funnel are grouped by; `nil`: the funnel alone.
  public var by: Dimension?
  /// Which deals are counted.
  public var cohort = FunnelCohort.created
  /// Whether the period before stands beside it.
  public var isCompared = false
  /// The stages, or what moved.
  public var view = FunnelView.stages
  /// From when movement is told.
  public var since = MovementStart.period
  /// The funnel alone.
  public init() {}
}
