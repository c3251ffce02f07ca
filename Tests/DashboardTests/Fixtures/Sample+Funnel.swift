import Dashboard
import Sales
import Screen

extension Sample {
  /// The funnel beside the month before.
  static var comparedFunnel: PageReports {
    var report = funnel
    report.comparison = Comparison.previous(of: month, asOf: asOf, fiscal: calendar, work: WorkCalendar())
    for (step, reached) in [380, 268, 160, 98, 61, 33].enumerated() {
      report.rows[step].earlierReached = reached
      guard step < 5 else { continue }
      report.rows[step].earlierConversion = share([268, 160, 98, 61, 33][step], Int64(reached))
    }
    report.rows[3].lacking = 4
    return PageReports(progress: progress, body: .funnel(report, parts: []))
  }

  static func movement(_ question: Question) -> PageReports {
    let amounts: [(MovementChange, Int, Int64)] = [
      (.opening, 118, 6_240_000), (.new, 21, 940_000), (.increased, 6, 118_000), (.decreased, 9, -264_500),
      (.pulledIn, 3, 210_000), (.pushedOut, 11, -730_000), (.won, 14, -1_420_000), (.lost, 17, -655_000),
      (.void, 0, 0), (.vanished, 2, -48_000), (.returned, 0, 0), (.closing, 98, 4_390_500),
    ]
    let slipped = [("D-1031", "华南电网 二期", 1, 420_000, 9, 30), ("D-1019", "Northern Steel", 2, 150_000, 12, 15)]
    let report = MovementReport(
      question: question, bars: amounts.map { .init($0.0, deals: $0.1, amount: Money(whole: $0.2)) },
      slipped: slipped.map { deal, title, rep, amount, month, day in
        .init(
          deal: deal, title: title, customer: DimensionValue(.customer, id: "C"), rep: self.rep(rep),
          amountBefore: Money(whole: Int64(amount)), amount: Money(whole: Int64(amount)),
          expectedBefore: Day(literal: 2026, 8, 28), expected: Day(literal: 2026, month, day))
      },
      shrunk: [
        .init(
          deal: "D-1044", title: "云迁移", customer: DimensionValue(.customer, id: "C"), rep: rep(0),
          amountBefore: Money(whole: 300_000), amount: Money(whole: 120_000), expectedBefore: Day(literal: 2026, 8, 28),
          expected: Day(literal: 2026, 8, 28))
      ], slippedCount: 11, shrunkCount: 9, basis: .before(firstRecord: Day(literal: 2026, 8, 5)))
    return PageReports(progress: progress, body: .movement(report))
  }

  static var transition: PageReports {
    let stages = Stage.standard
    let lost = [(1, 34, 13, 17, 812_000), (2, 28, 19, 5, 240_500), (0, 31, 26, 3, 96_000)]
    let deals = [("D-0988", "南方电器", 66_000, "价格"), ("D-0971", "Acme (Shanghai) Ltd", 41_500, nil)]
    let report = TransitionReport(
      question: question, stage: stages[3], next: stages[4], reached: 96, passed: 58, conversion: share(58, 96),
      lost: 25, lostAmount: Money(whole: 1_148_500),
      reasons: [("价格", 13, 610_000), (nil, 7, 350_500), ("客户预算取消", 5, 188_000)].map { reason, count, amount in
        .init(reason: reason, rep: nil, reached: count, passed: 0, lost: count, lostAmount: Money(whole: amount))
      },
      reps: lost.map { rep, reached, passed, lost, amount in
        .init(
          reason: nil, rep: self.rep(rep), reached: reached, passed: passed, lost: lost,
          lostAmount: Money(whole: Int64(amount)))
      },
      deals: deals.map { key, title, amount, reason in
        var row = DealRow(
          deal: key, title: title, customer: DimensionValue(.customer, id: title), rep: rep(1), region: region("华南"),
          product: product("B产品"), source: nil, stage: stages[6], amount: Money(whole: Int64(amount)),
          created: Day(literal: 2026, 8, 1), expectedClose: nil, closed: Day(literal: 2026, 8, 19), wonOn: nil,
          collected: .zero, daysInStage: nil, isStalled: false, place: Place(file: "deals/2026-08.csv", line: 9))
        row.lostReason = reason
        return row
      })
    return PageReports(progress: progress, body: .transition(report))
  }
}
