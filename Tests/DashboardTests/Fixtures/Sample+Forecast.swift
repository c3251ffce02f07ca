import Dashboard
import Sales

extension Sample {
  /// A month that should end a little below its target; the pipeline is not graded yet, the export marks no commitments.
  static var forecastReport: ForecastReport {
    var report = ForecastReport(question: question, metric: "sales", progress: progress)
    (report.target, report.actual, report.origin) = (money(2_400_000), money(1_620_000, cases: 31), .parts)
    var runRate = MethodForecast(.runRate)
    (runRate.forecast, runRate.low, runRate.high) = (money(2_268_000), money(2_120_000), money(2_465_000))
    (runRate.mape, runRate.bias, runRate.leads) = (share(82, 1000), share(-31, 1000), true)
    var pipeline = MethodForecast(.pipeline, gap: .pastNotRecorded)
    pipeline.forecast = money(2_391_000)
    var seasonal = MethodForecast(.seasonal)
    (seasonal.forecast, seasonal.low, seasonal.high) = (money(2_105_000), money(1_810_000), money(2_390_000))
    (seasonal.mape, seasonal.bias) = (share(143, 1000), share(67, 1000))
    report.methods = [runRate, pipeline, seasonal, MethodForecast(.commit, gap: .noCommitment)]
    report.probability = share(3, 12)
    report.trajectory = trajectory
    report.basis = WhatIfBasis(won: 162_000_000, deals: 14, amount: 140_000_000, weighted: 77_100_000)
    report.scoreboard = ForecastScoreboard(
      rows: [
        grade(.runRate, nil, 82, -31), grade(.seasonal, nil, 143, 67), grade(.runRate, "华东", 95, -42),
        grade(.runRate, "华南", 121, 88), grade(.runRate, "华北", 104, -12),
      ])
    return report
  }

  static var forecast: PageReports { PageReports(progress: progress, body: .forecast(forecastReport)) }

  private static func grade(
    _ method: ForecastMethod, _ part: String?, _ mape: Int64, _ bias: Int64
  ) -> ForecastScoreboard.Row {
    ForecastScoreboard.Row(
      method: method, part: part.map { region($0) }, cases: 12, mape: share(mape, 1000), bias: share(bias, 1000))
  }

  /// 108,000 every working day so far; the target's pace to the last one.
  private static var trajectory: ForecastTrajectory {
    let work = WorkCalendar()
    let days = (0..<month.range.count).map { month.start.adding(days: $0) }
    let elapsed = { (day: Day) in Int64(work.elapsed(in: month.range, asOf: day)) }
    return ForecastTrajectory(
      actual: days.filter { $0 <= asOf }.map { .init(day: $0, value: 10_800_000 * elapsed($0)) },
      expected: days.map { .init(day: $0, value: 240_000_000 * elapsed($0) / 21) })
  }
}
