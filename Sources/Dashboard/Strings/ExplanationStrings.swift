internal import Sales

extension Phrase {
  static func explained(_ metric: Phrase) -> Phrase {
    Phrase("Where it comes from: \(metric.english)", "数字来源：\(metric.chinese)")
  }
  static func targetOrigin(_ origin: Phrase) -> Phrase { Phrase("target: \(origin.english)", "目标来源：\(origin.chinese)") }
  static func edges(_ period: String, _ days: String, _ asOf: String) -> Phrase {
    Phrase("\(period): \(days), as of \(asOf)", "\(period)：\(days)，截至 \(asOf)")
  }
  static let lookedAt = Phrase("days", "所看日期")
  /// The days that those looked at are held against.
  static func daysBefore(_ days: String) -> Phrase { Phrase("days before: \(days)", "之前的日期：\(days)") }
  static let noRowsBehind = Phrase("no rows stand behind it", "没有对应的数据行")
  static func rowsBehind(_ count: String, isOne: Bool) -> Phrase {
    Phrase("\(count) \(isOne ? "row" : "rows")", "\(count) 行数据")
  }
  static func moreRows(_ count: String) -> Phrase { Phrase("and \(count) more", "还有 \(count) 行") }
}

extension FigureReference.Part {
  /// What the figure is, in words.
  func explanation(of metric: Phrase, _ definition: Phrase) -> Phrase {
    switch self {
    case .actual: definition
    case .target: Phrase("What \(metric.english) should reach in the period.", "本期\(metric.chinese)应达到的数。")
    case .attainment:
      Phrase(
        "Actual ÷ target of \(metric.english): \(definition.english)", "\(metric.chinese)的实际 ÷ 目标；\(definition.chinese)"
      )
    case .gap:
      Phrase(
        "Actual − target of \(metric.english): \(definition.english)", "\(metric.chinese)的实际 − 目标；\(definition.chinese)"
      )
    case .pace:
      Phrase(
        "Actual ÷ what should be there by now (target × working days elapsed ÷ working days).",
        "实际 ÷ 按进度应达到的数（目标 × 已过工作日 ÷ 全部工作日）。")
    case .mom:
      Phrase(
        "\(metric.english) against the period just before: \(definition.english)",
        "\(metric.chinese)与上一期间相比；\(definition.chinese)")
    case .yoy:
      Phrase(
        "\(metric.english) against the same period a year ago: \(definition.english)",
        "\(metric.chinese)与去年同期相比；\(definition.chinese)")
    case .runRate, .pipeline, .seasonal, .commit:
      method.map {
        Phrase("\($0.phrase.english): \($0.definition.english).", "\($0.phrase.chinese)：\($0.definition.chinese)。")
      }
        ?? definition
    case .contribution:
      Phrase(
        "How much of the change in sales came through \(metric.english). Sales are closed deals × win rate × average deal; the change is shared among them by logarithms, so that the three parts add up to it exactly.",
        "销售额变化中由\(metric.chinese)带来的部分。销售额 = 结单数 × 成单率 × 平均客单价；变化按对数分摊给三者，三部分之和与变化完全相等。")
    case .share:
      Phrase(
        "The part of all \(metric.english), rounded so that all parts show 100.0%. \(definition.english)",
        "占全部\(metric.chinese)的比例，各部分四舍五入后合计 100.0%；\(definition.chinese)")
    case .perLead:
      Phrase(
        "Amount won ÷ leads created in the period; none where a source won something without any lead.",
        "本期成单金额 ÷ 本期新增线索；有来源无线索而有成单时不计算。")
    case .perLeadDay:
      Phrase(
        "Amount won ÷ leads created ÷ median days from creation to winning; none where a source won something without any lead.",
        "本期成单金额 ÷ 新增线索 ÷ 成单周期中位天数；有来源无线索而有成单时不计算。")
    case .dates:
      Phrase(
        "Every expected-close date that stood for a deal of this person since versions of the deals are remembered: its first one and each that took its place.",
        "自开始记录商机版本以来，此人商机给出过的每个预计成交日：最初的和之后更改的都计入。")
    case .pushed:
      Phrase(
        "Of the expected-close dates given for this person's deals since versions of the deals are remembered, the share whose place a later one took.",
        "自开始记录商机版本以来，此人商机的预计成交日中被推迟的比例。")
    case .foretold:
      Phrase(
        "What commitments, else the pipeline, said week by week of months that are over, by what came of them.",
        "已结束月份中每周由承诺（无承诺时由商机）得出的预测，除以实际结果。")
    case .heldBack: .heldBackExplained
    case .effect:
      Phrase(
        "What changed for those the measure touched, less what changed for the others; the rows are those of the people it touched, after it. \(definition.english)",
        "参加者的前后变化减去其他人的前后变化；下列数据行为参加者在其后的数据。\(definition.chinese)")
    case .affectedBefore:
      Phrase("Those the measure touched, before it. \(definition.english)", "参加者在此之前。\(definition.chinese)")
    case .affectedAfter:
      Phrase("Those the measure touched, after it. \(definition.english)", "参加者在此之后。\(definition.chinese)")
    case .othersBefore:
      Phrase("The others, before the measure. \(definition.english)", "其他人在此之前。\(definition.chinese)")
    case .othersAfter:
      Phrase("The others, after the measure. \(definition.english)", "其他人在此之后。\(definition.chinese)")
    case .neededPerDay:
      Phrase("What each working day left must bring to reach the target.", "要达成目标，剩余每个工作日需要完成的数。")
    }
  }
}

