@testable import Dashboard
import Sales
import Screen
import Testing

@Suite("The diagnosis on the screen") struct DiagnosisPageTests {
  /// The analysis page's diagnosis, from the overview.
  private func desk() -> Desk {
    var desk = Desk.ready(Size(width: 120, height: 36), .english)
    desk.press(.character("w"))
    return desk
  }

  @Test func `asks why of the selected row and comes back to it`() {
    var desk = Desk.ready(Size(width: 120, height: 36), .english)
    desk.press(.character("2"), .down)
    let row = desk.state.page.selectedRow
    desk.press(.character("w"))
    #expect(desk.state.page.kind == .diagnosis)
    #expect(desk.state.page.narrowing == row?.subject?.narrowing)
    desk.press(.escape)
    #expect(desk.state.page.kind == .targets)
    #expect(desk.state.page.selectedRow?.item == row?.item)
  }

  @Test func `three keys lead from the driver to the deals lost there, and back to the same row`() {
    var desk = desk()
    desk.press(.down, .down, .down)
    guard case .node(let node)? = desk.state.page.selectedRow?.item else { return #expect(Bool(false)) }
    #expect(node.cause == "stage:proposal")
    #expect(node.group.map(\.id) == ["华南", "B产品"])
    desk.press(.enter)
    #expect(desk.state.page.content == .deals(.lostAt(stage: "proposal")))
    #expect(desk.state.page.narrowing == node.group)
    desk.press(.escape)
    #expect(desk.state.page.selectedRow?.item == .node(node))
  }

  @Test(arguments: Language.allCases)
  func `what is said of the whole comparison is wrapped, not cut`(language: Language) {
    var desk = Desk.ready(Size(width: 100, height: 36), language)
    desk.answer = { request in
      var answer = Sample.answer(request)
      guard case .analysis(.diagnosis(var report)) = answer.body else { return answer }
      (report.isWholeToCount, report.hasStageHistory) = (true, false)
      answer.body = .analysis(.diagnosis(report))
      return answer
    }
    desk.press(.character("w"))
    let text = desk.text.filter { $0 != "\n" && $0 != " " }
    let ends = [Language.english: "stage_events.csvwouldtell", .chinese: "stage_events.csv可提供"]
    #expect(text.contains(ends[language] ?? "?"))
  }

  @Test func `the rest of a driver says that it has no list of its own`() {
    var desk = Desk.ready(Size(width: 120, height: 36), .english)
    desk.answer = { request in
      var answer = Sample.answer(request)
      guard case .analysis(.diagnosis(var report)) = answer.body else { return answer }
      report.tree?.branches[0].rest = Money(whole: -7)
      answer.body = .analysis(.diagnosis(report))
      return answer
    }
    desk.press(.character("w"))
    let rows = desk.state.page.panel?.table.rows ?? []
    let rest = rows.firstIndex { if case .node(let node) = $0.item { node.isRest } else { false } } ?? 0
    for _ in 0..<rest { desk.press(.down) }
    for key in [Key.enter, .character("e")] {
      desk.press(key)
      #expect(desk.state.page.kind == .diagnosis && desk.state.overlay == nil)
      #expect(rest > 0 && desk.text.contains("it has no list of its own"))
    }
  }

  @Test func `what stands below a driver adds up to it`() {
    let desk = desk()
    let rows = desk.state.page.panel?.table.rows ?? []
    let column = desk.state.page.panel?.table.index(of: .contribution) ?? 0
    var sums: [Driver: Int64] = [:]
    for row in rows {
      guard case .node(let node) = row.item, node.cause == nil, case .difference(let part?) = row.cells[column] else {
        continue
      }
      sums[node.driver, default: 0] += row.depth == 0 ? -part.numerator : part.numerator
    }
    #expect(sums.count == 3)
    #expect(sums.values.allSatisfy { $0 == 0 })
  }

  @Test func `folds a driver from any of its rows`() {
    var desk = desk()
    let all = desk.state.page.panel?.table.rows.count ?? 0
    desk.press(.down, .character(" "))
    #expect(desk.state.page.selectedIndex == 0)
    #expect((desk.state.page.panel?.table.rows.count ?? 0) < all)
    desk.press(.character(" "))
    #expect(desk.state.page.panel?.table.rows.count == all)
  }

  @Test func `compares with a year ago and back`() {
    var desk = desk()
    desk.press(.character("c"))
    #expect(desk.state.page.analysisChoice?.baseline == .yearBefore)
    #expect(desk.state.question(of: desk.state.page).baseline == .yearBefore)
    desk.press(.character("c"))
    #expect(desk.state.page.analysisChoice?.baseline == .previous)
  }

  @Test func `explains a driver's part by its formula`() {
    var desk = desk()
    desk.press(.character("e"))
    guard case .explanation(let view)? = desk.state.overlay,
      case .explanation(let reference) = view.request.subject
    else { return #expect(Bool(false)) }
    #expect(reference == FigureReference(metric: "win_rate", part: .contribution))
  }
}
