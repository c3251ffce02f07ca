internal import Sales
internal import Screen

extension AppState {
  /// What the mouse does: click selects, again goes in, a heading sorts, a name goes there, the wheel scrolls.
  mutating func click(_ event: MouseEvent) -> [Effect] {
    guard wall == nil else { return [] }
    message = nil
    switch event {
    case .scrolledUp(let point): return turnWheel(at: point, by: -3)
    case .scrolledDown(let point): return turnWheel(at: point, by: 3)
    case .pressed(let point): return press(at: point)
    }
  }

  private mutating func press(at point: Point) -> [Effect] {
    let hits = Canvas(self, size).drawn().hits
    guard let hit = hits.last(where: { $0.rect.contains(point) }) else { return overlay == nil ? [] : dismiss() }
    if overlay != nil, !hit.isAbovePage { return dismiss() }
    switch hit.target {
    case .tabs(let tabs): tabs.hit(point, in: hit.rect, context).map { go(to: Tab.allCases[$0]) }
    case .views(let names): names.hit(point, in: hit.rect, context).map { show(AnalysisView.allCases[$0]) }
    case .breadcrumb(let way): way.hit(point, in: hit.rect, context).map { leave(toDepth: $0) }
    case .keys(let hints, let actions):
      return hints.hit(point, in: hit.rect, context).map { perform(actions[$0]) } ?? []
    case .table(let panel, let table): return press(panel, table.hit(point, in: hit.rect, context))
    case .funnel(let panel, let chart):
      switch chart.hit(point, in: hit.rect) {
      case .stage(let id): return press(panel, .stage(id))
      case .passage(let id): return press(panel, page.kind == .funnel ? .passage(from: id) : .stage(id))
      case nil: break
      }
    case .waterfall(let panel, let chart):
      if let change = chart.hit(point, in: hit.rect).flatMap(MovementChange.init(rawValue:)) {
        return press(panel, .change(change))
      }
    case .dimension(let dimension): choose(share: dimension)
    case .pivot(let pivot): return press(pivot.hit(point, in: hit.rect, context))
    case .item(let panel, let item): return press(panel, item)
    case .slider(let knob, let slider): slider.hit(point, in: hit.rect).map { slide(knob, to: $0) }
    case .choices(let list): return list.hit(point, in: hit.rect).map { press(choice: $0) } ?? []
    case .action(let action): return perform(action)
    case .surface: break
    }
    return []
  }

  private mutating func press(_ panel: PanelID, _ hit: DataTable.Hit?) -> [Effect] {
    switch hit {
    case .title(let column): ColumnID(rawValue: column).map { sort(by: $0) }
    case .row(let row, let column):
      guard let table = page.panels.first(where: { $0.id == panel })?.table, let index = Int(row),
        table.rows.indices.contains(index)
      else { return [] }
      let effects = press(panel, table.rows[index].item)
      if let column = column.flatMap(ColumnID.init(rawValue:)), column.part != nil || column.funnelFigure != nil {
        page.selection.column = column
      }
      return effects
    case nil: break
    }
    return []
  }

  /// The first click selects, one on what is selected already goes in.
  private mutating func press(_ panel: PanelID, _ item: Item) -> [Effect] {
    if page.panel?.id == panel, page.selectedRow?.item == item { return enter() }
    (page.selection.panel, page.selection.item) = (panel, item)
    return []
  }

  private mutating func leave(toDepth depth: Int) {
    for _ in 0..<max(0, stack.depth - depth) { _ = stack.pop() }
  }

  private mutating func press(choice id: String) -> [Effect] {
    guard let index = Int(id) else { return [] }
    switch overlay {
    case .palette(var finder):
      finder.index = index
      return press(.enter, in: finder)
    case .scope(var picker):
      picker.index = index
      return press(.character(" "), in: picker)
    default:
      overlay?.moveChoice(by: -10_000)
      overlay?.moveChoice(by: index)
      return takeChoice()
    }
  }

  private mutating func turnWheel(at point: Point, by rows: Int) -> [Effect] {
    if overlay != nil {
      for _ in 0..<abs(rows) { _ = pressInOverlay(rows < 0 ? .up : .down) }
      return []
    }
    let hit = Canvas(self, size).drawn().hits.last { $0.rect.contains(point) }
    if case .pivot = hit?.target { page.select(index: page.selectedIndex + rows) }
    guard case .table(let panel, let table) = hit?.target else { return [] }
    if page.panel?.id != panel { page.select(panel: panel) }
    let first = page.scroll[panel] ?? 0
    let visible = page.visibleRows[panel] ?? 1
    let last = max(0, table.rows.count - visible)
    page.scroll[panel] = max(0, min(last, first + rows))
    let inView = (page.scroll[panel] ?? 0)...((page.scroll[panel] ?? 0) + max(0, visible - 1))
    page.select(index: min(max(page.selectedIndex, inView.lowerBound), inView.upperBound))
    return []
  }

  /// Keeps what is in view where it was, so that the next drawing moves as little as possible.
  mutating func settleScroll() {
    let canvas = Canvas(self, size).drawn()
    page.scroll = canvas.scroll
    page.visibleRows = canvas.visibleRows
    guard let first = canvas.overlayScroll else { return }
    switch overlay {
    case .help: overlay = .help(scroll: first)
    case .explanation(var view):
      view.scroll = first
      overlay = .explanation(view)
    case .pay(var view):
      view.scroll = first
      overlay = .pay(view)
    case .review(var review):
      review.scroll = first
      overlay = .review(review)
    case .reading(var reading):
      reading.scroll = first
      overlay = .reading(reading)
    default: break
    }
  }
}

extension Hit {
  /// Whether it belongs to what lies above the page.
  fileprivate var isAbovePage: Bool {
    switch target {
    case .choices, .surface: true
    default: false
    }
  }
}
