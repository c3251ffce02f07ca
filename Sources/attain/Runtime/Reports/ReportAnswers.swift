internal import Dashboard
internal import Sales

/// Every question a page can ask, answered from one version of the facts.
struct ReportAnswers {
  private let snapshot: Snapshot

  /// Answers from a version.
  init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// The answer.
  func answer(_ request: ReportRequest) -> PageReports {
    let period = request.question.period
    let progress = PeriodProgress(period: period, asOf: request.question.asOf, elapsed: 0, workingDays: 0)
    return PageReports(progress: progress, body: .nothing)
  }
}
