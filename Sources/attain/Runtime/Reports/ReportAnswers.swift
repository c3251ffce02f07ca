internal import Dashboard
internal import Sales

/// Every question a page can ask, answered from one version of the facts as of one day; prepared once for both.
struct ReportAnswers {
  private let snapshot: Snapshot
  private let reports: Reports

  /// Answers from a version, as of a day.
  init(_ snapshot: Snapshot, asOf: Day) {
    (self.snapshot, reports) = (snapshot, Reports(snapshot.store, asOf: asOf))
  }

  /// Whether it answers from that version as of that day.
  func isPrepared(for snapshot: Snapshot, asOf: Day) -> Bool { answers(snapshot) && reports.asOf == asOf }

  /// Whether it answers from that version.
  func answers(_ snapshot: Snapshot) -> Bool { self.snapshot.version == snapshot.version }

  /// The answer, at a moment in seconds since 1970 (UTC).
  func answer(_ request: ReportRequest, now: Int64) -> PageReports {
    PageReports.answer(request, from: reports) { reports.health(snapshot.reading, now: now) }
  }
}
