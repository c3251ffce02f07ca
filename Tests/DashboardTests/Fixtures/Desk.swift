import Dashboard
import Sales
import Screen

/// A dashboard driven without a terminal: events in, questions answered from the sample, effects kept.
struct Desk {
  var state: AppState
  private(set) var effects: [Effect] = []
  /// What questions are answered with.
  var answer: (ReportRequest) -> PageReports = Sample.answer

  init(
    _ size: Size = Size(width: 120, height: 36), _ language: Language = .chinese, context: DrawContext = DrawContext()
  ) {
    var settings = ScreenSettings()
    (settings.company, settings.language) = ("示例公司", language)
    state = AppState(
      settings: settings, size: size, now: Sample.now, context: context, themes: ["midnight", "daylight", "mono"])
  }

  /// A wall instead of a desk.
  init(wall settings: WallSettings, _ size: Size, _ language: Language = .chinese, celebrated: Set<String> = []) {
    var all = ScreenSettings()
    (all.company, all.language, all.wall) = ("示例公司", language, settings)
    state = AppState(wall: all, size: size, now: Sample.now, celebrated: celebrated)
  }

  /// The facts as they are read first.
  static var facts: FactsSummary {
    FactsSummary(
      version: 1, lastDay: Sample.asOf, currency: "CNY", calendar: Sample.calendar,
      tables: [.deals, .targets, .reps, .payments],
      choices: [
        .region: ["华东", "华南", "华北"].map { Sample.region($0) }, .rep: Sample.reps.indices.map { Sample.rep($0) },
        .product: ["A产品", "B产品"].map { Sample.product($0) },
      ],
      files: [FileStamp(path: "deals/2026-08.csv", modified: Sample.now.adding(seconds: -12), freshFor: 86_400)],
      quarantined: 3)
  }

  /// Lets something happen, answers what is asked, and keeps the rest of the effects.
  mutating func tell(_ event: Event) {
    for effect in update(event, &state) {
      effects.append(effect)
      if case .compute(let request) = effect { tell(.reportsComputed(request, answer(request))) }
    }
  }

  mutating func press(_ keys: Key...) { for key in keys { tell(.key(key)) } }
  mutating func type(_ text: String) { for character in text { tell(.key(.character(character))) } }

  /// What was asked and done since the last time.
  mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  var grid: Grid { view(state, size: state.size) }
  var text: String { grid.text }

  /// A desk with its facts read.
  static func ready(
    _ size: Size = Size(width: 120, height: 36), _ language: Language = .chinese, context: DrawContext = DrawContext()
  ) -> Desk {
    var desk = Desk(size, language, context: context)
    desk.tell(.factsLoaded(facts))
    return desk
  }
}

extension Sample {
  /// The sample's answer to any question.
  static func answer(_ request: ReportRequest) -> PageReports {
    switch request.subject {
    case .overview: overview
    case .targets: targets
    case .decomposition: decomposition
    case .split(let axis, _): split(axis, request.question)
    case .funnel(_, let isCompared): isCompared ? comparedFunnel : funnelPage
    case .movement: movement(request.question)
    case .transition: transition
    case .analysis(let choice): analysis(choice)
    case .people: people
    case .incentives: incentives
    case .statement: statement
    case .planReview: planReview(request.question)
    case .forecast: forecast
    case .person: person
    case .deals: dealsPage
    case .deal: deal
    case .data: data
    case .explanation: explanation(request)
    }
  }
}
