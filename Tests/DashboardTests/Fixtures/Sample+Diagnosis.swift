import Dashboard
import Sales

extension Sample {
  /// A fall of sales, most of it one product of one region, of which fewer deals are won after their proposals.
  static func diagnosis(_ baseline: Baseline) -> DiagnosisReport {
    let comparison = Comparison.previous(of: progress.period, asOf: asOf, fiscal: calendar, work: WorkCalendar())
    var report = DiagnosisReport(question: question, comparison: comparison)
    report.question.baseline = baseline
    (report.before, report.after, report.hasStageHistory) = (money(550_000), money(420_000), true)
    report.drivers = [
      driver(.closedDeals, count(40), count(41), 12_000), driver(.winRate, share(15, 40), share(11, 41), -151_000),
      driver(.averageDeal, money(36_667), money(38_182), 9_000),
    ]
    report.segments = [
      segment("华南", "B产品", 140_000, 48_000, [4_000, -88_000, -8_000]),
      segment("华东", "A产品", 310_000, 285_000, [-10_000, -40_000, 25_000]),
      segment("华北", "A产品", 100_000, 87_000, [18_000, -23_000, -8_000]),
    ]
    report.main = report.segments[0]
    report.causes = [stageCause]
    report.tree = DiagnosisTree(report)
    report.tree?.branches[0].segments[0].causes = [stageCause]
    return report
  }

  private static var stageCause: Cause {
    let stage = Stage.standard.first { $0.id == "proposal" } ?? Stage.standard[0]
    var cause = Cause(
      kind: .stage(stage), before: share(24, 30) ?? count(24), after: share(14, 29) ?? count(14))
    (cause.contribution, cause.share) = (Money(whole: -92_000), share(708, 1000))
    (cause.advice, cause.course) = ("报价后三天内安排一次当面沟通。", "谈判技巧")
    return cause
  }

  private static func driver(_ driver: Driver, _ before: Figure?, _ after: Figure?, _ part: Int64) -> DriverChange {
    DriverChange(
      driver: driver, before: before, after: after, contribution: Money(whole: part), share: share(part, -130_000))
  }

  private static func segment(
    _ region: String, _ product: String, _ before: Int64, _ after: Int64, _ parts: [Int64]
  ) -> SegmentChange {
    let drivers = [
      driver(.closedDeals, count(12), count(13), parts[0]), driver(.winRate, share(5, 20), share(3, 20), parts[1]),
      driver(.averageDeal, money(52_000), money(48_000), parts[2]),
    ]
    return SegmentChange(
      group: [DimensionValue(.region, id: region), DimensionValue(.product, id: product)], before: Money(whole: before),
      after: Money(whole: after), contribution: Money(whole: after - before), share: share(after - before, -130_000),
      drivers: drivers, mainDriver: drivers[1])
  }
}
