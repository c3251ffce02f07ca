import Dashboard
import Sales
import TestSupport

/// What the quarters say of the plans, and what next year's plan would cost.
extension Sample {
  static func planReview(_ question: Question) -> PageReports {
    var quarter = calendar.period(.quarter, containing: question.period.end.adding(days: -1))
    let numbers: [(reps: Int, below: Int, cost: Int64, sales: Int64)] = [
      (23, 11, 210_340, 9_557_900), (23, 6, 309_765, 16_464_500), (22, 4, 273_362, 15_620_900),
      (23, 13, 660_790, 13_199_036),
    ]
    var quarters: [PlanVerdict] = []
    for number in numbers {
      var verdict = PlanVerdict(
        quarter: quarter, reps: number.reps, belowEighty: number.below, cost: Money(whole: number.cost),
        sales: Money(whole: number.sales), costLimit: 30_000)
      verdict.isRunning = quarters.isEmpty
      verdict.people = [
        PersonVerdict(
          rep: rep(0), attainment: Figure(21, over: 20, unit: .ratio, cases: 0), pay: Money(whole: number.cost))
      ]
      quarters.append(verdict)
      quarter = calendar.previous(before: quarter)
    }
    let next = IncentivePlan.standard.with { ($0.id, $0.name) = ("2027", "2027 年方案") }
    let review = PlanReview(
      question: question, quarters: quarters,
      trials: [trial(.standard, months, factor: 1), trial(next, months, factor: 2)])
    return PageReports(progress: progress, body: .planReview(review))
  }

  /// One that is over, the one that runs and one that has not begun.
  private static var months: [Period] {
    [calendar.previous(before: month), month, calendar.period(.month, containing: month.end)]
  }

  private static func trial(_ plan: IncentivePlan, _ months: [Period], factor: Int64) -> PlanSimulation {
    let periods = months.map { period(plan, $0, factor) }
    return PlanSimulation(
      plan: plan, against: [.standard], periods: periods, all: period(plan, nil, factor), quarters: [])
  }

  private static func period(_ plan: IncentivePlan, _ own: Period?, _ factor: Int64) -> SimulatedPeriod {
    var period = SimulatedPeriod(period: own)
    (period.cost, period.costNow) = (Money(whole: 105_570 * factor), Money(whole: 105_570))
    period.sales = Money(whole: 4_878_200)
    period.tiers = zip(plan.tiers, [6, 8, 3]).map { TierCount(tier: $0, reps: $1) }
    (period.belowTiers, period.withTarget) = (6, 23)
    if factor > 1 {
      period.changes = reps.indices.map { PayChange(rep: rep($0), pay: Money(whole: 5000), payNow: Money(whole: 4000)) }
    }
    return period
  }
}
