/// Every view `show` prints; its raw value is the name of the contract, its phrase the title for people. (cli.md, show)
public enum ReportView: String, Hashable, Sendable, CaseIterable {
  case targets, scorecard, metrics, trend, leaderboard, funnel, movement, pivot, deals, diagnosis, rep
  case overview, forecast, incentives, health, quarantine

  /// The title.
  public var phrase: Phrase {
    switch self {
    case .targets: Phrase("Targets", "目标达成")
    case .scorecard: Phrase("Scorecard", "指标记分卡")
    case .metrics: Phrase("Metrics", "指标")
    case .trend: Phrase("Trend", "趋势")
    case .leaderboard: Phrase("Leaderboard", "排行榜")
    case .funnel: Phrase("Funnel", "销售漏斗")
    case .pivot: Phrase("Pivot", "交叉表")
    case .movement: Phrase("Pipeline movement", "商机变动")
    case .deals: Phrase("Deals", "商机明细")
    case .diagnosis: Phrase("Diagnosis", "归因诊断")
    case .rep: Phrase("Rep", "个人")
    case .overview: Phrase("Overview", "总览")
    case .forecast: Phrase("Forecast", "预测")
    case .incentives: Phrase("Incentives", "激励")
    case .health: Phrase("Data health", "数据状况")
    case .quarantine: Phrase("Quarantine", "隔离区")
    }
  }
}

/// The words around a printed table.
enum TableStrings {
  static let total = Phrase("Total", "合计")
  /// Titles of tables that are no view of `show`.
  static let otherTitles = [TargetSplit.view: Phrase("Split target", "目标分解")]
  static let everything = Phrase("whole company", "全公司")
  static let nothing = Phrase("nothing to show", "没有可显示的内容")
  /// `as of Sep 15`.
  static func asOf(_ day: String) -> Phrase { Phrase("as of \(day)", "截至\(day)") }
  /// Between the parts of a heading line.
  static let separator = " · "
  /// Between the elements of a list.
  static let comma = Phrase(", ", "、")
  /// `Target (¥)`.
  static func inCurrency(_ heading: String, _ sign: String) -> Phrase {
    Phrase("\(heading) (\(sign))", "\(heading)（\(sign)）")
  }
  /// `Region: 华南`.
  static func named(_ name: String, _ value: String) -> Phrase { Phrase("\(name): \(value)", "\(name)：\(value)") }
}
