internal import Sales

extension AppState {
  /// Folds or unfolds the selected group, the group around it, or all.
  mutating func fold(_ action: Action) {
    let groups = page.panel?.table.rows.filter { $0.isFolded != nil } ?? []
    switch action {
    case .foldAll: page.folded.formUnion(groups.map(\.item))
    case .unfoldAll: page.folded = []
    default:
      guard let group = groupAroundSelection() else { return }
      if page.folded.remove(group) == nil {
        page.folded.insert(group)
        page.selection.item = group
      }
    }
  }

  private func groupAroundSelection() -> Item? {
    guard let row = page.selectedRow else { return nil }
    if row.isFolded != nil { return row.item }
    guard case .group(let group, let metric) = row.item else { return nodeAroundSelection(row) }
    return group.count > 1 ? .group(Array(group.dropLast()), metric: metric) : nil
  }

  /// The nearest row above that a row of a tree stands below.
  private func nodeAroundSelection(_ row: PageRow) -> Item? {
    page.panel?.table.rows.prefix(page.selectedIndex).last { $0.depth < row.depth && $0.isFolded != nil }?.item
  }

  /// The next level of targets.
  mutating func nextLevel() {
    guard var choice = page.targetsChoice else { return }
    let levels = TargetLevel.allCases
    let index = levels.firstIndex(of: choice.level) ?? 0
    choice.level = levels[(index + 1) % levels.count]
    page.content = .targets(choice)
  }

  /// From groups to sub-periods, from one grain to the next finer one, and back to groups.
  mutating func decompose() {
    guard var choice = page.targetsChoice else { return }
    let grains = Grain.allCases.filter { $0 > question(of: page).period.grain && $0 != .half }
    guard let current = choice.decomposition else {
      choice.decomposition = grains.first
      if grains.isEmpty { message = Message(phrase: .nothingFiner) }
      return show(choice)
    }
    choice.decomposition = grains.first { $0 > current }
    show(choice)
  }

  /// One grain back, at the first to the groups; false where there is nothing to come back from.
  mutating func recompose() -> Bool {
    guard var choice = page.targetsChoice, let current = choice.decomposition else { return false }
    let grains = Grain.allCases.filter { $0 > question(of: page).period.grain && $0 != .half && $0 < current }
    // Whoever came in through a period goes back to the page it was chosen on.
    if grains.isEmpty && page.period != nil { return false }
    choice.decomposition = grains.last
    show(choice)
    return true
  }

  /// Groups and sub-periods are two tables: the order of one is not that of the other, and is found again.
  private mutating func show(_ choice: TargetsChoice) {
    let isOther = (page.targetsChoice?.decomposition == nil) != (choice.decomposition == nil)
    page.content = .targets(choice)
    if isOther { (page.sort, page.sortElsewhere) = (page.sortElsewhere, page.sort) }
  }

  /// The other way round.
  mutating func reverseSort() {
    guard let column = page.sort?.column ?? page.panel?.table.mainColumn else { return }
    page.sort = SortChoice(column: column, isAscending: !(page.sort?.isAscending ?? false))
  }

  /// Sorts by a column; by the same column again, the other way round.
  mutating func sort(by column: ColumnID) {
    let isSame = page.sort?.column == column
    let isText = page.panel?.table.columns.first { $0.id == column }?.kind == .text
    page.sort = SortChoice(column: column, isAscending: isSame ? !(page.sort?.isAscending ?? false) : isText)
  }

  /// To the period before or after; the running one runs on.
  mutating func movePeriod(by steps: Int) {
    let shown = currentPeriod
    let moved = steps < 0 ? calendar.previous(before: shown) : calendar.next(after: shown)
    choose(moved)
  }

  /// Looks at a period; the one the as-of day lies in stays the running one as days pass.
  mutating func choose(_ new: Period) {
    period = new == calendar.period(new.grain, containing: asOf) ? .running(new.grain) : .fixed(new)
    stack.forEach { $0.period = nil }
  }
}

extension PageTable {
  /// The column rows are best sorted by.
  var mainColumn: ColumnID? {
    columns.first { $0.id == .attainment }?.id ?? columns.first { $0.kind == .number }?.id ?? columns.first?.id
  }
}
