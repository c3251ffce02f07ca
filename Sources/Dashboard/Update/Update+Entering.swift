internal import Sales

extension AppState {
  /// Goes into what is selected.
  mutating func enter() -> [Effect] {
    guard let row = page.selectedRow, let panel = page.panel else { return [] }
    if page.kind == .split {
      openShareField()
      return []
    }
    if page.kind == .pivot {
      enterPivot()
      return []
    }
    if page.kind == .shares || page.kind == .sources {
      openDeals()
      return []
    }
    switch row.item {
    case .deal(let key): push(Page(.deal(key: key, title: page.title(ofDeal: key) ?? key), narrowing: page.narrowing))
    case .rep(let id): enter(rep: id, row)
    case .stage(let id) where panel.id != .stages: enter(stage: id)
    case .passage(let stage): enter(passageFrom: stage)
    case .change(let change): enter(change: change)
    case .group(let group, _) where page.kind == .transition: enter(lostBy: group)
    case .incentiveLine(let line): enter(line: line)
    case .pay: enterStatement()
    case .honour(let honour) where honour.holder.dimension == .rep: enter(honour.holder)
    case .honour(let honour):
      push(Page(.incentives, narrowing: page.narrowing.narrowed(to: [honour.holder]), period: page.period))
    case .metric(let id) where [.person, .deals, .funnel].contains(page.kind): openDeals(of: id)
    case .metric(let id) where page.kind == .scorecard: enterTrend(of: id)
    case .metric(let id): enter(metric: id)
    case .group(let group, let metric): enter(group: group, metric: metric)
    case .period(let period): enter(period: period)
    case .method(let method): push(Page(.deals(method.deals), narrowing: page.narrowing, period: page.period))
    case .slider(let slider): reset(slider)
    case .grade(_, let part?):
      push(Page(page.content, narrowing: page.narrowing.narrowed(to: [part]), period: page.period))
    case .node(let node) where node.isRest: message = Message(phrase: .noListOfRest)
    case .node(let node):
      push(Page(.deals(node.deals), narrowing: page.narrowing.narrowed(to: node.group), period: page.period))
    case .entry(let id): read(entry: id)
    case .plan: explain()
    case .nextDeal: overlay = .amount(AmountField())
    case .file(let path): page.filter = page.filter == path ? "" : path
    default: break
    }
    return []
  }

  private mutating func read(entry id: String) {
    guard case .person(let report)? = page.reports?.body, let entry = report.entry(id) else { return }
    overlay = .reading(EntryReading(entry))
  }

  private mutating func enter(_ rep: DimensionValue) {
    push(Page(.statement(rep), narrowing: page.narrowing.narrowed(to: [rep]), period: page.period))
  }

  private mutating func enterStatement() {
    guard case .person(let rep) = page.content else { return }
    push(Page(.statement(rep), narrowing: page.narrowing, period: page.period))
  }

  private mutating func enter(line: String) {
    guard case .statement(let rep) = page.content else { return }
    push(Page(.statementLine(rep, line: line), narrowing: page.narrowing, period: page.period))
  }

  private mutating func enter(rep id: String?, _ row: PageRow) {
    guard page.kind != .deal, let rep = row.subject?.narrowing.last else { return }
    guard page.kind != .incentives else { return enter(rep) }
    push(Page(.person(rep), narrowing: page.narrowing.narrowed(to: [rep]), period: page.period))
  }

  private mutating func enter(metric: String) {
    var choice = TargetsChoice()
    choice.metric = metric
    push(Page(.targets(choice), narrowing: page.narrowing, period: page.period))
  }

