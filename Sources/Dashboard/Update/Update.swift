internal import Sales
internal import Screen

/// What follows from an event: the state changes, and what should be done outside is returned as values.
public func update(_ event: Event, _ state: inout AppState) -> [Effect] {
  var effects = state.react(to: event)
  effects += state.askForReports()
  state.derive(keepingOrder: !event.isFromPerson && state.wall == nil)
  effects += state.runWall()
  state.settleScroll()
  return effects
}

extension Event {
  /// Whether a person did it, so that rows may take a new order.
  fileprivate var isFromPerson: Bool {
    switch self {
    case .key, .mouse, .pasted: true
    default: false
    }
  }
}

extension AppState {
  fileprivate mutating func react(to event: Event) -> [Effect] {
    switch event {
    case .key(let key): return press(key)
    case .mouse(let mouse): return click(mouse)
    case .pasted(let text): return type(text)
    case .resized(let size): self.size = size
    case .timePassed(let now), .dayChanged(let now): self.now = now
    case .factsLoaded(let summary): take(summary)
    case .loadFailed(let problem): loadProblem = problem
    case .reportsComputed(let request, let reports): take(reports, for: request)
    case .settingsChanged(let settings): adopt(settings)
    case .themesFound(let names): themes = names
    case .exportFinished(let path): message = Message(phrase: .exported(path))
    case .targetsWritten(let phrase):
      triedSplits = [:]
      message = Message(phrase: phrase)
      return [.reload]
    case .targetsNotWritten(let phrase): message = Message(phrase: phrase, isProblem: true)
    case .exportFailed(let reason): message = Message(phrase: .exportFailed(reason), isProblem: true)
    case .journalWritten(let entry): tookDown(entry)
    case .journalFailed(let problem): refuse(problem)
    case .statementsSettled(let phrase): settled(phrase)
    case .statementsRefused(let phrase): notSettled(phrase)
    case .onlyASCIIShown(let locale): message = Message(phrase: .onlyASCIIShown(locale), isProblem: true)
    case .focusGained: isFocused = true
    case .focusLost: isFocused = false
    }
    return []
  }

  private mutating func take(_ summary: FactsSummary) {
    guard summary.version >= facts?.version ?? .min else { return }
    (facts, loadProblem) = (summary, nil)
    congratulate(on: summary.bigDeals)
  }

  /// Says on whatever page is open that a big deal was signed, once; those signed before it was opened are no news. The
  /// wall gives them the whole screen instead.
  private mutating func congratulate(on deals: [BigDeal]) {
    let new = deals.filter { congratulated?.contains($0.deal) == false }
    congratulated = (congratulated ?? []).union(deals.map(\.deal))
    guard wall == nil, let deal = new.last else { return }
    let wording = Wording(self)
    let rep = deal.rep.label(in: language)
    let amount = wording.figures.text(Figure(deal.amount, cases: 1))
    message = Message(phrase: .congratulations(rep, deal.customer ?? deal.title ?? deal.deal, amount))
  }
}
