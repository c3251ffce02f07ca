import Sales
import Screen
import Testing

@testable import Dashboard

/// What stands out against the team and what was written down, on a person's page of the smallest screen.
@Suite struct StandingPaneTests {
  private func desk(at panel: PanelID) -> Desk {
    var desk = Desk.ready(Size(width: 80, height: 24), .english)
    desk.press(.character("5"), .enter)
    for _ in PanelID.allCases where desk.state.page.selection.panel != panel { desk.press(.right) }
    return desk
  }

  @Test func `every statement can be brought into sight`() {
    var desk = desk(at: .standing)
    #expect(!desk.text.contains("Forecasts  132.0%"))
    for _ in 0..<4 { desk.press(.down) }
    #expect(desk.text.contains("Forecasts  132.0%"))
    for _ in 0..<4 { desk.press(.up) }
    #expect(desk.text.contains("Behind  Proposal passed"))
  }

  @Test func `a statement about a metric is explained by the metric`() throws {
    var desk = desk(at: .standing)
    desk.press(.down)
    _ = desk.takeEffects()
    desk.press(.character("e"))
    let asked = desk.takeEffects().compactMap { effect -> ReportRequest? in
      if case .compute(let request) = effect { request } else { nil }
    }
    #expect(asked.last?.question.metrics == ["visits"])
  }

  @Test func `what was written takes the place of what is beside it as soon as it is gone to`() {
    #expect(!desk(at: .standing).text.contains("Coaching and training"))
    let desk = desk(at: .guidance)
    #expect(desk.text.contains("Coaching and training") && desk.text.contains("5 Why"))
    #expect(!desk.text.contains("Against the team"))
  }
}
