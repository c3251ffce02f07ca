public import Sales

extension Action {
  /// What the help and the palette call it.
  public var phrase: Phrase {
    switch self {
    case .enter: Phrase("Go in", "深入")
    case .back: Phrase("Back", "返回")
    case .top: Phrase("Back to the top", "回到顶层")
    case .up: Phrase("Up", "上移")
    case .down: Phrase("Down", "下移")
    case .left: Phrase("Left", "左移")
    case .right: Phrase("Right", "右移")
    case .pageUp: Phrase("A page up", "上翻一页")
    case .pageDown: Phrase("A page down", "下翻一页")
    case .last: Phrase("To the last row", "到最后一行")
    case .nextPage: Phrase("Next page", "下一页面")
    case .previousPage: Phrase("Previous page", "上一页面")
    case .overview: Phrase("Overview", "总览")
    case .targets: Phrase("Targets", "目标")
    case .funnel: Phrase("Funnel", "漏斗")
    case .analysis: Phrase("Analysis", "分析")
    case .nextView: Phrase("Next view", "下一视图")
    case .previousView: Phrase("Previous view", "上一视图")
    case .scorecard: Phrase("Scorecard", "记分卡")
    case .trends: Phrase("Trends", "趋势")
    case .shares: Phrase("Shares", "占比")
    case .sources: Phrase("Sources", "来源效率")
    case .pivot: Phrase("Pivot", "交叉表")
    case .columns: Phrase("Columns of the pivot", "交叉表的列")
    case .diagnosis: Phrase("Diagnosis", "诊断")
    case .effects: Phrase("Effect of measures", "措施效果")
    case .conduct: Phrase("Promises and held-back orders", "承诺与压单")
    case .diagnose: Phrase("Why it changed", "为什么变化")
    case .baseline: Phrase("Against the period before or a year ago", "切换环比、同比")
    case .grain: Phrase("Months, weeks or quarters", "切换月、周、季度")
    case .people: Phrase("People", "人员")
    case .incentives: Phrase("Incentives", "激励")
    case .forecast: Phrase("Forecast", "预测")
    case .data: Phrase("Data", "数据")
    case .explain: Phrase("Explain the figure", "解释这个数字")
    case .filter: Phrase("Filter rows", "筛选行")
    case .sort: Phrase("Sort by a column", "按列排序")
    case .reverseSort: Phrase("Reverse the order", "反转排序")
    case .fold: Phrase("Fold or unfold", "折叠或展开")
    case .foldAll: Phrase("Fold all", "全部折叠")
    case .unfoldAll: Phrase("Unfold all", "全部展开")
    case .group: Phrase("Group by", "分组方式")
    case .metric: Phrase("Choose the metric", "选择指标")
    case .level: Phrase("Level: base, target, stretch", "切换保底、目标、挑战")
    case .decompose: Phrase("Down the periods", "按时间分解")
    case .weights: Phrase("Split the target, try weights", "分解目标、试算权重")
    case .axis: Phrase("Split over periods, regions, teams, products, people", "切换分解对象：期间、区域、团队、产品、人员")
    case .way: Phrase("Split by equal parts, working days, history", "切换分解依据：平均、工作日、历史")
    case .amount: Phrase("Set the whole", "设定总目标")
    case .moreShare: Phrase("More for this part", "增加该部分占比")
    case .lessShare: Phrase("Less for this part", "减少该部分占比")
    case .splitFurther: Phrase("Split this part further", "继续分解该部分")
    case .writeTargets: Phrase("Write the targets", "写入目标")
    case .stalled: Phrase("Stalled deals", "停滞商机")
    case .movement: Phrase("Pipeline movement", "商机变动")
    case .since: Phrase("Movement since: period start, last week, last stand-up", "变动起点：期初、上周、上次站会")
    case .standUp: Phrase("Note that the stand-up was held", "记下站会已开")
    case .cohort: Phrase("Count deals created or touched in the period", "统计本期新建或有变动的商机")
    case .compare: Phrase("Compare with the period before", "对比上期")
    case .needs: Phrase("Deals that lack what their stage needs", "不满足阶段要求的商机")
    case .deals: Phrase("Deals", "查看商机")
    case .note: Phrase("Note why a target was missed", "备注未达成原因")
    case .publish: Phrase("Publish the statements of the period", "公布本期结算单")
    case .planReview: Phrase("What the plans cost", "方案评估")
    case .object: Phrase("Object to the line", "对该行提出异议")
    case .answer: Phrase("Answer the objection", "答复异议")
    case .confirm: Phrase("Confirm the statement", "确认结算单")
    case .pay: Phrase("Note that it was paid", "记为已发放")
    case .whys: Phrase("5 Why", "5 Why 追问")
    case .coach: Phrase("Coaching note", "辅导记录")
    case .feedback: Phrase("Feedback on target or plan", "对目标或方案的反馈")
    case .training: Phrase("Agree on a training", "安排培训")
    case .period: Phrase("Choose the period", "选择期间")
    case .previousPeriod: Phrase("Previous period", "上一期间")
    case .nextPeriod: Phrase("Next period", "下一期间")
    case .runningPeriod: Phrase("Back to the running period", "回到当前期间")
    case .scope: Phrase("Choose the scope", "选择范围")
    case .wholeCompany: Phrase("The whole company", "整个公司")
    case .export: Phrase("Export", "导出")
    case .theme: Phrase("Choose the theme", "选择主题")
    case .language: Phrase("Choose the language", "选择语言")
    case .palette: Phrase("All commands", "全部命令")
    case .help: Phrase("Help", "帮助")
    case .mouse: Phrase("Free or take the mouse", "释放或接管鼠标")
    case .reload: Phrase("Read the files again", "重新读取文件")
    case .repaint: Phrase("Paint the screen anew", "重绘屏幕")
    case .suspend: Phrase("Pause, back to the shell", "挂起，回到终端")
    case .quit: Phrase("Quit", "退出")
    }
  }

