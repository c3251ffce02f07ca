/// One person's pay with all that makes it, and what one more deal would add: a person's page of the incentives.
public struct StatementReport: Hashable, Sendable {
  public var question: Question
  public var row: IncentiveRow
  /// The plans valid in the period, in order of their files.
  public var plans: [IncentivePlan]
  /// What one more deal of round amounts pays; empty where the period is over or no plan is for the rep.
  public var nextDeals: [NextDeal]
  /// What people call the deals behind the lines: key → title.
  public var titles: [String: String]
  /// What the rep, his region or team stands on the honours wall for: why an award is paid.
  public var honours: [AwardedHonour] = []
  /// What was done to the statement, the oldest first.
  public var deeds: [StatementDeed]
  /// The published statement of the period, or those of the shorter periods in it.
  public var standings: [StatementStanding] = []
  /// Why it cannot be published even when the period is over; `nil`: nothing stands in the way.
  public var barrier: StatementRefusal?
  /// Whether the viewer decides on pay. (access.toml)
  public var decidesPay = true
  /// By when it is due; `nil` where the period has no statement of its own.
  public var clock: StatementClock?

  /// A statement that nothing was done to.
  public init(question: Question, row: IncentiveRow, plans: [IncentivePlan]) {
    (self.question, self.row, self.plans) = (question, row, plans)
    (nextDeals, titles, deeds) = ([], [:], [])
  }
}

extension Reports {
  /// What one person has earned in a period, line by line, and what more deals of some amounts would pay; `nil` where there is no such person, or none whose pay the
  /// viewer may see.
  public func statement(ofRep id: String?, _ question: Question, moreDeals amounts: [Money] = []) -> StatementReport? {
    guard let id, facts.company.reps.ids.code(of: id) != nil, facts.showsPay(of: id, for: question.period) else {
      return nil
    }
    var question = question
    question.scope = question.scope.narrowed(to: DimensionValue(.rep, id: id))
    let report = incentives(question)
    guard let row = report.rows.first(where: { $0.rep.id == id }) ?? unpaid(id, question) else { return nil }
    var statement = StatementReport(question: report.question, row: row, plans: report.plans)
    statement.honours = report.honours
    statement.nextDeals = nextDeals(of: id, question, amounts)
    statement.titles = titles(of: row.lines)
    statement.deeds = facts.statements.deeds(of: id, in: question.period.range)
    statement.standings = facts.statements.standings(of: id, in: question.period.range)
    statement.barrier = barrier(to: row, question.period)
    statement.decidesPay = facts.viewer.decidesPay
    if !facts.bookForComputing.isCutOtherwise(id, question.period) {
      statement.clock = StatementClock(
        of: id, question.period, facts.statements, StatementDeadlines(facts.workCalendar), asOf: asOf)
    }
    return statement
  }

  /// Why the statement of a row is not published, whatever the day.
  private func barrier(to row: IncentiveRow, _ period: Period) -> StatementRefusal? {
    do throws(StatementRefusal) {
      try facts.mayPublish(row.rep.id ?? "", period, today: asOf, isEarly: true)
      return row.saysSomething ? nil : .nothingToPublish
    } catch { return error }
  }

  /// Somebody without anything to be paid is still somebody.
  private func unpaid(_ id: String, _ question: Question) -> IncentiveRow? {
    let day = min(asOf, question.period.end.adding(days: -1))
    let rep = labels.codes(.rep, called: id).first.map { labels.value(.rep, $0) } ?? DimensionValue(.rep, id: id)
    return IncentiveRow(rep: rep, region: region(ofRep: id, on: day))
  }

  /// Round amounts around the mean deal, from a fifth of it to five times as much, and those asked about.
  private func nextDeals(of id: String, _ question: Question, _ own: [Money]) -> [NextDeal] {
    // Of a longer period than the plans pay by, one more deal would change only the part that runs.
    guard question.period.range.contains(asOf), facts.plans.contains(where: { $0.period == question.period.grain })
    else { return [] }
    let year = DayRange(start: asOf.adding(days: -365), end: asOf.adding(days: 1))
    let mean = numbers.value("avg_deal", in: year)
    let middle = mean.map { $0.numerator / max(1, $0.denominator) / 100 } ?? 100_000
    let answers = nextDeals(in: question.period)
    let amounts = Set(NextDeal.roundAmounts(around: middle).map { Money(whole: $0) } + own)
    return amounts.sorted().compactMap { answers.pay(of: id, for: $0) }
  }

  private func titles(of lines: [IncentiveLine]) -> [String: String] {
    let wanted = Set(lines.flatMap(\.deals).map(\.deal))
    var titles: [String: String] = [:]
    for row in facts.deals.key.rows(of: wanted) {
      titles[facts.deals.key.text(row)] = title(ofDeal: row)
    }
    return titles
  }
}

extension NextDeal {
  /// 1, 2 and 5 times powers of ten, six of them around an amount; whole units.
  static func roundAmounts(around middle: Int64) -> [Int64] {
    let steps = (0...13).flatMap { power in
      [1, 2, 5].map { factor in (0..<power).reduce(Int64(factor)) { product, _ in product * 10 } }
    }
    let place = steps.firstIndex { $0 >= middle } ?? steps.count - 1
    return Array(steps[max(0, place - 3)..<min(steps.count, place + 3)])
  }
}

extension Reports {
  /// What people call a deal: its title, else its customer; `nil` where the files give neither.
  func title(ofDeal row: Int) -> String? {
    facts.deals.name(row) ?? labels.value(.customer, facts.deals.customer[row]).label
  }
}
