internal import Sales

extension Phrase {
  /// While a period runs it is compared with as much of the other one.
  static let comparedToDate = Phrase(
    "MoM, YoY: same number of working days", "环比、同比：按相同工作日数比较")
}
