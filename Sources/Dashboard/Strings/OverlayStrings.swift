internal import Sales

extension Phrase {
  static let helpTitle = Phrase("Keys", "按键")
  static let paletteTitle = Phrase("Commands", "命令")
  static let sortTitle = Phrase("Sort by", "排序")
  static let columnsTitle = Phrase("Columns", "列")
  static let metricTitle = Phrase("Metric", "指标")
  static let periodTitle = Phrase("Period", "期间")
  static let scopeTitle = Phrase("Scope", "范围")
  static let themeTitle = Phrase("Theme", "主题")
  static let languageTitle = Phrase("Language", "语言")
  static let exportTitle = Phrase("Export", "导出")
  static let take = Phrase("take", "确定")
  static let close = Phrase("close", "关闭")
  static let cancel = Phrase("cancel", "取消")
  static let mark = Phrase("mark", "勾选")
  static let scrollHint = Phrase("scroll", "滚动")
  static let chooseFigure = Phrase("Choose the figure in the row, to be explained", "选择行内要解释的数字")
  static let choosePane = Phrase("To the pane beside", "切换窗格")
  static func keysOfPage(_ page: Phrase) -> Phrase { Phrase("On this page: \(page.english)", "本页：\(page.chinese)") }
  static let earlierLater = Phrase("earlier, later", "前后期间")
  static let longerShorter = Phrase("longer, shorter", "长短")
  static let typePeriod = Phrase("or type: 2026-08, Q3 2026", "或输入：2026年8月、2026-Q3")
  static let notAPeriod = Phrase("this is no period", "无法识别的期间")
  static let filterPrompt = Phrase("filter ", "筛选 ")
  static let notSorted = Phrase("by itself", "默认")
  static let nothing = Phrase("nothing", "不分组")
  static let screenAs = Phrase("screen", "屏幕")
  static let tableAs = Phrase("table", "表格")
  static let text = Phrase("text", "文本")

  /// An action works on other pages only; of many the first few are named.
  static func onlyOn(_ pages: [Phrase]) -> Phrase {
    let isAll = pages.count <= 5
    let named = isAll ? pages : Array(pages.prefix(3))
    let english = named.map(\.english).joined(separator: ", ")
    let chinese = named.map(\.chinese).joined(separator: "、")
    return Phrase(
      "only on \(english)" + (isAll ? "" : " and other pages"), "仅用于\(chinese)" + (isAll ? "" : "等页面"))
  }
}

extension PageKind {
  /// The page's name.
  var phrase: Phrase {
    switch self {
    case .overview: Action.overview.phrase
    case .targets: Action.targets.phrase
    case .split: .splitting
    case .funnel: Action.funnel.phrase
    case .movement: Action.movement.phrase
    case .transition: Phrase("Transition", "阶段转化")
    case .people: Action.people.phrase
    case .person: Phrase("Person", "个人")
    case .deals: Action.deals.phrase
    case .deal: Phrase("Deal", "商机详情")
    case .incentives: Action.incentives.phrase
    case .statement: Phrase("Statement", "结算单")
    case .statementLine: Phrase("Line of a statement", "结算明细")
    case .planReview: Action.planReview.phrase
    case .forecast: Action.forecast.phrase
    case .data: Action.data.phrase
    case .scorecard: Action.scorecard.phrase
    case .trends: Action.trends.phrase
    case .shares: Action.shares.phrase
    case .pivot: Action.pivot.phrase
    case .diagnosis: Action.diagnosis.phrase
    case .sources: Action.sources.phrase
    case .effects: Action.effects.phrase
    case .conduct: Action.conduct.phrase
    }
  }
}
