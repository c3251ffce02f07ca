internal import Sales

extension AppState {
  /// The day all questions are asked for: today, or the last day with data if that is earlier. (cli.md, show)
  var asOf: Day { facts?.lastDay.map { min($0, now.day) } ?? now.day }

  /// Names and moves of periods; calendar years until the facts say otherwise.
  var calendar: FiscalCalendar { facts?.calendar ?? FiscalCalendar(startMonth: 1) }

  /// The period that is looked at.
  var currentPeriod: Period {
    switch period {
    case .running(let grain): calendar.period(grain, containing: asOf)
    case .fixed(let period): period
    }
  }

  /// The scope of a page: the chosen one, narrowed by drilling down.
  func scope(of page: Page) -> Scope { page.narrowing.reduce(scope) { $0.narrowed(to: $1) } }

  /// What a page wants to know now; `nil` before any facts.
  func request(for page: Page) -> ReportRequest? {
    facts.map { ReportRequest(version: $0.version, subject: page.subject, question: question(of: page)) }
  }

  /// The question behind everything on a page.
  func question(of page: Page) -> Question {
    var question = Question(period: page.period ?? currentPeriod, asOf: asOf, scope: scope(of: page))
    switch page.content {
    case .targets(let choice):
      question.by = choice.grouping
      question.metrics = [choice.metric]
      question.level = choice.level
    case .people(let metric):
      question.metrics = [metric]
    case .split(let choice):
      (question.metrics, question.level) = ([choice.metric], choice.level)
    case .analysis(let choice) where choice.view == .diagnosis:
      question.baseline = choice.baseline
    // A verdict is about everybody.
    case .planReview: question.scope = .everything
    case .forecast(let choice):
      question.metrics = [choice.metric]
    case .funnel(let choice):
      question.cohort = choice.cohort
      if choice.view == .movement { question = choice.since.question(question, facts) }
    case .transition(_, let cohort): question.cohort = cohort
    case .analysis(let choice) where choice.view != .scorecard:
      question.metrics = [choice.metric]
      if choice.view == .pivot { question.by = [choice.rows, choice.columns] }
    case .deals:
      question.limit = Page.largestDealList
      question.sort = page.sort?.column.rawValue
      question.ascending = page.sort?.isAscending ?? false
    default: break
    }
    return question
  }
}

extension Page {
  /// At most so many deals are listed; the sums below are those of all of them.
  static let largestDealList = 2000

  /// Which reports the page is made of.
  var subject: ReportRequest.Subject {
    switch content {
    case .overview: .overview
    case .targets(let choice):
      choice.decomposition.map { .decomposition(into: $0, metric: choice.metric) } ?? .targets
    case .funnel(let choice):
      choice.view == .movement ? .movement : .funnel(by: choice.by, isCompared: choice.isCompared)
    case .split(let choice): .split(over: choice.axis, metric: choice.metric)
    case .transition(let stage, _): .transition(stage: stage)
    case .analysis(let choice): .analysis(choice)
    case .people: .people
    case .incentives: .incentives
    case .statement(let rep), .statementLine(let rep, _): .statement(rep: rep.id, moreDeals: ownAmounts)
    case .planReview: .planReview
    case .forecast: .forecast
    case .person(let rep): .person(rep: rep.id)
    case .deals(let selection): .deals(selection)
    case .deal(let key, _): .deal(key: key)
    case .data: .data
    }
  }

  /// For which keys the page counts as.
  var kind: PageKind {
    switch content {
    case .overview: .overview
    case .targets: .targets
    case .funnel(let choice): choice.view == .movement ? .movement : .funnel
    case .split: .split
    case .transition: .transition
    case .analysis(let choice): choice.view.kind
    case .people: .people
    case .incentives: .incentives
    case .statement: .statement
    case .statementLine: .statementLine
    case .planReview: .planReview
    case .forecast: .forecast
    case .person: .person
    case .deals: .deals
    case .deal: .deal
    case .data: .data
    }
  }
}
