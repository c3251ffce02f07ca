/// Who sells, where: 24 reps in six regions.
enum Roster {
  /// The regions, the largest first.
  static let regions = ["华东", "华南", "华北", "华中", "西南", "西北"]
  /// Who leads each region, in the same order.
  static let managers = ["郑海涛", "邓丽华", "韩志刚", "龚晓燕", "文国强", "安建军"]

  /// One person's time in one place; a reorganisation adds a row and never rewrites the past.
  struct Spell: Hashable, Sendable {
    /// Index into `regions`.
    let region: Int
    let team: String
    /// The first month, as an offset from the current one; `nil`: from the beginning.
    var from: Int?
    /// The last month; `nil`: until today.
    var to: Int?
  }

  /// One rep.
  struct Rep: Sendable {
    let id: String
    let name: String
    let role: String
    let spells: [Spell]
    /// What is expected of them in an average month, in thousand yuan.
    let base: Int
    /// The two product lines they carry a target for; the first has 60% of it.
    let lines: [Int]
    /// How many of a thousand closed deals they win.
    let winRate: Int
    /// Year and month of joining, for those who were there before the demo begins.
    let hired: (year: Int, month: Int)

    /// Where they were in a month; `nil`: not there yet or gone.
    func spell(in month: Int) -> Spell? {
      spells.first { ($0.from ?? .min) <= month && month <= ($0.to ?? .max) }
    }
  }

  /// The rep who moved from 华北 to 西南, and the first month there.
  static let moved = (rep: 14, month: -9)
  /// The rep who left 华北, and the last month.
  static let left = (rep: 15, month: -6)
  /// The rep who joined 西南, and the first month.
  static let joined = (rep: 21, month: -5)

  /// The reps; their place here is their number everywhere in the demo.
  static let reps: [Rep] = [
    rep(1, "周明远", 0, "华东一部", base: 330, lines: [0, 1], winRate: 440, hired: (2019, 3), senior: true),
    rep(2, "林晓彤", 0, "华东一部", base: 260, lines: [1, 2], winRate: 420, hired: (2021, 6)),
    rep(3, "陈思睿", 0, "华东一部", base: 240, lines: [2, 0], winRate: 400, hired: (2022, 2)),
    rep(4, "徐文博", 0, "华东二部", base: 210, lines: [1, 0], winRate: 250, hired: (2022, 9)),
    rep(5, "沈佳宁", 0, "华东二部", base: 250, lines: [3, 1], winRate: 430, hired: (2020, 11), senior: true),
    rep(6, "陆一鸣", 0, "华东二部", base: 190, lines: [0, 3], winRate: 390, hired: (2023, 4)),
    rep(7, "梁俊豪", 1, "华南一部", base: 290, lines: [2, 0], winRate: 420, hired: (2019, 8), senior: true),
    rep(8, "黄诗雅", 1, "华南一部", base: 230, lines: [2, 1], winRate: 410, hired: (2021, 3)),
    rep(9, "何嘉伟", 1, "华南一部", base: 210, lines: [1, 2], winRate: 390, hired: (2022, 5)),
    rep(10, "罗倩仪", 1, "华南二部", base: 200, lines: [0, 3], winRate: 400, hired: (2022, 10)),
    rep(11, "谭子健", 1, "华南二部", base: 180, lines: [2, 3], winRate: 380, hired: (2023, 7)),
    rep(12, "赵启航", 2, "华北一部", base: 280, lines: [1, 2], winRate: 430, hired: (2018, 5), senior: true),
    rep(13, "孙雨桐", 2, "华北一部", base: 220, lines: [0, 1], winRate: 400, hired: (2021, 9)),
    rep(14, "刘振宇", 2, "华北二部", base: 240, lines: [1, 3], winRate: 430, hired: (2020, 2), senior: true),
    Rep(
      id: "R15", name: "王若溪", role: "客户经理",
      spells: [
        Spell(region: 2, team: "华北二部", to: moved.month - 1), Spell(region: 4, team: "西南部", from: moved.month),
      ], base: 210, lines: [0, 2], winRate: 410, hired: (2021, 4)),
    Rep(
      id: "R16", name: "高建业", role: "客户经理", spells: [Spell(region: 2, team: "华北一部", to: left.month)],
      base: 180, lines: [3, 0], winRate: 360, hired: (2020, 7)),
    rep(17, "胡正阳", 3, "华中部", base: 230, lines: [1, 0], winRate: 410, hired: (2020, 3), senior: true),
    rep(18, "彭雅琴", 3, "华中部", base: 190, lines: [3, 2], winRate: 400, hired: (2022, 3)),
    rep(19, "熊伟", 3, "华中部", base: 160, lines: [0, 2], winRate: 370, hired: (2023, 9)),
    rep(20, "蒋国栋", 4, "西南部", base: 220, lines: [1, 3], winRate: 420, hired: (2019, 11), senior: true),
    rep(21, "唐婉清", 4, "西南部", base: 180, lines: [2, 0], winRate: 400, hired: (2022, 6)),
    Rep(
      id: "R22", name: "冉小川", role: "客户经理", spells: [Spell(region: 4, team: "西南部", from: joined.month)],
      base: 150, lines: [0, 3], winRate: 350, hired: (0, 0)),
    rep(23, "马晓峰", 5, "西北部", base: 180, lines: [3, 1], winRate: 400, hired: (2020, 8), senior: true),
    rep(24, "白玉洁", 5, "西北部", base: 140, lines: [0, 3], winRate: 390, hired: (2023, 2)),
  ]

  private static func rep(
    _ number: Int, _ name: String, _ region: Int, _ team: String, base: Int, lines: [Int], winRate: Int,
    hired: (year: Int, month: Int), senior: Bool = false
  ) -> Rep {
    Rep(
      id: number < 10 ? "R0\(number)" : "R\(number)", name: name, role: senior ? "高级客户经理" : "客户经理",
      spells: [Spell(region: region, team: team)], base: base, lines: lines, winRate: winRate, hired: hired)
  }
}
