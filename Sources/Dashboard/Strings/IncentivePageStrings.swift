internal import Sales

extension Phrase {
  static let noIncentives = Phrase(
    "nobody has anything to be paid: put a plan into plans/ (attain init writes one)",
    "没有可发放的激励：请在 plans/ 中放入激励方案（attain init 会写一个）")
  static let payNotShown = Phrase(
    "this pay is not shown to you: access.toml says who may see it", "无权查看这些激励：由 access.toml 决定")
  static let earned = Phrase("earned", "激励合计")
  static let honoursWall = Phrase("Honours wall", "荣誉墙")
  static let noHonours = Phrase("no honours yet", "本期暂无荣誉")
  static let nothingEarned = Phrase("no line pays anything in this period", "本期没有可发放的激励")
  static let noDealsBehind = Phrase("a fixed amount: no deal stands behind it", "固定金额，不对应商机")
  static let oneMoreDeal = Phrase("One more deal", "再签一单")
  static let statementAudit = Phrase("What was done", "处理记录")

  /// Why nothing is told of what the plans cost.
  static func noReview(_ plans: FactsSummary.PlansThere) -> Phrase {
    switch plans {
    case .empty:
      Phrase(
        "plans/ is empty: attain init writes a plan to begin with", "plans/ 中没有方案：attain init 会写入一个初始方案")
    case .refused:
      Phrase("every plan in plans/ is refused: page 0 says what is wrong", "plans/ 中的方案都有误：见第 0 页")
    case .read:
      Phrase("this is for those who see everybody's pay (access.toml)", "仅对可查看全员激励者显示（access.toml）")
    }
  }
  static let quarters = Phrase("Quarters", "各季度")
  /// One plan's tiers, by its name.
  static func tiersReached(_ plan: String) -> Phrase { Phrase("Tiers reached · \(plan)", "各档人数 · \(plan)") }
  static let plansTried = Phrase("Plans over these periods", "各方案测算")
  static let targetsTooHigh = Phrase("targets look too high", "目标可能偏高")
  static let tooExpensive = Phrase("too expensive", "方案偏贵")
  static let tooExpensiveSoFar = Phrase("too expensive so far", "截至目前偏贵")
  static let notOver = Phrase("not over yet", "尚未结束")
  static let awardsSoFar = Phrase("not begun; awards as they stand", "尚未开始；按现状计的奖项")
  static let notBegun = Phrase("not begun yet", "尚未开始")
  static let neither = Phrase("in order", "正常")
  static let noTargets = Phrase("nobody has a target", "没有任何目标")
  static let inForce = Phrase("in force", "现行")
  static func costLimit(_ share: String) -> Phrase { Phrase("limit \(share)", "上限 \(share)") }
  static func belowEighty(_ below: String, _ all: String) -> Phrase {
    Phrase("\(below) of \(all) below 80%", "\(all) 人中 \(below) 人低于 80%")
  }
  static func nextStep(_ missing: String, _ tier: String, _ pays: String) -> Phrase {
    Phrase("\(missing) more → \(tier), \(pays) in all", "再签 \(missing) → \(tier)，共 \(pays)")
  }
  /// There is more of the plans than there is room for.
  static func moreOfPlans(_ key: String) -> Phrase { Phrase("\(key) tells the rest", "按 \(key) 看全文") }
  static func ofSales(_ share: String) -> Phrase { Phrase("\(share) of sales", "占销售额 \(share)") }
  static func peopleEarning(_ earning: String, _ all: String) -> Phrase {
    Phrase("\(earning) of \(all) people earn", "\(all) 人中 \(earning) 人有激励")
  }
  static func toReach(_ missing: String, _ tier: String) -> Phrase {
    Phrase("\(missing) to \(tier)", "距\(tier)还差 \(missing)")
  }
}

extension Phrase {
  /// A draft, and until when it is published in time.
  static func publishBy(_ day: String) -> Phrase { Phrase("publish by \(day)", "应于\(day)前公布") }
  /// A draft that should be published.
  static func overdueSince(_ day: String) -> Phrase { Phrase("overdue since \(day)", "\(day)起逾期未公布") }
  static func objectionsUntil(_ day: String) -> Phrase { Phrase("objections until \(day)", "异议截止\(day)") }
  /// Where a statement stands, and that it was published too late, which no later step takes away.
  static func status(_ status: StatementStatus, isLate: Bool) -> Phrase {
    let phrase = status.phrase
    return isLate && status != .draft ? Phrase("\(phrase.english) · late", "\(phrase.chinese) · 逾期") : phrase
  }
  /// How many statements stand somewhere.
  static func standing(_ count: String, _ status: StatementStatus) -> Phrase {
    Phrase("\(count) \(status.phrase.english)", "\(count) 份\(status.phrase.chinese)")
  }
  static func lateStatements(_ count: String) -> Phrase { Phrase("\(count) published late", "\(count) 份逾期公布") }
  static func publishedOf(_ count: String, _ all: String) -> Phrase {
    Phrase("\(count) of \(all) published", "\(all) 份已公布 \(count) 份")
  }
  /// A line, or an amount, that waits for an answer to an objection.
  static let held = Phrase("! held", "! 暂缓")
  static func held(_ amount: String) -> Phrase { Phrase("! \(amount) held", "! 暂缓 \(amount)") }
  static let ownDeal = Phrase("One more deal of", "再签一单，金额")
  static let typeOwnDeal = Phrase("120,000 or 120k; nothing: round amounts only", "如 120,000 或 12万；留空：只列整数金额")
  static let ownAmount = Phrase("own amount", "自定金额")
}
