@testable import Dashboard
import Sales
import Screen
import Testing

@Suite struct FunnelPageTests {
  @Test func `Enter on a stage lists its deals, on the way to the next who was lost there`() {
    var desk = Desk.ready()
    desk.press(.character("3"), .enter)
    #expect(desk.state.page.content == .deals(.reached(stage: "lead")))
    desk.press(.escape, .down, .enter)
    #expect(desk.state.page.content == .transition(stage: "lead", .created))
    desk.press(.enter)
    #expect(desk.state.page.content == .deals(.lostIn(stage: "lead")))
    #expect(desk.state.page.narrowing == [Sample.rep(1)])
  }

  @Test func `w shows what moved and back again, and a bar opens its deals`() {
    var desk = Desk.ready()
    desk.press(.character("3"), .character("w"))
    let start = Int64(Sample.month.start.number) * 86_400
    #expect(desk.state.page.answered?.question.since == start)
    desk.press(.down, .enter)
    #expect(desk.state.page.content == .deals(.moved(.new, since: start)))
    desk.press(.escape, .character("f"))
    #expect(desk.state.page.answered?.question.since == Int64(Sample.asOf.number - 6) * 86_400)
    desk.press(.character("w"))
    #expect(desk.state.page.reports.map { if case .funnel = $0.body { true } else { false } } == true)
  }

  @Test(arguments: [Key.escape, .character("3"), .backspace])
  func `what moved leads back to the stages`(key: Key) {
    var desk = Desk.ready(Size(width: 120, height: 36), .english)
    desk.press(.character("3"), .character("w"))
    #expect(desk.text.contains("Funnel › Pipeline movement") && desk.text.contains("w stages"))
    desk.press(.down, .enter, .escape)
    #expect(desk.state.page.kind == .movement)
    desk.press(key)
    #expect(desk.state.page.kind == .funnel && desk.text.contains("w movement"))
  }

  @Test func `the deals of a bar lead back to the stages by 3, and by a click on them`() throws {
    var desk = Desk.ready(Size(width: 120, height: 36), .english)
    desk.press(.character("3"), .character("w"), .enter, .character("3"))
    #expect(desk.state.page.kind == .funnel)
    desk.press(.character("w"), .enter)
    let column = try #require(desk.grid.row(1).firstIndex { $0.text == "F" })
    desk.tell(.mouse(.pressed(Point(x: column, y: 1))))
    #expect(desk.state.page.kind == .funnel)
  }

  @Test func `stages that ask for nothing say so where their needs are listed`() {
    var desk = Desk.ready(Size(width: 120, height: 36), .english)
    desk.answer = { $0.subject == .deals(.lacking) ? Sample.noDeals : Sample.answer($0) }
    desk.press(.character("3"), .character("n"))
    #expect(desk.text.contains("no stage asks for anything"))
  }

  @Test func `the third press of f goes back to the last stand-up, where one is noted`() {
    var desk = Desk.ready(Size(width: 120, height: 36), .chinese)
    desk.press(.character("3"), .character("w"), .character("f"), .character("f"))
    #expect(desk.state.page.answered?.question.since == Int64(Sample.month.start.number) * 86_400)
    #expect(desk.text.contains("还没有站会记录；按 u 记下站会已开"))
    var facts = Desk.facts
    let held = (Int64(Sample.asOf.number) - 4) * 86_400 + 36_000
    facts.standUps = StandUps([Entry(id: "a", kind: .standup, text: "已开", author: "li", at: held)])
    desk.tell(.factsLoaded(facts))
    desk.press(.character("f"), .character("f"))
    #expect(desk.state.page.answered?.question.since == held + 1)
    #expect(desk.text.contains("（上次站会）以来"))
    desk.press(.character("f"))
    #expect(desk.state.page.answered?.question.since == Int64(Sample.month.start.number) * 86_400)
  }

