extension Reports {
  /// The funnel of a part of the company: how far the deals of the period have come, and what is open now; perhaps
  /// beside the period before.
  public func funnel(_ question: Question, isCompared: Bool = false) -> FunnelReport {
    pipeline.report(settled(question), isCompared: isCompared)
  }

  /// The funnel of each value of a dimension, those with the most deals first.
  public func funnelParts(_ question: Question, by dimension: Dimension) -> [FunnelPart] {
    let question = settled(question)
    return values(of: dimension, question).prefix(Reports.mostParts).map { value in
      var part = question
      part.scope = question.scope.narrowed(to: value)
      return FunnelPart(value: value, funnel: pipeline.report(part))
    }
  }

  /// More parts than a person compares are not laid out.
  private static let mostParts = 40

  /// The values of a dimension that have deals of the period or open ones, those with the most first.
  private func values(of dimension: Dimension, _ question: Question) -> [DimensionValue] {
    let created = pipeline.cohort(question.period, question.scope, question.cohort)
    let reader = engine.dealReader(dimension)
    var counts: [Int32: Int] = [:]
    for row in Set(created).union(pipeline.open(nil, scope: question.scope)) {
      var (row, code) = (row, Missing.code)
      reader.read(&row, count: 1, into: &code)
      counts[code, default: 0] += 1
    }
    return counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .map { labels.value(dimension, $0.key) }
  }

  /// How many deals stall in each region: as many as opening that region's stalled deals shows.
  func stalledByRegion(_ scope: Scope) -> [(region: DimensionValue, count: Int)] {
    guard facts.stageEvents.count > 0 else { return [] }
    let (codes, steps) = (facts.deals.region, pipeline.stages.openCount)
    // One place a region, the first for deals without one.
    let regions = facts.company.regions.count + 1
    var advanced = [[DayCounts]](repeating: [DayCounts](repeating: DayCounts(), count: steps), count: regions)
    for row in engine.dealRows(in: scope) {
      pipeline.count(advancedBy: Int(row), in: &advanced[Int(codes[Int(row)]) + 1])
    }
    let limits = advanced.map(pipeline.stages.limits)
    var stalled = [Int](repeating: 0, count: regions)
    for row in pipeline.open(nil, scope: scope) {
      let region = Int(codes[Int(row)]) + 1
      if pipeline.isStalled(Int(row), limits: limits[region]) { stalled[region] += 1 }
    }
    return stalled.indices.filter { stalled[$0] > 0 }.map { (labels.value(.region, Int32($0) - 1), stalled[$0]) }
  }
}
