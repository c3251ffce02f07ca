/// Every column a report can have: its raw value is the key of JSON and CSV, its phrase the heading for people.
/// (cli.md, show)
public enum ReportKey: String, Hashable, Sendable, CaseIterable {
  case region, team, product, rep, manager, customer, segment, source, stage, pipeline, year, quarter, month, week, day
  case productItem = "product_item"
  case repName = "rep_name"
  case customerName = "customer_name"
  case productName = "product_name"
  case productItemName = "product_item_name"
  case stageName = "stage_name"
  case metric, target, actual, attainment, gap, light, pace, note, mom, yoy, driver, value, n, period, rank,
    change
  case targetOrigin = "target_origin"
  case neededPerDay = "needed_per_day"
  case previousYear = "previous_year"
  case name, reached, conversion, lost, open, stalled, bottleneck
  case openAmount = "open_amount"
  case dwellMedian = "dwell_median"
  case dwellP90 = "dwell_p90"
  case baselineConversion = "baseline_conversion"
  case deals
  case deal, title, kind, amount, created, closed, collected, file, line
  case expectedClose = "expected_close"
  case wonOn = "won_on"
  case daysInStage = "days_in_stage"
  case table, rows, used, merged, replaced, quarantined, state, column, text, problem
  case ageSeconds = "age_seconds"
  case teamMedian = "team_median"
  case topQuartile = "top_quartile"
  case velocity
  case winRate = "win_rate"
  case averageDeal = "avg_deal"
  case cycleDays = "cycle_days"
  case openDeals = "open_deals"
  case method, forecast, low, high, mape, bias, leads, probability
  case before, after, contribution, share
  case base, tier, rate, commission, bonus, adjustments, total, status
  case teamAward = "team_award"
  case rankAward = "rank_award"
  case nextTier = "next_tier"
  case toNextTier = "to_next_tier"
  case cost, sales, tiers, winners, losers
  case id, plan, rule, published, late
  case paidAmount = "paid_amount"
  case heldAmount = "held_amount"
  case publishBy = "publish_by"
  case objectBy = "object_by"
  case costNow = "cost_now"
  case costShare = "cost_share"
  case costShareNow = "cost_share_now"
  case belowTiers = "below_tiers"
}

