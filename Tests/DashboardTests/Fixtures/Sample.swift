import Dashboard
import Sales
import Screen

/// A small company written down: Table 1 and Table 2 of numbers.md, with what pages need around them.
enum Sample {
  static let calendar = FiscalCalendar(startMonth: 1)
  static let asOf = Day(literal: 2026, 8, 21)
  static let month = calendar.period(.month, containing: asOf)
  static let now = Moment(asOf, hour: 14, minute: 32)
  static let progress = PeriodProgress(period: month, asOf: asOf, elapsed: 15, workingDays: 21)
  static let question = Question(period: month, asOf: asOf)

  static let reps: [(id: String, name: String, region: String, product: String, target: Int64, actual: Int64)] = [
    ("R01", "小张", "华东", "A产品", 800_000, 840_000),
    ("R02", "小李", "华南", "B产品", 600_000, 450_000),
    ("R03", "小王", "华北", "A产品", 300_000, 330_000),
  ]

  static func money(_ whole: Int64, cases: Int = 12) -> Figure { Figure(Money(whole: whole), cases: cases) }
  static func count(_ number: Int64) -> Figure { Figure(whole: number, unit: .count, cases: Int(number)) }
  static func share(_ part: Int64, _ all: Int64) -> Figure? { Figure(part, over: all, unit: .ratio, cases: Int(all)) }
  static func days(_ number: Int64) -> Figure { Figure(whole: number, unit: .days, cases: 30) }

  static func region(_ id: String) -> DimensionValue { DimensionValue(.region, id: id) }
  static func rep(_ index: Int) -> DimensionValue { DimensionValue(.rep, id: reps[index].id, name: reps[index].name) }
  static func product(_ id: String) -> DimensionValue { DimensionValue(.product, id: id) }

  /// A target's row with everything that follows from target and actual.
  static func target(
    _ group: [DimensionValue] = [], _ metric: String = "sales", _ target: Figure?, _ actual: Figure?,
    origin: TargetOrigin? = .given
  ) -> TargetRow {
    var row = TargetRow(group: group, metric: metric)
    (row.target, row.actual, row.origin) = (target, actual, target == nil ? nil : origin)
    row.attainment = Attainment.share(of: actual, to: target)
    row.gap = Attainment.gap(of: actual, to: target)
    row.light = Light(actual: actual, target: target)
    if target?.unit == .money || target?.unit == .count {
      let pace = Pace(actual: actual, target: target, progress: progress)
      (row.expected, row.pace, row.neededPerDay) = (pace.expected, pace.pace, pace.neededPerDay)
    }
    return row
  }

  static var headline: TargetRow {
    var row = target([], "sales", money(1_700_000), money(1_620_000, cases: 31), origin: .parts)
    row.sure = money(120_000, cases: 2)
    return row
  }

  static var foretoldHeadline: TargetRow {
    var row = headline
    row.forecast = money(2_268_000)
    return row
  }

  static var keyMetrics: [TargetRow] {
    [
      target([], "collection_rate", share(90, 100), share(912, 1000)),
      target([], "new_customers", count(30), count(24)),
      target([], "avg_deal", money(50_000), money(52_000)),
      target([], "win_rate", nil, share(35, 161)),
      target([], "cycle_days", nil, days(34)),
    ]
  }

  static var trend: TrendReport {
    let sales: [Int64] = [92, 104, 118, 99, 87, 121, 133, 126, 140, 149, 151, 162]
    let rows = zip(Array(calendar.periods(before: month, count: 11).reversed()) + [month], sales).map {
      period, amount in
      TrendRow(
        period: period, value: money(amount * 10_000), target: money(1_400_000), previousYear: money(amount * 8_800))
    }
    return TrendReport(question: question, metric: "sales", rows: rows)
  }

  static var leaderboard: LeaderboardReport {
    let order = [0, 1, 2]
    let rows = order.enumerated().map { place, index in
      LeaderboardRow(
        rank: place + 1, rep: rep(index), region: region(reps[index].region),
        result: target([rep(index)], "sales", money(reps[index].target), money(reps[index].actual)),
        change: [1, 0, -1][place])
    }
    return LeaderboardReport(question: question, metric: "sales", rows: rows)
  }

  static var funnel: FunnelReport {
    let reached = [412, 298, 164, 96, 58, 35]
    let stages = Stage.standard.filter { $0.kind == .open || $0.kind == .won }
    let rows = zip(stages, reached).enumerated().map { index, pair in
      var row = FunnelRow(stage: pair.0, reached: pair.1)
      if index < reached.count - 1 {
        row.conversion = share(Int64(reached[index + 1]), Int64(pair.1))
        row.baselineConversion = share([764, 550, 521, 600, 610][index], 1000)
      }
      row.dwellMedian = days([2, 5, 9, 7, 6, 0][index])
      row.open = [41, 33, 28, 17, 9, 0][index]
      row.openAmount = Money(whole: Int64(row.open) * 48_000)
      row.stalled = [0, 2, 17, 3, 1, 0][index]
      row.lost = [73, 101, 40, 21, 14, 0][index]
      row.isBottleneck = index == 2
      return row
    }
    var report = FunnelReport(question: question, rows: rows, open: 128)
    report.velocity = money(23_400)
    report.winRate = Figure(35, over: 161, unit: .ratio, cases: 161)
    report.averageDeal = money(46_285)
    report.cycleDays = days(34)
    return report
  }

  static var feed: [FeedItem] {
    let today = Int64(asOf.number) * 86_400
    return [
      FeedItem(
        at: today + 14 * 3600 + 31 * 60, rep: rep(0),
        kind: .signed(deal: "D-1042", customer: "XX集团", amount: Money(whole: 280_000), isBig: true)),
      FeedItem(at: today + 13 * 3600 + 5 * 60, rep: rep(2), kind: .activities(kind: "visit", count: 3)),
      FeedItem(at: today + 11 * 3600 + 20 * 60, rep: nil, kind: .stalled(scope: region("华南"), count: 8)),
      FeedItem(
        at: today - 86_400, rep: rep(1),
        kind: .lost(deal: "D-0988", customer: "南方电器", amount: Money(whole: 66_000), reason: "价格")),
      FeedItem(
        at: today - 2 * 86_400, rep: rep(2),
        kind: .collected(deal: "D-0931", customer: "北辰科技", amount: Money(whole: 45_000))),
    ]
  }

  static var parts: [TargetRow] {
    reps.indices.map { index in
      target(
        [region(reps[index].region)], "sales", money(reps[index].target), money(reps[index].actual), origin: .parts)
    }
  }

  static var overview: PageReports {
    PageReports(
      progress: progress,
      body: .overview(
        OverviewReport(
          question: question, progress: progress, headline: foretoldHeadline, keyMetrics: keyMetrics, trend: trend,
          leaderboard: leaderboard, funnel: funnel, parts: parts, feed: feed)))
  }
}

extension Day {
  /// A day that the calendar has.
  init(literal year: Int, _ month: Int, _ day: Int) {
    self = Day(year: year, month: month, day: day) ?? Day(number: 0)
  }
}
