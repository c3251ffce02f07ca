import Dashboard
import Sales
import Screen
import TestSupport
import Testing

/// What is written into the journal from the screen.
@Suite struct WritingTests {
  private func desk(_ keys: Key..., language: Language = .chinese) -> Desk {
    var desk = Desk.ready(Size(width: 120, height: 36), language)
    for key in keys { desk.press(key) }
    _ = desk.takeEffects()
    return desk
  }

  /// The drafts that were handed out to be stored.
  private func drafts(_ desk: inout Desk) -> [EntryDraft] {
    desk.takeEffects().compactMap { if case .record(let draft) = $0 { draft } else { nil } }
  }

  private func stored(_ draft: EntryDraft) -> Entry {
    Entry(draft, id: "20260821-143201-k3f9", author: "王经理", at: Sample.now.seconds)
  }

  @Test func `a note is about the selected row, its metric and its period`() {
    var desk = desk(.character("2"), .down, .down, .character("n"))
    desk.type("客户预算推迟到十月 n e q")
    desk.press(.enter)
    let draft = drafts(&desk).first
    #expect(draft?.kind == .note)
    #expect(draft?.text == "客户预算推迟到十月 n e q")
    #expect(draft?.period == "2026-08")
    #expect(draft?.about.contains { $0.topic == "region" } == true)
    #expect(draft?.about.last == EntrySubject("metric", "sales"))
    desk.tell(.journalWritten(stored(draft ?? EntryDraft(.note))))
    #expect(desk.state.overlay == nil)
    #expect(desk.text.contains("备注已写入日志"))
  }

  @Test func `pasted Chinese text is typed as a whole, line breaks as blanks`() {
    var desk = desk(.character("5"), .enter, .character("c"))
    desk.tell(.pasted("先听后说\n再报价"))
    desk.press(.left, .backspace, .enter)
    #expect(drafts(&desk).map(\.text) == ["先听后说 再价"])
  }

  @Test func `nothing is stored where nothing was typed or offered`() {
    var desk = desk(.character("5"), .enter, .character("f"), .enter)
    desk.type("   ")
    desk.press(.enter)
    #expect(drafts(&desk).isEmpty)
    desk.press(.escape)
    #expect(desk.state.overlay == nil)
  }

  @Test func `from the list of people the line opens on the person's page`() {
    var desk = desk(.character("5"), .down, .character("c"))
    #expect(desk.state.stack.depth == 1)
    desk.type("多问一句")
    desk.press(.enter)
    #expect(drafts(&desk).first?.about.first?.topic == "rep")
  }

  @Test func `a chain of whys offers its next link and goes on after each`() {
    var desk = desk(.character("5"), .enter, .character("y"))
    #expect(desk.text.contains("为什么 3"))
    #expect(desk.text.contains("阶段："))
    desk.press(.enter)
    let offered = drafts(&desk)
    #expect(offered.first?.kind == .why)
    #expect(offered.first?.text.contains("60.0% → 40.0%") == true)
    desk.tell(.journalWritten(stored(offered.first ?? EntryDraft(.why))))
    #expect(desk.text.contains("为什么 4"))
    desk.type("每周只拜访五家 → 日程被内部会议占满")
    desk.press(.enter)
    #expect(drafts(&desk).map(\.text) == ["每周只拜访五家 → 日程被内部会议占满"])
  }

  @Test func `a training is a measure about the person and the course's metric`() {
    var desk = desk(.character("5"), .enter, .character("g"), .down)
    desk.press(.enter)
    let draft = drafts(&desk).first
    #expect(draft?.kind == .measure)
    #expect(draft?.text == "高效拜访")
    #expect(draft?.about.map(\.topic) == ["rep", "metric"])
    #expect(draft?.about.last?.value == "visits")
  }

  @Test(arguments: Language.allCases)
  func `a line that cannot be stored stays, with the reason`(language: Language) {
    var desk = desk(.character("5"), .enter, .character("c"), language: language)
    desk.type("陪访")
    desk.press(.enter)
    let problem = Problem(
      .journalNotWritten(reason: "Read-only file system"), at: Place(file: ".attain/journal.sqlite"))
    desk.tell(.journalFailed(problem))
    #expect(desk.text.contains("陪访"))
    #expect(desk.text.contains("Read-only"))
    desk.press(.enter)
    #expect(drafts(&desk).count == 2)
  }

  @Test(arguments: Language.allCases)
  func `where nothing can be written down, that is said before anybody types`(language: Language) {
    var desk = desk(.character("5"), .enter, language: language)
    var facts = Desk.facts
    facts.version = 2
    facts.journalProblem = Problem(
      .journalNotWritten(reason: "Read-only file system"), at: Place(file: ".attain/journal.sqlite"))
    desk.tell(.factsLoaded(facts))
    desk.press(.character("y"))
    #expect(desk.state.overlay == nil)
    #expect(desk.text.contains(language == .english ? "nothing can be written down here: Read-only" : "此处无法保存记录"))
  }

  @Test func `an entry is read in full from its pane`() {
    var desk = desk(.character("5"), .enter)
    for _ in 0..<8 where desk.state.page.selection.panel != .guidance { desk.press(.right) }
    desk.press(.enter)
    #expect(desk.text.contains("报价前先确认决策人"))
    guard case .reading(let reading) = desk.state.overlay else {
      Issue.record("nothing is read")
      return
    }
    #expect(reading.entry.kind == .coach)
  }

  enum Above: String, CaseIterable {
    case whys, coach, training, reading

    var keys: [Key] {
      switch self {
      case .whys: [.character("y")]
      case .coach: [.character("c"), .character("先"), .character("听")]
      case .training: [.character("g")]
      case .reading: [.right, .right, .right, .right, .enter]
      }
    }
  }

  @Test(
    arguments: Above.allCases, [Size(width: 120, height: 36), Size(width: 80, height: 24), Size(width: 30, height: 8)])
  func `what is written stands in both languages`(above: Above, size: Size) {
    for language in Language.allCases {
      var desk = Desk.ready(size, language)
      desk.press(.character("5"), .enter)
      for key in above.keys { desk.press(key) }
      expectGolden(desk.grid, named: "writing-\(above.rawValue)-\(size.width)x\(size.height)-\(language.rawValue)")
    }
  }
}
