internal import Sales

extension ColumnAliases {
  static let payments: [String: [String]] = [
    "payment": [
      "Payment ID", "Payment No", "Receipt No", "Transaction ID", "ID", "回款编号", "回款编码", "回款单号", "收款单号", "收款编号", "单据编号",
      "编号",
      "流水号",
    ],
    "deal": [
      "Deal ID", "Opportunity ID", "Order ID", "Contract No", "Contract ID", "Invoice", "商机编号", "商机编码", "合同编号", "合同号",
      "订单编号", "订单号",
      "业务编码", "合同名称", "商机名称", "商机",
    ],
    "amount": [
      "Paid Amount", "Payment Amount", "Amount Paid", "Received", "Received Amount", "Value", "回款金额", "收款金额", "实收金额",
      "金额", "到账金额",
      "已回款金额", "收款单金额",
    ],
    "currency": currencyNames,
    "paid": [
      "Paid Date", "Payment Date", "Paid On", "Paid At", "Date Paid", "Received On", "Received Date", "Date",
      "Created (UTC)",
      "回款日期", "回款时间", "收款日期", "收款单日期", "到账日期", "到账时间", "付款日期", "业务日期", "单据日期", "日期",
    ],
    "due": ["Due Date", "Due On", "应收日期", "到期日", "到期日期", "计划回款日期", "计划回款时间"],
  ]

  static let leads: [String: [String]] = [
    "lead": [
      "Lead ID", "Record ID", "ID", "Lead No", "Lead Number", "线索编号", "线索编码", "销售线索编码", "线索ID", "编号", "Lead Name",
      "线索名称",
    ],
    "rep": repNames + ["Lead Owner", "Lead Owner ID", "线索负责人", "跟进人"],
    "region": regionNames,
    "source": ["Lead Source", "Original Source", "Channel", "来源", "线索来源", "渠道", "来源渠道", "客户来源"],
    "customer": customerNames,
    "created": [
      "Create Date", "Created Date", "Created On", "Created At", "Created Time", "Date Created", "Date", "创建时间", "创建日期",
      "录入时间",
      "日期", "获取日期",
    ],
    "status": ["Lead Status", "Lifecycle Stage", "状态", "线索状态"],
    "converted": [
      "Converted Date", "Convert Date", "Conversion Date", "Converted On", "Converted At", "转化日期", "转化时间", "转换日期",
      "转换时间", "转商机日期",
      "转商机时间",
    ],
    "deal": [
      "Deal ID", "Converted Deal", "Converted Opportunity", "Opportunity ID", "Associated Deal IDs", "商机编号", "商机编码",
      "转化商机",
    ],
  ]

  static let activities: [String: [String]] = [
    "activity": ["Activity ID", "Record ID", "ID", "Call Id", "Task ID", "活动编号", "记录编号", "跟进编号", "编号"],
    "rep": repNames + ["Activity Owner", "Call Owner", "Task Owner", "Call Owner Id", "跟进人", "拜访人", "执行人"],
    "customer": customerNames + ["Related To", "Regarding"],
    "deal": [
      "Deal ID", "Opportunity ID", "Associated Deal IDs", "Deal Name", "Opportunity", "商机编号", "商机编码", "商机名称", "商机",
      "关联商机",
    ],
    "kind": [
      "Type", "Activity Type", "Call Type", "Activity", "Category", "类型", "活动类型", "跟进类型", "跟进方式", "方式", "跟进形式",
    ],
    "at": [
      "Date", "Activity Date", "Time", "When", "Start Time", "Start Date", "Call Start Time", "Due Date", "Timestamp",
      "时间", "日期",
      "跟进时间", "跟进日期", "拜访时间", "拜访日期", "活动时间", "活动日期",
    ],
    "outcome": ["Result", "Call Outcome", "Call Status", "Status", "结果", "跟进结果", "状态"],
  ]

  static let satisfaction: [String: [String]] = [
    "customer": customerNames,
    "at": ["Date", "Survey Date", "Responded", "Response Date", "日期", "时间", "评价日期", "回访日期", "调查日期"],
    "score": ["Rating", "CSAT", "NPS", "Satisfaction", "Satisfaction Score", "评分", "分数", "得分", "满意度", "满意度评分"],
  ]
}
