import Dashboard
import Sales

extension Sample {
  /// A training that worked, one of a metric that is counted, and one that is too young to be judged.
  static var effects: [MeasureEffect] {
    let month = progress.period.start
    let before = DayRange(start: month.adding(months: -7), end: month.adding(months: -4))
    let after = DayRange(start: month.adding(months: -3), end: month)
    return [
      MeasureEffect(
        name: "谈判技巧", metric: "win_rate", start: month.adding(months: -4).adding(days: 9), parts: [rep(1)],
        before: before, after: after, affected: .init(before: share(11, 44), after: share(18, 45)),
        others: .init(before: share(60, 150), after: share(63, 150))),
      MeasureEffect(
        name: "高效拜访", metric: "visits", start: month.adding(months: -4), parts: [rep(0), rep(2)], before: before,
        after: after, affected: .init(before: count(31), after: count(30)),
        others: .init(before: count(28), after: count(28))),
      MeasureEffect(
        name: "需求挖掘", metric: "win_rate", start: month, parts: [rep(0)], before: before,
        after: DayRange(start: month, end: month), affected: .init(before: share(20, 50), after: nil),
        others: .init(before: share(60, 150), after: nil)),
    ]
  }

  static var heldBack: HeldBackOrder {
    HeldBackOrder(
      deal: "D-7", title: "设备更新", rep: rep(0), signed: progress.period.start.adding(days: 2), days: 51,
      month: calendar.previous(before: progress.period), attainment: share(125, 100) ?? count(1))
  }

  static var conduct: ConductReport {
    ConductReport(
      question: question, range: DayRange(start: progress.period.start.adding(months: -11), end: progress.period.end),
      rows: [
        ConductRow(rep: rep(0), promises: PromiseCount(dates: 31, pushed: 4), heldBack: [heldBack, heldBack]),
        ConductRow(
          rep: rep(1), promises: PromiseCount(dates: 24, pushed: 11),
          foretold: ForetoldRatio(forecast: 132_000, actual: 100_000, forecasts: 8), heldBack: []),
        ConductRow(rep: rep(2), promises: nil, heldBack: []),
      ], knowsPromises: false)
  }

  /// Behind in a stage and in visits, ahead in the average deal; dates pushed out, an order held back.
  static var standing: RepStanding {
    let stage = Stage.standard.first { $0.id == "proposal" } ?? Stage.standard[0]
    var standing = RepStanding(
      range: DayRange(start: progress.period.start.adding(months: -11), end: progress.period.end))
    standing.weaknesses = [
      RepGap(
        subject: .stage(stage), own: share(16, 40) ?? count(1), median: share(80, 100) ?? count(1),
        gap: share(-500, 1000) ?? count(1), course: "谈判技巧"),
      RepGap(
        subject: .metric("visits"), own: count(22), median: count(28), gap: share(-214, 1000) ?? count(1)),
    ]
    standing.strengths = [
      RepGap(
        subject: .metric("avg_deal"), own: money(56_000), median: money(49_000), gap: share(143, 1000) ?? count(1))
    ]
    standing.best = [LeverDifference(metric: "visits", top: count(41), rest: count(28))]
    (standing.promises, standing.knowsPromises) = (PromiseCount(dates: 24, pushed: 11), true)
    standing.foretold = ForetoldRatio(forecast: 132_000, actual: 100_000, forecasts: 8)
    standing.heldBack = [heldBack]
    return standing
  }
}