extension FigureReference.Part {
  /// What a habit of a person is called; `nil` for figures of metrics.
  var habit: Phrase? {
    switch self {
    case .dates: ColumnID.dates.phrase
    case .pushed: Phrase("Dates pushed out", "推迟的预计成交日")
    case .foretold: Phrase("Forecast ÷ actual", "预测÷实际")
    case .heldBack: Phrase("Orders perhaps held back, twelve months", "疑似压单（近12个月）")
    default: nil
    }
  }
}

extension FigureReference.Part {
  /// What of a metric it is; `nil` for the metric's own figure.
  var name: Phrase? {
    switch self {
    case .actual, .dates, .pushed, .foretold, .heldBack: nil
    case .target: ColumnID.target.phrase
    case .attainment: ColumnID.attainment.phrase
    case .gap: ColumnID.gap.phrase
    case .pace: ColumnID.pace.phrase
    case .neededPerDay: ColumnID.neededPerDay.phrase
    case .contribution: ColumnID.contribution.phrase
    case .mom: ColumnID.mom.phrase
    case .yoy: ColumnID.yoy.phrase
    case .share: ColumnID.share.phrase
    case .perLead: ColumnID.perLead.phrase
    case .perLeadDay: ColumnID.perLeadDay.phrase
    case .runRate, .pipeline, .seasonal, .commit: method?.phrase
    case .effect, .affectedBefore, .affectedAfter, .othersBefore, .othersAfter: side ?? ColumnID.effect.phrase
    }
  }
}

extension FigureReference.Part {
  /// Which figure of an effect it is; `nil` for others.
  fileprivate var side: Phrase? {
    switch self {
    case .affectedBefore: ColumnID.before.phrase
    case .affectedAfter: ColumnID.after.phrase
    case .othersBefore: ColumnID.othersBefore.phrase
    case .othersAfter: ColumnID.othersAfter.phrase
    default: nil
    }
  }
}

extension MovementChange {
  /// What the bar adds up, between the first moment and the end of a day.
  func definition(since start: String, until end: String) -> Phrase {
    switch self {
    case .opening:
      Phrase(
        "Deals that were open and due by the end of the period at the first moment, \(start).",
        "起点（\(start)）时在途、且应在期末前成交的商机。")
    case .new: Phrase("Deals that have come since \(start).", "自 \(start) 以来新增的商机。")
    case .increased:
      Phrase("By how much deals of the opening or new ones have grown since \(start).", "自 \(start) 以来商机金额上调的部分。")
    case .decreased:
      Phrase("By how much deals of the opening or new ones have shrunk since \(start).", "自 \(start) 以来商机金额下调的部分。")
    case .pulledIn:
      Phrase(
        "Deals due after the period on \(start) that are now due, or won, in it.", "\(start) 时预计期后成交、现提前到本期的商机。")
    case .pushedOut:
      Phrase(
        "Deals due by the period's end on \(start) that are now due after it.", "\(start) 时预计本期成交、现推迟到期后的商机。")
    case .won:
      Phrase(
        "Deals that have been signed since \(start) and so left the open pipeline.", "自 \(start) 以来签约、离开在途的商机。")
    case .lost: Phrase("Deals that have been lost since \(start).", "自 \(start) 以来输单的商机。")
    case .void: Phrase("Deals that have become void since \(start).", "自 \(start) 以来变为无效的商机。")
    case .vanished: Phrase("Deals that have left the files since \(start).", "自 \(start) 以来从文件中消失的商机。")
    case .returned:
      Phrase(
        "Deals that were closed or missing on \(start) and are open again.", "\(start) 时已结单或消失、现重新在途的商机。")
    case .closing:
      Phrase(
        "Deals that are open and due by the end of the period at the second moment, the end of \(end).",
        "终点（\(end) 日终）时在途、且应在期末前成交的商机。")
    }
  }
}

