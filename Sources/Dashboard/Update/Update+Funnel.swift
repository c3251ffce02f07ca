internal import Sales

extension AppState {
  /// Looks at the funnel another way; what moved is a page behind the stages.
  mutating func changeFunnel(_ action: Action) {
    guard var choice = page.funnelChoice else { return }
    switch action {
    case .movement:
      guard choice.view == .stages else { return _ = stack.pop() }
      choice.view = .movement
      return push(Page(.funnel(choice), narrowing: page.narrowing, period: page.period))
    case .since: choice.since = startAfter(choice)
    case .cohort: choice.cohort = choice.cohort.other
    case .compare: choice.isCompared.toggle()
    default: return
    }
    page.content = .funnel(choice)
  }

  /// The next moment from which movement is told; where no stand-up was held the key that notes one is named.
  private mutating func startAfter(_ choice: FunnelChoice) -> MovementStart {
    let hasStandUp = facts?.sinceStandUp(question(of: page)) != nil
    if let next = choice.since.next(hasStandUp: hasStandUp) { return next }
    message = Message(phrase: .noStandUp(keyName(.standUp)))
    return .period
  }

  /// Goes into a stage of the funnel: the deals that reached it.
  mutating func enter(stage: String) {
    let cohort = page.funnelChoice?.cohort ?? .created
    push(Page(.deals(.reached(stage: stage, cohort)), narrowing: page.narrowing, period: page.period))
  }

  /// Goes into the way from a stage to the next: who and what was lost there.
  mutating func enter(passageFrom stage: String) {
    let cohort = page.funnelChoice?.cohort ?? .created
    push(Page(.transition(stage: stage, cohort), narrowing: page.narrowing, period: page.period))
  }

  /// Goes into a bar of the waterfall: the deals that add up to it.
  mutating func enter(change: MovementChange) {
    let since = question(of: page).since
    push(Page(.deals(.moved(change, since: since)), narrowing: page.narrowing, period: page.period))
  }

  /// Goes from a transition to the deals a rep lost there.
  mutating func enter(lostBy group: [DimensionValue]) {
    guard case .transition(let stage, let cohort) = page.content else { return }
    push(
      Page(
        .deals(.lostIn(stage: stage, cohort)), narrowing: page.narrowing.narrowed(to: group), period: page.period))
  }
}
