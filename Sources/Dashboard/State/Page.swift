public import Sales

/// One page: what a person chose on it, and the reports it draws.
public struct Page: Hashable, Sendable {
  // What a person chose.
  /// What the page shows.
  public var content: Content
  /// What drilling down narrowed the chosen scope to, outermost first: the breadcrumb.
  public var narrowing: [DimensionValue]
  /// What is selected.
  public var selection = Selection()
  /// Only rows that contain this text are shown; empty: all.
  public var filter = ""
  /// How rows are sorted; `nil`: as the page finds best.
  public var sort: SortChoice?
  /// Groups whose rows are hidden.
  public var folded: Set<Item> = []

  // What is derived.
  /// The last answer; stays until the next one is there.
  public var reports: PageReports?
  /// What the last answer answered.
  public var answered: ReportRequest?
  /// The order in which rows stand: it changes with a key, never under the eyes of a reader.
  var order: [Item] = []
  /// The first visible row of each panel.
  var scroll: [PanelID: Int] = [:]

  /// What a page shows.
  public enum Content: Hashable, Sendable {
    case overview
    case targets(TargetsChoice)
    case funnel(FunnelChoice)
    case people
    case person(DimensionValue)
    case deals(DealSelection)
    case deal(key: String, title: String)
    case data
  }

  /// A page nobody has touched yet.
  public init(_ content: Content, narrowing: [DimensionValue] = []) {
    (self.content, self.narrowing) = (content, narrowing)
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
  /// Nothing chosen yet.
  public init() {}
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
  /// The funnel alone.
  public init() {}
}
