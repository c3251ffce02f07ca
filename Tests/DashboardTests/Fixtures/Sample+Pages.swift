import Dashboard
import Sales
import Screen
import TestSupport

extension Sample {
  static var targets: PageReports {
    let regions = TargetReport(question: question(by: [.region]), rows: parts, totals: [headline])
    let products = TargetReport(
      question: question(by: [.region, .product]),
      rows: reps.indices.map { row([region(reps[$0].region), product(reps[$0].product)], $0) }, totals: [headline])
    let people = TargetReport(
      question: question(by: [.region, .product, .rep]),
      rows: reps.indices.map { row([region(reps[$0].region), product(reps[$0].product), rep($0)], $0) },
      totals: [headline])
    return PageReports(progress: progress, body: .targets([regions, products, people]))
  }

  private static func row(_ group: [DimensionValue], _ index: Int) -> TargetRow {
    var row = target(group, "sales", money(reps[index].target), money(reps[index].actual))
    if group.count == 3, index == 1 { row.note = "两个大单推迟到9月" }
    return row
  }

  private static func question(by dimensions: [Dimension]) -> Question {
    Question(period: month, asOf: asOf, by: dimensions)
  }

  static var decomposition: PageReports {
    let weeks = calendar.periods(.week, touching: month.range)
    let rows = weeks.enumerated().map { index, week in
      PeriodTarget(
        period: week, workingDays: 5,
        result: target(
          [], "sales", money(340_000), index < 4 ? money([310_000, 402_500, 377_500, 530_000][index]) : nil,
          origin: .parent))
    }
    let report = DecompositionReport(question: question, metric: "sales", whole: headline, rows: rows)
    return PageReports(progress: progress, body: .decomposition(report))
  }

  static var funnelPage: PageReports {
    let parts = reps.indices.map { FunnelPart(value: region(reps[$0].region), funnel: funnel) }
    return PageReports(progress: progress, body: .funnel(funnel, parts: parts))
  }

  static var people: PageReports { PageReports(progress: progress, body: .people(leaderboard)) }

  static var person: PageReports {
    var report = RepReport(
      question: question, rep: rep(1), region: region("华南"), team: DimensionValue(.team, id: "南一组"),
      headline: leaderboard.rows[1].result, funnel: funnel)
    (report.role, report.hired, report.rank, report.ranked, report.change) = ("客户经理", Day(literal: 2024, 3, 1), 3, 3, 0)
    (report.standing, report.whys, report.guidance) = (standing, whys, guidance)
    report.pay = PayStanding(
      total: .zero,
      steps: [
        NextStep(
          plan: "standard", tier: IncentivePlan.standard.tiers[0], missing: money(30_000), pays: Money(whole: 7200),
          more: Money(whole: 7200))
      ])
    (report.whyOffers, report.courses) = (whyOffers(report.headline), courses)
    report.metrics = [
      RepMetricRow(
        result: target([], "new_customer_conversion", nil, share(6, 40)), teamMedian: share(25, 100),
        topQuartile: share(31, 100), rank: 3, ranked: 3),
      RepMetricRow(
        result: target([], "visits", count(30), count(32)), teamMedian: count(28), topQuartile: count(35), rank: 1,
        ranked: 3),
      RepMetricRow(result: target([], "avg_deal", nil, money(50_000)), teamMedian: money(46_000), rank: 2, ranked: 3),
      RepMetricRow(result: target([], "win_rate", nil, share(7, 17)), teamMedian: share(22, 100), rank: 2, ranked: 3),
    ]
    report.openDeals = deals.filter { $0.stage.kind == .open }
    return PageReports(progress: progress, body: .person(report))
  }

  static var deals: [DealRow] {
    let stages = Stage.standard
    return (0..<14).map { index in
      let owner = index % 3
      let isWon = index % 4 == 3
      return DealRow(
        deal: "D-\(1040 + index)", title: ["设备更新", "年度框架", "二期扩容", "试点项目"][index % 4] + "\(index)",
        customer: DimensionValue(
          .customer, id: "C\(index)", name: ["XX集团", "南方电器", "北辰科技", "Acme (Shanghai) Ltd"][index % 4]),
        rep: rep(owner), region: region(reps[owner].region), product: product(reps[owner].product), source: "转介绍",
        stage: isWon ? stages[5] : stages[index % 5],
        amount: index == 6 ? nil : Money(whole: Int64(20_000 + index * 13_000)),
        created: asOf.adding(days: -60 + index), expectedClose: asOf.adding(days: index * 3),
        closed: isWon ? asOf : nil,
        wonOn: isWon ? asOf.adding(days: -index) : nil, collected: isWon ? Money(whole: 15_000) : .zero,
        daysInStage: isWon ? nil : index * 4, isStalled: index == 9,
        place: Place(file: "deals/2026-08.csv", line: 12 + index))
    }
  }

