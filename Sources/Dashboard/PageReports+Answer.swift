public import Sales

extension PageReports {
  /// The answer to a request, from the reports of the snapshot it asks about.
  ///
  /// Files are the reader's business, so what became of them is handed in; it is only asked for by the page of the data.
  public static func answer(_ request: ReportRequest, from reports: Reports, health: () -> HealthReport) -> PageReports
  {
    let question = request.question
    return PageReports(
      progress: reports.progress(of: question.period),
      body: Body(request.subject, question, reports, health))
  }
}

extension PageReports.Body {
  fileprivate init(
    _ subject: ReportRequest.Subject, _ question: Question, _ reports: Reports, _ health: () -> HealthReport
  ) {
    switch subject {
    case .overview: self = .overview(reports.overview(question))
    case .targets: self = .targets(PageReports.levels(question, reports))
    case .decomposition(let grain, let metric):
      self = .decomposition(reports.decomposition(question, into: grain, metric: metric))
    case .split(let axis, let metric):
      let asked = SplitQuestion(
        period: question.period, asOf: question.asOf, over: axis, metric: metric, level: question.level,
        scope: question.scope)
      self = .split(Result { () throws(SplitRefusal) in try reports.splitBasis(asked) })
    case .movement: self = .movement(reports.movement(question))
    case .transition(let stage): self = reports.transition(from: stage, question).map { .transition($0) } ?? .nothing
    case .funnel(let dimension, let isCompared):
      self = .funnel(
        reports.funnel(question, isCompared: isCompared),
        parts: dimension.map { reports.funnelParts(question, by: $0) } ?? [])
    case .analysis(let choice): self = .analysis(AnalysisReports(choice, question, reports))
    case .people: self = .people(reports.leaderboard(question))
    case .incentives: self = .incentives(reports.incentives(question))
    case .statement(let rep, let amounts):
      self = reports.statement(ofRep: rep, question, moreDeals: amounts).map { .statement($0) } ?? .nothing
    case .planReview: self = .planReview(reports.planReview(question))
    case .forecast: self = .forecast(reports.forecast(question))
    case .person: self = reports.rep(question).map { .person($0) } ?? .nothing
    case .deals(let selection): self = .deals(reports.deals(question, selection))
    case .deal(let key): self = reports.deal(key).map { .deal($0) } ?? .nothing
    case .data: self = .data(health())
    case .explanation(let reference): self = .explanation(reports.explanation(reference, question))
    }
  }
}

extension PageReports {
  /// One report for each leading part of the grouping: the subtotals of every level, then the finest rows.
  private static func levels(_ question: Question, _ reports: Reports) -> [TargetReport] {
    let finest = withoutEmptyLevels(reports.targets(question), reports)
    let grouping = finest.question.by
    let coarser = grouping.indices.dropFirst().map { count in
      var question = question
      question.by = Array(grouping.prefix(count))
      return reports.targets(question)
    }
    return coarser + [finest]
  }

  /// The same report without dimensions of which no row has a value: a level of nothing but “none” says nothing.
  private static func withoutEmptyLevels(_ report: TargetReport, _ reports: Reports) -> TargetReport {
    let by = report.question.by
    let known = by.indices.filter { place in
      report.rows.contains { $0.group.count > place && $0.group[place].id != nil }
    }
    guard !known.isEmpty, known.count < by.count else { return report }
    var question = report.question
    question.by = known.map { by[$0] }
    return reports.targets(question)
  }
}
