extension Reports {
  /// How many months on each side of a measure are compared.
  static let effectMonths = 3

  /// The effect of every course on the people who took it in one month, the latest first. Courses of metrics without
  /// data have none.
  public func trainingEffects(_ question: Question) -> [MeasureEffect] {
    let (question, fiscal) = (settled(question), facts.fiscalCalendar)
    let known = Set(knownMetrics)
    let taken = Dictionary(grouping: facts.trainings.filter { $0.day <= asOf }) { training in
      TrainedMonth(course: training.course, month: fiscal.period(.month, containing: training.day).start)
    }
    let effects = taken.compactMap { group, trainings -> MeasureEffect? in
      guard let course = facts.courses.first(where: { $0.id == group.course }), known.contains(course.metric),
        let start = trainings.map(\.day).min()
      else { return nil }
      return effect(
        of: course.title, on: course.metric, reps: Set(trainings.map(\.rep)), from: start, question.scope,
        without: Set(facts.trainings.filter { $0.course == course.id }.map(\.rep)))
    }
    return effects.stablySorted { ($1.start, $0.name) < ($0.start, $1.name) }
  }

  private struct TrainedMonth: Hashable {
    let course: String
    let month: Day
  }

  /// What a measure did to a metric: those it touched from a day on, against all others but those left out.
  func effect(
    of name: String, on metric: String, reps: Set<Int32>, from start: Day, _ scope: Scope, without: Set<Int32> = []
  ) -> MeasureEffect? {
    let fiscal = facts.fiscalCalendar
    let month = fiscal.period(.month, containing: start)
    let last = fiscal.period(.month, containing: asOf.adding(days: 1)).start
    let after = DayRange(start: month.end, end: max(month.end, min(month.end.adding(months: Self.effectMonths), last)))
    let months = fiscal.periods(.month, touching: after).count
    let reach = months > 0 ? months : Self.effectMonths
    let before = DayRange(start: month.start.adding(months: -reach), end: month.start)
    let affected = reps.sorted().map { labels.value(.rep, $0) }
    let everyone = Set(activeReps(in: DayRange(start: before.start, end: max(after.end, month.end)), scope))
    let others = everyone.subtracting(reps).subtracting(without).sorted().map { labels.value(.rep, $0) }
    let pair = { (people: [DimensionValue]) in
      MeasureEffect.BeforeAndAfter(
        before: self.figure(metric, of: people, in: before, months: reach, scope),
        after: months > 0 ? self.figure(metric, of: people, in: after, months: months, scope) : nil)
    }
    return MeasureEffect(
      name: name, metric: metric, start: start, reps: affected, before: before, after: after,
      affected: pair(affected), others: pair(others))
  }

  /// A metric of some people together; of sums what one of them has in a month.
  private func figure(
    _ id: String, of people: [DimensionValue], in range: DayRange, months: Int, _ scope: Scope
  ) -> Figure? {
    guard let metric = catalog[id], !people.isEmpty else { return nil }
    var part = scope
    part.filters[.rep] = Set(people.map(\.id))
    let figure = numbers.value(id, in: range, scope: part)
    return metric.sums ? figure?.multiplied(by: 1, over: Int64(people.count * months))?.asMean : figure
  }

  /// The codes of the people who closed or created a deal in some days.
  private func activeReps(in range: DayRange, _ scope: Scope) -> [Int32] {
    let table = numbers.table(["deals_created", "deals_won", "deals_lost"], in: range, scope: scope, by: [.rep])
    return table.keys.compactMap { $0.codes.first }.filter { $0 >= 0 }
  }
}
