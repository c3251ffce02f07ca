import Dashboard
import Sales
import TestSupport

/// The pay of the worked example. (numbers.md, Incentives)
extension Sample {
  static var incentives: PageReports {
    var report = IncentiveReport(
      question: question, plans: [.standard], rows: reps.indices.map { incentiveRow($0) },
      honours: [
        AwardedHonour(
          .named("销售之星"), period: month, metric: "sales", place: 1, holder: rep(0), value: money(reps[0].actual)),
        AwardedHonour(
          .named("最佳客户开发奖"), period: month, metric: "new_customers", place: 1, holder: rep(2), value: count(9)),
        AwardedHonour(
          .milestone("八十万俱乐部"), period: month, metric: "sales", holder: rep(0), value: money(reps[0].actual)),
        AwardedHonour(
          .team(reaching: 1_100_000), period: month, metric: "sales", holder: region("华北"),
          value: Figure(11, over: 10, unit: .ratio, cases: 0) ?? money(0)),
      ])
    report.sales = headline.actual
    report.statements = PeriodStatements(month, publishBy: month.end.adding(days: 2), [.draft: 3])
    return PageReports(progress: progress, body: .incentives(report))
  }

  static var statement: PageReports {
    var report = StatementReport(question: question, row: incentiveRow(2), plans: [.standard])
    report.clock = StatementClock(publishBy: month.end.adding(days: 2))
    report.titles = ["D-1042": "数据平台二期"]
    report.nextDeals = [(50_000, 1000), (100_000, 5000), (200_000, 8900)].map { (amount: Int64, pays: Int64) in
      var next = NextDeal(amount: Money(whole: amount))
      next.after = Money(whole: pays)
      next.attainment = share(330_000 + amount, 300_000)
      next.reachesTier = amount >= 100_000
      next.tier = IncentivePlan.standard.tiers[amount >= 100_000 ? 2 : 1]
      return next
    }
    return PageReports(progress: progress, body: .statement(report))
  }

  private static func incentiveRow(_ index: Int) -> IncentiveRow {
    let (target, actual) = (reps[index].target, reps[index].actual)
    var row = IncentiveRow(rep: rep(index), region: region(reps[index].region))
    (row.target, row.actual, row.base) = (money(target), money(actual), Money(whole: actual))
    row.plan = IncentivePlan.standard.id
    row.attainment = share(actual, target)
    row.light = Light(actual: row.actual, target: row.target)
    let tiers = IncentivePlan.standard.tiers
    guard actual >= target else {
      (row.nextTier, row.toNextTier) = (tiers[0], money(target * 8 / 10 - actual))
      return row
    }
    (row.tier, row.nextTier, row.toNextTier) = (tiers[1], tiers[2], money(target * 12 / 10 - actual))
    row.commission = Money(whole: actual / 50)
    row.bonus = Money(whole: 1000)
    row.teamAward = index == 2 ? Money(whole: 500) : .zero
    row.total = row.commission + row.bonus + row.teamAward
    row.lines = lines(of: row, index)
    return row
  }

  private static func lines(of row: IncentiveRow, _ index: Int) -> [IncentiveLine] {
    let deal = CreditedDeal(deal: "D-1042", amount: row.base, place: Place(file: "deals/2026-08.csv", line: 12))
    var lines = [
      IncentiveLine(
        id: "standard/commission", plan: "standard", rule: .commission(tier: "进阶激励"), base: row.base, rate: 20_000,
        amount: row.commission, deals: [deal]),
      IncentiveLine(
        id: "standard/bonus", plan: "standard", rule: .tierBonus(tier: "进阶激励"), amount: row.bonus),
    ]
    if row.teamAward != .zero {
      lines.append(
        IncentiveLine(
          id: "standard/team", plan: "standard", rule: .teamAward(scope: .region, value: reps[index].region),
          amount: row.teamAward))
    }
    return lines
  }
}
