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
}
