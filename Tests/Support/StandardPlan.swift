public import Sales

extension IncentivePlan {
  /// The default plan of the specification. (numbers.md, Incentives)
  public static var standard: IncentivePlan {
    var plan = IncentivePlan(id: "standard", name: "月度激励", file: "plans/standard.toml")
    plan.tiers = [
      Tier(floor: 800_000, rate: 15_000, name: "基础达标"),
      Tier(floor: 1_000_000, rate: 20_000, bonus: Money(whole: 1000), name: "进阶激励"),
      Tier(floor: 1_200_000, rate: 30_000, bonus: Money(whole: 3000), name: "冲刺卓越"),
    ]
    plan.teamAwards = [TeamAward(scope: .region, floor: 1_100_000, amount: Money(whole: 500))]
    plan.rankAwards = [
      RankAward(
        period: .quarter, metric: "sales", amounts: [Money(whole: 5000), Money(whole: 3000), Money(whole: 1000)])
    ]
    plan.honours = [
      Honour(name: "销售之星", period: .month, metric: "sales", top: 1),
      Honour(name: "最佳客户开发奖", period: .month, metric: "new_customers", top: 1),
    ]
    return plan
  }

  /// The same with some of it changed.
  public func with(_ change: (inout IncentivePlan) -> Void) -> IncentivePlan {
    var plan = self
    change(&plan)
    return plan
  }
}
