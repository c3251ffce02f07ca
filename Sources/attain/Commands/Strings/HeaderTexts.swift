internal import Sales

/// The headers of a new table in the words of those who will fill it; reading knows each of them again.
enum HeaderTexts {
  /// The header line's cells, in the order of the table's columns.
  static func headers(of table: Table, in language: Language) -> [String] {
    guard language == .chinese else { return table.columns.map(\.name) }
    return table.columns.map { own[table]?[$0.name] ?? shared[$0.name] ?? $0.name }
  }

  /// What a column is called wherever it stands.
  private static let shared = [
    "rep": "销售员", "region": "区域", "team": "团队", "product": "产品", "customer": "客户", "metric": "指标",
    "deal": "商机编号", "stage": "阶段", "amount": "金额", "currency": "币种", "cost": "成本", "created": "创建日期",
    "source": "来源", "name": "名称", "day": "日期", "note": "备注", "period": "期间", "course": "课程编号",
  ]

  /// What it is called in one table only.
  private static let own: [Table: [String: String]] = [
    .reps: [
      "rep": "工号", "name": "姓名", "manager": "主管", "role": "岗位", "hired": "入职日期", "left": "离职日期",
      "email": "邮箱", "from": "生效日期", "to": "失效日期",
    ],
    .products: ["product": "产品编号", "name": "产品名称", "line": "产品线", "category": "类别", "price": "单价"],
    .customers: [
      "customer": "客户编号", "name": "客户名称", "segment": "客户类型", "industry": "行业", "owner": "负责人",
      "since": "合作日期",
    ],
    .targets: ["product": "产品线", "level": "档位", "target": "目标"],
    .actuals: ["product": "产品线", "actual": "实际"],
    .deals: [
      "title": "商机名称", "customer": "客户名称", "rep": "负责人", "pipeline": "销售流程", "stage_since": "进入阶段时间",
      "expected_close": "预计成交日期", "closed": "成交日期", "lost_reason": "输单原因", "forecast": "预测类别",
    ],
    .stageEvents: ["at": "变更时间"],
    .splits: ["share": "分成比例"],
    .payments: ["payment": "回款编号", "amount": "回款金额", "paid": "回款日期", "due": "应收日期"],
    .leads: ["lead": "线索编号", "status": "线索状态", "converted": "转化日期"],
    .activities: ["activity": "活动编号", "kind": "活动类型", "at": "跟进时间", "outcome": "跟进结果"],
    .satisfaction: ["at": "评价日期", "score": "评分"],
    .courses: ["title": "课程名称", "url": "链接", "minutes": "时长"],
    .trainings: ["day": "培训日期"],
    .calendar: ["kind": "类型"],
    .rates: ["rate": "汇率"],
  ]
}
