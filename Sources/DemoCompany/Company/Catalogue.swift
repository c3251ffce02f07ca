/// What the company sells: four lines of three products each.
enum Catalogue {
  /// One product.
  struct Product: Sendable {
    let id: String
    let name: String
    /// Index into `lines`.
    let line: Int
    let category: String
    /// Yuan for one unit.
    let price: Int
    /// Cost in percent of the price.
    let costPercent: Int
  }

  /// The line on which a region falls behind.
  static let securityLine = 2

  /// The product lines.
  static let lines = ["智慧办公", "数据平台", "安全服务", "物联设备"]

  /// The products; the three of line n stand at 3n to 3n + 2, the dearest last.
  static let products = [
    Product(id: "OA-100", name: "协同办公标准版", line: 0, category: "订阅", price: 6_800, costPercent: 38),
    Product(id: "OA-200", name: "协同办公旗舰版", line: 0, category: "订阅", price: 16_800, costPercent: 35),
    Product(id: "OA-300", name: "智能会议室套件", line: 0, category: "硬件", price: 29_800, costPercent: 62),
    Product(id: "DP-100", name: "经营分析看板", line: 1, category: "订阅", price: 12_000, costPercent: 34),
    Product(id: "DP-200", name: "数据中台基础包", line: 1, category: "许可", price: 36_000, costPercent: 41),
    Product(id: "DP-300", name: "数据治理服务", line: 1, category: "服务", price: 48_000, costPercent: 55),
    Product(id: "SE-100", name: "终端防护", line: 2, category: "订阅", price: 8_600, costPercent: 36),
    Product(id: "SE-200", name: "安全托管服务", line: 2, category: "服务", price: 26_000, costPercent: 52),
    Product(id: "SE-300", name: "等保合规套餐", line: 2, category: "服务", price: 42_000, costPercent: 48),
    Product(id: "IO-100", name: "环境传感套件", line: 3, category: "硬件", price: 5_400, costPercent: 66),
    Product(id: "IO-200", name: "边缘网关", line: 3, category: "硬件", price: 18_500, costPercent: 63),
    Product(id: "IO-300", name: "能耗监测系统", line: 3, category: "方案", price: 39_000, costPercent: 58),
  ]
}
