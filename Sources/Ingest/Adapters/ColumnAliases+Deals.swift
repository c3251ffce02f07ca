internal import Sales

extension ColumnAliases {
  /// A `Close Date` is the expected one until the deal is closed, then the day it was: it stands in `expected_close`,
  /// and a won or lost deal without `closed` takes it from there. (data-directory.md, Tables)
  static let deals: [String: [String]] = [
    "deal": [
      "Deal ID", "Opportunity ID", "Opportunity No", "Record ID", "ID", "Deal Number", "Order ID", "Order No",
      "Contract No",
      "Potential Id", "Deal Key", "(Do Not Modify) Opportunity", "编号", "商机编号", "商机编码", "商机ID", "业务编码", "业务编号", "销售机会编码",
      "销售机会编号",
      "订单编号", "订单号", "合同编号", "单据编号", "项目编号",
    ],
    "title": [
      "Deal Name", "Opportunity Name", "Deal Title", "Opportunity", "Name", "Topic", "Subject", "Potential Name",
      "Project",
      "商机名称", "商机", "销售机会名称", "商机项目名称", "项目名称", "机会点", "合同名称", "名称", "标题",
    ],
    "customer": customerNames,
    "rep": repNames + [
      "商机负责人", "商机所有人", "项目负责人", "Pipeline所有人", "售前", "负责人主属", "Deal Owner ID", "Owner ID", "Salesperson ID",
      "维护人员工编码", "创建人",
    ],
    "region": regionNames,
    "product": productNames + ["Products", "Product Item"],
    "source": [
      "Lead Source", "Deal Source", "Original Source", "Original Traffic Source", "Channel", "Source Channel",
      "Source Origin",
      "Deal Source Origin", "来源", "商机来源", "客户来源", "线索来源", "渠道", "来源渠道",
    ],
    "pipeline": ["Deal Pipeline", "Sub-Pipeline", "Sales Pipeline", "Record Type", "管道", "销售流程", "业务类型", "销售机会类型"],
    "stage": [
      "Deal Stage", "Stage Name", "Opportunity Stage", "Sales Stage", "Pipeline Phase", "Pipeline Stage", "阶段", "销售阶段",
      "商机阶段", "推进阶段", "当前阶段", "客户采购阶段", "销售阶段编码", "Status", "Deal Status", "状态", "商机状态", "项目状态",
    ],
    "amount": [
      "Deal Amount", "Deal Value", "Value", "Opportunity Amount", "Total Amount", "Close Value", "Contract Value",
      "Contract Amount", "Revenue", "Sales", "Est. Revenue", "Estimated Revenue", "Expected Revenue", "Annual Revenue",
      "Total",
      "金额", "商机金额", "合同金额", "成交金额", "销售金额", "销售额", "订单金额", "预计金额", "预计销售金额", "预计合同金额", "PPL金额", "总价", "总金额",
      "项目预算",
    ],
    "currency": currencyNames + ["Currency of Value", "Deal Currency of Value", "Total Amount Currency"],
    "cost": ["Costs", "Cost Amount", "COGS", "Total Cost", "成本", "成本金额", "总成本", "实际花费"],
    "created": [
      "Create Date", "Created Date", "Created", "Created On", "Created At", "Creation Date", "Created Time",
      "Date Created",
      "Deal Created", "Deal Created Date", "Deal Creation Date", "Deal Deal Created", "Engage Date", "Open Date",
      "创建时间", "创建日期", "创建于",
      "录入日期", "商机创建时间", "建立日期", "立项日期",
    ],
    "stage_since": [
      "Last Stage Change", "Last Stage Change Date", "Last Stage Update", "Stage Change Date", "Stage Since",
      "Deal Last Stage Change", "Stage Entered", "阶段更新时间", "阶段变更时间", "进入阶段时间", "进入当前阶段时间",
    ],
    "expected_close": [
      "Expected Close", "Expected Close Date", "Expected Closing", "Expected Closing Date", "Expected Closure Date",
      "Deal Expected Close Date", "Est. Close Date", "Estimated Close Date", "Close Date", "Closing Date", "预计成交日期",
      "预计成交时间",
      "预计签单时间", "预计签约日期", "预计落单时间", "预计结单日期", "预计结束时间", "预计关闭日期", "结单日期", "关闭日期", "结束时间",
    ],
    "closed": [
      "Closed Date", "Closed On", "Closed At", "Actual Close Date", "Date Closed", "Won Date", "Deal Closed On",
      "Deal Deal Closed On", "Deal Won Time", "Won Time", "Sign Date", "Signed Date", "Order Date", "成交日期", "成交时间",
      "签约日期", "签单日期",
      "签约时间", "签订日期", "合同日期", "实际成交日期", "实际结单日期", "赢单时间", "赢单日期", "下单时间", "订单日期",
    ],
    "lost_reason": [
      "Loss Reason", "Closed Lost Reason", "Reason For Loss", "Reason Lost", "Deal Lost Reason", "Lost Reason Detail",
      "输单原因",
      "丢单原因", "失败原因", "输单描述",
    ],
    "forecast": [
      "Forecast Category", "Forecast Category Name", "Forecast Status", "Forecast Type", "预测", "项目预测", "预测类别", "FC类型",
      "是否计入Forecast",
    ],
  ]

  static let stageEvents: [String: [String]] = [
    "deal": ["Deal ID", "Opportunity ID", "Opportunity", "Record ID", "商机编号", "商机编码", "商机", "商机ID"],
    "stage": ["To Stage", "New Stage", "Stage Name", "New Value", "阶段", "销售阶段", "变更后阶段", "新阶段"],
    "at": [
      "Date", "Time", "Changed At", "Change Date", "Edit Date", "Entered", "Entered At", "Last Modified", "Timestamp",
      "时间", "日期",
      "变更时间", "变更日期", "进入时间",
    ],
  ]

  static let splits: [String: [String]] = [
    "deal": ["Deal ID", "Opportunity ID", "Opportunity", "商机编号", "商机编码", "商机", "合同编号"],
    "rep": repNames + ["Team Member", "Split Owner", "分成人"],
    "share": [
      "Split", "Split Percentage", "Split Percent", "Split (%)", "Percent", "Percentage", "Split %", "比例", "分成比例", "占比",
      "业绩比例",
    ],
  ]
}
