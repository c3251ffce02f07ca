internal import Dashboard
internal import Sales
internal import Screen

/// A view as the dashboard shows it: the page with everything on it, drawn once.
struct PagePicture {
  private let loaded: LoadedFacts
  private let question: Question
  private let settings: ScreenSettings

  /// The pages of these facts, in a language and the colours of a theme.
  init(_ question: Question, _ loaded: LoadedFacts, _ language: Language, theme: Theme) {
    (self.loaded, self.question) = (loaded, question)
    var settings = ScreenSettingsReading(loaded.reading).settings
    (settings.language, settings.theme) = (language, theme.name)
    self.settings = settings
  }

  /// The page of a view; `nil` for views that are tables only.
  func grid(_ view: ReportView, size: Size) -> Grid? {
    guard let (tab, content) = page(view) else { return nil }
    var state = AppState(settings: settings, size: size, now: now, context: DrawContext(), themes: ThemeShelf().names)
    (state.tab, state.stack) = (tab, PageStack(Page(content)))
    (state.period, state.scope) = (period, question.scope)
    var summary = FactsSummary(version: 1, reading: loaded.reading, store: loaded.facts)
    // The day the question is asked for, whatever day it is.
    summary.lastDay = question.asOf
    let reports = Reports(loaded.facts, asOf: question.asOf)
    for case .compute(let request) in update(.factsLoaded(summary), &state) {
      let answer = PageReports.answer(request, from: reports) {
        reports.health(loaded.reading, now: Clock.utcSeconds())
      }
      _ = update(.reportsComputed(request, answer), &state)
    }
    return Dashboard.view(state, size: size)
  }

  private func page(_ view: ReportView) -> (Tab, Page.Content)? {
    switch view {
    case .overview: return (.overview, .overview)
    case .targets: return (.targets, .targets(targetsChoice))
    case .funnel: return (.funnel, .funnel(FunnelChoice()))
    case .leaderboard: return (.people, .people(metric: question.metrics.first ?? "sales"))
    case .rep: return rep.map { (.people, .person($0)) }
    case .deals: return (.funnel, .deals(.touched))
    case .health, .quarantine: return (.data, .data)
    case .scorecard: return (.analysis, .analysis(AnalysisChoice(.scorecard)))
    case .pivot: return (.analysis, .analysis(pivotChoice))
    case .movement: return (.funnel, .funnel(movementChoice))
    case .forecast: return (.forecast, .forecast(forecastChoice))
    case .diagnosis: return (.analysis, .analysis(diagnosisChoice))
    case .incentives: return (.incentives, .incentives)
    case .metrics, .trend: return nil
    }
  }

  private var movementChoice: FunnelChoice {
    var choice = FunnelChoice()
    choice.view = .movement
    if let since = question.since { choice.since = .moment(since) }
    return choice
  }

  private var diagnosisChoice: AnalysisChoice {
    var choice = AnalysisChoice(.diagnosis)
    choice.baseline = question.baseline
    return choice
  }

  private var pivotChoice: AnalysisChoice {
    var choice = AnalysisChoice(.pivot)
    let by = Reports.pivotDimensions(question.by)
    (choice.rows, choice.columns, choice.metric) = (by[0], by[1], question.metrics.first ?? choice.metric)
    return choice
  }

  private var targetsChoice: TargetsChoice {
    var choice = TargetsChoice()
    let dimensions = question.by.filter { $0.grain == nil }
    if !dimensions.isEmpty { choice.grouping = dimensions }
    choice.metric = question.metrics.first ?? choice.metric
    return choice
  }

  private var forecastChoice: ForecastChoice {
    var choice = ForecastChoice()
    choice.metric = question.metrics.first ?? choice.metric
    return choice
  }

  private var rep: DimensionValue? {
    guard case .some(.some(let id)) = question.scope.filters[.rep]?.first else { return nil }
    return loaded.facts.company.choices[.rep]?.first { $0.id == id } ?? DimensionValue(.rep, id: id)
  }

  private var period: PeriodChoice {
    let running = loaded.facts.fiscalCalendar.period(question.period.grain, containing: question.asOf)
    return running == question.period ? .running(question.period.grain) : .fixed(question.period)
  }

  /// The moment in the configured zone, or noon of the as-of day where that lies ahead.
  private var now: Moment {
    var clock = Clock()
    clock.use(zone: loaded.facts.settings.timeZone)
    return max(clock.now, Moment(question.asOf, hour: 12))
  }
}
