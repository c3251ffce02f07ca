internal import Sales

extension Phrase {
  /// `Sales, last 13 weeks`.
  static func lastPeriods(_ metric: Phrase, _ count: Int, _ grain: Phrase) -> Phrase {
    Phrase("\(metric.english), last \(count) \(grain.english)s", "近\(count)\(grain.chineseCounted) \(metric.chinese)")
  }

  /// A period that is not over.
  static func untilToday(_ period: String) -> Phrase { Phrase("\(period) to date", "\(period)至今") }
  static let toDate = Phrase("to date", "截至今日")
  /// While a period runs it is compared with as much of the other one.
  static let comparedToDate = Phrase(
    "MoM, YoY: same number of working days", "环比、同比：按相同工作日数比较")
}

extension Phrase {
  /// A grain of time after a number: 个 stands between where Chinese asks for it.
  fileprivate var chineseCounted: String { ["月", "季度"].contains(chinese) ? "个" + chinese : chinese }
}
