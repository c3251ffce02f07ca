import Sales
import Screen
import TestSupport
import Testing

@testable import Dashboard

/// A metric of the settings is called by its name and adds up on every page. (data-directory.md, [[metric]])
@Suite struct OwnMetricTests {
  /// A desk of a team that counts its demonstrations, with an answer put under the page that is shown.
  private func desk(_ keys: [Key], showing body: (ReportRequest) -> PageReports?) -> Desk {
    var desk = Desk.ready(Size(width: 120, height: 36), .english)
    var settings = Settings()
    settings.metrics = [
      Settings.OwnMetric(id: "demos", name: "演示次数", count: .activities, conditions: ["kind": "demo"])
    ]
    var facts = Desk.facts
    (facts.version, facts.catalog) = (2, MetricCatalog(settings: settings))
    desk.tell(.factsLoaded(facts))
    for key in keys { desk.press(key) }
    if let asked = desk.state.page.answered, let reports = body(asked) { desk.tell(.reportsComputed(asked, reports)) }
    return desk
  }

  @Test func `plans in plain words call it by its name`() {
    let desk = desk([.character("6")]) { asked in
      guard case .incentives(var report) = Sample.answer(asked).body else { return nil }
      report.plans = [IncentivePlan.standard.with { $0.metric = "demos" }]
      return PageReports(progress: Sample.progress, body: .incentives(report))
    }
    #expect(desk.text.contains("decided by 演示次数 ÷ target"))
  }

  @Test func `its targets have a sum`() {
    let desk = desk([.character("2")]) { asked in
      guard case .targets(let reports) = Sample.answer(asked).body else { return nil }
      let own = reports.map { report in
        var report = report
        for index in report.rows.indices { report.rows[index].metric = "demos" }
        return report
      }
      return PageReports(progress: Sample.progress, body: .targets(own))
    }
    #expect(!desk.text.contains("whole group") && desk.text.contains("1,700,000"))
  }

  @Test func `it can be chosen`() {
    let desk = desk([.character("2")]) { _ in nil }
    #expect(desk.state.metricChoices.contains("demos"))
  }
}
