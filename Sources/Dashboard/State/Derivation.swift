internal import Sales

/// Everything the rows of a page depend on: while it stays the same, they need not be made again.
struct Derivation: Hashable, Sendable {
  var request: ReportRequest?
  var content: Page.Content
  var filter: String
  var sort: SortChoice?
  var folded: Set<Item>
  var language: Language
}

extension AppState {
  /// Makes the rows of the shown page where something they depend on changed.
  ///
  /// `keepingOrder` holds rows where they stand, new ones last: figures may change under the eyes of a reader, rows may
  /// not jump.
  mutating func derive(keepingOrder: Bool) {
    let derivation = Derivation(
      request: page.answered, content: page.content, filter: page.filter, sort: page.sort, folded: page.folded,
      language: language)
    guard derivation != page.derivation || !keepingOrder && page.isOrderHeld else { return }
    if page.derivation?.request == nil { page.foldLongTree() }
    let isSameView = page.derivation.map { $0.isSameView(as: derivation) } ?? false
    let order = keepingOrder && isSameView ? RowOrder(holding: page.panels) : RowOrder(sort: page.sort)
    let made = PageBuilder(state: self, page: page, order: order).panels()
    page.isOrderHeld = keepingOrder && isSameView
    (page.panels, page.derivation) = (made, derivation)
    page.keepSelection()
  }
}

extension Derivation {
  /// Whether only the figures differ: where something else was asked, the rows of the old answer hold no order.
  fileprivate func isSameView(as other: Derivation) -> Bool {
    content == other.content && filter == other.filter && sort == other.sort && folded == other.folded
      && request?.subject == other.request?.subject
      && request?.question.period == other.request?.question.period
      && request?.question.scope == other.request?.question.scope
      && request?.question.metrics == other.request?.question.metrics
      && request?.question.by == other.request?.question.by
      && request?.question.sort == other.request?.question.sort
      && request?.question.ascending == other.request?.question.ascending
  }
}

/// In which order rows are put.
struct RowOrder {
  private let held: [PanelID: [Item: Int]]
  private let sort: SortChoice?

  /// By a column, or as the page finds best.
  init(sort: SortChoice?) { (self.held, self.sort) = ([:], sort) }

  /// As they stand.
  init(holding panels: [PagePanel]) {
    sort = nil
    held = Dictionary(
      panels.map { panel in
        (
          panel.id,
          Dictionary(panel.table.rows.enumerated().map { ($1.item, $0) }, uniquingKeysWith: { first, _ in first })
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The rows in this order; those that are not compared keep theirs.
  func arranged(_ rows: [PageRow], in panel: PanelID, columns: [PageColumn], _ wording: Wording) -> [PageRow] {
    if let places = held[panel] {
      return rows.enumerated().map { (places[$1.item] ?? .max, $0, $1) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        .map(\.2)
    }
    guard let sort, let column = columns.firstIndex(where: { $0.id == sort.column }) else { return rows }
    let keyed = rows.enumerated().map { (row: $1, place: $0, key: $1.cells[column].sortKey(wording)) }
    return keyed.sorted { left, right in
      if left.key.precedes(right.key, ascending: sort.isAscending) { return true }
      if right.key.precedes(left.key, ascending: sort.isAscending) { return false }
      return left.place < right.place
    }.map(\.row)
  }
}
