import Sales
import TestSupport
import Testing

@Suite struct PlanWordingTests {
  private func sentences(_ plan: IncentivePlan, _ language: Language) -> [String] {
    PlanWording(plan, FigureText(language: language, currency: "CNY")).sentences
  }

  @Test func `the default plan reads in plain words`() {
    let plan = IncentivePlan.standard.with { $0.cap = Money(whole: 50_000) }
    #expect(
      sentences(plan, .chinese) == [
        "月度激励：按月计算，适用于所有人。", "档位由销售额达成率（实际 ÷ 目标）决定，比例适用于全部成单金额。", "低于 80%：不发放。",
        "达到 80%（基础达标）：1.5%。", "达到 100%（进阶激励）：2%，另加 ¥1,000。", "达到 120%（冲刺卓越）：3%，另加 ¥3,000。",
        "提成与奖金合计每月封顶 ¥50,000，奖项不计入封顶。", "区域达成 110%：期末在该区域的每人 ¥500。",
        "每季度销售额前三名：¥5,000、¥3,000、¥1,000；数值相同者平分所占名次的奖金。", "荣誉“销售之星”：每月销售额第一名。",
        "荣誉“最佳客户开发奖”：每月新客户数第一名。",
      ])
    #expect(sentences(plan, .english).contains("From 100% on (进阶激励): 2%, and ¥1,000."))
    #expect(sentences(plan, .english).contains("Below 80%: nothing."))
  }

  @Test func `a bonus plan for some, from a day on, says so`() {
    let plan = IncentivePlan.standard.with { plan in
      plan.kind = .bonus(target: Money(whole: 10_000))
      plan.tiers = [IncentivePlan.Tier(floor: 1_000_000, isAbove: true, rate: 2_000_000)]
      plan.valid = (Day(literal: "2026-01-01") ?? Day(number: 0))..<Day(number: .max)
      plan.reach.regions = ["华东", "华南"]
      (plan.teamAwards, plan.rankAwards, plan.honours) = ([], [], [])
    }
    #expect(
      sentences(plan, .english) == [
        "月度激励: every month, for region 华东, 华南, from 2026-01-01 on.",
        "The tier is decided by Sales ÷ target; it multiplies a target bonus of ¥10,000.",
        "Up to 100%, 100% included: nothing.", "Above 100%: the target bonus × 2.",
      ])
  }
}
