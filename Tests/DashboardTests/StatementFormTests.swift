import Dashboard
import Sales
import Screen
import Testing

/// What is done to statements from their pages.
@Suite struct StatementFormTests {
  private func statement(_ language: Language = .english) -> Desk {
    var desk = Desk.ready(Size(width: 120, height: 36), language)
    desk.press(.character("6"), .down, .down, .enter)
    _ = desk.takeEffects()
    return desk
  }

  @Test func `publishing asks first, says what follows, and is then ordered for the period of the page`() {
    var desk = Desk.ready(Size(width: 120, height: 36), .english)
    desk.press(.character("6"), .character("P"))
    #expect(desk.text.contains("never changes"))
    _ = desk.takeEffects()
    desk.press(.enter)
    #expect(desk.takeEffects().contains(.settle(.publish(Sample.month))))
    desk.tell(.statementsSettled(Phrase("3 statements published", "已公布 3 份")))
    #expect(desk.state.overlay == nil && desk.text.contains("3 statements published"))
  }

  @Test func `an objection needs its words, and is about the selected line`() {
    var desk = statement()
    desk.press(.down, .character("n"), .enter)
    #expect(desk.takeEffects().isEmpty)
    desk.type("已谈妥 by phone")
    desk.press(.enter)
    let order = StatementOrder.act(
      .object(line: "standard/bonus", text: "已谈妥 by phone"), rep: "R03", Sample.month)
    #expect(desk.takeEffects() == [.settle(order)])
  }

  @Test func `what cannot be done says why and keeps what was typed`() {
    var desk = statement(.chinese)
    desk.press(.character("b"))
    desk.type("转账 88")
    desk.press(.enter)
    #expect(desk.takeEffects() == [.settle(.act(.pay(text: "转账 88"), rep: "R03", Sample.month))])
    desk.tell(.statementsRefused(Phrase("is not confirmed yet", "尚未确认")))
    #expect(desk.text.contains("尚未确认") && desk.text.contains("转账 88"))
    desk.press(.escape)
    #expect(desk.state.overlay == nil)
  }

  @Test func `confirming takes the rep's own word where there is one`() {
    var desk = statement()
    desk.press(.character("c"), .enter)
    #expect(desk.takeEffects() == [.settle(.act(.confirm(agreed: nil), rep: "R03", Sample.month))])
  }

  @Test func `a kiosk offers none of it`() {
    var settings = ScreenSettings()
    settings.withheld = [.publish, .object, .answer, .confirm, .pay]
    var desk = statement()
    desk.tell(.settingsChanged(settings))
    desk.press(.character("c"))
    #expect(desk.state.overlay == nil)
  }
}
