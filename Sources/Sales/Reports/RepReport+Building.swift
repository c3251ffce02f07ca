extension Reports {
  /// One person's page: the rep the question's scope names; `nil` where it names none or nobody is called so.
  public func rep(_ question: Question) -> RepReport? {
    let question = settled(question)
    guard let id = question.scope.filters[.rep].flatMap({ $0.count == 1 ? $0.first : nil }) ?? nil,
      let code = facts.company.reps.ids.code(of: id)
    else { return nil }
    let day = min(asOf, question.period.end.adding(days: -1))
    let spell = facts.company.reps.spell(of: code, on: day)
    let headline = results(of: [headlineMetric(question)], question).first
    var report = RepReport(
      question: question, rep: labels.value(.rep, code), region: region(ofRep: id, on: day),
      team: DimensionValue(.team, id: spell.flatMap { facts.company.teams.value($0.team) }),
      headline: headline ?? TargetRow(group: [], metric: "sales"), funnel: funnel(question))
    report.role = spell?.role
    report.manager = spell.flatMap { facts.company.managers.value($0.manager) }
    (report.hired, report.left) = (known(facts.company.reps.hired, code), known(facts.company.reps.left, code))
    let board = leaderboard(colleagues(of: question))
    place(id, on: board, in: &report)
    // The people a person is measured by: those on the board of the rest of the scope.
    let peers = Set(board.rows.map(\.rep.id)).union([id])
    report.metrics = comparisons(of: id, question, beside: peers)
    report.standing = standing(of: id, question, beside: peers)
    report.openDeals = deals(question, .open).rows
    report.pay = payStanding(ofRep: id, question)
    (report.whys, report.whyOffers) = (whys(about: report.rep, in: question.period), whyOffers(question, report))
    (report.guidance, report.courses) = (guidance(of: report.rep), courses(advisedBy: report.standing))
    return report
  }

  /// The metric of the gauge on top: the first one asked for, else sales.
  func headlineMetric(_ question: Question) -> String { metricIds(question, default: ["sales"]).first ?? "sales" }

  private func known(_ days: [Day?], _ code: Int32) -> Day? { Int(code) < days.count ? days[Int(code)] : nil }

  /// The place among all reps of the rest of the scope.
  private func place(_ id: String, on board: LeaderboardReport, in report: inout RepReport) {
    let own = board.rows.first { $0.rep.id == id }
    (report.rank, report.change, report.ranked) = (own?.rank, own?.change, board.rows.count)
  }

  private func colleagues(of question: Question) -> Question {
    var question = question
    question.scope.filters[.rep] = nil
    return question
  }

  /// Every metric beside the middle and the best quarter of those on the board of the rest of the scope: who left and
  /// still has a payment coming in is no colleague to be measured by.
  private func comparisons(of id: String, _ question: Question, beside peers: Set<String?>) -> [RepMetricRow] {
    let ids = metricIds(question, default: knownMetrics)
    let colleagues = colleagues(of: question)
    let table = numbers.table(ids, in: question.period.range, scope: colleagues.scope, by: [.rep])
    let names = table.keys.map { labels.values([.rep], $0).first?.id }
    return results(of: ids, question).map { result in
      let values = zip(names, table.keys).map { (rep: $0, value: table.figure(result.metric, $1)) }
        .filter { $0.rep != nil && peers.contains($0.rep) }
      let ranks = ranks(of: values, metric: result.metric)
      let figures = values.compactMap(\.value).sorted { $0.isLess(than: $1) }
      let lowerIsBetter = catalog[result.metric]?.lowerIsBetter ?? false
      return RepMetricRow(
        result: result, teamMedian: Reports.percentile(figures, 1, over: 2),
        topQuartile: Reports.percentile(figures, lowerIsBetter ? 1 : 3, over: 4), rank: ranks[id], ranked: ranks.count)
    }
  }

  /// The share of the way through sorted figures, by linear interpolation between closest ranks (type 7), exact.
  static func percentile(_ sorted: [Figure], _ numerator: Int, over denominator: Int) -> Figure? {
    guard let last = sorted.last else { return nil }
    let (rank, rest) = ((sorted.count - 1) * numerator).quotientAndRemainder(dividingBy: denominator)
    let (low, high) = (sorted[rank], rank + 1 < sorted.count ? sorted[rank + 1] : last)
    guard rest > 0 else { return low }
    return high.subtracting(low)?.multiplied(by: Int64(rest), over: Int64(denominator))?.adding(low)?.asMean
  }
}

extension Figure {
  /// The same value, to be read as a mean even where the division left no rest: means are written without cents.
  var asMean: Figure {
    let (double, overflow) = numerator.multipliedReportingOverflow(by: 2)
    guard denominator == 1, !overflow else { return self }
    return Figure(double, over: 2, unit: unit, cases: cases) ?? self
  }
}
