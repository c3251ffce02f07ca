/// The words of pay.
enum IncentiveStrings {
  /// What a line is for; what was taken back and came in after all is given back.
  static func rule(of line: IncentiveLine, _ words: IncentiveWording) -> Phrase {
    let givesBack = line.amount > .zero
    return switch line.rule {
    case .commission(""): Phrase("Below the first tier", "未达最低档部分")
    case .commission(let tier): Phrase("Commission · \(tier)", "提成 · \(tier)")
    case .bonus(let tier): named("Target bonus", "目标奖金", tier)
    case .tierBonus(let tier): named("Tier bonus", "档位奖金", tier)
    case .cap: Phrase("Cap", "封顶扣减")
    case .teamAward(let scope, let value):
      Phrase("\(scope.phrase.english) award · \(value)", "\(scope.phrase.chinese)奖 · \(value)")
    case .rankAward(let metric, let period, let place):
      Phrase(
        "Rank \(place) by \(words.metric(metric)), \(words.figures.period(period))",
        "\(words.figures.period(period))\(words.metric(metric))第 \(place) 名")
    case .milestone(let name): Phrase("Milestone · \(name)", "里程碑 · \(name)")
    case .clawBack(let deal, let period):
      Phrase(
        "\(givesBack ? "Given" : "Taken") back · \(deal), paid for \(words.figures.period(period))",
        "\(givesBack ? "补回" : "追回") · \(deal)（原发放于\(words.figures.period(period))）")
    case .correction(_, let period): corrected(line.correctedRule, words.figures.period(period))
    }
  }

  /// A correction with what it corrects.
  private static func corrected(_ rule: String?, _ period: String) -> Phrase {
    let parts: [String: Phrase] = [
      "commission": Phrase("commission", "提成"), "bonus": Phrase("target bonus", "目标奖金"),
      "tier_bonus": Phrase("tier bonus", "档位奖金"), "cap": Phrase("cap", "封顶扣减"),
      "team_award": Phrase("team award", "团队奖"), "rank_award": Phrase("rank award", "名次奖"),
      "milestone": Phrase("milestone", "里程碑"), "claw_back": Phrase("claw-back", "追回"),
    ]
    let what = rule.flatMap { parts[$0] }
    return Phrase(
      "Correction of \(period)" + (what.map { " · " + $0.english } ?? ""),
      "更正\(period)" + (what.map { " · " + $0.chinese } ?? ""))
  }

  private static func named(_ english: String, _ chinese: String, _ name: String) -> Phrase {
    name.isEmpty ? Phrase(english, chinese) : Phrase("\(english) · \(name)", "\(chinese) · \(name)")
  }

  /// A plan that pays nothing because its file is wrong.
  static func refused(_ plan: String, _ problem: String, _ count: Int) -> Phrase {
    let (more, others) = count > 1 ? (" (and \(count - 1) more)", "（另有 \(count - 1) 处）") : ("", "")
    return Phrase(
      "The plan \(plan) is refused and pays nothing: \(problem)\(more)", "方案 \(plan) 有误，不发放任何激励：\(problem)\(others)")
  }

  /// A plan that is not what it was when a period's statements were published.
  static func changed(_ plan: String, _ period: String, _ how: ChangedPlan.Change) -> Phrase {
    switch how {
    case .changed:
      Phrase(
        "The plan \(plan) was changed after \(period) was published; what was published by it stands and is not corrected",
        "方案 \(plan) 在\(period)公布之后有改动；按原方案公布的内容不变，也不再更正")
    case .added:
      Phrase(
        "The plan \(plan) came after \(period) was published; it pays for the periods after it",
        "方案 \(plan) 在\(period)公布之后新增；从其后的期间开始计发")
    case .gone:
      Phrase(
        "The plan \(plan) is gone since \(period) was published; what was published by it stands and is not corrected",
        "方案 \(plan) 在\(period)公布之后已删除；按其公布的内容不变，也不再更正")
    }
  }

  /// A plan pays for another length of period than was asked for.
  static func paysBy(_ plan: String, _ grain: Phrase, _ period: String) -> Phrase {
    Phrase(
      "The plan \(plan) pays by the \(grain.english); ask for \(period)", "方案 \(plan) 按\(grain.chinese)计发；请查看\(period)")
  }

  /// No plan is in force.
  static func noPlan(_ period: String) -> Phrase {
    Phrase(
      "No plan is in force for \(period), so nothing is paid; attain init writes the default plan into plans/",
      "\(period)没有生效的激励方案，因此不发放；attain init 会在 plans/ 中写入默认方案")
  }

  /// Of which plans a row tells the target and the tier, where it could be of others.
  static func leading(_ plans: [String]) -> Phrase {
    Phrase(
      "Target, base and tier are those of \(plans.joined(separator: ", "))",
      "目标、基数与档位取自\(plans.joined(separator: "、"))")
  }

  /// Those who reach no tier because they have no target.
  static func withoutTarget(_ names: [String]) -> Phrase {
    Phrase(
      "No target, so no tier: \(names.joined(separator: ", "))", "没有目标，因此不参与档位：\(names.joined(separator: "、"))")
  }

  /// What was returned lowers attainment, and is no base.
  static func refunds(_ parts: [String]) -> Phrase {
    Phrase(
      "Returned payments lower attainment; what was paid on them is taken back at the rate it was paid at: \(parts.joined(separator: ", "))",
      "退款计入达成率，不计入计提基数，按原发放比例追回：\(parts.joined(separator: "、"))")
  }

  /// What was asked about is no part of the people.
  static let ofPeopleOnly = Phrase(
    "Pay is a person's: it is cut by region, team, manager and rep only", "激励归属于人：只能按区域、团队、主管和销售员筛选")

  /// Rows that are not for whoever looks.
  static func unseen(_ count: Int) -> Phrase {
    Phrase(
      "The pay of \(count) more is not shown to you; ranks and awards count everybody",
      "另有 \(count) 人的薪酬不向你显示；名次和奖励仍按全员计算")
  }

  /// A title and who has it.
  /// A region or team that reached the share of its target that an award asks for.
  static func teamHonour(_ floor: String) -> Phrase { Phrase("Team award ≥\(floor)", "团队奖 ≥\(floor)") }
  static func honour(
    _ name: String, _ place: Int?, _ rep: String, _ metric: String, _ value: String, _ period: String
  ) -> Phrase {
    let (rank, order) = place.map { $0 > 1 ? (" (\($0))", "（第 \($0) 名）") : ("", "") } ?? ("", "")
    return Phrase(
      "\(name)\(rank), \(period): \(rep) (\(metric) \(value))", "\(period)\(name)\(order)：\(rep)（\(metric) \(value)）")
  }
}

extension StatementStatus {
  /// What people read.
  public var phrase: Phrase {
    switch self {
    case .draft: Phrase("draft", "草稿")
    case .published: Phrase("published", "已公布")
    case .objected: Phrase("objected", "有异议")
    case .confirmed: Phrase("confirmed", "已确认")
    case .paid: Phrase("paid", "已发放")
    }
  }
}
