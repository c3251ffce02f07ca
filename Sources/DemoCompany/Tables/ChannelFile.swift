internal import Sales

/// The channel partners' own export: other headers, other stage names, amounts in 万元, a title above and a total
/// below, names instead of ids — and the rows a person typed badly.
extension DemoCompany {
  static let channelPath = "exports/渠道商机.csv"
  static let channelHeader = "商机编号,商机名称,客户名称,负责人,产品,阶段,金额(万元),创建日期,预计结单日期,结单日期,输单原因"

  var channelFile: DemoFile {
    let rows = deals.filter(\.isChannel).map(channelRow)
    var text = CSVText(header: "渠道商机导出 \(today.iso)")
    text.line(DemoCompany.channelHeader)
    var bad = BadRow.all(today: today)[...]
    for (place, row) in rows.enumerated() {
      text.line(row)
      if place % 5 == 3, let next = bad.popFirst() { text.line(next.row) }
    }
    for row in bad { text.line(row.row) }
    // The partners paste new rows below the old ones: three rows stand there twice.
    for row in rows.prefix(3) { text.line(row) }
    for row in CorrectedRow.both(today: today) { text.line(row) }
    text.line("合计,,,,,,,,,,")
    return DemoFile(path: DemoCompany.channelPath, text: text.text)
  }

  private func channelRow(_ deal: Deal) -> String {
    guard let step = deal.step(on: today) else { return "" }
    var row = CSVText()
    row.add(deal.id)
    row.add(deal.title(customers))
    row.add(customers[deal.customer].name)
    row.add(deal.rep.map { Roster.reps[$0].name })
    row.add(Catalogue.products[deal.product].name)
    row.add(step.stage.partnerName)
    row.add(deal.amount.map { "\($0 / 10_000).\(digits($0 % 10_000 / 100, 2))" })
    row.add(slashed(deal.created))
    row.add(slashed(deal.expectedClose))
    row.add(step.stage.isOpen ? nil : slashed(step.at.day))
    row.add(step.stage == .lost ? deal.lostReason.map { Deal.lostReasons[$0] } : nil)
    return row.text
  }
}

private func slashed(_ day: Day) -> String {
  let (year, month, dayOfMonth) = day.civil
  return "\(year)/\(month)/\(dayOfMonth)"
}

/// A row that cannot be used, and why.
struct BadRow {
  /// The name of the `Problem.Kind` a reader must give it.
  let kind: String
  let row: String

  /// The ten of them.
  static func all(today: Day) -> [BadRow] {
    let early = slashed(today.adding(days: -70))
    let late = slashed(today.adding(days: -20))
    let year = today.civil.year
    return [
      BadRow(kind: "blankKey", row: ",恒澜机械终端防护采购,恒澜机械有限公司,陈思睿,终端防护,投标,6.80,\(early),\(late),,"),
      BadRow(kind: "missingRequired", row: "QD-90002,瑞沐电子边缘网关采购,瑞沐电子有限公司,沈佳宁,边缘网关,,9.20,\(early),\(late),,"),
      BadRow(kind: "wonWithoutAmount", row: "QD-90003,启岳物流经营分析看板续费,启岳物流有限公司,赵启航,经营分析看板,签约,,\(early),\(late),\(late),"),
      BadRow(kind: "wonWithoutAmount", row: "QD-90004,鼎湾医药数据治理服务一期,鼎湾医药有限公司,胡正阳,数据治理服务,签约,-,\(early),\(late),\(late),"),
      BadRow(kind: "closedWithoutDay", row: "QD-90005,远岫食品协同办公标准版采购,远岫食品有限公司,孙雨桐,协同办公标准版,丢单,4.50,\(early),,,价格"),
      BadRow(kind: "unreadableNumber", row: "QD-90006,嘉岭建设等保合规套餐采购,嘉岭建设有限公司,梁俊豪,等保合规套餐,议价,面议,\(early),\(late),,"),
      BadRow(kind: "unreadableNumber", row: "QD-90007,润桥能源能耗监测系统试点,润桥能源有限公司,马晓峰,能耗监测系统,投标,约12万左右,\(early),\(late),,"),
      BadRow(
        kind: "unreadableDay",
        row: "QD-90008,盛屿商贸智能会议室套件采购,盛屿商贸有限公司,林晓彤,智能会议室套件,签约,15.60,\(early),\(late),\(year)/2/30,"),
      BadRow(kind: "unreadableDay", row: "QD-90009,博砚教育协同办公旗舰版升级,博砚教育有限公司,白玉洁,协同办公旗舰版,方案交流,7.30,上个月,\(late),,"),
      BadRow(
        kind: "numberTooLarge", row: "QD-90010,云棠置业数据中台基础包采购,云棠置业有限公司,蒋国栋,数据中台基础包,投标,99999999999,\(early),\(late),,"),
    ]
  }
}

/// One deal entered twice with different amounts: the later row counts, and both are told of.
enum CorrectedRow {
  static func both(today: Day) -> [String] {
    let early = slashed(today.adding(days: -40))
    let late = slashed(today.adding(days: 35))
    return ["5.20", "5.90"].map {
      "QD-90012,泰麓超市环境传感套件采购,泰麓超市有限公司,彭雅琴,环境传感套件,投标,\($0),\(early),\(late),,"
    }
  }
}
