extension Stage {
  /// The funnel of a team that has not described its own, with the stage names of the known CRMs as aliases.
  /// (data-directory.md, Settings; exports.md)
  public static let standard: [Stage] = [
    Stage(
      id: "lead", name: "线索获取", kind: .open, probability: 50_000,
      aliases: [
        "线索", "线索获取", "New", "Lead", "Prospecting", "Appointment scheduled", "appointmentscheduled", "新建", "预期",
      ]),
    Stage(
      id: "contact", name: "初步接洽", kind: .open, probability: 100_000,
      aliases: [
        "初步接洽", "接洽", "Contacted", "Contact", "Qualification", "Qualified", "Qualify", "Qualified to buy",
        "qualifiedtobuy", "验证客户", "评价", "Engaging",
      ]),
    Stage(
      id: "discovery", name: "需求挖掘", kind: .open, probability: 250_000,
      aliases: [
        "需求挖掘", "需求确定", "需求确认", "需求分析", "需求明确", "需求沟通", "Discovery", "Needs Analysis", "Demo", "Demo/Making",
        "Develop", "Meeting", "Presentation scheduled", "presentationscheduled", "Value Proposition",
        "Identify Decision Makers", "Perception Analysis",
      ]),
    Stage(
      id: "proposal", name: "方案报价", kind: .open, probability: 450_000,
      aliases: [
        "方案报价", "方案-报价", "方案/报价", "方案提交", "方案验证", "报价", "提案", "Proposal", "Proposition", "Propose",
        "Proposal/Quotation", "Proposal/Price Quote", "Quotation", "Decision maker bought-in", "decisionmakerboughtin",
        "立项汇报",
      ]),
    Stage(
      id: "negotiation", name: "商务谈判", kind: .open, probability: 650_000,
      aliases: [
        "商务谈判", "谈判", "谈判审核", "协商", "商务采购", "Negotiation", "Negotiation/Review", "Contract sent", "contractsent",
        "Ready to Close", "Close",
      ]),
    Stage(
      id: "won", name: "合同签订", kind: .won, probability: 1_000_000,
      aliases: [
        "合同签订", "赢单", "成单", "成功", "赢得并结束", "签约", "成交", "已成交", "已签约", "已赢单", "已成单", "赢单关闭", "关闭赢单", "赢单结束", "成交关闭", "签单",
        "已签单", "中标", "已中标", "签约成功", "成功签约", "已签合同", "合同已签", "已下单", "Won", "Win", "Closed Won", "closedwon",
        "Won Closed",
        "Won Signed", "Signed Won", "Closed Signed", "Deal Won", "Won Deal", "Opportunity Won", "Signed",
        "Contract Signed",
        "Signed Contract", "Customer", "Success",
      ]),
    Stage(
      id: "lost", name: "输单", kind: .lost, probability: 0,
      aliases: [
        "输单", "丢单", "失败", "失去并结束", "已丢单", "已输单", "丢单关闭", "关闭丢单", "输单关闭", "关闭输单", "丢单结束", "流失", "已流失", "未中标", "落标",
        "已失败",
        "战败", "已战败", "未成交", "已放弃", "放弃", "已终止", "终止", "已拒绝", "Lost", "Closed Lost", "closedlost", "Lost Closed",
        "Deal Lost",
        "Lost Deal", "Opportunity Lost", "Lost Opportunity", "Closed Lost to Competition", "Closed-Lost to Competition",
        "Lost to Competition", "Lost to Competitor", "Closed Lost to Competitor", "Lost No Decision", "No Decision",
        "Lost Price", "Abandoned", "Rejected", "Dead", "Failed",
      ]),
    Stage(
      id: "void", name: "无效", kind: .void, probability: 0,
      aliases: [
        "无效", "作废", "已作废", "取消", "已取消", "重复", "重复商机", "重复录入", "无效商机", "已失效", "失效", "误建", "Void", "Canceled",
        "Cancelled",
        "Closed Cancelled", "Closed Canceled", "Junk", "Unqualified", "Disqualified", "Invalid", "Deleted", "Duplicate",
        "Duplicated", "Duplicate Deal", "Closed Duplicate", "Spam",
      ]),
  ]
}