extension ReportKey {
  /// The heading.
  public var phrase: Phrase {
    switch self {
    case .region: Dimension.region.phrase
    case .team: Dimension.team.phrase
    case .product, .productName: Dimension.product.phrase
    case .productItem, .productItemName: Dimension.productItem.phrase
    case .rep, .repName: Dimension.rep.phrase
    case .manager: Dimension.manager.phrase
    case .customer, .customerName: Dimension.customer.phrase
    case .segment: Dimension.segment.phrase
    case .source: Dimension.source.phrase
    case .stage, .stageName: Dimension.stage.phrase
    case .pipeline: Dimension.pipeline.phrase
    case .year: Dimension.year.phrase
    case .quarter: Dimension.quarter.phrase
    case .month: Dimension.month.phrase
    case .week: Dimension.week.phrase
    case .day: Dimension.day.phrase
    case .metric: Phrase("Metric", "指标")
    case .target: Phrase("Target", "目标")
    case .targetOrigin: Phrase("Origin", "目标来源")
    case .actual: Phrase("Actual", "累计实际")
    case .attainment: Phrase("Attainment", "达成率")
    case .gap: Phrase("Gap", "差额")
    case .light: Phrase("Light", "灯")
    case .pace: Phrase("Pace", "进度")
    case .neededPerDay: Phrase("Needed/day", "每日还需")
    case .note: Phrase("Note", "备注")
    case .mom: Phrase("MoM", "环比")
    case .yoy: Phrase("YoY", "同比")
    case .driver: Phrase("Main driver", "主要影响因素")
    case .value: Phrase("Value", "值")
    case .n: Phrase("Cases", "样本数")
    case .period: Phrase("Period", "期间")
    case .previousYear: Phrase("Last year", "去年同期")
    case .rank: Phrase("Rank", "名次")
    case .change: Phrase("Change", "变化")
    case .name: Phrase("Name", "名称")
    case .reached: Phrase("Reached", "到达")
    case .conversion: Phrase("Conversion", "转化率")
    case .lost: Phrase("Lost", "流失")
    case .open: Phrase("Open", "在途")
    case .openAmount: Phrase("Open amount", "在途金额")
    case .dwellMedian: Phrase("Median days", "停留中位")
    case .dwellP90: Phrase("P90 days", "停留P90")
    case .stalled: Phrase("Stalled", "停滞")
    case .baselineConversion: Phrase("Baseline", "基线")
    case .bottleneck: Phrase("Bottleneck", "瓶颈")
    case .deals: Phrase("Deals", "商机数")
    case .deal: Phrase("Deal", "商机")
    case .title: Phrase("Title", "标题")
    case .kind: Phrase("Kind", "类别")
    case .amount: Phrase("Amount", "金额")
    case .created: Phrase("Created", "创建日")
    case .expectedClose: Phrase("Expected close", "预计成交日")
    case .closed: Phrase("Closed", "关闭日")
    case .wonOn: Phrase("Won on", "成单日")
    case .collected: Phrase("Collected", "已回款")
    case .daysInStage: Phrase("Days in stage", "停留天数")
    case .file: Phrase("File", "文件")
    case .line: Phrase("Line", "行")
    case .table: Phrase("Table", "数据表")
    case .rows: Phrase("Rows", "行数")
    case .used: Phrase("Used", "采用")
    case .merged: Phrase("Merged", "合并")
    case .replaced: Phrase("Replaced", "被替换")
    case .quarantined: Phrase("Quarantined", "隔离")
    case .ageSeconds: Phrase("Age", "更新于")
    case .state: Phrase("State", "状态")
    case .column: Phrase("Column", "列")
    case .text: Phrase("Text", "原文")
    case .problem: Phrase("Problem", "问题")
    case .teamMedian: Phrase("Team median", "团队中位")
    case .topQuartile: Phrase("Top quartile", "前四分之一")
    case .velocity: Phrase("Velocity/day", "每日速度")
    case .winRate: Phrase("Win rate", "成单率")
    case .averageDeal: Phrase("Average deal", "平均客单价")
    case .cycleDays: Phrase("Sales cycle", "销售周期")
    case .openDeals: Phrase("Open deals", "在途商机")
    case .method: Phrase("Method", "预测方法")
    case .forecast: Phrase("Forecast", "预测")
    case .low: Phrase("Low", "下限")
    case .high: Phrase("High", "上限")
    case .mape: Phrase("Past error", "历史误差")
    case .bias: Phrase("Bias", "偏差")
    case .leads: Phrase("Leads", "领先")
    case .probability: Phrase("Chance of target", "达成概率")
    case .before: Phrase("Before", "之前")
    case .after: Phrase("After", "之后")
    case .contribution: Phrase("Contribution", "贡献")
    case .share: Phrase("Share", "占比")
    case .base: Phrase("Base", "计提基数")
    case .tier: Phrase("Tier", "档位")
    case .rate: Phrase("Rate", "比例")
    case .commission: Phrase("Commission", "提成")
    case .bonus: Phrase("Bonus", "奖金")
    case .teamAward: Phrase("Team award", "团队奖")
    case .rankAward: Phrase("Rank award", "名次奖")
    case .adjustments: Phrase("Adjustments", "调整")
    case .total: Phrase("Total", "合计")
    case .nextTier: Phrase("Next tier", "下一档")
    case .toNextTier: Phrase("To next tier", "距下一档")
    case .status: Phrase("Status", "状态")
    case .id: Phrase("Id", "编号")
    case .plan: Phrase("Plan", "方案")
    case .rule: Phrase("Rule", "规则")
    case .paidAmount: Phrase("Paid", "已发放")
    case .heldAmount: Phrase("Held", "暂缓")
    case .published: Phrase("Published", "公布日")
    case .late: Phrase("Late", "逾期")
    case .publishBy: Phrase("Publish by", "应公布于")
    case .objectBy: Phrase("Objections until", "异议截止")
    case .cost: Phrase("Cost", "成本")
    case .costNow: Phrase("In force", "现行成本")
    case .sales: Phrase("Sales", "销售额")
    case .costShare: Phrase("Of sales", "占销售额")
    case .costShareNow: Phrase("In force", "现行占比")
    case .tiers: Phrase("Reps per tier", "各档人数")
    case .belowTiers: Phrase("In none", "未达档")
    case .winners: Phrase("Get more", "多得人数")
    case .losers: Phrase("Get less", "少得人数")
    }
  }
}

extension ReportColumn {
  /// A column of the contract.
  public init(_ key: ReportKey, _ alignment: Alignment = .leading) { self.init(key.rawValue, alignment) }

  /// The heading for people; a column outside the contract keeps its own name.
  public func heading(in language: Language) -> String { ReportKey(rawValue: key)?.phrase[language] ?? key }
}

extension ReportTotal {
  /// A sum under a column of the contract.
  public init(_ key: ReportKey, _ value: ReportValue) { self.init(key.rawValue, value) }
}
