extension IncentiveCalculation {
  /// Adds what published statements of earlier periods should have said otherwise, where the span takes it.
  mutating func addCorrections(to pays: inout [Int32: RepPay], in span: DayRange) {
    let book = reports.facts.statements
    guard !book.statements.isEmpty else { return }
    var known: [Period: [Int32: [IncentiveLine]]] = [:]
    let corrections = book.corrections(in: span) { rep, period in
      guard let code = company.reps.ids.code(of: rep) else { return [] }
      let lines = known[period] ?? unpublishedLines(in: period)
      known[period] = lines
      return lines[code] ?? []
    }
    for (rep, lines) in corrections where !lines.isEmpty {
      guard let code = company.reps.ids.code(of: rep) else { continue }
      pays[code, default: RepPay(rep: code)].lines += lines
    }
  }

  /// What the plans pay everybody for a period by today's facts, as if nothing of it had been published.
  private mutating func unpublishedLines(in period: Period) -> [Int32: [IncentiveLine]] {
    var lines: [Int32: [IncentiveLine]] = [:]
    for (plan, periods) in dueRuns(in: period.range) {
      for due in periods {
        let run = run(plan, due)
        for rep in run.earnings.keys { lines[rep, default: []] += run.lines(of: rep) }
      }
    }
    for plan in plans {
      for due in fiscal.periods(plan.period, endingIn: period.range) {
        for (rep, taken) in clawBacks(plan, in: due) { lines[rep, default: []] += taken }
      }
    }
    return lines
  }
}
