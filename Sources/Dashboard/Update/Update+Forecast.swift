internal import Sales
internal import Screen

extension AppState {
  /// Moves the selected slider, or the share of a part, by so many steps; false where none is selected.
  mutating func slide(by steps: Int) -> Bool {
    if page.kind == .split {
      changeShare(by: steps)
      return true
    }
    guard case .slider(let slider) = page.selectedRow?.item, let basis = page.whatIfBasis else { return false }
    move(slider, to: (page.forecastChoice?.whatIf[slider] ?? 0) + steps * basis.step(of: slider))
    return true
  }

  /// Moves a slider's knob to a share of its way, 0 to 1.
  mutating func slide(_ slider: WhatIfSlider, to share: Double) {
    (page.selection.panel, page.selection.item) = (.whatIf, .slider(slider))
    guard let reach = page.whatIfBasis?.reach(of: slider) else { return }
    let way = Double(reach.upperBound - reach.lowerBound) * min(max(share, 0), 1)
    move(slider, to: reach.lowerBound + Int(way.rounded()))
  }

  /// Puts a slider back to how things stand.
  mutating func reset(_ slider: WhatIfSlider) { move(slider, to: 0) }

  private mutating func move(_ slider: WhatIfSlider, to value: Int) {
    guard var choice = page.forecastChoice, let reach = page.whatIfBasis?.reach(of: slider) else { return }
    choice.whatIf[slider] = min(max(value, reach.lowerBound), reach.upperBound)
    page.content = .forecast(choice)
  }

  /// The parts of the forecast page stand below each other: from the end of one the next is entered.
  mutating func crossPanels(_ action: Action) -> Bool {
    guard page.kind == .forecast, action == .up || action == .down, let panel = page.panel else { return false }
    let shown = page.panels.filter { !$0.table.rows.isEmpty && page.shownPanels.contains($0.id) }
    guard let index = shown.firstIndex(where: { $0.id == panel.id }) else { return false }
    let (next, isAtEnd) =
      action == .down
      ? (index + 1, page.selectedIndex >= panel.table.rows.count - 1) : (index - 1, page.selectedIndex == 0)
    guard isAtEnd, shown.indices.contains(next) else { return false }
    page.select(panel: shown[next].id)
    if action == .up { page.select(index: shown[next].table.rows.count - 1) }
    return true
  }
}

extension Page {
  /// What was chosen on the forecast page; `nil` elsewhere.
  var forecastChoice: ForecastChoice? {
    if case .forecast(let choice) = content { return choice }
    return nil
  }

  /// What the sliders begin with; `nil` where there are none.
  var whatIfBasis: WhatIfBasis? {
    if case .forecast(let report) = reports?.body { return report.basis }
    return nil
  }
}
