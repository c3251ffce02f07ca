// An earning belongs to the period its plan's period ends in: a month's with the month, a quarter's with its last month.

extension IncentivePlan {
  /// The plan's periods that are paid within a span: those whose last day lies in it and is a day the plan holds for.
  func periods(paidIn span: DayRange, _ fiscal: FiscalCalendar) -> [Period] {
    fiscal.periods(period, endingIn: span).filter(holds)
  }

  /// Whether the plan holds for a period: on its last day.
  func holds(for period: Period) -> Bool {
    guard let valid else { return true }
    return valid.contains(period.end.adding(days: -1))
  }
}

extension FiscalCalendar {
  /// The periods of a grain whose last day lies in a span, in order.
  func periods(_ grain: Grain, endingIn span: DayRange) -> [Period] {
    periods(grain, touching: span).filter { span.contains($0.end.adding(days: -1)) }
  }
}

// MARK: - Whom it is for

extension IncentivePlan.Reach {
  /// Whether everyone is meant.
  var isEveryone: Bool { roles.isEmpty && regions.isEmpty && teams.isEmpty && reps.isEmpty }

  /// The days of a span on which a plan is for a rep, spell by spell, in order.
  func days(of rep: Int32, in span: DayRange, _ company: Company) -> [DayRange] {
    if isEveryone { return span.count > 0 ? [span] : [] }
    guard names(rep, company) else { return [] }
    let own = Int(rep) < company.reps.spells.count ? company.reps.spells[Int(rep)] : []
    let starts = ([span.start] + own.compactMap(\.from).filter { span.contains($0) && $0 > span.start }).sorted()
    var days: [DayRange] = []
    for (index, start) in starts.enumerated() where fits(company.reps.spell(of: rep, on: start), company) {
      let end = index + 1 < starts.count ? starts[index + 1] : span.end
      if let last = days.last, last.end == start {
        days[days.count - 1] = DayRange(start: last.start, end: end)
      } else {
        days.append(DayRange(start: start, end: end))
      }
    }
    return days
  }

  /// Whether a plan is for a rep on a day.
  func contains(_ rep: Int32, on day: Day, _ company: Company) -> Bool {
    isEveryone || (names(rep, company) && fits(company.reps.spell(of: rep, on: day), company))
  }

  private func names(_ rep: Int32, _ company: Company) -> Bool {
    guard !reps.isEmpty else { return true }
    let name = Int(rep) < company.reps.names.count ? company.reps.names[Int(rep)] : nil
    return [company.reps.ids.value(rep), name].contains { $0.map(reps.contains) ?? false }
  }

  private func fits(_ spell: Reps.Spell?, _ company: Company) -> Bool {
    let isFit = { (wanted: [String], value: String?) in wanted.isEmpty || (value.map(wanted.contains) ?? false) }
    return isFit(roles, spell?.role) && isFit(regions, spell.flatMap { company.regions.value($0.region) })
      && isFit(teams, spell.flatMap { company.teams.value($0.team) })
  }
}
