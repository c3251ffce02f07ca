internal import Sales

extension Phrase {
  /// `Sales, last 13 weeks`.
  static func lastPeriods(_ metric: Phrase, _ count: Int, _ grain: Phrase) -> Phrase {
    Phrase("\(metric.english), last \(count) \(grain.english)s", "近\(count)\(grain.chineseCounted) \(metric.chinese)")
  }

  /// What has no room of its own in a drawing.
  static let others = Phrase("others", "其他")
  static let wonAmount = Phrase("Won", "成单金额")
  static let sourceOrder = Phrase(
    "By amount won per lead and day of the cycle", "按每条线索、每个周期日带来的成单金额排序")

  /// A period that is not over.
  static func untilToday(_ period: String) -> Phrase { Phrase("\(period) to date", "\(period)至今") }
  static let toDate = Phrase("to date", "截至今日")
  /// While a period runs it is compared with as much of the other one.
  static let comparedToDate = Phrase(
    "MoM, YoY: same number of working days", "环比、同比：按相同工作日数比较")
}

extension Phrase {
  // Diagnosis.
  static let why = Phrase("Why", "原因")
  static let nothingToDiagnose = Phrase("no closed deals in either period", "两期都没有结单商机")
  static let otherSegments = Phrase("all others, and shifts between them", "其余部分及结构变化")
  static let otherSegmentsExplained = Phrase(
    "What all segments that are not listed did, and what changed because larger or smaller ones grew.",
    "未列出的部分的影响，以及各部分占比变化带来的影响。")
  // Trainings and habits.
  static let tooEarly = Phrase("too early", "时间未到")
  static let noTrainings = Phrase(
    "no trainings or measures of metrics with data; attain log measure writes one down",
    "没有可评估的培训或措施；可用 attain log measure 记录措施")
  static let everybody = Phrase("all", "全部")
  static let nobodyElse = Phrase("nobody to compare", "无对照")
  static let noConduct = Phrase("no dates pushed out, no orders held back", "没有推迟的日期，也没有疑似压单")
  static let listComma = Phrase(", ", "、")
  static let noMemoryOfDates = Phrase(
    "Dates pushed out become known once an earlier version of the deals is remembered.", "记住商机的历史版本后，才能知道日期是否被推迟。")
  static let noFrozenForecasts = Phrase(
    "Forecast ÷ actual becomes known once a month is over of which forecasts were frozen week by week.",
    "冻结过每周预测的月份结束后，才能知道预测÷实际。")
  static let foretoldExplained = Phrase(
    "Forecast ÷ actual: what commitments, else the pipeline, said week by week of months that are over, by what came.",
    "预测÷实际：已结束月份中每周由承诺（无承诺时由商机）得出的预测，除以实际结果。")
  static let heldBackExplained = Phrase(
    "Held back: waited in the last open stage longer than nine of ten deals, signed in the first 3 working days of a month, above target the month before.",
    "疑似压单：在最后的在途阶段等待超过九成商机，且在月初前 3 个工作日签约，而上月已超目标。")
  /// How long a deal stood in its last open stage, when it was signed, and what its rep had reached before.
  static func waited(_ days: String) -> Phrase { Phrase("waited \(days)", "等待 \(days)") }
  static func signedOn(_ day: String) -> Phrase { Phrase("signed \(day)", "\(day)签约") }
  static func afterReaching(_ share: String) -> Phrase { Phrase("month before \(share)", "上月达成 \(share)") }
  static func effectFormula(_ affected: [String], _ others: [String], _ effect: String) -> Phrase {
    Phrase(
      "Effect \(effect) = with it \(affected[0]) → \(affected[1]) (\(affected[2])) − others \(others[0]) → \(others[1]) (\(others[2]))",
      "效果 \(effect) = 涉及者 \(affected[0]) → \(affected[1])（\(affected[2])）− 其他人 \(others[0]) → \(others[1])（\(others[2])）"
    )
  }
  /// Why there is no effect: `too early: the months after begin on Dec 1, those before are Aug 1–Oct 31`.
  static func effectMissing(_ why: Phrase, before: String, first: String) -> Phrase {
    Phrase(
      "\(why.english): the months before are \(before), those after begin on \(first)",
      "\(why.chinese)：之前为 \(before)，之后自 \(first) 起")
  }
  static func effectDays(_ before: String, _ after: String) -> Phrase {
    Phrase(
      "before \(before), after \(after); sums are of one of them in a month", "之前 \(before)，之后 \(after)；数量为每个对象每月平均")
  }
  static func effectCases(_ cases: [String]) -> Phrase {
    Phrase(
      "cases: with it \(cases[0]) and \(cases[1]), others \(cases[2]) and \(cases[3])",
      "样本数：涉及者 \(cases[0])、\(cases[1])，其他人 \(cases[2])、\(cases[3])")
  }
  static let inWords = Phrase("In words", "说明")
  static func course(_ title: String) -> Phrase { Phrase("Course: \(title)", "推荐课程：\(title)") }
}

extension Phrase {
  /// A grain of time after a number: 个 stands between where Chinese asks for it.
  fileprivate var chineseCounted: String { ["月", "季度"].contains(chinese) ? "个" + chinese : chinese }
}
