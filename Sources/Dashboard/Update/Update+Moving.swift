internal import Sales

extension AppState {
  /// Moves the selection up and down.
  mutating func moveRow(_ action: Action) {
    let rows = page.panel?.table.rows.count ?? 0
    let visible = max(1, (page.panel.flatMap { page.visibleRows[$0.id] } ?? 10) - 1)
    if crossPanels(action) { return }
    switch action {
    case .up: page.select(index: page.selectedIndex - 1)
    case .down: page.select(index: page.selectedIndex + 1)
    case .pageUp: page.select(index: page.selectedIndex - visible)
    case .pageDown: page.select(index: page.selectedIndex + visible)
    default: page.select(index: rows - 1)
    }
  }

  /// Moves between panels; where there is only one, between the figures of a row.
  mutating func moveAcross(by steps: Int) {
    if page.kind == .pivot { return moveAcrossPivot(by: steps) }
    if moveStageFigure(by: steps) { return }
    let panels = page.panels.filter { !$0.table.rows.isEmpty && page.shownPanels.contains($0.id) }
    guard panels.count > 1, let index = panels.firstIndex(where: { $0.id == page.panel?.id }) else {
      return moveFigure(by: steps)
    }
    page.select(panel: panels[max(0, min(panels.count - 1, index + steps))].id)
  }

  /// Within the numbers of stages from figure to figure; beyond the last to the next panel.
  private mutating func moveStageFigure(by steps: Int) -> Bool {
    let isByStage = page.panel?.id == .numbers || (page.kind == .transition && page.panel?.id == .main)
    guard isByStage else { return false }
    let figures = page.panel?.table.columns.map(\.id).filter { $0.funnelFigure != nil } ?? []
    let now = figures.firstIndex(of: page.selection.column ?? .reached) ?? 0
    guard figures.indices.contains(now + steps) else { return false }
    page.selection.column = figures[now + steps]
    return true
  }

  private mutating func moveFigure(by steps: Int) {
    let figures = page.figureColumns
    let usual = page.kind == .effects ? ColumnID.effect : .actual
    guard let main = figures.firstIndex(of: page.selection.column ?? usual) ?? figures.indices.first else { return }
    page.selection.column = figures[max(0, min(figures.count - 1, main + steps))]
  }

  /// Shows a tab as it was left; the tab that is shown already goes back to its root, the funnel to its stages.
  mutating func go(to new: Tab) {
    guard new != tab else { return stack.popToRoot() }
    stacks[tab] = stack
    stack = stacks.removeValue(forKey: new) ?? PageStack(Page(new.root))
    tab = new
  }

  /// Goes into a page.
  mutating func push(_ page: Page) { stack.push(page) }

  /// Comes back: first out of a filter, then from sub-periods to groups, then to the page below.
  mutating func back() {
    if !page.filter.isEmpty { return page.filter = "" }
    if !recompose() { _ = stack.pop() }
  }

  /// At the root to the first row, else to the root.
  mutating func goToTop() {
    if stack.depth > 0 { stack.popToRoot() } else { page.select(index: 0) }
  }
}

extension Page {
  /// The columns among which a figure is chosen to be explained.
  var figureColumns: [ColumnID] { panel?.table.columns.map(\.id).filter { $0.part != nil } ?? [] }
}
