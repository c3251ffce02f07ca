extension Reports {
  /// Table 1: a row for each group that has a target or a fact, and the whole of what was asked about.
  public func targets(_ question: Question) -> TargetReport {
    var question = settled(question)
    let ids = metricIds(question, default: ["sales"])
    if question.by.isEmpty { question.by = defaultTargetDimensions(ids, question) }
    let totals = results(of: ids, question)
    let rows = question.by.isEmpty ? totals : ids.flatMap { groupedResults(of: $0, question) }
    return TargetReport(question: question, rows: rows, totals: totals)
  }

  /// A metric's results by the groups of the question.
  func groupedResults(of id: String, _ question: Question) -> [TargetRow] {
    let table = numbers.table([id], in: question.period.range, scope: question.scope, by: question.by)
    let sure = id == "sales" ? sureTable(question, by: question.by) : nil
    var groups: [GroupIDs: (group: [DimensionValue], key: GroupKey)] = [:]
    for key in Set(table.keys).union(sure?.keys ?? []) {
      let group = labels.values(question.by, key)
      groups[group.map(\.id)] = (group, key)
    }
    let planned = plannedGroups(of: id, question, beside: groups.keys)
    for ids in planned.fine.union(planned.coarse) where groups[ids] == nil {
      groups[ids] = (zip(question.by, ids).map { value($0, $1) }, GroupKey(zip(question.by, ids).map { code($0, $1) }))
    }
    return groups.sorted { precedes($0.value, $1.value) }.map { ids, entry in
      result(
        of: id, group: entry.group, question, actual: table.figure(id, entry.key),
        sure: sure.flatMap { self.sure(of: entry.key, signed: $0, won: table) },
        plannedFor: planned.coarse.contains(ids) ? entry.group.filter { $0.id != nil } : entry.group)
    }
  }

  private func precedes(
    _ left: (group: [DimensionValue], key: GroupKey), _ right: (group: [DimensionValue], key: GroupKey)
  ) -> Bool {
    if left.key.precedes(right.key) { return true }
    return left.key == right.key && left.group.compactMap(\.id).lexicographicallyPrecedes(right.group.compactMap(\.id))
  }

  /// The value of an id that perhaps only targets name.
  private func value(_ dimension: Dimension, _ id: String?) -> DimensionValue {
    let code = id.flatMap { labels.codes(dimension, called: $0).first }
    guard dimension.grain == nil, let code else { return DimensionValue(dimension, id: id) }
    return labels.value(dimension, code)
  }

  /// The code of an id; beyond all codes where only targets name it.
  private func code(_ dimension: Dimension, _ id: String?) -> Int32 {
    guard let id else { return Missing.code }
    if dimension.grain != nil { return facts.fiscalCalendar.period(id)?.start.number ?? Missing.code }
    return labels.codes(dimension, called: id).first ?? .max
  }

  /// The results of metrics for the whole of a question.
  func results(of ids: [String], _ question: Question) -> [TargetRow] {
    let table = numbers.table(ids, in: question.period.range, scope: question.scope)
    let sure = ids.contains("sales") ? sureTable(question, by: []) : nil
    return ids.map { id in
      let sure = id == "sales" ? sure.flatMap { self.sure(of: GroupKey([]), signed: $0, won: table) } : nil
      return result(of: id, group: [], question, actual: table.figure(id, GroupKey([])), sure: sure)
    }
  }

  /// What became of one target; `plannedFor` is the part of the company the target is for where that is not the group.
  func result(
    of id: String, group: [DimensionValue], _ question: Question, actual: Figure?, sure: Figure? = nil,
    plannedFor place: [DimensionValue]? = nil
  ) -> TargetRow {
    var row = TargetRow(group: group, metric: id)
    guard let metric = catalog[id] else { return row }
    let (scope, period) = self.scope(of: place ?? group, in: question)
    let target = period.flatMap { self.target(of: id, scope: scope, period: $0, level: question.level) }
    (row.target, row.origin, row.actual, row.sure) = (target?.figure, target?.origin, actual, sure)
    row.attainment = Attainment.share(of: actual, to: row.target, lowerIsBetter: metric.lowerIsBetter)
    row.gap = Attainment.gap(of: actual, to: row.target)
    row.light = Light(
      actual: actual, target: row.target, rule: facts.settings.lights, lowerIsBetter: metric.lowerIsBetter)
    row.note = period.flatMap { note(on: id, group, in: $0, scope: question.scope) }
    guard metric.sums, let period else { return row }
    let pace = Pace(actual: actual, target: row.target, progress: progress(of: period))
    (row.expected, row.pace, row.neededPerDay) = (pace.expected?.asMean, pace.pace, pace.neededPerDay?.asMean)
    return row
  }

  /// A group as a part of the company and a period, as far as it lies in the one asked about; no period where none does.
  private func scope(of group: [DimensionValue], in question: Question) -> (Scope, Period?) {
    var (scope, period): (Scope, Period?) = (question.scope, question.period)
    for value in group {
      guard value.dimension.grain != nil else {
        scope = scope.narrowed(to: value)
        continue
      }
      let cut = value.id.flatMap { facts.fiscalCalendar.period($0) }
      guard let cut, let whole = period else { return (scope, nil) }
      if cut.range.contains(whole.range) { continue }
      period = cut.clipped(to: whole.range)
    }
    return (scope, period)
  }

  /// Signed in the period, won or not: asked only where winning waits for payments.
  private func sureTable(_ question: Question, by: [Dimension]) -> MetricTable? {
    guard facts.settings.wonCollected > 0 else { return nil }
    return numbers.table(["signed"], in: question.period.range, scope: question.scope, by: by)
  }

  /// Signed and not (yet) won: the part of the period's contracts that is not in its sales.
  private func sure(of key: GroupKey, signed: MetricTable, won: MetricTable) -> Figure? {
    guard let signed = signed.figure("signed", key), let won = won.figure("sales", key) else { return nil }
    guard let rest = signed.subtracting(won) else { return nil }
    return rest.numerator > 0 ? rest : Figure(whole: 0, unit: .money, cases: 0)
  }
}
