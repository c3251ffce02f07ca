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
    desk.tell(.timePassed(Moment(Sample.month.end, hour: 9)))
    desk.press(.character("6"), .character("P"))
    #expect(desk.text.contains("never changes"))
    _ = desk.takeEffects()
    desk.press(.enter)
    #expect(desk.takeEffects().contains(.settle(.publish(Sample.month, rep: nil))))
    desk.tell(.statementsSettled(Phrase("3 statements published", "已公布 3 份")))
    #expect(desk.state.overlay == nil && desk.text.contains("3 statements published"))
  }

  @Test func `an objection needs its words, and is about the selected line`() throws {
    var desk = try published([])
    desk.press(.down, .character("n"), .enter)
    #expect(desk.takeEffects().isEmpty)
    desk.type("已谈妥 by phone")
    desk.press(.enter)
    let order = StatementOrder.act(
      .object(line: "standard/bonus", text: "已谈妥 by phone"), rep: "R03", Sample.month)
    #expect(desk.takeEffects() == [.settle(order)])
  }

  @Test func `what cannot be done says why and keeps what was typed`() throws {
    var desk = try published([(.confirmed, nil, "yes")], .chinese)
    desk.press(.character("b"))
    desk.type("转账 88")
    desk.press(.enter)
    #expect(desk.takeEffects() == [.settle(.act(.pay(text: "转账 88"), rep: "R03", Sample.month))])
    desk.tell(.statementsRefused(Phrase("is not confirmed yet", "尚未确认")))
    #expect(desk.text.contains("尚未确认") && desk.text.contains("转账 88"))
    desk.press(.escape)
    #expect(desk.state.overlay == nil)
  }

  @Test func `confirming takes the rep's own word where there is one`() throws {
    var desk = try published([])
    desk.press(.character("c"), .enter)
    #expect(desk.takeEffects() == [.settle(.act(.confirm(agreed: nil), rep: "R03", Sample.month))])
  }

  /// The statement published, with what was done to it.
  private func published(
    _ events: [(StatementEvent.Kind, String?, String)], _ language: Language = .english, width: Int = 160
  ) throws -> Desk {
    var desk = Desk.ready(Size(width: width, height: 40), language)
    guard case .statement(var report) = Sample.statement.body else { return desk }
    var book = StatementBook()
    book.statements = [report.row.statement(Sample.month, currency: "CNY", plans: [], at: 0, by: "boss")]
    book.events = events.map { kind, line, text in
      StatementEvent(rep: "R03", period: Sample.month, kind: kind, line: line, text: text, author: "li", at: 0)
    }
    let standing = try #require(book.standing(of: "R03", Sample.month))
    (report.deeds, report.standings, report.nextDeals) = (standing.deeds, [standing], [])
    report.clock = StatementClock(publishBy: Sample.asOf, objectBy: Sample.asOf.adding(days: 3), isLate: true)
    report.barrier = .alreadyPublished(by: "boss", on: Sample.asOf)
    report.row.status = standing.status
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
    desk = try published([])
    desk.press(.character("a"))
    #expect(desk.state.overlay == nil && desk.text.contains("no objection waits for an answer"))
  }

  @Test func `only what can be done now is offered, and the rest is refused before anything is typed`() throws {
    var draft = statement()
    #expect(!draft.text.contains("n object") && !draft.text.contains("P publish"))
    for key in ["n", "a", "c", "b"] as [Character] {
      draft.press(.character(key))
      #expect(draft.state.overlay == nil)
      #expect(draft.text.contains("the period runs until Aug 31; publish after that day"))
    }
    draft.press(.character("P"))
    #expect(draft.state.overlay == nil && draft.text.contains("the period runs until Aug 31"))
    draft.tell(.timePassed(Moment(Sample.month.end, hour: 9)))
    draft.press(.character("n"))
    #expect(draft.state.overlay == nil && draft.text.contains("the statement is a draft; publish it first (P)"))
    draft.press(.down)
    #expect(draft.text.contains("P publish"))
    draft.press(.character("P"), .enter)
    #expect(draft.takeEffects().contains(.settle(.publish(Sample.month, rep: "R03"))))
    var desk = try published([(.confirmed, nil, "yes"), (.paid, nil, "77")])
    for (key, words) in [("b", "paid already"), ("n", "paid already"), ("c", "confirmed already"), ("P", "already")] {
      desk.press(.character(Character(key)))
      #expect(desk.state.overlay == nil && desk.text.contains(words), "\(key)")
    }
    #expect(!desk.text.contains("b paid") && !desk.text.contains("P publish"))
  }

  @Test func `why something cannot be done fits the narrowest screen in both languages`() {
    let (day, month) = (Sample.month.end.adding(days: 20), Sample.calendar.period(.month, containing: Sample.asOf))
    let all: [StatementRefusal] = [
      .notPublished, .changed, .periodNotOver(last: day), .alreadyPublished(by: "boss", on: day),
      .overlaps(period: month), .nothingToPublish, .noSuchLine(known: []), .windowClosed(last: day), .alreadyObjected,
      .lineIsPaid, .notObjected(rep: "r", period: month, open: []), .windowOpen(last: day), .everythingHeld,
      .alreadyConfirmed, .notConfirmed, .alreadyPaid, .notAllowed, .noWords, .tooManyWords(most: 1000),
    ]
    for (refusal, language) in all.flatMap({ refusal in Language.allCases.map { (refusal, $0) } }) {
      let words = refusal.brief(FigureText(language: language, currency: "CNY"))
      #expect(DisplayWidth.columns(words) <= 74, "\(words)")
      #expect(!words.contains("attain "), "\(words)")
    }
  }

  @Test(arguments: [80, 120, 200])
  func `a held line is marked by a word, with the amount that is held, and lateness stays`(width: Int) throws {
    let desk = try published([(.objected, "standard/team", "500 too little")], width: width)
    let lines = desk.text.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.contains("Region award · 华北") && $0.contains("! held") })
    #expect(lines.contains { $0.contains("¥8,100") && $0.hasSuffix("! ¥500 held") })
    #expect(lines.contains { $0.hasSuffix("objections until Aug 24   objected · late") })
    let chinese = try published([(.objected, nil, "少了")], .chinese, width: width)
    #expect(chinese.text.contains("! 暂缓 ¥8,100") && chinese.text.contains("有异议 · 逾期"))
  }

  @Test func `exports of what was done say the day, and a file says whose it is`() throws {
    var desk = try published([(.confirmed, nil, "yes")])
    desk.press(.right, .character("x"), .end, .up, .up, .enter)
    guard case .export(.csv(let table, let name)) = desk.takeEffects().last else {
      Issue.record("no table")
      return
    }
    #expect(name == "statement-小王-2026-08")
    #expect(table.rows.first?.first == .text("1970-01-01 00:00"))
  }

  @Test func `an amount of one's own becomes a row of what one more deal pays`() {
    var desk = statement()
    var asked: [ReportRequest.Subject] = []
    desk.press(.right)
    #expect(desk.text.contains("own amount"))
    desk.press(.enter)
    #expect(desk.text.contains("One more deal of"))
    desk.type("12x")
    desk.press(.enter)
    #expect(desk.state.overlay != nil && desk.takeEffects().isEmpty)
    desk.press(.backspace)
    desk.type("0k")
    desk.press(.enter)
    for case .compute(let request) in desk.takeEffects() { asked.append(request.subject) }
    #expect(asked == [.statement(rep: "R03", moreDeals: [Money(whole: 120_000)])])
    desk.press(.enter, .enter)
    for case .compute(let request) in desk.takeEffects() { asked.append(request.subject) }
    #expect(asked.last == .statement(rep: "R03", moreDeals: []))
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
