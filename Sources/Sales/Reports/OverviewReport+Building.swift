extension Reports {
  /// What the wall shows: all of it from one prepared engine.
  public func overview(_ question: Question) -> OverviewReport {
    var question = settled(question)
    question.by = []
    let headline = headlineMetric(question)
    let ids = [headline] + keyMetrics(question).filter { $0 != headline }
    var results = results(of: ids, question)
    if !results.isEmpty {
      var asked = question
      asked.metrics = [headline]
      results[0].forecast = outlook(asked)
    }
    var trendQuestion = question
    trendQuestion.metrics = [headline]
    return OverviewReport(
      question: question, progress: progress(of: question.period),
      headline: results.first ?? TargetRow(group: [], metric: headline), keyMetrics: Array(results.dropFirst()),
      trend: trend(trendQuestion, over: lastMonths(of: question.period)), leaderboard: leaderboard(trendQuestion),
      funnel: funnel(question), parts: parts(of: headline, question), feed: feed(question.scope))
  }

  /// The metrics beside the headline: those of the overview that have facts, then those the period has a target for.
  private func keyMetrics(_ question: Question) -> [String] {
    let standard = ["collection_rate", "new_customers", "avg_deal", "win_rate", "cycle_days", "visits"]
    let aimedAt = Set(facts.targets.filter { $0.period.range.overlaps(question.period.range) }.map(\.metric))
    let asked = question.metrics.isEmpty ? standard : question.metrics
    let known = knownMetrics
    let more = known.filter { aimedAt.contains($0) && !asked.contains($0) }
    return asked.filter(known.contains) + (question.metrics.isEmpty ? more : [])
  }

  /// The twelve months that end with the period's last month, or with the as-of day's while the period runs.
  private func lastMonths(of period: Period) -> [Period] {
    let last = facts.fiscalCalendar.period(.month, containing: min(asOf, period.end.adding(days: -1)))
    return facts.fiscalCalendar.periods(before: last, count: 11).reversed() + [last]
  }

  /// The regions, else the teams, else the reps, in the order of their attainment.
  private func parts(of id: String, _ question: Question) -> [TargetRow] {
    var parts = question
    let levels: [(Dimension, Int)] = [(.region, facts.company.regions.count), (.team, facts.company.teams.count)]
    parts.by = [levels.first { $0.1 > 0 && question.scope.filters[$0.0]?.count != 1 }?.0 ?? .rep]
    return groupedResults(of: id, parts).stablySorted { left, right in
      guard let mine = left.attainment else { return false }
      return right.attainment.map { $0.isLess(than: mine) } ?? true
    }
  }
}
