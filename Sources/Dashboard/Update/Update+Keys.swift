internal import Sales
internal import Screen

extension AppState {
  /// What a key does: to what lies above the page if anything does, else what the key map says.
  mutating func press(_ key: Key) -> [Effect] {
    message = nil
    if wall != nil { return pressOnWall(key) }
    if overlay != nil { return pressInOverlay(key) }
    guard let action = keymap.action(for: key, on: page.kind) else { return sayUseless(key) }
    return perform(action)
  }

  /// A key that is for other pages says which; one that is for none says so: silence looks like a hung program.
  private mutating func sayUseless(_ key: Key) -> [Effect] {
    guard case .character = key else { return [] }
    let elsewhere = keymap.records.first { $0.keys.contains(key) }.flatMap { reasonUnavailable($0.action) }
    message = Message(phrase: elsewhere ?? .nothingToDo)
    return []
  }

  /// The wall needs no keys; it can be left, and pages can be turned.
  private mutating func pressOnWall(_ key: Key) -> [Effect] {
    switch keymap.action(for: key, on: .overview) {
    case .quit, .back: return [.quit]
    case .right, .down, .nextPage, .pageDown: turnWall(forward: true)
    case .left, .up, .previousPage, .pageUp: turnWall(forward: false)
    case .repaint: return [.repaint]
    case .suspend: return [.suspend]
    default: break
    }
    return []
  }

  /// Text that arrived as a whole is typed where typing is possible.
  mutating func type(_ text: String) -> [Effect] {
    guard overlay?.takesText == true else { return [] }
    if case .entry(var form) = overlay, form.progress != .storing {
      form.field.insert(text)
      overlay = .entry(form)
      return []
    }
    if case .statement(var form) = overlay, form.progress != .storing {
      form.field.insert(text)
      overlay = .statement(form)
      return []
    }
    return text.flatMap { character in character.isNewline ? [] : pressInOverlay(.character(character)) }
  }

  /// Does what an action says, as a key, a click or the palette asked for it.
  mutating func perform(_ action: Action) -> [Effect] {
    guard !settings.withheld.contains(action) else { return [] }
    switch action {
    case .enter: return enter()
    case .back: back()
    case .top: goToTop()
    case .up, .down, .pageUp, .pageDown, .last: moveRow(action)
    case .left: if !slide(by: -1) { moveAcross(by: -1) }
    case .right: if !slide(by: 1) { moveAcross(by: 1) }
    case .nextPage: go(to: tab.moved(by: 1))
    case .previousPage: go(to: tab.moved(by: -1))
    case .overview: go(to: .overview)
    case .targets: go(to: .targets)
    case .funnel: go(to: .funnel)
    case .analysis: go(to: .analysis)
    case .scorecard: show(.scorecard)
    case .trends: show(.trends)
    case .shares: show(.shares)
    case .pivot: show(.pivot)
    case .diagnosis: show(.diagnosis)
    case .sources: show(.sources)
    case .effects: show(.effects)
    case .conduct: show(.conduct)
    case .nextView: turnView(by: 1)
    case .previousView: turnView(by: -1)
    case .people: go(to: .people)
    case .incentives: go(to: .incentives)
    case .forecast: go(to: .forecast)
    case .data: go(to: .data)
    case .reload:
      message = Message(phrase: .readingAgain)
      return [.reload]
    case .repaint: return [.repaint]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    case .mouse:
      ownsMouse.toggle()
      message = Message(phrase: ownsMouse ? .mouseTaken : .mouseFreed)
      return [.setMouse(ownsMouse)]
    // What is paid is explained by what stands behind it: a statement line by line, a line deal by deal.
    default: performOnPage(action)
    }
    return []
  }

  private mutating func performOnPage(_ action: Action) {
    switch action {
    case .explain: explain()
    case .diagnose: diagnose()
    case .baseline: nextBaseline()
    case .movement, .since, .cohort, .compare: changeFunnel(action)
    case .needs: push(Page(.deals(.lacking), narrowing: page.narrowing, period: page.period))
    case .stalled: push(Page(.deals(.stalled), narrowing: page.narrowing, period: page.period))
    case .deals: openDeals()
    case .fold, .foldAll, .unfoldAll: fold(action)
    case .level: if page.kind == .split { nextSplitLevel() } else { nextLevel() }
    case .decompose: decompose()
    case .axis: nextAxis()
    case .weights: tryWeights()
    case .way: nextWay()
    case .moreShare: changeShare(by: 1)
    case .lessShare: changeShare(by: -1)
    case .splitFurther: splitFurther()
    case .writeTargets: reviewTargets()
    case .publish, .object, .answer, .confirm, .pay: settle(action)
    case .planReview: push(Page(.planReview, period: page.period))
    case .grain: nextGrain()
    case .note, .whys, .coach, .feedback, .training, .standUp: write(action)
    case .reverseSort: reverseSort()
    case .previousPeriod: movePeriod(by: -1)
    case .nextPeriod: movePeriod(by: 1)
    case .runningPeriod: period = .running(period.grain)
    case .wholeCompany: scope = .everything
    default: open(action)
    }
  }
}
