extension Reports {
  /// How many months on each side of a measure are compared.
  static let effectMonths = 3

  /// The effect of every training and of every measure that was written down, the latest first. Those of metrics without
  /// data have none.
  public func measureEffects(_ question: Question) -> [MeasureEffect] {
    let question = settled(question)
    return (trainingEffects(question.scope) + writtenEffects(question.scope)).stablySorted {
      ($1.start, $0.name) < ($0.start, $1.name)
    }
  }

  /// The effect of every course on the people who took it in one month.
  private func trainingEffects(_ scope: Scope) -> [MeasureEffect] {
    let (fiscal, known) = (facts.fiscalCalendar, Set(knownMetrics))
    let taken = Dictionary(grouping: facts.trainings.filter { $0.day <= asOf }) { training in
      TrainedMonth(course: training.course, month: fiscal.period(.month, containing: training.day).start)
    }
    return taken.compactMap { group, trainings -> MeasureEffect? in
      guard let course = facts.courses.first(where: { $0.id == group.course }), known.contains(course.metric),
        let start = trainings.map(\.day).min()
      else { return nil }
      return effect(
        Measure(
          name: course.title, metric: course.metric, start: start,
          during: fiscal.period(.month, containing: start).range,
          dimension: .rep, codes: Set(trainings.map(\.rep)),
          without: Set(facts.trainings.filter { $0.course == course.id }.map(\.rep))), scope)
    }
  }

  private struct TrainedMonth: Hashable {
    let course: String
    let month: Day
  }

  // MARK: - Written down

  /// The effect of every measure of the journal on each metric it names, sales where it names none; on the parts of the
  /// company it is about against the others of their kind.
  private func writtenEffects(_ scope: Scope) -> [MeasureEffect] {
    let known = Set(knownMetrics)
    return facts.entries.filter { $0.kind == .measure }.flatMap { entry -> [MeasureEffect] in
      let asked = entry.about.filter { $0.topic == "metric" }.compactMap { catalog.metric(called: $0.value)?.id }
      let metrics = asked.isEmpty ? ["sales"] : asked
      return metrics.filter(known.contains).compactMap { measure(entry, on: $0) }.compactMap { measure, narrowing in
        effect(measure, narrowing.reduce(scope) { $0.narrowed(to: $1) })
      }
    }
  }

  /// What an entry says was done; parts of a second dimension narrow both sides. A measure begins with the period it
  /// names, else in the month in which it was written.
  private func measure(_ entry: Entry, on metric: String) -> (measure: Measure, narrowing: [DimensionValue])? {
    let named = entry.about.compactMap { subject -> (dimension: Dimension, codes: [Int32])? in
      guard let dimension = Dimension(rawValue: subject.topic), dimension.grain == nil else { return nil }
      return (dimension, labels.codes(dimension, called: subject.value))
    }
    let during = entry.period.flatMap { facts.fiscalCalendar.period($0) }
    let month = facts.fiscalCalendar.period(.month, containing: during?.start ?? entry.day)
    let start = during?.start ?? entry.day
    guard start <= asOf, named.allSatisfy({ !$0.codes.isEmpty }) else { return nil }
    let dimension = named.first { $0.dimension == .rep }?.dimension ?? named.first?.dimension
    let narrowing = named.filter { $0.dimension != dimension }.flatMap { part in
      part.codes.map { labels.value(part.dimension, $0) }
    }
    let codes = Set(named.filter { $0.dimension == dimension }.flatMap(\.codes))
    let measure = Measure(
      name: entry.text, metric: metric, start: start,
      during: during.map { $0.grain < .month ? $0.range : month.range } ?? month.range, dimension: dimension,
      codes: codes)
    return (measure, narrowing)
  }

  /// Something that was done, to whom, and when.
  private struct Measure {
    var name: String
    var metric: String
    var start: Day
    /// The days that belong to neither side.
    var during: DayRange
    /// What the parts it touched are values of; `nil`: the whole company.
    var dimension: Dimension?
    /// The parts it touched.
    var codes: Set<Int32>
    /// Parts that are neither touched nor an example of those that were not.
    var without: Set<Int32> = []
  }

  // MARK: - Both sides

  /// What a measure did to its metric: the parts it touched against all others but those left out.
  private func effect(_ measure: Measure, _ scope: Scope) -> MeasureEffect? {
    let fiscal = facts.fiscalCalendar
    let (first, end) = (measure.during.start, measure.during.end)
    let last = fiscal.period(.month, containing: asOf.adding(days: 1)).start
    let after = DayRange(start: end, end: max(end, min(end.adding(months: Self.effectMonths), last)))
    let months = fiscal.periods(.month, touching: after).count
    let reach = months > 0 ? months : Self.effectMonths
    let before = DayRange(start: first.adding(months: -reach), end: first)
    let pair = { (parts: [DimensionValue]) in
      MeasureEffect.BeforeAndAfter(
        before: self.figure(measure.metric, of: parts, in: before, months: reach, scope),
        after: months > 0 ? self.figure(measure.metric, of: parts, in: after, months: months, scope) : nil)
    }
    guard let dimension = measure.dimension else {
      var effect = MeasureEffect(
        name: measure.name, metric: measure.metric, start: measure.start, parts: [], before: before, after: after,
        affected: pair([]), others: MeasureEffect.BeforeAndAfter(before: nil, after: nil))
      effect.affectedScope = scope
      return effect
    }
    let everyone = active(dimension, in: DayRange(start: first.adding(months: -reach), end: max(after.end, end)), scope)
    let others = everyone.subtracting(measure.codes).subtracting(measure.without)
    let values = { (codes: Set<Int32>) in codes.sorted().map { self.labels.value(dimension, $0) } }
    var effect = MeasureEffect(
      name: measure.name, metric: measure.metric, start: measure.start, parts: values(measure.codes), before: before,
      after: after, affected: pair(values(measure.codes)),
      others: others.isEmpty ? .init(before: nil, after: nil) : pair(values(others)))
    effect.affectedScope = scope.limited(to: values(measure.codes))
    effect.othersScope = scope.limited(to: values(others))
    effect.otherCount = others.count
    return effect
  }

  /// A metric of some parts together, of all where none are named; of sums what one of them has in a month.
  private func figure(
    _ id: String, of parts: [DimensionValue], in range: DayRange, months: Int, _ scope: Scope
  ) -> Figure? {
    guard let metric = catalog[id] else { return nil }
    let figure = numbers.value(id, in: range, scope: scope.limited(to: parts))
    return metric.sums ? figure?.multiplied(by: 1, over: Int64(max(parts.count, 1) * months))?.asMean : figure
  }

  /// The codes of the values of a dimension in which deals were closed or created in some days.
  private func active(_ dimension: Dimension, in range: DayRange, _ scope: Scope) -> Set<Int32> {
    let table = numbers.table(
      ["deals_created", "deals_won", "deals_lost"], in: range, scope: scope, by: [dimension])
    return Set(table.keys.compactMap { $0.codes.first }.filter { $0 >= 0 })
  }
}

extension Scope {
  /// Only these values of one dimension; everything where none are named.
  fileprivate func limited(to parts: [DimensionValue]) -> Scope {
    var scope = self
    if let dimension = parts.first?.dimension { scope.filters[dimension] = Set(parts.map(\.id)) }
    return scope
  }
}
