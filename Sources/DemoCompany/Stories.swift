internal import Sales

/// The stories planted in the demo, for a person to find. Each holds for every seed; docs/demo.md tells where each
/// shows, and the tests count them from the finished files.
///
/// - **A region falls behind on one line**: in the running month and the one before, 华南 wins about a third of its
///   target for 安全服务; as many leads and deals come in as before, but far fewer of them are won.
/// - **A rep weak at one stage**: 徐文博 loses most deals between 方案报价 and 商务谈判.
/// - **Held-back orders (压单)**: 刘振宇, already above target, lets signed-and-ready orders wait and books them in
///   the first three working days of the next month.
/// - **Stalled deals**: two dozen open deals have not moved for three to five months.
/// - **Late payments**: customers of the segment 政府及事业单位 pay five to eleven weeks after the due day.
/// - **Churning customers**: two of each region bought often and stopped about eight months ago, unsatisfied.
/// - **A reorganisation, a departure, an arrival**: 王若溪 moved from 华北 to 西南, 高建业 left (five of his deals
///   have had no owner since), 冉小川 joined.
/// - **Bad rows**: the partners' export holds ten rows that cannot be read, three duplicates and one correction.
enum Stories {
  static let fallingRegion = 1
  static let fallingMonths = -1...0
  static let weakRep = 3
  static let holdingRep = 13
  /// Months in whose first three working days the held-back orders are booked.
  static let holdingMonths = [-12, -9, -6, -3, 0]
  static let heldBackEachTime = 2
  static let stalledCount = 24
  /// Deals from this many yuan on are celebrated.
  static let bigDeal = 300_000
  static let lateSegment = Customer.Segment.publicSector

  static func isFalling(region: Int, line: Int, month: Month) -> Bool {
    region == fallingRegion && line == Catalogue.securityLine && fallingMonths.contains(month.offset)
  }

  /// How many of a cell's orders are booked late on purpose.
  static func heldBackOrders(rep: Int, line: Int, month: Month) -> Int {
    let holds = rep == holdingRep && line == Roster.reps[rep].lines[0] && holdingMonths.contains(month.offset)
    return holds ? heldBackEachTime : 0
  }

  /// What a planned attainment becomes where a story wants something else.
  static func attainment(_ planned: Double, rep: Int, region: Int, line: Int, month: Month) -> Double {
    if isFalling(region: region, line: line, month: month) { return min(0.32, planned * 0.35) }
    switch rep {
    case holdingRep where holdingMonths.contains(month.offset + 1): return max(1.2, planned)
    case holdingRep where holdingMonths.contains(month.offset): return max(1.05, planned)
    case weakRep: return min(0.85, planned * 0.75)
    default: return planned
    }
  }
}
