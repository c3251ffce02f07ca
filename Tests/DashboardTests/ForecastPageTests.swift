@testable import Dashboard
import Sales
import Screen
import Testing

@Suite struct ForecastPageTests {
  private func desk() -> Desk {
    var desk = Desk.ready(Size(width: 120, height: 36), .english)
    desk.press(.character("8"))
    _ = desk.takeEffects()
    return desk
  }

  private var onSliders: Desk {
    var desk = desk()
    desk.press(.down, .down, .down, .down)
    return desk
  }

  @Test func `digit 8 shows the methods, the chance and the way to the end`() {
    let text = desk().text
    #expect(text.contains("unlikely to reach the target  3 of 12 past periods would have") && !text.contains("25.0%"))
    #expect(text.contains("¥2,268,000") && text.contains("To the end of the period") && text.contains("back-tests"))
  }

  @Test func `a slider moves with left and right, changes the result at once and asks the facts nothing`() {
    var desk = onSliders
    #expect(desk.text.contains("= ¥2,391,000") && desk.text.contains("  the pipeline forecast"))
    #expect(!desk.text.contains("to the pipeline"))
    desk.press(.right, .right)
    #expect(desk.text.contains("+¥28,000 to the pipeline forecast"))
    // 14 deals × 100,000 × 57.07%, and 1,620,000 won.
    #expect(desk.text.contains("57.1% (+2pp)") && desk.text.contains("= ¥2,419,000"))
    desk.press(.down, .down, .right)
    #expect(desk.text.contains("15 (+1)"))
    #expect(desk.takeEffects().isEmpty)
    desk.press(.enter, .up, .up, .enter)
    #expect(desk.text.contains("= ¥2,391,000"))
  }

  @Test func `no track grows or shrinks while a knob is moved`() {
    var desk = onSliders
    let tracks = { (desk: Desk) in
      desk.grid.lines.filter { $0.contains("Win rate  ") || $0.contains("Average deal  ") || $0.contains("Deals  ") }
        .map { $0.filter { "─│●".contains($0) }.count }
    }
    let before = tracks(desk)
    for _ in 0..<12 { desk.press(.right) }
    desk.press(.down, .right, .down, .right)
    #expect(before.count >= 3 && tracks(desk) == before)
  }

  @Test func `a slider stops at its ends`() {
    var desk = onSliders
    for _ in 0..<200 { desk.press(.left) }
    #expect(desk.text.contains(" 0.1% (−55pp)") && desk.text.contains("= ¥1,621,000"))
    for _ in 0..<300 { desk.press(.right) }
    #expect(desk.text.contains("100.0% (+45pp)"))
  }

  @Test func `a click on its line moves a slider there`() throws {
    var desk = desk()
    let lines = desk.grid.lines
    let y = try #require(lines.firstIndex { $0.contains("Win rate  ") })
    let cells = desk.grid.row(y)
    let knob = try #require(cells.firstIndex { $0.text == "●" })
    desk.tell(.mouse(.pressed(Point(x: knob + 3, y: y))))
    #expect(desk.state.page.selection.item == .slider(.winRate))
    #expect(desk.text.contains("pp)"))
  }

  @Test func `going into a method opens the deals it rests on, and the way back leads to it`() {
    var desk = desk()
    desk.press(.down, .enter)
    #expect(desk.state.page.content == .deals(.expected))
    desk.press(.escape)
    #expect(desk.state.page.selection.item == .method(.pipeline))
    desk.press(.up, .enter)
    #expect(desk.state.page.content == .deals(.won))
  }

  @Test func `every method can be explained`() {
    for (steps, method) in ForecastMethod.allCases.enumerated() {
      var desk = desk()
      for _ in 0..<steps { desk.press(.down) }
      desk.press(.character("e"))
      let asked = desk.takeEffects().compactMap { effect -> ReportRequest.Subject? in
        if case .compute(let request) = effect { request.subject } else { nil }
      }
      #expect(asked == [.explanation(FigureReference(metric: "sales", part: .init(method)))])
    }
  }

  @Test func `a slider is explained by the pipeline it begins with, a back-test by the method it tries`() {
    for (steps, method) in [(0, ForecastMethod.pipeline), (3, .runRate)] {
      var desk = onSliders
      for _ in 0..<steps { desk.press(.down) }
      _ = desk.takeEffects()
      desk.press(.character("e"))
      let asked = desk.takeEffects().compactMap { effect -> ReportRequest.Subject? in
        if case .compute(let request) = effect { request.subject } else { nil }
      }
      #expect(asked == [.explanation(FigureReference(metric: "sales", part: .init(method)))])
    }
  }

  @Test func `an explanation is called by the figure it explains`() {
    var desk = desk()
    desk.press(.character("e"))
    #expect(desk.text.contains("Where it comes from: Sales · Run rate"))
    desk.press(.escape, .character("4"))
    while desk.state.page.kind != .sources { desk.press(.character(">")) }
    desk.press(.right, .right, .right, .character("e"))
    #expect(desk.text.contains("Where it comes from: Sales · Per lead and day"))
  }

  @Test func `a part of the scoreboard opens its own forecast`() {
    var desk = onSliders
    for _ in 0..<5 { desk.press(.down) }
    #expect(desk.state.page.selection.item == .grade(.runRate, Sample.region("华东")))
    desk.press(.enter)
    #expect(desk.state.page.narrowing == [Sample.region("华东")])
  }

  @Test func `another metric is forecast by choosing it`() {
    var desk = desk()
    desk.press(.character("v"), .down, .enter)
    #expect(desk.state.page.content != .forecast(ForecastChoice()))
  }
}
