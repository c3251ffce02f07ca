extension Reports {
  /// What went down and can have made sales fall, in the order of the way to a sale. (numbers.md, Diagnosis)
  func causes(_ spans: DiagnosisSpans, of whole: SalesChange) -> [Cause] {
    let change = Money(minorUnits: whole.change)
    let found =
      [demand(spans), followUp(spans)].compactMap(\.self) + stages(spans, of: whole)
      + [price(of: whole, spans)]
      .compactMap(\.self)
    return found.map { cause in
      var cause = cause
      cause.share = cause.contribution.flatMap { $0.share(of: change) }
      let advice = cause.metrics.lazy.compactMap { id in self.facts.settings.advice.first { $0.metric == id } }.first
      cause.advice = advice.flatMap { $0.text.isEmpty ? nil : $0.text }
      cause.course = course(named: advice?.course, training: cause.metrics)
      return cause
    }
  }

  /// The title of the course an advice names, else of the first course for one of these metrics.
  func course(named id: String?, training metrics: [String]) -> String? {
    if let id { return facts.courses.first { $0.id == id }?.title ?? id }
    return metrics.lazy.compactMap { metric in self.facts.courses.first { $0.metric == metric } }.first?.title
  }

  /// New leads or new deals down by over a tenth: the one that fell most.
  private func demand(_ spans: DiagnosisSpans) -> Cause? {
    let ids = ["new_leads", "deals_created"]
    let then = numbers.table(ids, in: spans.then, scope: spans.scope)
    let now = numbers.table(ids, in: spans.now, scope: spans.scope)
    let fallen = ids.compactMap { id -> Cause? in
      guard let before = then.figure(id, GroupKey([])), let after = now.figure(id, GroupKey([])),
        after.isDownByATenth(from: before)
      else { return nil }
      return Cause(kind: .demand(metric: id), before: before, after: after)
    }
    return fallen.min { left, right in
      guard let mine = Comparison.change(from: left.before, to: left.after),
        let theirs = Comparison.change(from: right.before, to: right.after)
      else { return false }
      return mine.isLess(than: theirs)
    }
  }

  /// Follow-ups for each deal open at the end, down by over a tenth.
  private func followUp(_ spans: DiagnosisSpans) -> Cause? {
    guard facts.tables.contains(.activities) else { return nil }
    let rates = [spans.then, spans.now].map { range -> Figure? in
      let open = Int64(openCount(atEndOf: range, scope: spans.scope))
      let count = numbers.value("follow_ups", in: range, scope: spans.scope)
      return count.flatMap { Figure($0.rounded, over: open, unit: .count, cases: Int(clamping: open)) }
    }
    guard let before = rates[0], let after = rates[1], after.isDownByATenth(from: before) else { return nil }
    return Cause(kind: .followUp, before: before, after: after)
  }

  /// Stages from which a smaller share of the closed deals went on, by a twentieth and by one deal at least, because less
  /// is the noise of any two periods; the costliest first.
  private func stages(_ spans: DiagnosisSpans, of whole: SalesChange) -> [Cause] {
    guard let then = stageReach(in: spans.then, scope: spans.scope),
      let now = stageReach(in: spans.now, scope: spans.scope)
    else { return [] }
    let parts = whole.parts
    let contributions =
      parts.isWholeToCount ? nil : StageReach.contributions(from: then, to: now, winRatePart: parts[.winRate])
    let found = (0..<pipeline.stages.openCount).compactMap { step -> (cost: Figure, cause: Cause)? in
      guard let before = then.conversion(step), let after = now.conversion(step),
        let cost = before.subtracting(after)?.multiplied(by: now.reached[step], over: 1),
        !cost.isLess(than: Figure(whole: 1, unit: .ratio, cases: 0)),
        let least = before.multiplied(by: 19, over: 20), !least.isLess(than: after)
      else { return nil }
      var cause = Cause(kind: .stage(pipeline.stages.steps[step]), before: before, after: after)
      cause.contribution = contributions.map { Money(minorUnits: $0[step]) }
      return (cost, cause)
    }
    return found.stablySorted { $1.cost.isLess(than: $0.cost) }.map(\.cause)
  }

  /// The average deal down by 1% or more; less is the noise of any two periods.
  private func price(of whole: SalesChange, _ spans: DiagnosisSpans) -> Cause? {
    guard let before = whole.before.figure(.averageDeal), let after = whole.after.figure(.averageDeal),
      let least = before.multiplied(by: 99, over: 100), before.numerator > 0, !least.isLess(than: after)
    else { return nil }
    var cause = Cause(kind: .price, before: before, after: after)
    let parts = whole.parts
    cause.contribution = parts.isWholeToCount ? nil : Money(minorUnits: parts[.averageDeal])
    guard facts.company.codeCount(.product) ?? 0 > 0 else { return cause }
    let products = salesChange(spans, by: [.product], addingUpTo: whole)
    cause.priceAndMix = PriceAndMix(after.rounded.subtractingStopping(before.rounded), among: products)
    cause.contributions = cause.contribution.flatMap { PriceAndMix($0.minorUnits, among: products) }
    return cause
  }

  /// How many deals of a part of the company were open at the end of some days.
  private func openCount(atEndOf range: DayRange, scope: Scope) -> Int {
    let (deals, kinds, last) = (facts.deals, pipeline.stages.kinds, min(range.end.number - 1, asOf.number))
    let isOpen = { (row: Int) -> Bool in
      let (stage, created) = (Int(deals.stage[row]), deals.created[row])
      guard kinds.indices.contains(stage), created == Day.missingNumber || created <= last else { return false }
      switch kinds[stage] {
      case .open: return true
      case .won, .lost: return deals.closed[row] > last
      case .void: return false
      }
    }
    guard !scope.filters.isEmpty else { return (0..<deals.count).count(where: isOpen) }
    return engine.dealRows(in: scope).count { isOpen(Int($0)) }
  }
}

extension Cause {
  /// The metrics whose advice and courses fit, the nearest first.
  var metrics: [String] {
    switch kind {
    case .demand(let metric): metric == "new_leads" ? [metric, "deals_created"] : [metric, "new_leads"]
    case .followUp: ["follow_ups", "visits", "calls"]
    case .stage(let stage): ["stage:" + stage.id, "win_rate", "deal_conversion"]
    case .price: ["avg_deal", "margin_rate"]
    }
  }
}

extension Figure {
  /// Whether this is more than a tenth below another positive one.
  fileprivate func isDownByATenth(from before: Figure) -> Bool {
    guard before.numerator > 0, let limit = before.multiplied(by: 9, over: 10) else { return false }
    return isLess(than: limit)
  }
}
