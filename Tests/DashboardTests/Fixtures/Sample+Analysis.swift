import Dashboard
import Sales

extension Sample {
  /// The answer to each view of the analysis page.
  static func analysis(_ choice: AnalysisChoice) -> PageReports {
    switch choice.view {
    case .scorecard: PageReports(progress: progress, body: .analysis(.scorecard(scorecard)))
    case .shares: PageReports(progress: progress, body: .analysis(.shares(shares)))
    case .sources: PageReports(progress: progress, body: .analysis(.sources(sources)))
    case .pivot: PageReports(progress: progress, body: .analysis(.pivot(pivot(choice))))
    case .trends: PageReports(progress: progress, body: .analysis(.trends(trend(choice.grain))))
    case .diagnosis: PageReports(progress: progress, body: .analysis(.diagnosis(diagnosis(choice.baseline))))
    case .effects: PageReports(progress: progress, body: .analysis(.effects(effects)))
    case .conduct: PageReports(progress: progress, body: .analysis(.conduct(conduct)))
    }
  }

  /// The last months, or as many weeks, of which the last one runs.
  static func trend(_ grain: Grain) -> TrendReport {
    guard grain != .month else { return trend }
    let last = calendar.period(grain, containing: asOf)
    let periods = Array(calendar.periods(before: last, count: 12).reversed()) + [last]
    let rows = zip(periods, trend.rows + trend.rows).map { period, row in
      TrendRow(period: period, value: row.value, target: nil, previousYear: row.previousYear)
    }
    return TrendReport(question: question, metric: "sales", rows: rows)
  }

  /// “华南 · B产品 −¥92,000 (71% of the fall); win rate 25% → 15%”.
  static var mainFactor: MainFactor {
    MainFactor(
      group: [DimensionValue(.region, id: "华南"), DimensionValue(.product, id: "B产品")],
      contribution: Figure(Money(whole: -92_000), cases: 0), share: share(71, 100) ?? count(1),
      driver: DriverChange(
        driver: .winRate, before: share(25, 100), after: share(15, 100), contribution: Money(whole: -88_000)))
  }

  /// The month's sales by four dimensions; sources are more than there are colours.
  static var shares: ShareReport {
    let cuts: [(Dimension, [(String?, Int64)])] = [
      (.segment, [("大客户", 842_400), ("中型", 486_000), ("小微", 243_000), (nil, 48_600)]),
      (.product, [("A产品", 1_010_000), ("B产品", 610_000)]),
      (
        .source,
        [
          ("转介绍", 500_000), ("官网", 400_000), ("展会", 300_000), ("电话", 200_000), ("广告", 100_000), ("渠道", 70_000),
          ("邮件", 50_000),
        ]
      ),
      (.region, [("华东", 840_000), ("华南", 450_000), ("华北", 330_000)]),
    ]
    return ShareReport(
      question: question, metric: "sales", total: money(1_620_000),
      cuts: cuts.map { dimension, parts in
        let shares = LargestRemainder.parts(of: 1000, weights: parts.map(\.1))
        return ShareCut(
          dimension,
          zip(parts, shares).map { SharePart(DimensionValue(dimension, id: $0.0), money($0.1), thousandths: $1) })
      })
  }

  /// Sources, one with few cases, one without leads, one without a name.
  static var sources: SourceReport {
    let row = { (id: String?, leads: Int64, deals: Int64, won: Int64, cycle: Int64) in
      SourceRow(
        DimensionValue(.source, id: id), leads: count(leads), leadConversion: share(deals * 2 / 3, max(leads, 1)),
        deals: count(deals), dealConversion: share(deals / 4, max(deals, 1)), won: money(won), cycleDays: days(cycle))
    }
    return SourceReport(
      question: question,
      rows: [
        row("转介绍", 48, 36, 620_000, 21), row("官网", 160, 72, 510_000, 34), row("展会", 17, 9, 42_000, 45),
        row("渠道", 0, 14, 388_000, 52), row(nil, 3, 4, 60_000, 30),
      ], whole: row(nil, 228, 135, 1_620_000, 34))
  }

  /// Four regions by three products, with an empty cell and a missing region; one row a rep once one has gone in.
  static func pivot(_ choice: AnalysisChoice) -> PivotReport {
    let products = ["A产品", "B产品", "C产品"]
    let regions: [(DimensionValue, [Int64])] =
      choice.rows == .rep
      ? reps.indices.map { (rep($0), [reps[$0].actual / 2, reps[$0].actual / 4, reps[$0].actual / 4]) }
      : [
        (region("华东"), [840_000, 126_000, 0]), (region("华南"), [310_500, 450_000, 92_000]),
        (region("华北"), [330_000, 41_000, 18_500]), (DimensionValue(.region, id: nil), [0, 12_000, 0]),
      ]
    let all = regions.reduce(0) { $0 + $1.1.reduce(0, +) }
    let rows = regions.map { value, amounts in
      PivotRow(
        whole: PivotTotal(value, money(amounts.reduce(0, +)), share: share(amounts.reduce(0, +), all)),
        cells: amounts.enumerated().filter { $1 > 0 }.map { PivotCell($0, money($1), share: share($1, all)) })
    }
    let columns = products.enumerated().map { index, name in
      PivotTotal(product(name), money(regions.reduce(0) { $0 + $1.1[index] }), share: nil)
    }
    return PivotReport(
      question: question, metric: "sales", rows: rows, columns: columns, total: money(all), choice.rows, .product)
  }

  /// Table 2, with a metric that falls, one that is better low, one without a target and one that is new.
  static var scorecard: ScorecardReport {
    ScorecardReport(
      question: question,
      rows: [
        ScorecardRow(
          target: headline, mom: share(-54, 1000), yoy: share(112, 1000), isToDate: true,
          driver: mainFactor),
        ScorecardRow(
          target: target([], "new_customers", count(30), count(24)), mom: share(-200, 1000), yoy: share(0, 1000),
          isToDate: true),
        ScorecardRow(
          target: target([], "avg_deal", money(50_000), money(52_000)), mom: share(31, 1000), isToDate: true),
        ScorecardRow(target: target([], "win_rate", nil, share(35, 161)), mom: share(-98, 1000), isToDate: true),
        ScorecardRow(target: target([], "cycle_days", nil, days(34)), mom: share(62, 1000), yoy: share(-120, 1000)),
        ScorecardRow(target: target([], "satisfaction", nil, nil)),
      ])
  }
}
