internal import Sales

extension FunnelFigure {
  /// What people call it.
  var phrase: Phrase {
    switch self {
    case .reached: Phrase("Reached", "到达")
    case .conversion: Phrase("Conversion", "转化率")
    case .baseline: Phrase("Baseline", "基线")
    case .lost: Phrase("Lost", "流失")
    case .open: Phrase("Open", "在途")
    case .dwellMedian: Phrase("Median days", "停留中位")
    case .dwellP90: Phrase("P90 days", "停留P90")
    case .stalled: Phrase("Stalled", "停滞")
    case .lacking: Phrase("Lacking", "缺失信息")
    case .bottleneck: Phrase("Bottleneck", "瓶颈")
    case .velocity: Phrase("Velocity a day", "每日速度")
    }
  }

  /// What it means.
  var definition: Phrase {
    switch self {
    case .reached:
      Phrase(
        "Deals whose furthest stage is this one or later, each counted once. A lost deal counts up to the last open stage it is known to have been in.",
        "最远到达本阶段或更后阶段的商机，每个商机只计一次；输单计到已知到过的最后一个在途阶段。")
    case .conversion:
      Phrase(
        "Of the deals that reached this stage, the share that reached the next. The rows marked 1 went on.",
        "到达本阶段的商机中进入下一阶段的比例；标 1 的行已进入下一阶段。")
    case .baseline: Phrase("The mean conversion of the four periods before.", "前4期转化率的平均。")
    case .lost: Phrase("Lost deals whose furthest stage was this one.", "最远到达本阶段的输单。")
    case .open: Phrase("Deals that are in this stage now, whenever they were created.", "当前处于本阶段的商机，不论何时创建。")
    case .dwellMedian:
      Phrase(
        "Days between entering and leaving the stage, all stays of a deal together, over those that left it: the middle one.",
        "进入到离开本阶段的天数（同一商机多次停留相加），取已离开者的中位数。")
    case .dwellP90: Phrase("Nine in ten of those that left the stage stayed no longer.", "已离开本阶段的商机中，九成停留不超过此天数。")
    case .stalled:
      Phrase(
        "Open and longer in the stage than three in four of all the company's deals that advanced from it (at least 10).",
        "在途且停留超过全公司已推进商机的第75百分位（至少10个）。")
    case .lacking: Phrase("Open here without what the settings say this stage needs.", "处于本阶段但缺少设置中要求的信息。")
    case .bottleneck:
      Phrase(
        "The transition that costs most deals against its own baseline: (baseline − conversion) × reached. Without four earlier periods, the one that loses most.",
        "相对自身基线损失商机最多的环节：（基线 − 转化率）× 到达数；没有前4期时取流失最多的环节。")
    case .velocity:
      Phrase(
        "What the open deals bring a day: open deals × win rate × average deal ÷ cycle days.",
        "在途商机每天带来的金额：在途数 × 成单率 × 平均客单价 ÷ 周期天数。")
    }
  }
}

extension Phrase {
  static let openNow = Phrase("Open now", "目前在途")
  static let openAmountNow = Phrase("Open amount now", "目前在途金额")
  static let touchedDeals = Phrase("deals touched in the period", "本期有变动的商机")
  static func comparedWith(_ period: String) -> Phrase { Phrase("compared with \(period)", "对比 \(period)") }
  static let toDateNote = Phrase("to date", "同期")
  static let slippedDeals = Phrase("Slipped", "推迟的商机")
  static let shrunkDeals = Phrase("Shrunk", "缩水的商机")
  static let lossReasons = Phrase("Why", "流失原因")
  static let lostByRep = Phrase("Who", "按销售员")
  static let lostDealList = Phrase("Which deals", "流失的商机")
  static let noReason = Phrase("no reason given", "未填写原因")
  static let noLosses = Phrase("nothing was lost here", "这里没有流失")
  static let noneSlipped = Phrase("none slipped", "没有推迟")
  static let noneShrunk = Phrase("none shrank", "没有缩水")

  static func lackingCount(_ count: String) -> Phrase { Phrase("\(count) lacking", "缺信息 \(count)") }
  /// The conversion of the period before beside this one's.
  static func before(_ period: String, _ share: String) -> Phrase { Phrase("\(period) \(share)", "\(period) \(share)") }
  static func since(_ day: String, _ start: MovementStart) -> Phrase {
    switch start {
    case .period: Phrase("since \(day), the period's first day", "自 \(day)（期初）以来")
    case .moment: Phrase("since \(day)", "自 \(day) 以来")
    case .week: Phrase("since \(day), seven days", "自 \(day) 以来（7天）")
    case .standUp: Phrase("since \(day), the last stand-up", "自 \(day)（上次站会）以来")
    }
  }
  static func noStandUp(_ key: String) -> Phrase {
    Phrase("no stand-up is noted yet; \(key) notes that one was held", "还没有站会记录；按 \(key) 记下站会已开")
  }
  /// Which deals the waterfall is over.
  static func dueBy(_ day: String) -> Phrase { Phrase("open deals due by \(day)", "预计 \(day) 前成交的在途商机") }
  static func passage(_ stage: String, _ next: String) -> Phrase { Phrase("\(stage) → \(next)", "\(stage) → \(next)") }
  static func counted(_ shown: Phrase, _ count: String) -> Phrase {
    Phrase("\(shown.english): \(count)", "\(shown.chinese)：\(count)")
  }
}
