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

  /// The statement published, with what was done to it.
  private func published(_ events: [(StatementEvent.Kind, String?, String)]) throws -> Desk {
    var desk = Desk.ready(Size(width: 160, height: 40), .english)
    guard case .statement(var report) = Sample.statement.body else { return desk }
    var book = StatementBook()
    book.statements = [report.row.statement(Sample.month, currency: "CNY", plans: [], at: 0, by: "boss")]
    book.events = events.map { kind, line, text in
      StatementEvent(rep: "R03", period: Sample.month, kind: kind, line: line, text: text, author: "li", at: 0)
    }
    let standing = try #require(book.standing(of: "R03", Sample.month))
    (report.deeds, report.objections, report.nextDeals) = (standing.deeds, standing.objections, [])
    let answer = PageReports(progress: Sample.progress, body: .statement(report))
    desk.answer = { if case .statement = $0.subject { answer } else { Sample.answer($0) } }
    desk.press(.character("6"), .down, .down, .enter)
    _ = desk.takeEffects()
    return desk
  }

  @Test
  func `an answer is to the objection of the chosen line, else to the whole statement's, else to the one there is`()
    throws
  {
    let whole: (StatementEvent.Kind, String?, String) = (.objected, nil, "D-7 is missing")
    let team: (StatementEvent.Kind, String?, String) = (.objected, "standard/team", "500 too little")
    for (events, line) in [([whole], nil), ([team], "standard/team"), ([whole, team], nil)] {
      var desk = try published(events)
      desk.press(.character("a"))
      #expect(desk.text.contains("Objection: \(line == nil ? whole.2 : team.2)"))
      desk.type("It is Li's")
      desk.press(.enter)
      let order = StatementOrder.act(.answer(line: line, text: "It is Li's"), rep: "R03", Sample.month)
      #expect(desk.takeEffects() == [.settle(order)])
    }
    var desk = try published([whole, team])
    desk.press(.down, .down, .character("a"))
    #expect(desk.text.contains("Objection: 500 too little"))
    desk = statement()
    desk.press(.character("a"))
    #expect(desk.state.overlay == nil && desk.text.contains("no objection waits for an answer"))
  }

  @Test func `the audit says which lines and how much`() throws {
    let desk = try published([
      (.objected, "standard/team", "500 too little"), (.confirmed, nil, "yes"), (.paid, nil, "Transfer 77"),
    ])
    #expect(desk.text.contains("500  li  Region award · 华北"))
    #expect(desk.text.contains("7,600  li  Commission · 进阶激励; Tier bonus · 进阶激励"))
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