extension Explanation.Formula {
  /// How the terms make the value.
  var phrase: Phrase {
    switch self {
    case .sum: Phrase("sum of the rows", "各行之和")
    case .count: Phrase("number of rows", "行数")
    case .quotient: Phrase("first ÷ second", "前项 ÷ 后项")
    case .difference: Phrase("first − second", "前项 − 后项")
    case .remainder: Phrase("(first − second) ÷ third", "（第一项 − 第二项）÷ 第三项")
    case .change: Phrase("(now − then) ÷ then", "（本期 − 之前）÷ 之前")
    case .quotients: Phrase("first ÷ second ÷ third", "第一项 ÷ 第二项 ÷ 第三项")
    case .share: Phrase("first × second ÷ third", "第一项 × 第二项 ÷ 第三项")
    case .logarithmicShare:
      Phrase(
        "(first − second) × ln(fourth ÷ third) ÷ ln(first ÷ second)", "（第一项 − 第二项）× ln(第四项 ÷ 第三项) ÷ ln(第一项 ÷ 第二项)")
    case .effect: Phrase("(second − first) − (fourth − third)", "（第二项 − 第一项）−（第四项 − 第三项）")
    case .wholeChange: Phrase("first − second (a factor was 0)", "第一项 − 第二项（有因子为 0）")
    case .shortfall: Phrase("(first − second) × third", "（第一项 − 第二项）× 第三项")
    case .velocity: Phrase("first × second × third ÷ fourth", "第一项 × 第二项 × 第三项 ÷ 第四项")
    case .ninetieth: Phrase("90th percentile of the rows", "各行的第90百分位")
    case .median: Phrase("median of the rows", "各行的中位数")
    case .mean: Phrase("mean of the rows", "各行的平均数")
    case .given: Phrase("as it stands in the file", "取自文件")
    case .total: Phrase("first + second", "两项之和")
    case .continued: Phrase("level, trend and season of the past periods, continued", "由历史各期的水平、趋势和季节外推")
    }
  }
}

extension Phrase {
  /// Of which of the two periods of a formula the days are.
  fileprivate static func workingDays(of period: String) -> Phrase {
    Phrase("working days of \(period)", "\(period)的工作日")
  }
}

extension Explanation.Term.Kind {
  /// What the term is.
  func phrase(_ wording: Wording) -> Phrase {
    switch self {
    case .metric(let id): wording.metric(id)
    case .actual: Phrase("actual", "实际")
    case .target: Phrase("target", "目标")
    case .expected: Phrase("should be there by now", "按进度应达到")
    case .workingDays: Phrase("working days", "全部工作日")
    case .workingDaysElapsed: Phrase("working days elapsed", "已过工作日")
    case .workingDaysOf(let period): .workingDays(of: wording.figures.period(period))
    case .expectedDeals: Phrase("expected of open deals", "在途商机的预计")
    case .workingDaysLeft: Phrase("working days left", "剩余工作日")
    case .part(let value): Phrase(value.label(in: .english), value.label(in: .chinese))
    case .period(let period): Phrase(wording.figures.period(period), wording.figures.period(period))
    case .periodToDate(let period):
      Phrase("\(wording.figures.period(period)), as many working days", "\(wording.figures.period(period))（相同工作日数）")
    case .driverBefore(let driver): Phrase("\(driver.phrase.english), then", "之前的\(driver.phrase.chinese)")
    case .driverAfter(let driver): Phrase("\(driver.phrase.english), now", "本期的\(driver.phrase.chinese)")
    case .stage(let stage, let figure):
      Phrase(
        "\(stage.name(in: .english)): \(figure.phrase.english.lowercased())",
        "\(stage.name(in: .chinese))：\(figure.phrase.chinese)")
    case .stallsBeyond: Phrase("stalled beyond", "停滞线")
    case .openDeals: Phrase("open deals", "在途商机")
    case .whole: Phrase("the whole", "全部")
    case .datesPushed: Phrase("dates pushed out", "推迟的日期")
    case .datesGiven: Phrase("dates given", "给出的日期")
    case .foretold: Phrase("foretold", "预测")
    case .side(let part): part.side ?? ColumnID.effect.phrase
    case .parts: Phrase("people, or parts of the company", "人数（或部门数）")
    case .months: Phrase("months", "月数")
    case .cases: Phrase("cases that count", "符合的数量")
    case .allCases: Phrase("all cases", "全部数量")
    }
  }
}
