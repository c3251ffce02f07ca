import Dashboard
import Sales
import Screen
import Testing

@Suite struct NavigationTests {
  @Test func `the first facts ask for the overview of the running month`() {
    var desk = Desk()
    desk.tell(.factsLoaded(Desk.facts))
    let question = Question(period: Sample.month, asOf: Sample.asOf)
    #expect(desk.takeEffects() == [.compute(ReportRequest(version: 1, subject: .overview, question: question))])
  }

  @Test func `the same facts again ask for nothing`() {
    var desk = Desk.ready()
    _ = desk.takeEffects()
    desk.tell(.factsLoaded(Desk.facts))
    desk.tell(.timePassed(Sample.now.adding(seconds: 60)))
    #expect(desk.takeEffects() == [])
  }

  @Test func `going in narrows the scope and coming back finds the same row`() {
    var desk = Desk.ready()
    desk.press(.character("5"), .down)
    let before = desk.state.page.selection.item
    desk.press(.enter)
    #expect(desk.state.page.content == .person(Sample.rep(1)))
    #expect(desk.state.page.narrowing == [Sample.rep(1)])
    desk.press(.character("D"))
    #expect(desk.state.page.content == .deals(.won))
    desk.press(.enter)
    #expect(desk.state.page.content == .deal(key: "D-1040", title: "设备更新0"))
    desk.press(.escape, .escape, .escape)
    #expect(desk.state.page.content == .people(metric: "sales"))
    #expect(desk.state.page.selection.item == before)
    #expect(before == .rep("R02"))
  }

  @Test func `home goes to the top`() {
    var desk = Desk.ready()
    desk.press(.character("5"), .enter, .character("D"), .home)
    #expect(desk.state.stack.depth == 0)
  }

  @Test func `a tab is found as it was left`() {
    var desk = Desk.ready()
    desk.press(.character("5"), .down, .enter, .character("1"), .character("5"))
    #expect(desk.state.page.content == .person(Sample.rep(1)))
    desk.press(.character("5"))
    #expect(desk.state.page.content == .people(metric: "sales"))
  }

  @Test func `tab and shift-tab go around all pages`() {
    var desk = Desk.ready()
    for tab in [Tab.targets, .funnel, .analysis, .people, .incentives, .forecast, .data, .overview] {
      desk.press(.tab)
      #expect(desk.state.tab == tab)
    }
    desk.press(.backTab)
    #expect(desk.state.tab == .data)
  }

  @Test func `a region opens into its people`() {
    var desk = Desk.ready()
    desk.press(.right, .right, .right, .right)
    #expect(desk.state.page.selection.panel == .parts)
    desk.press(.enter)
    guard case .targets(let choice) = desk.state.page.content else {
      Issue.record("no targets")
      return
    }
    #expect(choice.grouping == [.rep])
    #expect(desk.state.page.narrowing == [Sample.region("华东")])
  }

  @Test func `a finest row opens into the deals behind its actual`() {
    var desk = Desk.ready()
    desk.press(.character("2"), .down, .down, .enter)
    #expect(desk.state.page.content == .deals(.won))
    #expect(desk.state.page.narrowing == [Sample.region("华东"), Sample.product("A产品"), Sample.rep(0)])
  }

  @Test func `quitting, repainting and pausing are the runtime's`() {
    var desk = Desk.ready()
    _ = desk.takeEffects()
    desk.press(.control("l"), .control("z"), .character("r"), .character("m"), .character("m"), .character("q"))
    #expect(desk.takeEffects() == [.repaint, .suspend, .reload, .setMouse(false), .setMouse(true), .quit])
  }
}

extension NavigationTests {
  @Test func `the views of the analysis are gone through and named`() {
    var desk = Desk.ready()
    desk.press(.character("4"))
    #expect(desk.state.page.content == .analysis(AnalysisChoice(.scorecard)))
    for _ in AnalysisView.allCases { desk.press(.character(">")) }
    #expect(desk.state.page.content == .analysis(AnalysisChoice(.scorecard)))
    desk.press(.character("1"), .character(":"))
    desk.type("记分卡")
    desk.press(.enter)
    #expect(desk.state.tab == .analysis)
    #expect(desk.state.page.content == .analysis(AnalysisChoice(.scorecard)))
  }
}

extension NavigationTests {
  @Test func `an order of groups is not that of sub-periods, and Esc goes back one step from them`() {
    var desk = Desk.ready()
    desk.press(.character("2"), .character("O"))
    let order = desk.state.page.sort
    #expect(order != nil)
    desk.press(.character("d"))
    #expect(desk.state.page.sort == nil)
    desk.press(.character("d"), .escape)
    guard case .targets(let choice) = desk.state.page.content else {
      Issue.record("no targets")
      return
    }
    #expect(choice.decomposition == .week)
    desk.press(.escape)
    #expect(desk.state.page.content == .targets(TargetsChoice()))
    #expect(desk.state.page.sort == order)
    #expect(desk.state.tab == .targets)
  }

  @Test func `people are named with their metric and ranked anew when it changes`() {
    var desk = Desk.ready(Size(width: 120, height: 36), .english)
    desk.press(.character("5"))
    #expect(desk.grid.lines[1].contains("People · Sales"))
    let held = update(.key(.character("v")), &desk.state) + update(.key(.down), &desk.state)
    #expect(held == [])
    let asked = update(.key(.enter), &desk.state)
    guard case .compute(let request)? = asked.first else {
      Issue.record("nothing was asked")
      return
    }
    // The answer ranks the other way round.
    let report = Sample.leaderboard
    let turned = LeaderboardReport(question: request.question, metric: "collected", rows: report.rows.reversed())
    desk.tell(.reportsComputed(request, PageReports(progress: Sample.progress, body: .people(turned))))
    let names = desk.grid.lines.compactMap { line in ["小张", "小李", "小王"].first { line.contains($0) } }
    #expect(names == report.rows.reversed().map { $0.rep.label(in: .english) })
  }

  @Test func `a key that does nothing here says where it does, or that it does nothing`() {
    var desk = Desk.ready(Size(width: 120, height: 36), .english)
    desk.press(.character("l"))
    #expect(desk.text.contains("only on Targets"))
    desk.press(.character("#"))
    #expect(desk.text.contains("does nothing here"))
    desk.press(.down)
    #expect(!desk.text.contains("does nothing here"))
  }

  @Test func `pages of several panes name the keys between them`() {
    var desk = Desk.ready(Size(width: 160, height: 45), .english)
    desk.press(.character("0"))
    #expect(desk.text.contains("←→ pane"))
    desk.press(.character("2"))
    #expect(!desk.text.contains("←→ pane"))
  }
}
