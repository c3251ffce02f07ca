/// What the metrics of the specification are called and how they are explained, in both languages.
enum MetricStrings {
  /// The columns of docs/metrics.md, which is for readers of both languages.
  static let documentHeader = "| id | name | 名称 | definition | 定义 | unit | tables | |"

  static let names: [String: Phrase] = [
    "sales": Phrase("Sales", "销售额"),
    "signed": Phrase("Signed", "合同额"),
    "collected": Phrase("Collected", "回款额"),
    "collection_rate": Phrase("Collection rate", "回款率"),
    "deals_won": Phrase("Deals won", "成单量"),
    "deals_lost": Phrase("Deals lost", "输单量"),
    "new_customers": Phrase("New customers", "新客户数"),
    "avg_deal": Phrase("Average deal", "平均客单价"),
    "win_rate": Phrase("Win rate", "成单率"),
    "deal_conversion": Phrase("Deal conversion", "商机转化率"),
    "new_customer_conversion": Phrase("New-customer conversion", "新客户转化率"),
    "lead_conversion": Phrase("Lead conversion", "线索转化率"),
    "cycle_days": Phrase("Sales cycle", "销售周期"),
    "new_leads": Phrase("New leads", "新增线索"),
    "deals_created": Phrase("New deals", "新增商机"),
    "follow_ups": Phrase("Follow-ups", "跟进"),
    "calls": Phrase("Calls", "电话"),
    "visits": Phrase("Visits", "拜访"),
    "quotes": Phrase("Quotes", "报价"),
    "gross_margin": Phrase("Gross margin", "毛利"),
    "margin_rate": Phrase("Margin rate", "毛利率"),
    "clv": Phrase("Customer lifetime value", "客户生命周期价值"),
    "retention": Phrase("Customer retention", "客户保留率"),
    "satisfaction": Phrase("Satisfaction", "满意度"),
  ]

  static let definitions: [String: Phrase] = [
    "sales": Phrase("amount of the deals won in the period, by day of winning", "期内成单金额之和，按成单日计"),
    "signed": Phrase("amount of the deals signed in the period, by closing day, won or not", "期内签约金额之和，按签约日计，不论是否到款"),
    "collected": Phrase("payments of the period, refunds negative", "期内回款之和，退款为负"),
    "collection_rate": Phrase(
      "received to date ÷ amount of the deals signed in the period", "期内签约单：截至当日已回款 ÷ 合同额"),
    "deals_won": Phrase("number of deals won in the period", "期内成单数量"),
    "deals_lost": Phrase("number of deals lost in the period", "期内输单数量"),
    "new_customers": Phrase("customers whose first won deal ever is in the period", "首次成单在期内的客户数"),
    "avg_deal": Phrase("sales ÷ deals won", "销售额 ÷ 成单量"),
    "win_rate": Phrase("won ÷ (won + lost), both by closing day in the period", "成单 ÷（成单 + 输单），均按期内结单日计"),
    "deal_conversion": Phrase("of the deals created in the period, share won to date", "期内新增商机中截至当日已成单的比例"),
    "new_customer_conversion": Phrase(
      "of the deals created in the period for customers who had won none before, share won to date",
      "期内为新客户创建的商机中截至当日已成单的比例"),
    "lead_conversion": Phrase("of the leads created in the period, share converted to date", "期内新增线索中截至当日已转化的比例"),
    "cycle_days": Phrase("median days from created to won, deals won in the period", "期内成单从创建到成单天数的中位数"),
    "new_leads": Phrase("leads created in the period", "期内新增线索数"),
    "deals_created": Phrase("deals created in the period", "期内新增商机数"),
    "follow_ups": Phrase("activities of any kind in the period", "期内各类跟进次数"),
    "calls": Phrase("calls in the period", "期内电话次数"),
    "visits": Phrase("visits in the period", "期内拜访次数"),
    "quotes": Phrase("quotes in the period", "期内报价次数"),
    "gross_margin": Phrase("amount − cost of the deals won in the period with a known cost", "期内已知成本的成单：金额 − 成本"),
    "margin_rate": Phrase("gross margin ÷ amount of the same deals", "毛利 ÷ 同一批成单的金额"),
    "clv": Phrase(
      "mean gross margin to date of the customers who ever bought (sales where the cost is unknown)",
      "曾成单客户截至期末的平均毛利（成本未知时按销售额）"),
    "retention": Phrase(
      "of the customers active at the start (a won deal in the last 365 days), share active at the end",
      "期初活跃客户（近 365 天有成单）中期末仍活跃的比例"),
    "satisfaction": Phrase("mean score of the period", "期内评分的平均值"),
  ]
}
