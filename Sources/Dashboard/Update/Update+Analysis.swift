internal import Sales

extension AppState {
  /// Shows the next or previous view of the analysis page.
  mutating func turnView(by steps: Int) {
    guard let choice = page.analysisChoice else { return }
    show(choice.view.moved(by: steps))
  }

  /// Shows a view of the analysis page, from wherever one is.
  mutating func show(_ view: AnalysisView) {
    if page.analysisChoice == nil { go(to: .analysis) }
    if page.analysisChoice == nil { stack.popToRoot() }
    guard var choice = page.analysisChoice, choice.view != view else { return }
    choice.view = view
    page.content = .analysis(choice)
    (page.selection, page.filter, page.sort, page.folded) = (Selection(), "", nil, [])
  }

  /// The next grain of a trend.
  mutating func nextGrain() {
    guard var choice = page.analysisChoice else { return }
    choice.nextGrain()
    page.content = .analysis(choice)
  }

  /// The diagnosis of what is selected, from wherever one is; Esc comes back to the same row.
  mutating func diagnose() {
    let subject = page.selectedSubject
    push(
      Page(
        .analysis(AnalysisChoice(.diagnosis)), narrowing: page.narrowing.narrowed(to: subject?.narrowing ?? []),
        period: subject?.period ?? page.period))
  }

  /// Compares with the period before, or with a year ago.
  mutating func nextBaseline() {
    guard var choice = page.analysisChoice else { return }
    choice.baseline = choice.baseline == .previous ? .yearBefore : .previous
    page.content = .analysis(choice)
  }

  /// The dimensions that divide the sum that is shown.
  var shareDimensions: [Dimension] {
    guard case .analysis(.shares(let report)) = page.reports?.body else { return [] }
    return report.cuts.map(\.dimension)
  }

  /// Puts the parts of another dimension beside the ring.
  mutating func choose(share dimension: Dimension) {
    guard var choice = page.analysisChoice else { return }
    choice.share = dimension
    page.content = .analysis(choice)
  }

  /// The metrics a page can be about; shares are those of sums.
  var metricChoices: [String] {
    let all = facts?.catalog.metrics ?? []
    return (page.kind == .shares ? all.filter(\.sums) : all).map(\.id)
  }

  /// From a metric of the scorecard to its trend; Esc comes back to the same row.
  mutating func enterTrend(of metric: String) {
    var choice = page.analysisChoice ?? AnalysisChoice()
    (choice.view, choice.metric) = (.trends, metric)
    push(Page(.analysis(choice), narrowing: page.narrowing, period: page.period))
  }
}
