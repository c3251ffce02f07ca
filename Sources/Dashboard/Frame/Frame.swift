internal import Sales
internal import Screen

extension Canvas {
  /// The smallest window anything can be read in.
  static let least = Size(width: 20, height: 5)

  /// The dashboard: title line, way and scope, page, keys, and what lies above.
  mutating func drawDesk() {
    let size = grid.size
    guard size.width >= Self.least.width, size.height >= Self.least.height else { return drawTooSmall() }
    var rows = Rect(size)
    drawTitleLine(in: rows.row(0))
    rows = rows.inset(top: 1)
    if size.height >= 10 {
      drawWay(in: rows.row(0))
      rows = rows.inset(top: 1)
    }
    if size.height >= 7 {
      drawKeys(in: rows.row(rows.height - 1))
      rows = rows.inset(bottom: 1)
    }
    drawPage(in: size.height >= 20 ? rows.inset(1, 0) : rows.inset(left: 1))
    drawOverlay(in: Rect(size))
  }

  /// Which side is too small, in the middle.
  mutating func drawTooSmall() {
    let size = grid.size
    let phrase = size.width < Self.least.width ? Phrase.tooNarrow(Self.least.width) : .tooLow(Self.least.height)
    draw(phrase, in: Rect(size).row(size.height / 2), .center, style: .dim)
  }

  /// The way one came, and at the right what everything is about.
  private mutating func drawWay(in line: Rect) {
    let inner = line.inset(1, 0)
    let way = Breadcrumb(wayParts())
    // Where one is stays readable: at least its last part.
    let least = min(grid.columns(way.parts.last ?? ""), inner.width / 2)
    let subject = aboutSpans(columns: inner.width - least - 2)
    let width = self.width(subject)
    let left = inner.inset(right: width + 2)
    draw(way, in: left)
    hits.append(Hit(rect: left, target: .breadcrumb(way)))
    let right = inner.inset(left: max(0, inner.width - width))
    grid.draw(subject, at: right.origin, in: right)
    hits.append(Hit(rect: right, target: .action(.scope)))
  }

  private func wayParts() -> [String] { state.stack.pages.map { wording.title(of: $0, state) } }

  /// The keys that work here, or what is being typed, or what just happened.
  private mutating func drawKeys(in line: Rect) {
    grid.fill(line, style: Style(.text, on: .titleBar))
    let inner = line.inset(1, 0)
    if case .filter = state.overlay { return drawFilterField(in: inner) }
    if let message = state.message {
      draw(message.phrase, in: inner, style: message.isProblem ? Style(.bad) : .text)
      return
    }
    var actions = state.keymap.footer(on: page.kind).filter {
      state.keymap.key(for: $0, on: page.kind) != nil && state.refusal(of: $0) == nil
    }
    if hasPanes { actions.insert(.right, at: min(1, actions.count)) }
    // The way to all the others is never the one that is left out.
    let last = actions.filter { $0 == .palette || $0 == .help }
    let used = drawHints(last, in: inner, atRight: true)
    _ = drawHints(actions.filter { !last.contains($0) }, in: inner.inset(right: used + 3), atRight: false)
  }

  /// Whether several parts of the page have rows to select.
  var hasPanes: Bool {
    page.panels.count { !$0.table.rows.isEmpty && page.shownPanels.contains($0.id) } > 1
      && state.keymap.key(for: .right, on: page.kind) != nil
  }

  /// Whether the rows have several figures, of which one is chosen to be explained.
  var hasFigures: Bool {
    page.figureColumns.count > 1 && !hasPanes && state.keymap.key(for: .right, on: page.kind) != nil
  }

  /// Keys and their words from the left, or all of them at the right; says how many columns they took.
  private mutating func drawHints(_ actions: [Action], in line: Rect, atRight: Bool) -> Int {
    let between = grid.glyphs.level == .ascii ? "/" : ""
    let items = actions.map { action in
      // The arrows choose the figure that is explained.
      let arrows = action == .explain && hasFigures ? keyLabel(.left) + between + keyLabel(.right) + " " : ""
      let back = action == .right ? keyLabel(.left) + between : arrows
      return KeyHint(back + keyLabel(action), wording(shortPhrase(of: action)))
    }
    let needed = items.reduce(-2) { $0 + grid.columns($1.key) + 1 + grid.columns($1.words) + 2 }
    let place = atRight ? line.inset(left: max(0, line.width - max(0, needed))) : line
    let hints = KeyHints(items)
    draw(hints, in: place)
    hits.append(Hit(rect: place, target: .keys(hints, actions)))
    return max(0, needed)
  }

  /// What an action is called here: what goes into a row that says what one more deal pays asks for another amount.
  private func shortPhrase(of action: Action) -> Phrase {
    if action == .enter, case .nextDeal? = page.selectedRow?.item { return .ownAmount }
    return action.shortPhrase(on: page.kind)
  }

  /// The key of an action as the footer and the help write it.
  func keyLabel(_ action: Action) -> String {
    state.keymap.key(for: action, on: page.kind).map { KeyName.label($0, ascii: grid.glyphs.level == .ascii) } ?? ""
  }

  private mutating func drawFilterField(in line: Rect) {
    let field = TextField(page.filter, prompt: wording(.filterPrompt))
    draw(field, in: line)
    guard let table = page.panel?.table else { return }
    let figures = wording.figures
    let count = Phrase.filtered(figures.count(table.shownCount), of: figures.count(table.unfilteredCount))
    draw(count, in: line, .right, style: .dim)
  }
}
