internal import Sales

extension ColumnAliases {
  static let reps: [String: [String]] = [
    "rep": [
      "Rep ID", "Employee ID", "User ID", "ID", "Sales Rep", "Sales Agent", "Salesperson", "Agent", "工号", "员工编号",
      "销售编号", "人员编码",
      "销售工号", "销售人员", "销售员", "业务员", "客户经理", "销售代表",
    ],
    "name": ["Full Name", "Rep Name", "Employee Name", "User Name", "姓名", "员工姓名", "名字", "销售姓名"],
    "region": regionNames,
    "team": teamNames,
    "manager": [
      "Manager Name", "Sales Manager", "Reports To", "Supervisor", "Team Lead", "主管", "经理", "销售经理", "上级", "直属上级", "负责人",
    ],
    "role": ["Title", "Job Title", "Position", "Level", "岗位", "职位", "角色", "职级"],
    "hired": ["Hire Date", "Hired On", "Start Date", "Joined", "Join Date", "入职日期", "入职时间"],
    "left": ["Leave Date", "Left On", "End Date", "Termination Date", "离职日期", "离职时间"],
    "email": ["E-Mail", "Mail", "Email Address", "邮箱", "电子邮箱"],
    "from": ["Valid From", "Since", "Effective From", "生效日期", "开始日期"],
    "to": ["Valid To", "Until", "Effective To", "失效日期", "结束日期"],
  ]

  static let products: [String: [String]] = [
    "product": [
      "Product ID", "Product Code", "SKU", "Item", "Item Code", "ID", "产品", "产品编码", "产品编号", "商品编码", "商品", "物料编码",
    ],
    "name": ["Product Name", "Item Name", "产品名称", "商品名称", "名称"],
    "line": ["Product Line", "Series", "Family", "Product Family", "产品线", "系列", "产品系列"],
    "category": ["Product Category", "Type", "类别", "产品类别", "分类", "品类"],
    "price": ["Sales Price", "List Price", "Unit Price", "标价", "单价", "价格", "销售价", "售价", "目录价"],
    "cost": ["Unit Cost", "Standard Cost", "成本", "单位成本", "成本价"],
  ]

  static let customers: [String: [String]] = [
    "customer": [
      "Customer ID", "Account ID", "Company ID", "Client ID", "Record ID", "ID", "客户编号", "客户编码", "客户ID", "Account",
      "Account Name",
      "Client", "Company", "Company Name", "Organization", "客户", "客户名称", "公司名称",
    ],
    "name": [
      "Customer Name", "Account Name", "Company Name", "Client Name", "Organization Name", "客户名称", "公司名称", "客户全称", "名称",
    ],
    "segment": [
      "Customer Segment", "Tier", "Grade", "Level", "Customer Level", "Customer Type", "Class", "客户级别", "客户等级", "客户分类",
      "客户类型", "级别",
    ],
    "industry": ["Sector", "Customer Industry", "行业", "客户行业", "所属行业"],
    "region": regionNames + ["Office Location", "Country", "Country/Region", "省份"],
    "owner": repNames.filter { $0 != "Owner" } + [
      "Account Owner", "Company Owner", "Customer Owner", "客户负责人", "客户所有人",
    ],
    "since": [
      "Customer Since", "Created", "Create Date", "Created Date", "First Deal", "成交时间", "建档日期", "创建时间", "创建日期", "合作日期",
    ],
  ]

  static let targets: [String: [String]] = [
    "period": periodNames,
    "region": regionNames,
    "team": teamNames,
    "product": productNames,
    "rep": repNames,
    "metric": metricNames,
    "level": ["Target Level", "Kind", "Scenario", "目标级别", "目标档位", "级别", "档位"],
    "target": [
      "Target Amount", "Quota", "Sales Quota", "Goal", "Target Value", "Plan", "Planned", "Budget", "Value", "Amount",
      "目标", "目标值", "目标金额",
      "销售目标", "任务", "销售任务", "任务额", "指标值", "目标销售额", "计划", "金额",
    ],
  ]

  static let actuals: [String: [String]] = [
    "period": periodNames,
    "region": regionNames,
    "team": teamNames,
    "product": productNames,
    "rep": repNames,
    "metric": metricNames,
    "actual": [
      "Actual Amount", "Actual Value", "Actuals", "Achieved", "Result", "Value", "Amount", "Sales", "实际", "实际值", "实际金额",
      "完成", "完成值", "完成额",
      "实际完成", "实际销售额", "销售额", "金额",
    ],
    "note": ["Notes", "Comment", "Remark", "备注", "说明"],
  ]

  static let courses: [String: [String]] = [
    "course": ["Course ID", "Code", "ID", "课程编号", "课程编码", "课程"],
    "title": ["Course Title", "Course Name", "Name", "课程名称", "名称", "标题"],
    "metric": metricNames,
    "url": ["Link", "链接", "地址"],
    "minutes": ["Duration", "Length", "时长", "分钟", "课时"],
  ]

  static let trainings: [String: [String]] = [
    "rep": repNames + ["Participant", "学员", "参训人"],
    "course": ["Course ID", "Course Name", "Training", "课程", "课程编号", "课程名称"],
    "day": ["Date", "Training Date", "Completed", "Completed On", "日期", "培训日期", "完成日期"],
  ]

  static let calendar: [String: [String]] = [
    "day": ["Date", "日期"],
    "kind": ["Type", "Day Type", "类型", "性质"],
    "name": ["Holiday", "Holiday Name", "Description", "名称", "节日", "节假日"],
  ]

  static let rates: [String: [String]] = [
    "currency": currencyNames + ["From Currency", "Code", "外币"],
    "day": ["Date", "Valid From", "From", "Effective Date", "日期", "生效日期"],
    "rate": ["Exchange Rate", "Conversion Rate", "Value", "汇率"],
  ]

  private static let periodNames = [
    "Month", "Quarter", "Year", "Week", "Date", "Day", "Time Period", "Fiscal Period", "期间", "周期", "月份", "月", "季度",
    "年份", "年度",
    "年月", "时间", "日期", "统计周期",
  ]
  private static let metricNames = ["Metric Name", "KPI", "Measure", "Indicator", "指标", "指标名称", "考核指标", "度量"]
}
