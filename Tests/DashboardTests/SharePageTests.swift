import Dashboard
import Sales
import Screen
import Testing

@Suite struct SharePageTests {
  private static func desk(_ keys: Key...) -> Desk {
    var desk = Desk.ready()
    desk.press(.character("4"))
    for key in keys { desk.press(key) }
    return desk
  }

  private func explained(_ desk: Desk) -> (FigureReference, Scope)? {
    guard case .explanation(let view) = desk.state.overlay, case .explanation(let reference) = view.request.subject
    else { return nil }
    return (reference, view.request.question.scope)
  }

  @Test func `a share is explained by its part and the whole, and opens its deals`() {
    var desk = Self.desk(.character(">"), .character(">"))
    desk.press(.down, .right, .character("e"))
    let asked = explained(desk)
    #expect(asked?.0.part == .share && asked?.0.whole == .everything)
    #expect(asked?.1 == Scope([.segment: ["中型"]]))
    desk.press(.escape, .enter)
    #expect(desk.state.page.content == .deals(.won))
    #expect(desk.state.page.narrowing == [DimensionValue(.segment, id: "中型")])
  }

  @Test func `another dimension is chosen by key and by its bar`() {
    var desk = Self.desk(.character(">"), .character(">"))
    desk.press(.character("b"), .down, .enter)
    #expect(desk.text.contains("产品线  累计实际"))
    let line = desk.text.split(separator: "\n", omittingEmptySubsequences: false).lastIndex { $0.contains("来源  ") } ?? 0
    desk.tell(.mouse(.pressed(Point(x: 30, y: line))))
    #expect(desk.text.contains("来源    累计实际"))
  }

  @Test func `only sums have shares`() {
    var desk = Self.desk(.character(">"), .character(">"))
    desk.press(.character("v"))
    guard case .metric(let chooser) = desk.state.overlay else { return #expect(Bool(false)) }
    #expect(chooser.choices == MetricCatalog.standard.metrics.filter(\.sums).map(\.id))
    #expect(!chooser.choices.contains("win_rate"))
  }

  @Test func `every figure of a source is explained by its own metric`() {
    var desk = Self.desk(.character("<"), .character("<"), .character("<"))
    var metrics: [String] = []
    for _ in 0..<8 { desk.press(.left) }
    for _ in 0..<8 {
      desk.press(.character("e"))
      metrics.append(explained(desk).map { "\($0.0.metric) \($0.0.part.rawValue)" } ?? "")
      desk.press(.escape, .right)
    }
    #expect(
      metrics == [
        "new_leads actual", "lead_conversion actual", "deals_created actual", "deal_conversion actual",
        "sales actual", "cycle_days actual", "sales per_lead", "sales per_lead_day",
      ])
  }
}
