internal import Sales
internal import Screen

extension AppState {
  /// What a key does in the period picker: arrows move and change the grain, anything else is typed.
  mutating func press(_ key: Key, in picker: PeriodPicker) -> [Effect] {
    var picker = picker
    switch key {
    case .left: picker.candidate = calendar.previous(before: picker.candidate)
    case .right: picker.candidate = calendar.next(after: picker.candidate)
    case .up: picker.candidate = regrained(picker.candidate, by: -1)
    case .down: picker.candidate = regrained(picker.candidate, by: 1)
    case .home: picker.candidate = calendar.period(picker.candidate.grain, containing: asOf)
    case .enter: return take(picker)
    default: picker.typed.edit(key)
    }
    if let typed = calendar.period(picker.typed) { picker.candidate = typed }
    picker.isUnreadable = false
    overlay = .period(picker)
    return []
  }

  private mutating func take(_ picker: PeriodPicker) -> [Effect] {
    guard picker.typed.isEmpty || calendar.period(picker.typed) != nil else {
      var picker = picker
      picker.isUnreadable = true
      overlay = .period(picker)
      return []
    }
    choose(picker.candidate)
    overlay = nil
    return []
  }

  /// The longer or shorter period around the as-of day where that lies in it, else around its first day.
  private func regrained(_ period: Period, by steps: Int) -> Period {
    let grains = Grain.allCases
    let index = (grains.firstIndex(of: period.grain) ?? 0) + steps
    guard grains.indices.contains(index) else { return period }
    let day = period.range.contains(asOf) ? asOf : period.start
    return calendar.period(grains[index], containing: day)
  }

  /// What a key does in the scope picker: blank adds or removes a value, Enter takes what is marked.
  mutating func press(_ key: Key, in picker: ScopePicker) -> [Effect] {
    var picker = picker
    let lines = scopeLines(picker.query)
    switch key {
    case .up, .down, .pageUp, .pageDown, .home, .end:
      picker.index = max(0, min(lines.count - 1, picker.index + key.steps))
    case .character(" "): picker.toggle(lines.indices.contains(picker.index) ? lines[picker.index] : .everything)
    case .enter: return take(picker, lines)
    default:
      picker.query.edit(key)
      picker.index = 0
    }
    overlay = .scope(picker)
    return []
  }

  /// Takes what is marked; where nothing was marked since it was opened, the line itself.
  private mutating func take(_ picker: ScopePicker, _ lines: [ScopeLine]) -> [Effect] {
    var picker = picker
    if picker.chosen == scope, lines.indices.contains(picker.index) { picker.take(lines[picker.index]) }
    scope = picker.chosen
    overlay = nil
    return []
  }

  /// More lines than these nobody reads: typing narrows them.
  private static let mostScopeLines = 300

  /// The first lines of the scope picker that contain what was typed.
  func scopeLines(_ query: String) -> [ScopeLine] {
    let order: [Dimension] = [.region, .team, .product, .rep, .manager, .segment, .source, .customer]
    let values = order.lazy.flatMap { facts?.choices[$0] ?? [] }
    let wanted = query.lowercased()
    let fitting = values.filter { value in
      wanted.isEmpty || [value.name, value.id].contains { $0?.lowercased().contains(wanted) ?? false }
    }
    return (wanted.isEmpty ? [.everything] : []) + fitting.prefix(Self.mostScopeLines).map { .value($0) }
  }
}

/// One line of the scope picker.
enum ScopeLine: Hashable, Sendable {
  case everything
  case value(DimensionValue)
}

extension ScopePicker {
  /// Whether a line is part of what would be taken.
  func isMarked(_ line: ScopeLine) -> Bool {
    switch line {
    case .everything: chosen == .everything
    case .value(let value): chosen.filters[value.dimension]?.contains(value.id) ?? false
    }
  }

  /// Adds a line to what would be taken, or takes it away.
  mutating func toggle(_ line: ScopeLine) {
    guard case .value(let value) = line else { return chosen = .everything }
    var ids = chosen.filters[value.dimension] ?? []
    if ids.remove(value.id) == nil { ids.insert(value.id) }
    chosen.filters[value.dimension] = ids.isEmpty ? nil : ids
  }

  /// Makes a line all that would be taken of its dimension.
  mutating func take(_ line: ScopeLine) {
    guard case .value(let value) = line else { return chosen = .everything }
    chosen = chosen.narrowed(to: value)
  }
}
