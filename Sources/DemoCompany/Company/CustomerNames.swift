/// Invented names of customers; no two are alike.
struct CustomerNames: Sendable {
  /// A name and what it says about its bearer.
  struct Made: Sendable {
    let name: String
    let short: String
    let segment: Customer.Segment
    let industry: String
  }

  private var firms: [String]
  private var offices: [String]

  /// All names, shuffled.
  init(_ random: inout SeededRandom) {
    firms = random.shuffled(Self.heads.flatMap { head in Self.tails.map { head + $0 } })
    offices = random.shuffled(Self.cities.flatMap { city in Self.bodies.map { city + $0.name } })
  }

  /// The next customer: 12% key accounts, 38% medium, 30% small, 20% public sector.
  mutating func next(_ random: inout SeededRandom) -> Made {
    let segment = Customer.Segment(rawValue: random.weighted([12, 38, 30, 20])) ?? .medium
    if segment == .publicSector, let office = offices.popLast() {
      let body = Self.bodies.first { office.hasSuffix($0.name) }
      return Made(name: office, short: office, segment: segment, industry: body?.industry ?? "公共服务")
    }
    let head = random.one(of: Self.heads, else: "恒远")
    let tail = random.below(Self.trades.count)
    let short = firms.popLast() ?? head + Self.trades[tail].word
    let trade = Self.trades.first { short.hasSuffix($0.word) }
    return Made(
      name: short + (segment == .key ? "集团股份有限公司" : segment == .medium ? "股份有限公司" : "有限公司"),
      short: short, segment: segment == .publicSector ? .medium : segment, industry: trade?.industry ?? "制造业")
  }

  private static var tails: [String] { trades.map(\.word) }

  private static let heads = [
    "恒澜", "瑞沐", "启岳", "鼎湾", "远岫", "嘉岭", "润桥", "盛屿", "博砚", "云棠", "中桓", "泰麓", "和舟", "金穗源", "凯旌", "宏榆", "天芮",
    "安淇", "信垣", "同禾", "明珂", "卓珩", "新蔚", "百汀", "万榕", "佳礼", "德沛", "荣峤", "海棣", "晨曜",
  ]

  private static let trades: [(word: String, industry: String)] = [
    ("机械", "制造业"), ("精工", "制造业"), ("电子", "制造业"), ("食品", "消费品"), ("服饰", "消费品"), ("商贸", "零售业"),
    ("超市", "零售业"), ("物流", "交通物流"), ("供应链", "交通物流"), ("医药", "医疗健康"), ("医疗器械", "医疗健康"), ("置业", "房地产"),
    ("建设", "建筑业"), ("能源", "能源"), ("环保", "能源"), ("科技", "信息技术"), ("网络", "信息技术"), ("教育", "教育"),
  ]

  private static let cities = [
    "东澜市", "南屿市", "北岚市", "西屏市", "江汀市", "云栖县", "青礁市", "平麓市", "临陂县", "白渚区", "锦堰区", "长汐市", "松屏县", "河曲湾市",
  ]

  private static let bodies: [(name: String, industry: String)] = [
    ("政务服务中心", "政府"), ("第一人民医院", "医疗健康"), ("职业技术学院", "教育"), ("水务局", "政府"), ("图书馆", "公共服务"),
    ("公共资源交易中心", "政府"), ("实验中学", "教育"), ("交通运输局", "政府"),
  ]
}
