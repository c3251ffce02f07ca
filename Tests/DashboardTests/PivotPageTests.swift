import Dashboard
import Sales
import Screen
import Testing

@Suite struct PivotPageTests {
  private static func desk() -> Desk {
    var desk = Desk.ready()
    desk.press(.character("4"), .character(">"), .character(">"), .character(">"))
    return desk
  }

  /// What was last asked to be explained.
  private func explained(_ desk: Desk) -> Scope? {
    guard case .explanation(let view) = desk.state.overlay else { return nil }
    return view.request.question.scope
  }

  @Test func `every cell, every sum and the whole can be explained`() {
    var desk = Self.desk()
    desk.press(.character("e"))
    #expect(explained(desk) == Scope([.region: ["华东"], .product: ["A产品"]]))
    desk.press(.escape, .right, .down, .character("e"))
    #expect(explained(desk) == Scope([.region: ["华南"], .product: ["B产品"]]))
    desk.press(.escape, .right, .right, .right, .character("e"))
    #expect(explained(desk) == Scope([.region: ["华南"]]))
    desk.press(.escape, .end, .left, .character("e"))
    #expect(explained(desk) == Scope([.product: ["C产品"]]))
    desk.press(.escape, .right, .character("e"))
    #expect(explained(desk) == .everything)
  }

  @Test func `a cell opens into its people and from there into the deals`() {
    var desk = Self.desk()
    desk.press(.down, .right, .enter)
    guard case .analysis(let choice) = desk.state.page.content else { return #expect(Bool(false)) }
    #expect(choice.rows == .rep && choice.columns == .segment)
    #expect(desk.state.page.narrowing == [Sample.region("华南"), Sample.product("B产品")])
    desk.press(.enter)
    #expect(desk.state.page.content == .deals(.won))
    desk.press(.escape, .escape)
    desk.press(.character("e"))
    #expect(explained(desk) == Scope([.region: ["华南"], .product: ["B产品"]]))
  }

  @Test func `sides and metric are chosen`() {
    var desk = Self.desk()
    desk.press(.character("b"), .down, .enter)
    desk.press(.character("c"), .down, .enter)
    desk.press(.character("v"), .down, .enter)
    guard case .analysis(let choice) = desk.state.page.content else { return #expect(Bool(false)) }
    #expect(choice.rows == .rep && choice.columns == .quarter && choice.metric == "signed")
  }

  @Test func `a click selects a cell and the next one goes in`() {
    var desk = Self.desk()
    let line = desk.text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("华北") } ?? 0
    desk.tell(.mouse(.pressed(Point(x: 34, y: line))))
    desk.press(.character("e"))
    #expect(explained(desk) == Scope([.region: ["华北"], .product: ["B产品"]]))
    desk.press(.escape)
    desk.tell(.mouse(.pressed(Point(x: 34, y: line))))
    #expect(desk.state.page.narrowing == [Sample.region("华北"), Sample.product("B产品")])
  }
}
