import Dashboard
import Sales
import Screen
import Testing

@Suite struct MouseTests {
  /// The first place at which a text stands on the screen.
  private func place(of text: String, in desk: Desk) -> Point {
    for y in 0..<desk.state.size.height {
      let cells = desk.grid.row(y)
      for x in cells.indices {
        let rest = cells[x...].map(\.text).joined()
        if cells[x].width > 0, rest.hasPrefix(text) { return Point(x: x, y: y) }
      }
    }
    Issue.record("\(text) is not on the screen")
    return Point(x: -1, y: -1)
  }

  @Test func `a click selects, a second one goes in`() {
    var desk = Desk.ready()
    desk.press(.character("5"))
    let point = place(of: "小王", in: desk)
    desk.tell(.mouse(.pressed(point)))
    #expect(desk.state.page.selection.item == .rep("R03"))
    desk.tell(.mouse(.pressed(point)))
    #expect(desk.state.page.content == .person(Sample.rep(2)))
  }

  @Test func `tab names, headings, keys and the way back can be clicked`() {
    var desk = Desk.ready()
    desk.tell(.mouse(.pressed(place(of: "5人员", in: desk))))
    #expect(desk.state.tab == .people)
    desk.tell(.mouse(.pressed(place(of: "差额", in: desk))))
    #expect(desk.state.page.sort == SortChoice(column: .gap, isAscending: false))
    desk.press(.enter)
    desk.tell(.mouse(.pressed(place(of: "人员 ·", in: desk))))
    #expect(desk.state.stack.depth == 0)
    desk.tell(.mouse(.pressed(place(of: "帮助", in: desk))))
    #expect(desk.state.overlay == .help(scroll: 0))
  }

  @Test func `a click beside what lies above the page closes it`() {
    var desk = Desk.ready()
    desk.press(.character("L"))
    desk.tell(.mouse(.pressed(Point(x: 1, y: 20))))
    #expect(desk.state.overlay == nil)
  }

  @Test func `a click takes a choice`() {
    var desk = Desk.ready()
    desk.press(.character("L"))
    desk.tell(.mouse(.pressed(place(of: "English", in: desk))))
    #expect(desk.state.language == .english)
  }

  @Test func `the wheel scrolls a list and keeps the selection in view`() {
    var desk = Desk.ready(Size(width: 100, height: 14))
    desk.press(.character("5"), .enter, .character("D"))
    let first = desk.state.page.selection.item
    desk.tell(.mouse(.scrolledDown(place(of: "D-1041", in: desk))))
    #expect(desk.state.page.selection.item != first)
    #expect(!desk.text.contains("D-1040"))
  }
}
