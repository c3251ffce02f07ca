/// What the quarters say of the plans in force, and what every plan of plans/ would cost in the newest of them: for
/// those who see everybody's pay. (numbers.md, What-if: each quarter)
public struct PlanReview: Hashable, Sendable {
  public var question: Question
  /// The quarter that the question's period ends in, then those before it.
  public var quarters: [PlanVerdict]
  /// Every plan over the periods of the first quarter, beside those in force.
  public var trials: [PlanSimulation]

  /// A review.
  public init(question: Question, quarters: [PlanVerdict], trials: [PlanSimulation]) {
    (self.question, self.quarters, self.trials) = (question, quarters, trials)
  }

  /// How many quarters are told of: a year.
  static let length = 4

  /// The plan whose tiers are told month by month: of those in force the one for most people, else the first of all.
  public var leading: PlanSimulation? {
    let inForce = trials.filter { $0.against.contains($0.plan) }
    let tiered = inForce.filter { !$0.plan.tiers.isEmpty }
    let most = tiered.map(\.all.people).max()
    return IncentivePlan.leading(tiered.filter { $0.all.people == most }, plan: \.plan) { _ in true } ?? trials.first
  }
}

extension Reports {
  /// The review of the quarter that a period ends in; `nil` without plans, and for those who see the pay of some only:
  /// a verdict is about all.
  public func planReview(_ question: Question) -> PlanReview? {
    guard facts.viewer.sight == .everyones, !facts.plans.isEmpty else { return nil }
    var question = question
    question.scope = .everything
    var quarter = facts.fiscalCalendar.period(.quarter, containing: question.period.end.adding(days: -1))
    var calculation = IncentiveCalculation(self, plans: facts.plans)
    let trials = facts.plans.map { simulation(of: $0, in: quarter.range, &calculation) }
    let quarters = (0..<PlanReview.length).compactMap { _ in
      defer { quarter = facts.fiscalCalendar.previous(before: quarter) }
      return planVerdict(of: quarter, &calculation)
    }
    return PlanReview(question: question, quarters: quarters, trials: trials)
  }
}
