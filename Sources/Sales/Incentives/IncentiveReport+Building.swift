extension Reports {
  /// What everyone has earned by the plans in force; ranks and team awards are worked out over everybody, then the
  /// viewer and the question's scope choose whose rows are shown.
  public func incentives(_ question: Question) -> IncentiveReport {
    var report = incentives(question, plans: facts.plans)
    report.statements = PeriodStatements(report.rows, of: report.question.period, facts)
    return report
  }

  /// The same by other plans.
  func incentives(_ question: Question, plans: [IncentivePlan]) -> IncentiveReport {
    var calculation = IncentiveCalculation(self, plans: plans)
    return calculation.report(settled(question))
  }
}

extension IncentiveCalculation {
  mutating func report(_ question: Question) -> IncentiveReport {
    let span = question.period.range
    var all = pays(in: span)
    addCorrections(to: &all, in: span)
    let access = access
    let pays = all.filter { access.sees($0.key, throughout: span) }
    let day = min(span.end.adding(days: -1), reports.asOf)
    let due = dueRuns(in: span)
    let rows = pays.values.sorted { $0.rep < $1.rep }.filter { isShown($0, span) && isAsked($0.rep, question, day) }
      .map { row(of: $0, question, day) }
    var report = IncentiveReport(question: question, plans: due.map(\.plan), rows: rows, honours: [])
    report.leading = leadingPlans(of: pays, due.map(\.plan))
    for (plan, periods) in due {
      report.honours += honours(of: plan, periods, in: span).filter { isAsked($0, question, day) }
    }
    if due.isEmpty { report.otherwise = otherwise(span) }
    report.refused = reports.facts.refusedPlans
    report.changed = changedPlans(in: span)
    report.unseen = all.values.count { isShown($0, span) && isAsked($0.rep, question, day) } - rows.count
    // Held against the sales of all, the pay of some would look cheap.
    if report.unseen == 0 { report.sales = reports.numbers.value("sales", in: span, scope: question.scope) }
    return report
  }

  /// Names of the plans that rows tell of, where they could tell of others; untrusted text.
  private func leadingPlans(of pays: [Int32: RepPay], _ due: [IncentivePlan]) -> [String] {
    guard due.count(where: { !$0.tiers.isEmpty }) > 1 else { return [] }
    let ids = Set(pays.values.compactMap { $0.leading.first?.plan.id })
    return due.filter { ids.contains($0.id) }.map(\.name)
  }

  /// Everything plans pay within a span, by rep; what was published stands as it was published.
  mutating func pays(in span: DayRange) -> [Int32: RepPay] {
    var pays: [Int32: RepPay] = [:]
    for (plan, periods) in dueRuns(in: span) {
      for period in periods {
        let run = run(plan, period)
        for (rep, earning) in run.earnings {
          pays[rep, default: RepPay(rep: rep)].runs.append(RepPay.Run(plan: plan, period: period, earning: earning))
          if !isPublished(rep, period, in: span) { pays[rep]?.lines += run.lines(of: rep) }
        }
      }
    }
    for basis in bases {
      for period in fiscal.periods(basis.period, endingIn: span) {
        for (rep, lines) in clawBacks(basis, in: period) where !isPublished(rep, period, in: span) {
          pays[rep, default: RepPay(rep: rep)].lines += lines
        }
      }
    }
    for statement in reports.facts.bookForComputing.statements where span.contains(statement.period.range) {
      guard let rep = company.reps.ids.code(of: statement.rep) else { continue }
      pays[rep, default: RepPay(rep: rep)].lines += statement.lines
    }
    return pays
  }

  private func isPublished(_ rep: Int32, _ period: Period, in span: DayRange) -> Bool {
    statement(of: rep, on: period.end.adding(days: -1)).map { span.contains($0.period.range) } ?? false
  }

  /// The published statement of a rep that a day belongs to.
  func statement(of rep: Int32, on day: Day) -> PublishedStatement? {
    guard !statements.isEmpty, let id = company.reps.ids.value(rep) else { return nil }
    return statements[id]?.last { $0.period.range.contains(day) }
  }

  /// The plans in force that pay for another length of period than a span.
  private func otherwise(_ span: DayRange) -> [PlanOtherwise] {
    plans.compactMap { plan in
      let period = fiscal.period(plan.period, containing: span.end.adding(days: -1))
      return plan.holds(for: period) ? PlanOtherwise(name: plan.name, period: period) : nil
    }
  }

  /// Whether an honour is of somebody who was asked about, or of the region or team that was or that they are in.
  private func isAsked(_ honour: AwardedHonour, _ question: Question, _ day: Day) -> Bool {
    let holder = honour.holder
    guard holder.dimension != .rep else {
      return holder.id.flatMap { company.reps.ids.code(of: $0) }.map { isAsked($0, question, day) } ?? false
    }
    return question.scope.filters.allSatisfy { dimension, ids in
      if dimension == holder.dimension { return ids.contains(holder.id) }
      return dimension == .rep && ids.contains { $0.map { isIn(holder, $0, day) } ?? false }
    }
  }

  private func isIn(_ place: DimensionValue, _ rep: String, _ day: Day) -> Bool {
    guard let spell = company.reps.ids.code(of: rep).flatMap({ company.reps.spell(of: $0, on: day) }) else {
      return false
    }
    let own = place.dimension == .team ? company.teams.value(spell.team) : company.regions.value(spell.region)
    return own == place.id
  }

  /// Everyone who is on the list and employed has a row, and whoever else has a target, a deal or a line.
  private func isShown(_ pay: RepPay, _ span: DayRange) -> Bool {
    if !pay.lines.isEmpty { return true }
    if pay.runs.contains(where: { $0.earning.achievement.target != nil || $0.earning.base != .zero }) { return true }
    if pay.runs.contains(where: { ($0.earning.achievement.actual?.numerator ?? 0) != 0 }) { return true }
    guard reports.facts.tables.contains(.reps), Int(pay.rep) < company.reps.spells.count else { return false }
    let (first, last) = (span.start, span.end.adding(days: -1))
    let isThere =
      (company.reps.hired[Int(pay.rep)] ?? first) <= last && first <= (company.reps.left[Int(pay.rep)] ?? first)
    return isThere && !company.reps.spells[Int(pay.rep)].isEmpty && !pay.runs.isEmpty
  }

  /// Whether a rep is in the part of the company asked about; pay is nobody's by product or customer.
  private func isAsked(_ rep: Int32, _ question: Question, _ day: Day) -> Bool {
    let spell = company.reps.spell(of: rep, on: day)
    return question.scope.filters.allSatisfy { dimension, ids in
      switch dimension {
      case .rep: ids.contains(company.reps.ids.value(rep))
      case .region: ids.contains(spell.flatMap { company.regions.value($0.region) })
      case .team: ids.contains(spell.flatMap { company.teams.value($0.team) })
      case .manager: ids.contains(spell.flatMap { company.managers.value($0.manager) })
      default: false
      }
    }
  }
}

/// Everything a rep gets within a span.
struct RepPay: Sendable {
  let rep: Int32
  var runs: [Run] = []
  var lines: [IncentiveLine] = []

  /// A plan's period with what it came to.
  struct Run: Sendable {
    let plan: IncentivePlan
    let period: Period
    let earning: PlanEarning
  }
}
