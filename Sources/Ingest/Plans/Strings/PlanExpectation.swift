internal import Sales

/// What a key of a plan should have been, as the message about it says after “Expected”.
extension Phrase {
  static let planId = Phrase("the plan's id, like \"standard\"", "方案编号，如 \"standard\"")
  static let planMetric = Phrase("a metric, like \"sales\"", "指标，如 \"sales\"")
  static let planAmount = Phrase("an amount above 0, like 1000", "大于 0 的金额，如 1000")
  static let planAmounts = Phrase(
    "the amounts of the places, like [5000, 3000, 1000]", "各名次的金额，如 [5000, 3000, 1000]")
  static let planNumber = Phrase("a number above 0, like 1000000", "大于 0 的数值，如 1000000")
  static let planRate = Phrase(
    "a rate from 0 to 1 with at most 6 decimals, like 0.015", "0 到 1 的比例（最多 6 位小数），如 0.015")
  static let planFactor = Phrase("a factor of the target bonus, like 0.5", "目标奖金的系数，如 0.5")
  static let planShare = Phrase(
    "a share of the target up to 10: 110% is written 1.1", "目标的比例，不超过 10：110% 写作 1.1")
  static let planFloor = Phrase("from (or above), the share of the target it begins at", "from（或 above）：该档起点占目标的比例")
  static let planNames = Phrase("a name, or a list of at least one", "一个名称，或至少含一个名称的列表")
  static let planSpan = Phrase(
    "periods, like \"2026-01..2026-12\", \"2026-01..\" or \"2026-Q3\"",
    "期间，如 \"2026-01..2026-12\"、\"2026-01..\"、\"2026-Q3\"")
  static let moneyForSlices = Phrase(
    "\"whole\": slices are cut in money, and the metric is none", "\"whole\"：分段按金额切分，而该指标不是金额")
}
