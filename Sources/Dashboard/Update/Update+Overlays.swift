internal import Sales
internal import Screen

extension AppState {
  /// Opens what an action asks with.
  mutating func open(_ action: Action) {
    switch action {
    case .help: overlay = .help(scroll: 0)
    case .palette: overlay = .palette(Finder())
    case .filter: overlay = .filter(before: page.filter)
    case .sort: overlay = .sort(Chooser(page.panel?.table.columns.map(\.id) ?? [], selected: page.sort?.column))
    case .group: overlay = .grouping(Chooser(groupings, selected: currentGrouping))
    case .columns: overlay = .columns(columnChoices)
    case .metric: overlay = .metric(Chooser(metricChoices, selected: currentMetric))
    case .period: overlay = .period(PeriodPicker(currentPeriod))
    case .scope: overlay = .scope(ScopePicker(scope))
    case .theme: overlay = .theme(Chooser(themes, selected: theme), before: theme)
    case .language: overlay = .language(Chooser(Language.allCases, selected: language))
    case .amount: if page.splitTrial != nil { overlay = .amount(AmountField()) }
    case .export: overlay = .export(Chooser(exportKinds, selected: nil))
    default: break
    }
  }

  /// What a key does while something lies above the page.
  mutating func pressInOverlay(_ key: Key) -> [Effect] {
    if key == .control("c") { return [.quit] }
    if key == .escape { return dismiss() }
    switch overlay {
    case .filter: return filter(key)
    case .palette(let finder): return press(key, in: finder)
    case .scope(let picker): return press(key, in: picker)
    case .period(let picker): return press(key, in: picker)
    case .entry(let form): return press(key, in: form)
    case .statement(let form): return press(key, in: form)
    case .share(let field): return press(key, in: field)
    case .amount(let field): return press(key, in: field)
    case .review(let review): return press(key, in: review)
    case .help(let scroll): overlay = .help(scroll: max(0, scroll + key.steps))
    case .reading(var reading):
      reading.scroll = max(0, reading.scroll + key.steps)
      overlay = .reading(reading)
    case .explanation(var view):
      view.scroll = max(0, view.scroll + key.steps)
      overlay = .explanation(view)
    case .pay(var view):
      view.scroll = max(0, view.scroll + key.steps)
      overlay = .pay(view)
    default: return pressInChooser(key)
    }
    return []
  }

  private mutating func pressInChooser(_ key: Key) -> [Effect] {
    if key == .enter || key == .character(" ") { return takeChoice() }
    overlay?.moveChoice(by: key.steps)
    if case .theme(let chooser, _) = overlay, let name = chooser.selected { theme = name }
    return []
  }

  /// Takes the line that is selected in what lies above the page.
  mutating func takeChoice() -> [Effect] {
    let taken = overlay
    overlay = nil
    switch taken {
    case .sort(let chooser): chooser.selected.map { sort(by: $0) }
    case .grouping(let chooser): chooser.selected.map { choose($0) }
    case .columns(let chooser): chooser.selected.map { choose(columns: $0) }
    case .metric(let chooser): chooser.selected.map { choose(metric: $0) }
    case .theme(let chooser, _): return chooser.selected.map { [.saveTheme($0)] } ?? []
    case .language(let chooser):
      guard let chosen = chooser.selected else { return [] }
      language = chosen
      return [.saveLanguage(chosen)]
    case .export(let chooser): return chooser.selected.map { export($0) } ?? []
    default: break
    }
    return []
  }

  /// Closes what lies above the page and leaves everything as it was before.
  mutating func dismiss() -> [Effect] {
    switch overlay {
    case .filter(let before): page.filter = before
    case .theme(_, let before): theme = before
    default: break
    }
    overlay = nil
    return []
  }

  private mutating func filter(_ key: Key) -> [Effect] {
    if key == .enter {
      overlay = nil
      return []
    }
    switch key {
    case .up: page.select(index: page.selectedIndex - 1)
    case .down: page.select(index: page.selectedIndex + 1)
    default: page.filter.edit(key)
    }
    return []
  }
}

extension Overlay {
  /// Whether characters are typed into it.
  var takesText: Bool {
    switch self {
    case .filter, .palette, .scope, .period, .entry, .statement, .share, .amount, .review: true
    default: false
    }
  }

  /// Selects another line of a list.
  mutating func moveChoice(by steps: Int) {
    switch self {
    case .sort(var chooser): chooser.move(by: steps); self = .sort(chooser)
    case .grouping(var chooser): chooser.move(by: steps); self = .grouping(chooser)
    case .columns(var chooser): chooser.move(by: steps); self = .columns(chooser)
    case .metric(var chooser): chooser.move(by: steps); self = .metric(chooser)
    case .theme(var chooser, let before): chooser.move(by: steps); self = .theme(chooser, before: before)
    case .language(var chooser): chooser.move(by: steps); self = .language(chooser)
    case .export(var chooser): chooser.move(by: steps); self = .export(chooser)
    default: break
    }
  }
}

extension Key {
  /// How far a key moves in a list.
  var steps: Int {
    switch self {
    case .up, .character("k"): -1
    case .down, .character("j"): 1
    case .pageUp: -10
    case .pageDown: 10
    case .home: -10_000
    case .end: 10_000
    default: 0
    }
  }
}

extension String {
  /// What a key does to a short text that is typed at its end.
  mutating func edit(_ key: Key) {
    switch key {
    case .character(let character): append(character)
    case .backspace: _ = popLast()
    case .control("u"): self = ""
    case .control("w"):
      while last == " " { removeLast() }
      while let last, last != " " { removeLast() }
    default: break
    }
  }
}
