extension Table {
  /// What people call the rows of the table.
  public var phrase: Phrase {
    switch self {
    case .reps: Phrase("Reps", "人员")
    case .products: Phrase("Products", "产品")
    case .customers: Phrase("Customers", "客户")
    case .targets: Phrase("Targets", "目标")
    case .actuals: Phrase("Actuals", "实际汇总")
    case .deals: Phrase("Deals", "商机")
    case .stageEvents: Phrase("Stage events", "阶段变更")
    case .splits: Phrase("Splits", "业绩分成")
    case .payments: Phrase("Payments", "回款")
    case .leads: Phrase("Leads", "线索")
    case .activities: Phrase("Activities", "跟进活动")
    case .satisfaction: Phrase("Satisfaction", "满意度")
    case .courses: Phrase("Courses", "课程")
    case .trainings: Phrase("Trainings", "培训")
    case .calendar: Phrase("Calendar", "工作日历")
    case .rates: Phrase("Exchange rates", "汇率")
    }
  }

  /// What a view gains from the table: said where no file fills it.
  public var gain: Phrase {
    switch self {
    case .reps: Phrase("regions, teams and managers of every rep", "每位销售员的区域、团队和主管")
    case .products: Phrase("product lines, prices and costs", "产品线、价格和成本")
    case .customers: Phrase("customer names, segments and owners", "客户名称、类型和负责人")
    case .targets: Phrase("targets, attainment, lights and pace", "目标、达成率、红黄绿灯和进度")
    case .actuals: Phrase("monthly totals where there is nothing finer", "没有明细时的月度汇总")
    case .deals: Phrase("sales, funnel, win rate and leaderboard", "销售额、漏斗、成单率和排行榜")
    case .stageEvents: Phrase("days in each stage and stalled deals", "各阶段停留天数和停滞商机")
    case .splits: Phrase("deals shared by several reps", "多人分成的商机")
    case .payments: Phrase("collections and collection rate", "回款额和回款率")
    case .leads: Phrase("new leads and their conversion", "新增线索和线索转化率")
    case .activities: Phrase("follow-ups, calls, visits and quotes", "跟进、电话、拜访和报价")
    case .satisfaction: Phrase("customer satisfaction", "客户满意度")
    case .courses: Phrase("the course that trains a weak metric", "针对薄弱指标的课程")
    case .trainings: Phrase("who took which course", "谁参加过哪门课程")
    case .calendar: Phrase("holidays and worked weekends", "节假日和调休")
    case .rates: Phrase("amounts in other currencies", "其他币种的金额")
    }
  }

  /// The file that fills the table, `deals.csv`.
  public var fileName: String { rawValue + ".csv" }
}