  /// A group opens into its parts, the finest group into the person or the deals behind its actual.
  private mutating func enter(group: [DimensionValue], metric: String) {
    guard !group.isEmpty else { return }
    let narrowing = page.narrowing.narrowed(to: group)
    let finer = finerGrouping(below: group)
    if case .funnel(var choice) = page.content {
      choice.by = nil
      push(Page(.funnel(choice), narrowing: narrowing, period: page.period))
    } else if !finer.isEmpty {
      var choice = page.targetsChoice ?? TargetsChoice()
      (choice.grouping, choice.metric) = (finer, metric)
      push(Page(.targets(choice), narrowing: narrowing, period: page.period))
    } else if let rep = group.last, rep.dimension == .rep, group.allSatisfy({ $0.dimension.holdsPeople }) {
      push(Page(.person(rep), narrowing: narrowing, period: page.period))
    } else {
      push(Page(.deals(.behind(metric)), narrowing: narrowing, period: page.period))
    }
  }

  /// What a group is divided into: the rest of the grouping; from the overview, its people.
  private func finerGrouping(below group: [DimensionValue]) -> [Dimension] {
    if let choice = page.targetsChoice {
      let last = choice.grouping.lastIndex { dimension in group.contains { $0.dimension == dimension } }
      return Array(choice.grouping.dropFirst(last.map { $0 + 1 } ?? group.count))
    }
    return group.last?.dimension == .rep ? [] : [.rep]
  }

  private mutating func enter(period: Period) {
    if page.kind == .planReview {
      return push(Page(.incentives, period: period))
    }
    if page.kind == .trends { return openDeals() }
    guard var choice = page.targetsChoice, let grain = calendar.parts(of: period).first?.grain else { return }
    choice.decomposition = grain
    push(Page(.targets(choice), narrowing: page.narrowing, period: period))
  }

  /// The deals of what is selected, or of the whole page.
  mutating func openDeals() {
    guard let subject = page.selectedSubject else { return openDeals(of: "sales") }
    push(
      Page(
        .deals(.behind(subject.metric)), narrowing: page.narrowing.narrowed(to: subject.narrowing),
        period: subject.period ?? page.period))
  }

  private mutating func openDeals(of metric: String) {
    push(Page(.deals(.behind(metric)), narrowing: page.narrowing, period: page.period))
  }
}

extension ForecastMethod {
  /// The deals its forecast rests on.
  var deals: DealSelection {
    switch self {
    case .runRate, .seasonal: .won
    case .pipeline: .expected
    case .commit: .committed
    }
  }
}

extension DealSelection {
  /// The deals that a metric counts, as far as it counts deals.
  static func behind(_ metric: String) -> DealSelection {
    switch metric {
    case "sales", "deals_won", "avg_deal", "cycle_days", "gross_margin", "margin_rate": .won
    case "deals_lost": .lost
    case FunnelFigure.velocity.rawValue: .open
    default: .touched
    }
  }
}

extension Dimension {
  /// Whether it divides people, so that a person stands wholly in one of its values.
  var holdsPeople: Bool {
    switch self {
    case .region, .team, .manager, .rep: true
    default: false
    }
  }
}

extension [DimensionValue] {
  /// Goes into more values; one of a dimension that was narrowed already takes its place.
  func narrowed(to values: [DimensionValue]) -> [DimensionValue] {
    values.reduce(self) { path, value in path.filter { $0.dimension != value.dimension } + [value] }
  }
}

extension Page {
  /// What was chosen on the targets page; `nil` elsewhere.
  var targetsChoice: TargetsChoice? {
    if case .targets(let choice) = content { return choice }
    return nil
  }

  /// What the page calls a deal it lists.
  func title(ofDeal key: String) -> String? {
    switch reports?.body {
    case .deals(let report): report.rows.first { $0.deal == key }?.name
    case .transition(let report): report.deals.first { $0.deal == key }?.name
    case .person(let report): report.openDeals.first { $0.deal == key }?.name
    case .statement(let report): report.titles[key]
    default: nil
    }
  }
}

extension DealRow {
  /// What people call it: its title, else its customer, else its key.
  var name: String { title ?? customer.label ?? deal }
}
