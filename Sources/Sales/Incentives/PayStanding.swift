/// What a person has earned so far in a period, and what comes next: the line on their page.
public struct PayStanding: Hashable, Sendable {
  /// By all plans, awards and adjustments included.
  public var total: Money
  /// What is missing to the next tier of each plan, while the period runs.
  public var steps: [NextStep]
  /// A standing.
  public init(total: Money, steps: [NextStep]) { (self.total, self.steps) = (total, steps) }
}

extension Reports {
  /// What a rep has earned; `nil` where no plan is for them or the viewer may not see it.
  func payStanding(ofRep id: String, _ question: Question) -> PayStanding? {
    guard !facts.plans.isEmpty, facts.showsPay(of: id, for: question.period) else { return nil }
    var own = question
    own.scope = Scope.everything.narrowed(to: DimensionValue(.rep, id: id))
    guard let row = incentives(own).rows.first(where: { $0.rep.id == id }) else { return nil }
    let isRunning = question.period.range.contains(asOf)
    return PayStanding(total: row.total, steps: isRunning ? nextDeals(in: question.period).steps(of: id) : [])
  }
}
