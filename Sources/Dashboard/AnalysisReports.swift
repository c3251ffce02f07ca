public import Sales

/// The reports of one view of the analysis page.
public enum AnalysisReports: Hashable, Sendable {
  case scorecard(ScorecardReport)
  case trends(TrendReport)
  case shares(ShareReport)
  case pivot(PivotReport)
  case diagnosis(DiagnosisReport)
  case sources(SourceReport)
  case effects([MeasureEffect])
  case conduct(ConductReport)

  /// The answer of a snapshot to what was chosen.
  init(_ choice: AnalysisChoice, _ question: Question, _ reports: Reports) {
    switch choice.view {
    case .scorecard: self = .scorecard(reports.scorecard(question))
    case .trends: self = .trends(reports.recentTrend(question, in: choice.grain))
    case .shares: self = .shares(reports.shares(question))
    case .sources: self = .sources(reports.sources(question))
    case .pivot: self = .pivot(reports.pivot(question))
    case .diagnosis: self = .diagnosis(reports.diagnosisTree(question))
    case .effects: self = .effects(reports.measureEffects(question))
    case .conduct: self = .conduct(reports.conduct(question))
    }
  }
}