  @Test func `a bar is explained since when it is told`() {
    for (language, words) in [(Language.english, "have been lost since Aug 15"), (.chinese, "自 8月15日 以来输单")] {
      var desk = Desk.ready(Size(width: 120, height: 36), language)
      desk.answer = { request in
        var answer = Sample.answer(request)
        guard case .explanation(let reference) = request.subject, case .explanation(var told) = answer.body else {
          return answer
        }
        told.reference = reference
        answer.body = .explanation(told)
        return answer
      }
      desk.press(.character("3"), .character("w"), .character("f"))
      while desk.state.page.selectedRow?.item != .change(.lost) { desk.press(.down) }
      desk.press(.character("e"))
      #expect(desk.text.contains(words))
    }
  }

  @Test func `u notes a stand-up; Enter alone is enough`() {
    var desk = Desk.ready()
    desk.press(.character("3"), .character("w"), .character("u"))
    _ = desk.takeEffects()
    desk.press(.enter)
    #expect(desk.takeEffects() == [.record(EntryDraft(.standup, "站会已开"))])
  }

  @Test func `e on a transition explains a person's figures of the stage`() {
    var desk = Desk.ready()
    desk.press(.character("3"), .down, .enter, .right, .character("e"))
    guard case .explanation(let view) = desk.state.overlay, case .explanation(let reference) = view.request.subject
    else {
      Issue.record("no explanation")
      return
    }
    #expect(reference.metric == "conversion" && reference.stage == "proposal")
    #expect(view.request.question.scope.filters[.rep]?.count == 1)
  }

  @Test func `a counts the other deals and what is opened is counted the same way`() {
    var desk = Desk.ready()
    desk.press(.character("3"), .character("a"))
    #expect(desk.state.page.answered?.question.cohort == .touched)
    desk.press(.enter)
    #expect(desk.state.page.content == .deals(.reached(stage: "lead", .touched)))
  }

  @Test func `what is exported of the funnel is its numbers`() {
    var desk = Desk.ready()
    desk.press(.character("3"), .character("x"))
    _ = desk.takeEffects()
    desk.press(.end, .up, .up, .enter)
    let exported = desk.takeEffects().compactMap { effect -> ReportTable? in
      if case .export(.csv(let table, _)) = effect { table } else { nil }
    }
    #expect(exported.first?.columns.map(\.key).prefix(3) == ["stage", "reached", "conversion"])
    #expect(exported.first?.rows.count == Sample.funnel.rows.count)
  }

  @Test func `beside a period that is over what is open is said to be as of now`() {
    var desk = Desk.ready(Size(width: 200, height: 60), .english)
    desk.answer = { request in
      var answer = Sample.answer(request)
      guard case .funnel(var report, let parts) = answer.body else { return answer }
      report.question = request.question
      answer.body = .funnel(report, parts: parts)
      return answer
    }
    desk.press(.character("3"))
    #expect(!desk.text.contains("Open now"))
    desk.press(.character("["))
    #expect(desk.text.contains("Open now") && desk.text.contains("Open amount now"))
  }

  @Test func `e explains the figure of the stage that is selected`() {
    var desk = Desk.ready()
    desk.press(.character("3"), .down, .character("e"))
    guard case .explanation(let view) = desk.state.overlay, case .explanation(let reference) = view.request.subject
    else {
      Issue.record("no explanation")
      return
    }
    #expect(reference.metric == "conversion")
    #expect(reference.stage == "lead")
  }

  @Test func `the figures of a stage are gone through with the arrows`() {
    var desk = Desk.ready(Size(width: 120, height: 36))
    desk.press(.character("3"), .right, .right, .right, .character("e"))
    guard case .explanation(let view) = desk.state.overlay, case .explanation(let reference) = view.request.subject
    else {
      Issue.record("no explanation")
      return
    }
    #expect(reference.stage == "lead")
    #expect(FunnelFigure(rawValue: reference.metric) != nil)
  }
}
