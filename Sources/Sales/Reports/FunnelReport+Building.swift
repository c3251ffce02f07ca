extension Reports {
  /// The funnel of a part of the company: how far the deals of the period have come, and what is open now; perhaps
  /// beside the period before.
  public func funnel(_ question: Question, isCompared: Bool = false) -> FunnelReport {
    pipeline.report(settled(question), isCompared: isCompared)
  }

  /// The funnel of each value of a dimension, those with the most deals first; of a dimension of time, of each of its
  /// periods in order.
  public func funnelParts(_ question: Question, by dimension: Dimension) -> [FunnelPart] {
    let question = settled(question)
    if let grain = dimension.grain {
      return facts.fiscalCalendar.periods(grain, touching: question.period.range).map { period in
        var part = question
        part.period = period
        return FunnelPart(value: DimensionValue(dimension, id: period.id), funnel: pipeline.report(part))
      }
    }
    return pipeline.parts(question, by: dimension).map { code, report in
      let value = labels.value(dimension, code)
      var report = report
      report.question.scope = question.scope.narrowed(to: value)
      return FunnelPart(value: value, funnel: report)
    }
  }

  /// The funnel of every combination of dimensions, outermost first.
  func funnelGroups(_ question: Question) -> [(group: [DimensionValue], funnel: FunnelReport)] {
    guard let first = question.by.first else { return [([], funnel(question))] }
    return funnelParts(question, by: first).flatMap { part in
      let rest = Array(question.by.dropFirst())
      guard !rest.isEmpty else { return [(group: [part.value], funnel: part.funnel)] }
      var inner = part.funnel.question
      inner.by = rest
      return funnelGroups(inner).map { (group: [part.value] + $0.group, funnel: $0.funnel) }
    }
  }

  /// How many deals stall in each region: as many as opening that region's stalled deals shows.
  func stalledByRegion(_ scope: Scope) -> [(region: DimensionValue, count: Int)] {
    guard facts.stageEvents.count > 0 else { return [] }
    let codes = facts.deals.region
    // One place a region, the first for deals without one.
    var stalled = [Int](repeating: 0, count: facts.company.regions.count + 1)
    for row in pipeline.stalled(nil, scope: scope) { stalled[Int(codes[Int(row)]) + 1] += 1 }
    return stalled.indices.filter { stalled[$0] > 0 }.map { (labels.value(.region, Int32($0) - 1), stalled[$0]) }
  }
}
