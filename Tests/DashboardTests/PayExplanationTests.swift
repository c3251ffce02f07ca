import Sales
import Screen
import TestSupport
import Testing

@testable import Dashboard

/// `e` where pay is shown: the rules in words, the formula with its numbers, and what stands behind it.
@Suite struct PayExplanationTests {
  private func desk(_ keys: Key..., language: Language = .english) -> Desk {
    var desk = Desk.ready(Size(width: 120, height: 50), language)
    for key in keys { desk.press(key) }
    return desk
  }

  @Test func `a person's pay is what was reached, and every line of it`() {
    let text = desk(.character("6"), .character("e")).text
    #expect(text.contains("Where it comes from: 小张"))
    #expect(text.contains("From 100% on (进阶激励): 2%, and ¥1,000."))
    #expect(text.contains("= all lines together") && text.contains("¥17,800"))
    #expect(text.contains("Commission · 进阶激励  ¥840,000 × 2%"))
    #expect(text.contains("scope  小张"))
  }

  @Test func `a commission is its base times its rate, with its deals and where they stand`() {
    let text = desk(.character("6"), .enter, .character("e")).text
    #expect(text.contains("= base × rate, rounded half up to the cent") && text.contains("deals/2026-08.csv:"))
    // Only the rules it follows.
    #expect(!text.contains("equal values share their places' money"))
  }

  @Test func `a line of a longer statement names its month, and is not explained by the whole period`() {
    var desk = desk(.character("6"), .enter)
    guard let asked = desk.state.page.answered, case .statement(var report) = Sample.answer(asked).body,
      let quarter = Sample.calendar.period("2026-Q3")
    else { return #expect(Bool(false)) }
    desk.press(.character("e"))
    #expect(desk.text.contains("= attainment: actual ÷ target"))
    desk.press(.escape)
    desk.state.page.period = quarter
    report.question.period = quarter
    report.row.lines[0].id = "standard/2026-08/commission"
    desk.tell(.reportsComputed(asked, PageReports(progress: Sample.progress, body: .statement(report))))
    desk.state.page.reports = PageReports(progress: Sample.progress, body: .statement(report))
    desk.state.overlay = .pay(PayView(.line(report.row.lines[0].id)))
    #expect(desk.text.contains("Commission · 进阶激励 · Aug 2026") && desk.text.contains("= base × rate"))
    #expect(!desk.text.contains("= attainment: actual ÷ target"))
  }

  @Test func `one more deal is pay with it less pay without it`() {
    var desk = desk(.character("6"), .enter, .right)
    desk.press(.character("e"))
    #expect(desk.text.contains("one more deal of ¥50,000") && desk.text.contains("commission and bonus with it"))
    desk.press(.escape)
    #expect(desk.state.overlay == nil)
  }

  @Test func `a quarter's cost is told person by person`() {
    let text = desk(.character("6"), .character("v"), .down, .character("e")).text
    #expect(text.contains("= cost ÷ sales") && text.contains("below 80% of their target"))
    #expect(text.contains("Person by person"))
  }

  @Test func `a plan that is tried names who would get more`() {
    let text = desk(.character("6"), .character("v"), .right, .right, .down, .character("e")).text
    #expect(text.contains("Where it comes from: 2027 年方案") && text.contains("now ¥4,000"))
  }

  @Test func `Enter leads from a quarter to its people, from a plan to what it would pay`() {
    var desk = desk(.character("6"), .character("v"), .down)
    guard case .period(let quarter)? = desk.state.page.selectedRow?.item else { return #expect(Bool(false)) }
    desk.press(.enter)
    #expect(desk.state.page.content == .incentives && desk.state.page.period == quarter)
    desk.press(.escape, .right, .right, .enter)
    #expect(desk.text.contains("Person by person") || desk.text.contains("Where it comes from"))
  }

  @Test func `it speaks Chinese`() {
    let text = desk(.character("6"), .character("e"), language: .chinese).text
    #expect(text.contains("数字来源：小张") && text.contains("= 各项之和") && text.contains("= 达成率：实际 ÷ 目标"))
  }
}