  /// What the line of keys of a page calls it: on movement its key leads back to the stages, on a split Enter asks for
  /// the share of a part.
  func shortPhrase(on page: PageKind) -> Phrase {
    switch (self, page) {
    case (.movement, .movement): Phrase("stages", "阶段")
    case (.enter, .split): Phrase("share", "占比")
    default: shortPhrase
    }
  }

  /// What the help of a page calls it.
  func phrase(on page: PageKind) -> Phrase {
    switch (self, page) {
    case (.enter, .split): Phrase("Type the share of the part", "输入该部分的占比")
    case (.movement, .movement): Phrase("Back to the stages", "回到各阶段")
    default: phrase
    }
  }

  /// What the line of keys calls it, where there is little room.
  var shortPhrase: Phrase {
    switch self {
    case .enter: Phrase("in", "深入")
    case .right: Phrase("pane", "窗格")
    case .nextView: Phrase("view", "视图")
    case .explain: Phrase("explain", "解释")
    case .diagnose: Phrase("why", "原因")
    case .baseline: Phrase("against", "环比同比")
    case .filter: Phrase("filter", "筛选")
    case .sort: Phrase("sort", "排序")
    case .fold: Phrase("fold", "折叠")
    case .group: Phrase("by", "分组")
    case .metric: Phrase("metric", "指标")
    case .grain: Phrase("periods", "周期")
    case .columns: Phrase("columns", "列")
    case .level: Phrase("level", "级别")
    case .decompose: Phrase("periods", "分解")
    case .weights: Phrase("split", "试算")
    case .axis: Phrase("over", "对象")
    case .way: Phrase("by", "依据")
    case .amount: Phrase("whole", "总额")
    case .moreShare: Phrase("more", "增加")
    case .lessShare: Phrase("less", "减少")
    case .splitFurther: Phrase("further", "继续分解")
    case .writeTargets: Phrase("write", "写入")
    case .stalled: Phrase("stalled", "停滞")
    case .movement: Phrase("movement", "变动")
    case .since: Phrase("since", "起点")
    case .standUp: Phrase("stand-up", "站会")
    case .cohort: Phrase("deals counted", "口径")
    case .compare: Phrase("compare", "对比")
    case .needs: Phrase("needs", "要求")
    case .deals: Phrase("deals", "商机")
    case .note: Phrase("note", "备注")
    case .publish: Phrase("publish", "公布")
    case .planReview: Phrase("cost of plans", "方案评估")
    case .object: Phrase("object", "异议")
    case .answer: Phrase("answer", "答复")
    case .confirm: Phrase("confirm", "确认")
    case .pay: Phrase("paid", "发放")
    case .whys: Phrase("5 Why", "5 Why")
    case .coach: Phrase("coaching", "辅导")
    case .feedback: Phrase("feedback", "反馈")
    case .training: Phrase("training", "培训")
    case .period: Phrase("period", "期间")
    case .scope: Phrase("scope", "范围")
    case .export: Phrase("export", "导出")
    case .theme: Phrase("theme", "主题")
    case .palette: Phrase("commands", "命令")
    case .help: Phrase("help", "帮助")
    default: phrase
    }
  }
}

/// The headings of the help, each with its actions.
enum ActionGroup: CaseIterable {
  case moving, pages, looking, writing, subject, program

  /// The heading.
  var phrase: Phrase {
    switch self {
    case .moving: Phrase("Moving", "移动")
    case .pages: Phrase("Pages", "页面")
    case .looking: Phrase("Looking closer", "细看")
    case .writing: Phrase("Writing down", "记录")
    case .subject: Phrase("Period and scope", "期间与范围")
    case .program: Phrase("Program", "程序")
    }
  }

  /// Where an action stands in the help.
  init(_ action: Action) {
    switch action {
    case .enter, .back, .top, .up, .down, .left, .right, .pageUp, .pageDown, .last: self = .moving
    case .nextPage, .previousPage, .overview, .targets, .funnel, .analysis, .people, .incentives, .forecast,
      .data:
      self = .pages
    case .nextView, .previousView, .scorecard, .trends, .shares, .pivot, .diagnosis, .sources, .effects, .conduct:
      self = .pages
    case .explain, .diagnose, .baseline, .filter, .sort, .reverseSort, .fold, .foldAll, .unfoldAll, .grain, .columns,
      .group, .metric, .level,
      .decompose,
      .stalled, .movement, .since, .cohort, .compare, .needs, .deals, .weights, .axis, .way, .amount, .moreShare,
      .lessShare,
      .splitFurther, .writeTargets, .planReview:
      self = .looking
    case .note, .whys, .coach, .feedback, .training, .standUp, .publish, .object, .answer, .confirm, .pay:
      self = .writing
    case .period, .previousPeriod, .nextPeriod, .runningPeriod, .scope, .wholeCompany: self = .subject
    case .export, .theme, .language, .palette, .help, .mouse, .reload, .repaint, .suspend, .quit: self = .program
    }
  }
}
