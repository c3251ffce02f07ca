extension Reports {
  /// The last note or why that was written about a row: about its finest part (its rep, where it is cut by region and
  /// rep) and about nothing that it is not, and of its period; where no period was named, written within it.
  func note(on metric: String, _ group: [DimensionValue], in period: Period, scope: Scope) -> String? {
    guard !facts.entries.isEmpty else { return nil }
    let filters = scope.filters.compactMap { dimension, ids -> DimensionValue? in
      guard ids.count == 1, case .some(.some(let id)) = ids.first else { return nil }
      let code = labels.codes(dimension, called: id).first
      return code.map { labels.value(dimension, $0) } ?? DimensionValue(dimension, id: id)
    }
    let own = group.filter { $0.id != nil && $0.dimension.grain == nil }
    let subject = NotedRow(metric: metric, parts: own + filters, finest: own.last, period: period)
    return facts.entries.last { subject.isMeant(by: $0) }?.text
  }
}

/// A row as those who write notes know it.
private struct NotedRow {
  let metric: String
  let parts: [DimensionValue]
  /// `nil`: the whole of what was asked about.
  let finest: DimensionValue?
  let period: Period

  func isMeant(by entry: Entry) -> Bool {
    guard entry.kind == .note || entry.kind == .why, isOfPeriod(entry) else { return false }
    let places = entry.about.filter { $0.topic != "metric" }
    guard entry.about.allSatisfy(holds), finest.map({ part in places.contains { $0.means(part) } }) ?? true else {
      return false
    }
    // What is said of the whole company names no part of it.
    return finest != nil || parts.allSatisfy { part in places.contains { $0.means(part) } }
  }

  private func isOfPeriod(_ entry: Entry) -> Bool {
    guard let written = entry.period else { return period.range.contains(Day(moment: entry.at)) }
    return written == period.id
  }

  private func holds(_ subject: EntrySubject) -> Bool {
    subject.topic == "metric" ? subject.value == metric : parts.contains { subject.means($0) }
  }
}
