extension Reports {
  /// The way from a stage of the funnel to the next; `nil` where there is no such stage.
  public func transition(from stage: String, _ question: Question) -> TransitionReport? {
    let question = settled(question)
    let steps = pipeline.stages.steps
    guard let step = steps.firstIndex(where: { $0.id == stage }) else { return nil }
    let deals = facts.deals
    var all = TransitionTally()
    // One place a code, the first for deals without one.
    var byRep = [TransitionTally](repeating: TransitionTally(), count: facts.company.reps.ids.count + 1)
    var byReason = [TransitionTally](repeating: TransitionTally(), count: facts.company.lostReasons.count + 1)
    var lostRows: [Int32] = []
    for row in pipeline.cohort(question.period, question.scope, question.cohort) {
      guard let reach = pipeline.reach(Int(row)), reach >= step else { continue }
      let isLost = reach == step && pipeline.table.isLost(Int(row))
      let amount = deals.amount[Int(row)]
      let one = TransitionTally(
        passed: reach > step, lostAmount: isLost ? (amount == Missing.amount ? 0 : amount) : nil)
      all.add(one)
      byRep[Int(deals.rep[Int(row)]) + 1].add(one)
      guard isLost else { continue }
      byReason[Int(deals.lostReason[Int(row)]) + 1].add(one)
      lostRows.append(row)
    }
    return TransitionReport(
      question: question, stage: steps[step], next: step + 1 < steps.count ? steps[step + 1] : nil,
      reached: all.reached, passed: all.passed,
      conversion: step + 1 < steps.count
        ? Figure(Int64(all.passed), over: Int64(all.reached), unit: .ratio, cases: all.reached) : nil,
      lost: all.lost, lostAmount: Money(minorUnits: all.lostAmount), reasons: reasons(byReason), reps: reps(byRep, all),
      deals: lostDeals(lostRows))
  }

  private func reasons(_ tallies: [TransitionTally]) -> [TransitionReport.Part] {
    tallies.indices.filter { tallies[$0].lost > 0 }
      .sorted { tallies[$0].lost != tallies[$1].lost ? tallies[$0].lost > tallies[$1].lost : $0 < $1 }
      .map { tallies[$0].part(reason: facts.company.lostReasons.value(Int32($0) - 1)) }
  }

  /// Who lost most more than the share of all would be: reached × (conversion of all − own).
  private func reps(_ tallies: [TransitionTally], _ all: TransitionTally) -> [TransitionReport.Part] {
    let missing = tallies.map { $0.reached * all.passed - $0.passed * all.reached }
    return tallies.indices.filter { tallies[$0].reached > 0 }
      .sorted { missing[$0] != missing[$1] ? missing[$0] > missing[$1] : $0 < $1 }
      .map { tallies[$0].part(rep: labels.value(.rep, Int32($0) - 1)) }
  }

  /// No more lost deals than this are named.
  private static let mostLost = 200

  private func lostDeals(_ rows: [Int32]) -> [DealRow] {
    let amounts = facts.deals.amount
    let limits = pipeline.stages.limits(of: [])
    return rows.sorted { amounts[Int($0)] != amounts[Int($1)] ? amounts[Int($0)] > amounts[Int($1)] : $0 < $1 }
      .prefix(Reports.mostLost).map { row in
        let amount = amounts[Int(row)]
        return deal(Int(row), amount: amount == Missing.amount ? nil : amount, stalledBeyond: limits)
      }
  }
}

/// Deals that reached a stage, while they are being counted.
private struct TransitionTally {
  var reached = 0
  var passed = 0
  var lost = 0
  var lostAmount: Int64 = 0

  init() {}

  /// One deal; `lostAmount` where it was lost here.
  init(passed: Bool, lostAmount: Int64?) {
    (reached, self.passed, lost) = (1, passed ? 1 : 0, lostAmount == nil ? 0 : 1)
    self.lostAmount = lostAmount ?? 0
  }

  mutating func add(_ other: TransitionTally) {
    (reached, passed, lost) = (reached + other.reached, passed + other.passed, lost + other.lost)
    lostAmount = lostAmount.addingStopping(other.lostAmount)
  }

  func part(reason: String? = nil, rep: DimensionValue? = nil) -> TransitionReport.Part {
    TransitionReport.Part(
      reason: reason, rep: rep, reached: reached, passed: passed, lost: lost, lostAmount: Money(minorUnits: lostAmount))
  }
}
