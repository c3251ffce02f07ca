extension IncentiveCalculation {
  /// What a statement should say otherwise, less what later ones corrected already.
  mutating func corrections(
    of statement: PublishedStatement, _ rep: Int32, made: [IncentiveLine], sparesAwards: Bool
  ) -> [IncentiveLine] {
    let reversals = reversals(of: statement)
    let back = Dictionary(reversals.map { ($0.id, $0) }) { first, _ in first }
    let given = made.filter { $0.isReversal(of: statement.period) }
    var lines: [IncentiveLine] = []
    for id in Set(back.keys).union(given.map(\.id)).sorted() {
      let before = given.filter { $0.id == id }.reduce(Money.zero) { $0 + $1.amount }
      guard var line = back[id] ?? given.first(where: { $0.id == id }) else { continue }
      line.amount = (back[id]?.amount ?? .zero) - before
      if line.amount != .zero { lines.append(line) }
    }
    return lines + differences(of: statement, rep, reversals, made: made, sparesAwards: sparesAwards)
  }

  private mutating func differences(
    of statement: PublishedStatement, _ rep: Int32, _ reversals: [IncentiveLine], made: [IncentiveLine],
    sparesAwards: Bool
  ) -> [IncentiveLine] {
    let said = statement.lines.filter { !$0.isAfterthought }
    let due = dueLines(of: rep, in: statement.period.range, keeping: reversals)
    let amounts = { (lines: [IncentiveLine]) in Dictionary(lines.map { ($0.id, $0) }) { first, _ in first } }
    let (old, new, earlier) = (amounts(said), amounts(due), corrections(of: statement.period, made))
    // A line that only an earlier correction brought may be gone again.
    return Set(old.keys).union(new.keys).union(earlier.keys).sorted().compactMap { id -> [IncentiveLine]? in
      guard var line = new[id] ?? old[id] ?? earlier[id]?.first else { return nil }
      line.id = id
      if sparesAwards, line.isAward || id.contains("_award/") { return nil }
      return corrections(line, PaidAtRates(due: new[id], said: old[id], corrected: earlier[id] ?? []), of: statement)
    }.flatMap(\.self)
  }

  /// The lines of a difference: one, or two where another rate is due than was paid.
  private func corrections(
    _ line: IncentiveLine, _ paid: PaidAtRates, of statement: PublishedStatement
  ) -> [IncentiveLine] {
    paid.differences.map { part in
      let own = paid.ownRate(of: part).map { "/\($0)" } ?? ""
      return IncentiveLine(
        id: "correction/\(statement.period.id)/\(line.id)\(own)", plan: line.plan,
        rule: .correction(of: line.id, period: statement.period), base: part.base, rate: part.rate,
        amount: part.amount, deals: part.changedDeals)
    }
  }

  /// The corrections of a period that were made so far, by the line they correct.
  private func corrections(of period: Period, _ made: [IncentiveLine]) -> [String: [IncentiveLine]] {
    var corrections: [String: [IncentiveLine]] = [:]
    for line in made {
      if case .correction(let id, period) = line.rule { corrections[id, default: []].append(line) }
    }
    return corrections
  }

  /// The lines a statement would have if it were worked out now. Deals that were reversed since are kept: they are taken
  /// back at the rate that was paid, and the tier that was reached with them stays reached.
  private mutating func dueLines(
    of rep: Int32, in span: DayRange, keeping reversals: [IncentiveLine]
  ) -> [IncentiveLine] {
    var lines: [IncentiveLine] = []
    for (plan, periods) in dueRuns(in: span) {
      for period in periods {
        let kept = reversals.filter { $0.plan == plan.id && $0.rule.isClawBack(of: period) }
        let run = run(plan, period)
        guard !kept.isEmpty, let earning = run.earnings[rep] else {
          lines += run.lines(of: rep)
          continue
        }
        lines += self.lines(of: rep, plan, period, earning, keeping: kept) + earning.awards
      }
    }
    for basis in bases {
      for period in fiscal.periods(basis.period, endingIn: span) { lines += clawBacks(basis, in: period)[rep] ?? [] }
    }
    return lines
  }

  /// Commission and bonus as if deals that were reversed still counted.
  private mutating func lines(
    of rep: Int32, _ plan: IncentivePlan, _ period: Period, _ earning: PlanEarning, keeping reversed: [IncentiveLine]
  ) -> [IncentiveLine] {
    let amount = reversed.reduce(Money.zero) { $0 - ($1.base ?? .zero) }
    let achievement = earning.achievement.adding(amount, deals: reversed.count, to: plan.metric)
    let facts = facts(asOf: period.end.adding(days: -1))
    return plan.lines(
      achievement, base: earning.base + amount, milestones: milestones(of: plan, period, rep), in: period
    ) { earning.creditedDeals(facts) + reversed.flatMap(\.deals).map(\.givenBack) }
  }

  // MARK: - Reversed deals

  /// Deals that a statement paid for and that are credited no longer (void, lost, gone from the files), each taken back
  /// at the rate that was paid. One that is somebody else's or of another day now was never his: a correction.
  mutating func reversals(of statement: PublishedStatement) -> [IncentiveLine] {
    guard let rep = company.reps.ids.code(of: statement.rep) else { return [] }
    var lines: [IncentiveLine] = []
    for basis in bases where statement.isPaid(by: basis, plans) {
      for period in fiscal.periods(basis.period, endingIn: statement.period.range) {
        guard let paid = PaidCommission(statement.lines, plan: basis.plan, period: period) else { continue }
        let credited = Set(credits(basis, in: period)[rep].map { key(of: $0.deal) })
        for deal in paid.dealKeys where !deal.isEmpty && !credited.contains(deal) && !signedToday.contains(deal) {
          let amount = paid.credited(deal)
          lines.append(
            IncentiveLine(
              id: "reversal/\(basis.plan)/\(period.id)/\(deal)", plan: basis.plan,
              rule: .clawBack(deal: deal, period: period), base: Money(minorUnits: -amount), rate: paid.millionths,
              amount: -paid.pay(for: amount, of: deal),
              deals: [
                CreditedDeal(deal: deal, amount: Money(minorUnits: -amount), place: paid.place(of: deal))
              ]))
        }
      }
    }
    return lines
  }

  private func key(of deal: Int32) -> String { reports.facts.deals.key.text(Int(deal)) }
}

extension IncentiveLine {
  /// Whether it speaks of an earlier statement: a correction, or a reversed deal taken back.
  fileprivate var isAfterthought: Bool {
    if case .correction = rule { return true }
    return id.hasPrefix("reversal/")
  }

  /// Whether it takes back a deal that was paid for in a period and reversed later.
  func isReversal(of period: Period) -> Bool {
    guard id.hasPrefix("reversal/"), case .clawBack(_, let paid) = rule else { return false }
    return period.range.contains(paid.end.adding(days: -1))
  }

  fileprivate var isAward: Bool {
    switch rule {
    case .teamAward, .rankAward: true
    default: false
    }
  }
}

extension CreditedDeal {
  /// As it was before it was taken back.
  fileprivate var givenBack: CreditedDeal { CreditedDeal(deal: deal, amount: -amount, place: place) }
}

extension IncentiveLine.Rule {
  fileprivate func isClawBack(of period: Period) -> Bool {
    if case .clawBack(_, let paid) = self { paid == period } else { false }
  }
}
