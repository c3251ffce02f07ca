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
  static let inWords = Phrase("In words", "说明")
  static func course(_ title: String) -> Phrase { Phrase("Course: \(title)", "推荐课程：\(title)") }
}

extension Phrase {
  /// A grain of time after a number: 个 stands between where Chinese asks for it.
  fileprivate var chineseCounted: String { ["月", "季度"].contains(chinese) ? "个" + chinese : chinese }
}
