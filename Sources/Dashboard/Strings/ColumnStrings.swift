internal import Sales

extension ColumnID {
  /// The heading: the reports' own where a report has that column.
  var phrase: Phrase { ReportKey(rawValue: rawValue)?.phrase ?? own }

  private var own: Phrase {
    switch self {
    case .measure: Phrase("Measure", "措施")
    case .start: Phrase("Since", "开始")
    case .people: Phrase("Who", "对象")
    case .affectedBefore: ColumnID.before.phrase
    case .affectedAfter: ColumnID.after.phrase
    case .othersBefore: Phrase("Others before", "其他人之前")
    case .othersAfter: Phrase("Others after", "其他人之后")
    case .effect: Phrase("Effect", "效果")
    case .dates: Phrase("Dates given", "承诺日期")
    case .pushed: Phrase("Pushed out", "推迟")
    case .pushedShare: ColumnID.share.phrase
    case .foretold: Phrase("Forecast ÷ actual", "预测÷实际")
    case .heldBack: Phrase("Held back", "疑似压单")
    case .latest: Phrase("Latest order", "最近一单")
    case .pull: Phrase("−   │   +", "−   │   +")
    case .progress: Phrase("Progress", "进度条")
    case .given: Phrase("Given", "手工")
    case .weight: Phrase("Share", "占比")
    case .tried: Phrase("New target", "新目标")
    case .growth: Phrase("On last period", "较上一期间")
    case .attainability: Phrase("To reach", "可达性")
    case .workingDays: Phrase("Working days", "工作日")
    case .place: Phrase("Where", "位置")
    case .difference: Phrase("Difference", "差异")
    case .advice: Phrase("What to do", "处理建议")
    case .passedOver: Phrase("Passed over", "略过")
    case .cost: Phrase("Cost", "成本")
    case .currency: Phrase("Own currency", "原币金额")
    case .forecastCategory: Phrase("Forecast", "预测类别")
    case .winShare: Phrase("Win share", "赢单比例")
    case .weighted: Phrase("Expected", "加权金额")
    case .part: Phrase("Part", "范围")
    case .paid: Phrase("Paid", "到账日")
    case .due: Phrase("Due", "应收日")
    case .entered: Phrase("Entered", "进入日")
    case .lostReason: Phrase("Lost reason", "输单原因")
    case .lacking: Phrase("Lacking", "缺失信息")
    case .passed: Phrase("Went on", "进入下一阶段")
    case .lostAmount: Phrase("Lost amount", "流失金额")
    case .amountBefore: Phrase("Amount before", "原金额")
    case .expectedBefore: Phrase("Expected before", "原预计成交日")
    case .earlierConversion: Phrase("Before", "上期")
    case .newLeads: Phrase("Leads", "线索")
    case .leadConversion: Phrase("To deal", "转商机")
    case .dealsCreated: Phrase("Deals", "商机")
    case .dealConversion: Phrase("To won", "转成单")
    case .perLead: Phrase("Per lead", "每条线索")
    case .perLeadDay: Phrase("Per lead and day", "每线索每天")
    case .field: Phrase("Field", "字段")
    case .step: Phrase("#", "#")
    case .link: Phrase("Why → evidence", "原因 → 依据")
    case .what: Phrase("What", "内容")
    case .written: Phrase("When", "时间")
    case .author: Phrase("By", "记录人")
    case .honour: Phrase("Honour", "荣誉")
    case .belowEighty: Phrase("Below 80%", "低于 80%")
    case .verdict: Phrase("What it says", "评判")
    case .awards: Phrase("Awards", "奖项")
    case .rule: Phrase("Rule", "规则")
    case .plan: Phrase("Plan", "方案")
    case .pays: Phrase("Pays", "多得")
    default: Phrase(rawValue, rawValue)
    }
  }
}
