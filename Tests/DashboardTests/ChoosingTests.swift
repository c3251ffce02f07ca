import Dashboard
import Sales
import Screen
import Testing

@Suite struct ChoosingTests {
  @Test func `the period moves, and the running one stays running`() {
    var desk = Desk.ready()
    desk.press(.character("["))
    #expect(desk.state.period == .fixed(Sample.calendar.previous(before: Sample.month)))
    desk.press(.character("]"))
    #expect(desk.state.period == .running(.month))
  }

  @Test func `a period can be typed, and nonsense is said to be nonsense`() {
    var desk = Desk.ready()
    desk.press(.character("p"))
    desk.type("2026-Q1")
    desk.press(.enter)
    #expect(desk.state.period == .fixed(Sample.calendar.period(.quarter, containing: Day(literal: 2026, 2, 1))))
    desk.press(.character("p"))
    desk.type("soon")
    desk.press(.enter)
    guard case .period(let picker) = desk.state.overlay else {
      Issue.record("the picker closed")
      return
    }
    #expect(picker.isUnreadable)
  }

  @Test func `the period picker goes to longer and shorter ones`() {
    var desk = Desk.ready()
    desk.press(.character("p"), .up, .enter)
    #expect(desk.state.period == .running(.quarter))
    desk.press(.character("p"), .down, .down, .enter)
    #expect(desk.state.period == .running(.week))
  }

  @Test func `the scope picker marks several values of a dimension`() {
    var desk = Desk.ready()
    desk.press(.character("s"), .down, .character(" "), .down, .character(" "), .enter)
    #expect(desk.state.scope == Scope([.region: ["华东", "华南"]]))
    desk.press(.character("A"))
    #expect(desk.state.scope == .everything)
  }

  @Test func `the scope picker finds a person by name`() {
    var desk = Desk.ready()
    desk.press(.character("s"))
    desk.type("小李")
    desk.press(.enter)
    #expect(desk.state.scope == Scope([.rep: ["R02"]]))
  }

  @Test func `on the funnel s lists the stalled deals and S chooses the scope`() {
    var desk = Desk.ready()
    desk.press(.character("3"), .character("s"))
    #expect(desk.state.page.content == .deals(.stalled))
    desk.press(.escape, .character("S"))
    guard case .scope = desk.state.overlay else {
      Issue.record("no scope picker")
      return
    }
  }

  @Test func `a theme is shown while it is chosen and kept only when taken`() {
    var desk = Desk.ready()
    _ = desk.takeEffects()
    desk.press(.character("t"), .down)
    #expect(desk.state.theme == "daylight")
    desk.press(.escape)
    #expect(desk.state.theme == "midnight")
    desk.press(.character("t"), .down, .enter)
    #expect(desk.takeEffects() == [.saveTheme("daylight")])
  }

  @Test func `the language changes at once`() {
    var desk = Desk.ready()
    desk.press(.character("L"), .up, .enter)
    #expect(desk.state.language == .english)
    #expect(desk.text.contains("Overview"))
    #expect(desk.takeEffects().contains(.saveLanguage(.english)))
  }

  @Test func `the palette finds an action in either language`() {
    var desk = Desk.ready()
    desk.press(.character(":"))
    desk.type("漏斗")
    desk.press(.enter)
    #expect(desk.state.tab == .funnel)
    desk.press(.character(":"))
    desk.type("quit")
    desk.press(.enter)
    #expect(desk.takeEffects().last == .quit)
  }

  @Test func `the palette says why an action does nothing here`() {
    var desk = Desk.ready()
    desk.press(.character(":"))
    desk.type("level")
    desk.press(.enter)
    #expect(desk.state.message?.phrase.english == "only on Targets, Split target")
  }

  @Test func `targets go through the levels and down the periods and back`() {
    var desk = Desk.ready()
    desk.press(.character("2"), .character("l"))
    #expect(desk.state.page.answered?.question.level == .stretch)
    desk.press(.character("d"))
    #expect(desk.state.page.answered?.subject == .decomposition(into: .week, metric: "sales"))
    desk.press(.character("d"), .character("d"))
    #expect(desk.state.page.answered?.subject == .targets)
  }

  @Test func `exports carry the chosen kind`() {
    var desk = Desk.ready()
    desk.press(.character("5"))
    _ = desk.takeEffects()
    desk.press(.character("x"), .down, .enter)
    let grid = desk.grid
    #expect(desk.takeEffects() == [.export(.screen(.svg, grid: grid, name: "people-2026-08"))])
    desk.press(.character("x"), .end, .enter)
    guard case .export(.xlsx(let sheets, _)) = desk.takeEffects().last else {
      Issue.record("no workbook")
      return
    }
    #expect(sheets.map(\.name) == ["人员 · 销售额 · 2026年8月", "说明"])
    #expect(sheets.first?.rows.count == 3)
    #expect(sheets.first?.rows.first?.contains(.money(Money(whole: 840_000))) == true)
    desk.press(.character("x"), .end, .up, .enter)
    guard case .export(.markdown(let words, _)) = desk.takeEffects().last else {
      Issue.record("no table in words")
      return
    }
    #expect(words.rows.count == 3)
    #expect(words.columns.first?.key == "rank")
    #expect(words.title == "人员 · 销售额 · 2026年8月")
    desk.press(.character("x"), .end, .up, .up, .enter)
    guard case .export(.csv(let table, _)) = desk.takeEffects().last else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.count == 3)
    #expect(table.columns.first?.key == "rank")
  }
}
