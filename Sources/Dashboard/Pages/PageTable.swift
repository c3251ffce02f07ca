internal import Sales

/// A part of a page with a selection of its own: its title and its rows.
struct PagePanel: Hashable, Sendable {
  let id: PanelID
  var title: Phrase
  var table: PageTable
}

/// Rows and columns before they are drawn: what moving, sorting, filtering, clicking and exporting work on.
struct PageTable: Hashable, Sendable {
  var columns: [PageColumn]
  /// The rows that are shown, in the order in which they are shown.
  var rows: [PageRow]
  /// The sums below.
  var total: PageRow?
  /// How many of the shown rows are no groups around others that are shown.
  var shownCount: Int { rows.indices.count { $0 + 1 >= rows.count || rows[$0 + 1].depth <= rows[$0].depth } }
  /// How many rows there were before the filter, groups around others not counted.
  var unfilteredCount = 0
  /// What to say where there are no rows.
  var whenEmpty = Phrase.noRows

  /// Leaves a column out.
  mutating func remove(_ id: ColumnID) {
    guard let place = index(of: id) else { return }
    columns.remove(at: place)
    for row in rows.indices { rows[row].cells.remove(at: place) }
    total?.cells.remove(at: place)
  }

  /// The place of an item; `nil` where it is not shown.
  func index(of item: Item?) -> Int? { item.flatMap { item in rows.firstIndex { $0.item == item } } }

  /// The place of a column; `nil` where there is none of that kind.
  func index(of column: ColumnID) -> Int? { columns.firstIndex { $0.id == column } }
}

/// One column.
struct PageColumn: Hashable, Sendable {
  let id: ColumnID
  let title: Phrase
  /// Columns with higher numbers go first where there is little room; 0 stays.
  var priority = 0
  var kind = Kind.text
  /// The fewest columns words are cut to before the column goes; `nil`: they are never cut.
  var minWidth: Int?
  /// Beside the heading, dim: a currency's sign.
  var unit = ""

  /// How its cells stand.
  enum Kind: Hashable, Sendable {
    /// Words, left; takes what is left between these widths.
    case text
    /// Numbers, right; never cut.
    case number
    /// A bar that takes the room that is left.
    case bar
    /// A sign of one column.
    case sign
  }
}

/// One row.
struct PageRow: Hashable, Sendable {
  let item: Item
  var cells: [PageCell]
  /// How deep it stands in its groups; 0: outermost.
  var depth = 0
  /// Whether rows stand below it; `nil`: it is no group.
  var isFolded: Bool?
  /// What the row's figures are about.
  var subject: RowSubject?
}

/// What a row's figures are about, so that they can be explained and gone into.
struct RowSubject: Hashable, Sendable {
  /// Narrows the page's scope.
  var narrowing: [DimensionValue] = []
  /// The metric's id.
  var metric = "sales"
  /// The stage, of a figure of the funnel.
  var stage: String?
  /// The period, where it is not the page's.
  var period: Period?
  /// The bar of the waterfall.
  var movement: MovementChange?
  /// The measure of which the row is the effect.
  var measure: MeasureReference?
  /// What of the metric the row is about where no column says; `nil`: the actual.
  var part: FigureReference.Part?
}
