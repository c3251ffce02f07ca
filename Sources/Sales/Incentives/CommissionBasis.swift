/// By what a plan's rate paid: enough to take back what it paid, also where its file is gone or says otherwise today.
struct CommissionBasis: Hashable, Sendable {
  /// The plan's id.
  let plan: String
  /// What the rate was paid on.
  let base: IncentivePlan.Base
  /// The length of the periods it paid for.
  let period: Grain

  /// Of a plan in force; `nil`: it pays no rate.
  init?(_ plan: IncentivePlan) {
    guard plan.kind == .commission else { return nil }
    (self.plan, base, period) = (plan.id, plan.base, plan.period)
  }

  /// Of a plan as a statement states it; `nil`: it pays no rate.
  init?(_ plan: StatedPlan) {
    guard let rate = plan.rate else { return nil }
    (self.plan, base, period) = (plan.id, rate.base, rate.period)
  }

  /// Those of the plans in force, then those of published ones that read otherwise or are gone.
  static func all(_ plans: [IncentivePlan], _ statements: [PublishedStatement]) -> [CommissionBasis] {
    var all = plans.compactMap { CommissionBasis($0) }
    var known = Set(all)
    for stated in statements.lazy.flatMap(\.plans) {
      if let basis = CommissionBasis(stated), known.insert(basis).inserted { all.append(basis) }
    }
    return all
  }
}

extension PublishedStatement {
  /// Whether its lines of a plan were paid by a basis; one that says nothing of it is by the plan in force.
  func isPaid(by basis: CommissionBasis, _ plans: [IncentivePlan]) -> Bool {
    let stated = self.plans.first { $0.id == basis.plan }.flatMap { CommissionBasis($0) }
    return stated.map { $0 == basis } ?? plans.contains { CommissionBasis($0) == basis }
  }
}

extension IncentiveCalculation {
  /// What is credited to everyone on a basis in a period, whoever the plan is for today.
  mutating func credits(_ basis: CommissionBasis, in period: Period) -> DealCredits {
    let key = CreditKey(base: basis.base, period: period)
    if let known = credits[key] { return known }
    let facts = facts(asOf: period.end.adding(days: -1))
    let made = DealCredits(basis.base, in: period.range, grain: basis.period, facts, refunds)
    credits[key] = made
    return made
  }

  /// A base in a period.
  struct CreditKey: Hashable {
    let base: IncentivePlan.Base
    let period: Period
  }
}
