extension Reports {
  /// A share of cases below so many is no ground for a training. (numbers.md, Metrics)
  private static let fewestCases = 20
  /// A mean or a middle of fewer says nothing of a person.
  private static let fewestMeanCases = 5
  /// So much beside the team's middle, in millionths, is how people differ anyway.
  private static let usualGap: Int64 = 50_000
  private static let mostNamed = 3

  /// One person against the others of the rest of the scope over the last twelve months, for a page.
  func standing(of id: String, _ question: Question, beside peers: Set<String?>) -> RepStanding {
    let end = min(question.period.end, asOf.adding(days: 1))
    var standing = RepStanding(range: DayRange(start: end.adding(months: -12), end: end))
    var colleagues = question.scope
    colleagues.filters[.rep] = nil
    let levers = LeverTable(self, standing.range, colleagues, peers)
    let gaps = (levers.gaps(of: id) + stageGaps(of: id, standing.range, colleagues, peers)).stablySorted {
      $0.gap.isLess(than: $1.gap)
    }
    standing.weaknesses = gaps.filter { $0.gap.isBeyond(-Reports.usualGap) }.prefix(Reports.mostNamed).map(advised)
    standing.strengths = gaps.reversed().filter { $0.gap.isBeyond(Reports.usualGap) }.prefix(Reports.mostNamed)
      .map(\.self)
    standing.best = levers.differences(top: topQuarter(standing.range, colleagues, peers)).prefix(Reports.mostNamed)
      .map(\.self)
    let promises = promises(question.scope)
    (standing.promises, standing.knowsPromises) = (promises?[id], promises != nil)
    standing.foretold = foretold(question.scope)[id]
    standing.heldBack = heldBackOrders(in: standing.range, scope: question.scope)
    return standing
  }

  private func advised(_ gap: RepGap) -> RepGap {
    var gap = gap
    let metrics: [String] =
      switch gap.subject {
      case .metric(let id): [id]
      case .stage(let stage): Cause(kind: .stage(stage), before: gap.median, after: gap.own).metrics
      }
    let advice = metrics.lazy.compactMap { id in self.facts.settings.advice.first { $0.metric == id } }.first
    gap.course = course(named: advice?.course, training: metrics)
    return gap
  }

  /// The best quarter by sales, at least one.
  private func topQuarter(_ range: DayRange, _ scope: Scope, _ peers: Set<String?>) -> Set<String> {
    let table = numbers.table(["sales"], in: range, scope: scope, by: [.rep])
    let sales = table.keys.compactMap { key -> (id: String, sales: Figure)? in
      guard let id = labels.values([.rep], key).first?.id, peers.contains(id), let figure = table.figure("sales", key),
        figure.numerator > 0
      else { return nil }
      return (id, figure)
    }
    let ordered = sales.stablySorted { $1.sales.isLess(than: $0.sales) }
    return Set(ordered.prefix((ordered.count + 3) / 4).map(\.id))
  }

  // MARK: - Stages

  /// The stages from which a person's closed deals go on less or more often than the team's.
  private func stageGaps(of id: String, _ range: DayRange, _ scope: Scope, _ peers: Set<String?>) -> [RepGap] {
    let reaches = stageReach(byRepIn: range, scope: scope)
    guard let code = facts.company.reps.ids.code(of: id), let own = reaches[code] else { return [] }
    let others = reaches.filter { peers.contains(labels.value(.rep, $0.key).id) }.map(\.value)
    return (0..<pipeline.stages.openCount).compactMap { step in
      let known = others.compactMap { $0.conversion(step) }.filter { $0.cases >= Reports.fewestCases }
      guard let mine = own.conversion(step), mine.cases >= Reports.fewestCases,
        let median = Reports.percentile(known.sorted { $0.isLess(than: $1) }, 1, over: 2),
        let gap = Comparison.change(from: median, to: mine)
      else { return nil }
      return RepGap(subject: .stage(pipeline.stages.steps[step]), own: mine, median: median, gap: gap)
    }
  }

  /// How far the deals closed in some days had come, by the code of their rep; nothing without stage history.
  private func stageReach(byRepIn range: DayRange, scope: Scope) -> [Int32: StageReach] {
    guard facts.stageEvents.count > 0, pipeline.stages.openCount > 0 else { return [:] }
    var reaches: [Int32: StageReach] = [:]
    let empty = StageReach(steps: pipeline.stages.openCount)
    for row in engine.rows(of: FactSelection(.dealsWon, in: range, scope: scope)) {
      reaches[facts.deals.rep[Int(row)], default: empty].add(furthest: pipeline.stages.openCount)
    }
    for row in engine.rows(of: FactSelection(.dealsLost, in: range, scope: scope)) {
      reaches[facts.deals.rep[Int(row)], default: empty].add(furthest: pipeline.table.furthest(Int(row)) ?? 0)
    }
    return reaches
  }

  /// Whether a figure of a lever rests on enough cases to be held against a person.
  static func hasEnoughCases(_ figure: Figure, _ metric: Metric) -> Bool {
    switch metric.unit {
    case .ratio: figure.cases >= fewestCases
    case _ where metric.sums: true
    default: figure.cases >= fewestMeanCases
    }
  }
}

extension Figure {
  /// Whether a signed ratio is further from 0 than so many millionths, on their side of it.
  fileprivate func isBeyond(_ millionths: Int64) -> Bool {
    guard let limit = Figure(millionths, over: 1_000_000, unit: unit, cases: 0) else { return false }
    return millionths < 0 ? isLess(than: limit) : limit.isLess(than: self)
  }
}