  static var dealsPage: PageReports {
    PageReports(progress: progress, body: .deals(DealReport(question: question, rows: deals)))
  }

  static var noDeals: PageReports {
    PageReports(progress: progress, body: .deals(DealReport(question: question, rows: [])))
  }

  static var deal: PageReports {
    var detail = DealDetail(row: deals[3])
    (detail.currency, detail.ownAmount, detail.cost) = ("USD", Money(whole: 8_400), Money(whole: 31_000))
    (detail.pipeline, detail.forecast) = ("直销", "commit")
    detail.attributes = [DealDetail.Attribute(header: "竞争对手", text: "无")]
    detail.payments = [
      DealDetail.PaymentRow(
        payment: "P-77", amount: Money(whole: 10_000), paid: asOf.adding(days: -5), due: asOf,
        place: Place(file: "payments.csv", line: 31)),
      DealDetail.PaymentRow(
        payment: "P-78", amount: Money(whole: 5_000), paid: asOf, due: nil, place: Place(file: "payments.csv", line: 32)
      ),
    ]
    detail.stages = [
      DealDetail.StageEntry(stage: Stage.standard[0], entered: asOf.adding(days: -57), days: 20),
      DealDetail.StageEntry(stage: Stage.standard[3], entered: asOf.adding(days: -37), days: 34),
      DealDetail.StageEntry(stage: Stage.standard[5], entered: asOf.adding(days: -3), days: 3),
    ]
    return PageReports(progress: progress, body: .deal(detail))
  }

  static var data: PageReports {
    var deals = FileHealth(path: "deals/2026-08.csv", table: .deals, state: .fresh)
    (deals.rows, deals.used, deals.merged, deals.quarantined, deals.passedOver, deals.ageSeconds) = (
      1_204, 1_198, 2, 3, 1, 12
    )
    var payments = FileHealth(path: "payments.csv", table: .payments, state: .amber)
    (payments.rows, payments.used, payments.replaced, payments.ageSeconds) = (820, 819, 1, 9 * 86_400)
    var notes = FileHealth(path: "exports/notes.csv", table: nil, state: .unreadable)
    (notes.rows, notes.ageSeconds) = (0, 3_600)
    let problems = [
      Problem(.unreadableNumber, at: Place(file: "deals/2026-08.csv", line: 17, column: "amount"), found: "十二万"),
      Problem(.wonWithoutAmount, at: Place(file: "deals/2026-08.csv", line: 408, column: "amount")),
      Problem(.unknownStage, at: Place(file: "deals/2026-08.csv", line: 90, column: "stage"), found: "待定"),
      Problem(.blankKey, at: Place(file: "deals/2026-08.csv", line: 611, column: "deal")),
    ]
    let reconciliation = [
      Reconciliation(
        deal: "D-1043", customer: "Acme (Shanghai) Ltd", amount: Money(whole: 59_000), collected: Money(whole: 15_000),
        place: Place(file: "deals/2026-08.csv", line: 15))
    ]
    return PageReports(
      progress: progress,
      body: .data(
        HealthReport(
          files: [deals, payments, notes], problems: problems, missing: [.leads, .satisfaction],
          reconciliation: reconciliation)))
  }

  static func explanation(_ request: ReportRequest) -> PageReports {
    var explanation = Explanation(
      question: request.question, reference: FigureReference(metric: "sales", part: .actual),
      value: money(450_000, cases: 2), formula: .sum)
    explanation.rows = [
      Explanation.Row(
        key: "D-1043", label: "Acme (Shanghai) Ltd", day: asOf, value: money(300_000),
        place: Place(file: "deals/2026-08.csv", line: 15)),
      Explanation.Row(
        key: "D-1047", label: "XX集团", day: asOf.adding(days: -4), value: money(150_000),
        place: Place(file: "deals/2026-08.csv", line: 19)),
    ]
    (explanation.rowCount, explanation.rowTotal) = (2, money(450_000))
    return PageReports(progress: progress, body: .explanation(explanation))
  }
}
