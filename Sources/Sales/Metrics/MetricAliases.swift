/// Other usual words for the metrics, as targets.csv and actuals.csv may write them.
enum MetricAliases {
  private static let words: [String: [String]] = [
    "sales": ["revenue", "bookings", "won amount", "业绩", "销售业绩", "营收", "成交额", "销售金额", "成单金额"],
    "signed": ["signed amount", "contracts", "contract amount", "合同金额", "签约额", "签单额"],
    "collected": ["collections", "cash", "cash collected", "payments", "received", "回款", "回款金额", "到账"],
    "collection_rate": ["收款率"],
    "deals_won": ["won deals", "won", "deals", "成单数", "成交量", "成交数", "赢单数", "赢单量", "签单数"],
    "deals_lost": ["lost deals", "lost", "输单数", "丢单数", "丢单量"],
    "new_customers": ["new accounts", "new logos", "新客户", "新增客户", "新增客户数", "新客数"],
    "avg_deal": ["average deal", "average deal size", "avg deal size", "客单价", "平均单价", "单均金额"],
    "win_rate": ["close rate", "赢单率", "成交率", "签单率"],
    "deal_conversion": ["conversion", "opportunity conversion", "转化率", "商机转化"],
    "new_customer_conversion": ["new customer conversion rate", "新客转化率"],
    "lead_conversion": ["lead conversion rate", "线索转化"],
    "cycle_days": ["sales cycle", "cycle", "days to close", "成交周期", "平均销售周期"],
    "new_leads": ["leads", "线索", "线索数", "线索量", "新线索", "新增线索数"],
    "deals_created": ["new deals", "opportunities", "new opportunities", "商机", "商机数", "新商机", "新增商机数"],
    "follow_ups": ["activities", "follow ups", "跟进次数", "跟进数", "跟进量"],
    "calls": ["phone calls", "电话量", "电话数", "电话次数", "通话数"],
    "visits": ["meetings on site", "拜访量", "拜访数", "拜访次数", "客户拜访"],
    "quotes": ["quotations", "报价数", "报价量", "报价次数"],
    "gross_margin": ["gross profit", "margin", "profit", "毛利额", "利润"],
    "margin_rate": ["gross margin rate", "margin percent"],
    "clv": ["ltv", "customer lifetime value", "客户终身价值", "客户价值"],
    "retention": ["retention rate", "customer retention", "保留率", "留存率", "客户留存率"],
    "satisfaction": ["csat", "customer satisfaction", "客户满意度", "满意度评分"],
  ]

  private static let ids: [String: String] = words.reduce(into: [:]) { ids, entry in
    for word in entry.value { ids[word.matchingForm] = entry.key }
  }

  /// The id a word in its matching form stands for.
  static func id(of matchingForm: String) -> String? { ids[matchingForm] }
}
