internal import Sales

extension Phrase {
  /// Why some methods have no forecast or no accuracy.
  static func gap(_ gap: Phrase, of methods: [Phrase]) -> Phrase {
    let english = methods.map(\.english).joined(separator: listComma.english)
    let chinese = methods.map(\.chinese).joined(separator: listComma.chinese)
    return Phrase("\(english): \(gap.english)", "\(chinese)：\(gap.chinese)")
  }
  static let methods = Phrase("Methods", "预测方法")
  static let whatIf = Phrase("What if", "假设推演")
  static let wayToTheEnd = Phrase("To the end of the period", "到期末的走势")
  static let frozenBoard = Phrase("Past forecasts", "预测记录")
  static let backTestBoard = Phrase("Past forecasts: back-tests, none frozen yet", "历史预测：回测，尚无冻结记录")
  static let noGrades = Phrase("nothing to grade yet", "还没有可评的预测")
  static let forecastWord = Phrase("forecast", "预测")
  static let soFar = Phrase("so far", "已有")
  static let interval = Phrase("Interval", "区间")
  static let onOneScale = Phrase("On one scale", "同一刻度")
  static let intervalLegend = Phrase("interval", "区间")
  static let pace = Phrase("pace", "进度")
  static let noForecast = Phrase("no forecast yet", "暂无预测")
  static let noExpectedDeals = Phrase("no open deal is expected to close in this period", "没有预计在本期成交的在途商机")
  static let whatIfHint = Phrase("choose a line, then move it with left and right", "选一行，用左右键调整")
  static let wholeScope = Phrase("whole", "整体")

  /// `between ¥1,480,000 and ¥1,660,000`.
  static func between(_ low: String, _ high: String) -> Phrase {
    Phrase("between \(low) and \(high)", "区间 \(low) – \(high)")
  }
  static func against(target: String) -> Phrase { Phrase("target \(target)", "目标 \(target)") }
  static func leadsBy(_ method: Phrase) -> Phrase { Phrase("by \(method.english.lowercased())", "\(method.chinese)") }
  /// The what-if before anything is moved.
  static let unmovedForecast = Phrase("the pipeline forecast", "即商机推算的预测")
  /// The what-if beside the forecast its sliders begin with, and the target.
  static func againstUnmoved(_ amount: String) -> Phrase {
    Phrase("\(amount) to the pipeline forecast", "较商机推算 \(amount)")
  }
  static func againstTarget(_ amount: String) -> Phrase { Phrase("\(amount) to the target", "较目标 \(amount)") }
  static func pastPeriods(_ reached: String, _ all: String) -> Phrase {
    Phrase("\(reached) of \(all) past periods would have", "过去 \(all) 期中有 \(reached) 期会达成")
  }
  static let alreadyReached = Phrase("the target is reached", "已达成目标")
  static let endedReached = Phrase("the period is over: target reached", "期间已结束：已达成目标")
  static let endedMissed = Phrase("the period is over: target missed", "期间已结束：未达成目标")

  static let intervalExplained = Phrase(
    "Interval: the 10th to 90th percentile of how far off it would have been", "区间：以往各期偏差的第 10 至第 90 百分位")
  /// Of what the chance is a share.
  static func chanceExplained(_ target: String) -> Phrase {
    Phrase("With as many of these errors the target of \(target) is reached", "按这些偏差，可达到目标 \(target) 的期数")
  }
  /// What was said of a past period, and when.
  static func saidOn(_ period: String, _ day: String) -> Phrase {
    Phrase("\(period), foretold on \(day)", "\(period)，\(day)所作预测")
  }
  /// A chance in words.
  static func chance(_ share: Double) -> Phrase {
    switch share {
    case 0.9...: Phrase("almost certain to reach the target", "几乎肯定达成目标")
    case 0.65...: Phrase("likely to reach the target", "很可能达成目标")
    case 0.35...: Phrase("may or may not reach the target", "能否达成目标难以预料")
    case 0.1...: Phrase("unlikely to reach the target", "不太可能达成目标")
    default: Phrase("almost certain to miss the target", "几乎不可能达成目标")
    }
  }
}

extension WhatIfSlider {
  /// What is moved.
  var phrase: Phrase {
    switch self {
    case .winRate: Phrase("Win rate", "赢单率")
    case .averageDeal: Phrase("Average deal", "平均客单价")
    case .deals: Phrase("Deals", "商机数")
    }
  }
}
