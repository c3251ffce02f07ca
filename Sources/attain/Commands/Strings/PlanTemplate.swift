internal import Sales

/// The default incentive plan. (numbers.md, Incentives)
enum PlanTemplate {
  /// The text of plans/standard.toml in a language.
  static func text(_ language: Language) -> String {
    let words = language == .english ? Words.english : Words.chinese
    return """
      # \(words.heading)
      id = "standard"
      name = "\(words.plan)"
      kind = "commission"
      period = "month"
      metric = "sales"
      base = "won"                          # \(words.base)
      mode = "whole"                        # \(words.mode)
      # cap = 50000                         # \(words.cap)
      # valid = "2026-01..2026-12"          # \(words.valid)
      # for = { role = ["\(words.role)"], region = ["\(words.region)"] }

      [[tier]]
      from = 0.80
      rate = 0.015
      name = "\(words.tiers[0])"

      [[tier]]
      from = 1.00
      rate = 0.02
      bonus = 1000
      name = "\(words.tiers[1])"

      [[tier]]
      from = 1.20
      rate = 0.03
      bonus = 3000
      name = "\(words.tiers[2])"

      # \(words.teamAward)
      [[team_award]]
      scope = "region"
      from = 1.10
      amount = 500

      # \(words.rankAward)
      [[rank_award]]
      period = "quarter"
      by = "sales"
      amounts = [5000, 3000, 1000]

      [[honour]]
      name = "\(words.honours[0])"
      period = "month"
      by = "sales"
      top = 1

      [[honour]]
      name = "\(words.honours[1])"
      period = "month"
      by = "new_customers"
      top = 1

      """
  }

  /// What differs between the languages.
  private struct Words {
    var heading, plan, base, mode, cap, valid, role, region: String
    var tiers: [String]
    var teamAward, rankAward: String
    var honours: [String]

    static let english = Words(
      heading: "The incentive plan. All plans in this folder that are valid for the period and the person add up.",
      plan: "Monthly incentive", base: "what the rate is paid on: won, signed or collected",
      mode: "whole: the tier's rate on everything; marginal: each tier's rate on its slice",
      cap: "limits commission and bonus, not awards", valid: "the months it applies to",
      role: "Account manager", region: "East", tiers: ["On the board", "On target", "Outstanding"],
      teamAward: "A region that reaches 110% pays each of its reps.",
      rankAward: "The quarter's first three.", honours: ["Star of the month", "Best new business"])

    static let chinese = Words(
      heading: "激励方案。本文件夹中对该期间、该人员有效的方案全部适用并相加。",
      plan: "月度激励", base: "提成基数：won（成单）、signed（合同）或 collected（回款）",
      mode: "whole：整个基数按所在档位计；marginal：每一段按各自档位计",
      cap: "封顶，只限提成与奖金，不限奖项", valid: "适用的月份",
      role: "客户经理", region: "华东", tiers: ["基础达标", "进阶激励", "冲刺卓越"],
      teamAward: "区域达成 110%，区域内每人奖励。", rankAward: "季度前三名。",
      honours: ["销售之星", "最佳客户开发奖"])
  }
}
