internal import Sales

extension PageBuilder {
  /// The rows of the view that is shown.
  func analysis(_ reports: AnalysisReports) -> [PagePanel] {
    switch reports {
    case .scorecard(let report): scorecard(report)
    case .trends(let report): trends(report)
    case .shares(let report): shares(report)
    case .sources(let report): sources(report)
    case .pivot(let report): pivot(report)
    case .diagnosis(let report): diagnosis(report)
    case .effects(let effects): self.effects(effects)
    case .conduct(let report): conduct(report)
    }
  }
}

extension Page {
  /// What was chosen on the analysis page; `nil` elsewhere.
  var analysisChoice: AnalysisChoice? {
    if case .analysis(let choice) = content { return choice }
    return nil
  }
}
