internal import Sales

extension AppState {
  /// Asks where the selected figure comes from.
  mutating func explain() {
    if let reference = page.payReference { return overlay = .pay(PayView(reference)) }
    guard let facts, var subject = page.selectedSubject else {
      message = Message(phrase: page.selectedRow?.item.isRest == true ? .noListOfRest : .noFigureHere)
      return
    }
    let item = page.selectedRow?.item
    let usual: FigureReference.Part = page.kind == .split ? .target : subject.part ?? .actual
    let part = item?.part ?? item?.method.map { .init($0) } ?? page.selection.column?.part ?? usual
    subject.metric = page.selection.column?.metric ?? subject.metric
    let question = question(about: subject)
    var reference = FigureReference(metric: subject.metric, part: part)
    if part == .share { reference.whole = scope(of: page) }
    (reference.stage, reference.movement, reference.measure) = (subject.stage, subject.movement, subject.measure)
    if subject.stage != nil, let figure = page.selection.column?.funnelFigure { reference.metric = figure.rawValue }
    var asked = question
    asked.metrics = [reference.metric]
    let request = ReportRequest(version: facts.version, subject: .explanation(reference), question: asked)
    overlay = .explanation(ExplanationView(request))
  }

  private func question(about subject: RowSubject) -> Question {
    var question = question(of: page)
    question.scope = subject.narrowing.reduce(question.scope) { $0.narrowed(to: $1) }
    question.metrics = [subject.metric]
    (question.by, question.limit, question.sort, question.ascending) = ([], nil, nil, false)
    if let period = subject.period { question.period = period }
    return question
  }
}

extension Item {
  /// Whether it stands for all segments of a diagnosis that are not listed.
  fileprivate var isRest: Bool { if case .node(let node) = self { node.isRest } else { false } }

  /// What of a metric the whole row is about; `nil`: its columns say.
  fileprivate var part: FigureReference.Part? {
    guard case .node(let node) = self else { return nil }
    return node.cause == nil ? .contribution : .mom
  }
}

extension ColumnID {
  /// What of a metric the column shows; `nil`: nothing that could be explained.
  var part: FigureReference.Part? {
    switch self {
    case .actual, .winRate: .actual
    case .target: .target
    case .attainment: .attainment
    case .gap: .gap
    case .pace: .pace
    case .neededPerDay: .neededPerDay
    case .share: .share
    case .perLead: .perLead
    case .perLeadDay: .perLeadDay
    case .newLeads, .leadConversion, .dealsCreated, .dealConversion, .cycleDays: .actual
    case .mom: .mom
    case .yoy: .yoy
    case .dates: .dates
    case .pushed, .pushedShare: .pushed
    case .foretold: .foretold
    case .heldBack: .heldBack
    case .affectedBefore: .affectedBefore
    case .affectedAfter: .affectedAfter
    case .othersBefore: .othersBefore
    case .othersAfter: .othersAfter
    case .effect: .effect
    default: nil
    }
  }
}

extension ColumnID {
  /// Which figure of a stage the column shows.
  var funnelFigure: FunnelFigure? {
    switch self {
    case .reached: .reached
    case .conversion: .conversion
    case .baseline: .baseline
    case .dwellMedian: .dwellMedian
    case .dwellP90: .dwellP90
    case .open, .openAmount: .open
    case .stalled: .stalled
    case .lost: .lost
    case .lacking: .lacking
    default: nil
    }
  }

  /// The metric of the column's figures, where the columns of a table show different ones.
  fileprivate var metric: String? {
    switch self {
    case .newLeads: "new_leads"
    case .leadConversion: "lead_conversion"
    case .dealsCreated: "deals_created"
    case .dealConversion: "deal_conversion"
    case .cycleDays: "cycle_days"
    default: nil
    }
  }
}
