internal import Sales
internal import TestSupport
internal import Testing

/// What holds of forecasts for every company.
@Suite("Forecast laws")
struct ForecastLawTests {
  private let asOf = Day(literal: "2026-09-10") ?? Day(number: 20_000)
  private let metrics = ["sales", "signed", "deals_won", "collected", "visits", "new_leads", "gross_margin"]

  private func question(_ store: FactStore, _ metric: String, _ period: String = "2026-09", rep: String? = nil) throws
    -> Question
  {
    let scope = rep.map { Scope([.rep: [$0]]) } ?? .everything
    return Question(
      period: try #require(store.fiscalCalendar.period(period)), asOf: asOf, scope: scope, metrics: [metric])
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func aBackTestUsesNothingFromAfterItsDay(seed: UInt64) throws {
    var company = ForecastCompany(seed: seed)
    let known = company.store(seed: seed)
    for (metric, rep) in zip(metrics, [nil, "R1", nil, nil, "R2", nil, nil]) {
      for period in metric == "sales" ? ["2026-09", "2026-Q3", "2026-W37"] : ["2026-09"] {
        let before = Reports(known, asOf: asOf).forecast(try question(known, metric, period, rep: rep))
        let days = Set(before.methods.flatMap(\.past).map(\.asOf)).sorted()
        guard let day = days.dropFirst(days.count / 2).first else { continue }
        company = ForecastCompany(seed: seed)
        company.plantFacts(after: day)
        let planted = company.store(seed: seed)
        let after = Reports(planted, asOf: asOf).forecast(try question(planted, metric, period, rep: rep))
        for (old, new) in zip(before.methods, after.methods) {
          let then = old.past.filter { $0.asOf <= day }
          let now = new.past.filter { $0.asOf <= day }
          #expect(then.map(\.forecast) == now.map(\.forecast), "\(metric) \(period) \(old.method) as of \(day.iso)")
          #expect(then.map(\.period) == now.map(\.period))
        }
      }
    }
  }

  @Test func plantedFactsAreSeenWhereTheyCount() throws {
    var company = ForecastCompany(seed: 3)
    let known = company.store(seed: 3)
    company.plantFacts(after: try #require(Day(literal: "2026-03-10")))
    let planted = company.store(seed: 3)
    let outcomes = try [known, planted].map { store in
      Reports(store, asOf: asOf).forecast(try question(store, "sales")).methods.first?.past.map(\.actual)
    }
    #expect(outcomes[0] != outcomes[1])
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func aBackTestIsWhatTheMethodSaidOnThatDay(seed: UInt64) throws {
    let store = ForecastCompany(seed: seed).store(seed: seed)
    for metric in ["sales", "deals_won", "collected"] {
      let report = Reports(store, asOf: asOf).forecast(try question(store, metric))
      for method in report.methods where !method.past.isEmpty {
        for past in method.past {
          var asked = try question(store, metric)
          asked.period = past.period
          let then = Reports(store, asOf: past.asOf).forecast(asked)
          let said = then.methods.first { $0.method == method.method }?.forecast?.numerator
          #expect(
            said == past.forecast || said == then.actual?.numerator, "\(metric) \(method.method) \(past.period.id)")
        }
      }
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func theReportIsOfOnePiece(seed: UInt64) throws {
    let store = ForecastCompany(seed: seed).store(seed: seed)
    let reports = Reports(store, asOf: asOf)
    for metric in metrics {
      let report = reports.forecast(try question(store, metric))
      let actual = try #require(report.actual)
      #expect(report.trajectory.actual.last?.value == actual.numerator)
      #expect(
        zip(report.trajectory.expected, report.trajectory.expected.dropFirst()).allSatisfy { $0.value <= $1.value })
      #expect(report.methods.map(\.method) == ForecastMethod.allCases)
      #expect(report.methods.count(where: \.leads) <= 1)
      for row in report.methods {
        guard let forecast = row.forecast else { continue }
        #expect(row.low.map { !forecast.isLess(than: $0) } ?? true)
        #expect(row.high.map { !$0.isLess(than: forecast) } ?? true)
        #expect((row.mape == nil) == (row.past.count < 4) || row.past.allSatisfy { $0.actual == 0 })
        #expect(!row.leads || report.methods.allSatisfy { $0.mape.map { !$0.isLess(than: row.mape ?? $0) } ?? true })
      }
      if let basis = report.basis {
        #expect(
          WhatIf().result(basis)
            == report.methods.first { $0.method == .pipeline }?.forecast.map {
              Figure(whole: $0.numerator, unit: .money, cases: basis.deals)
            })
      }
    }
  }
}
