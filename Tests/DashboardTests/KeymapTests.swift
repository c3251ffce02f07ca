import Sales
import Screen
import Testing

@testable import Dashboard

@Suite struct KeymapTests {
  @Test func `every action has a record, and only one`() {
    let actions = Keymap.standard.records.map(\.action)
    #expect(Set(actions) == Set(Action.allCases))
    #expect(actions.count == Action.allCases.count)
  }

  @Test func `settings change keys and take them away`() {
    var settings = ScreenSettings()
    settings.keys = ["quit": ["ctrl+q"], "export": [], "help": ["f2", "H"]]
    var state = AppState(settings: settings, size: Size(width: 80, height: 24), now: Sample.now)
    #expect(update(.key(.character("q")), &state) == [])
    #expect(update(.key(.control("q")), &state) == [.quit])
    _ = update(.key(.character("x")), &state)
    #expect(state.overlay == nil)
    _ = update(.key(.function(2)), &state)
    #expect(state.overlay == .help(scroll: 0))
    #expect(!view(state, size: state.size).text.contains("x export"))
  }

  @Test(arguments: ["q", "ctrl+l", "alt+x", "enter", "Page-Down", "f12", "space", "?"])
  func `key names are read`(name: String) { #expect(Keymap.isKeyName(name)) }

  @Test(arguments: ["", "ctrl+", "f13", "hyper+q", "qq"])
  func `what is no key is refused`(name: String) { #expect(!Keymap.isKeyName(name)) }

  @Test(arguments: zip(["2", "3", "5", "6", "0"], [PageKind.targets, .funnel, .people, .incentives, .data]))
  func `the help names every key that works on the page`(key: String, page: PageKind) {
    var desk = Desk.ready(Size(width: 200, height: 80), .english)
    desk.type(key + "?")
    #expect(desk.state.page.kind == page)
    let arrows: Set<Action> = [.left, .right]
    for record in Keymap.standard.records where Keymap.standard.key(for: record.action, on: page) != nil {
      guard !arrows.contains(record.action) else { continue }
      let works = record.pages?.contains(page) ?? true
      #expect(desk.text.contains(record.action.phrase(on: page).english) || !works, "\(record.action)")
    }
  }
}

extension KeymapTests {
  @Test func `scrolling stops at the end of the help`() {
    var desk = Desk.ready(Size(width: 80, height: 24), .english)
    desk.press(.character("?"), .end)
    let end = desk.text
    desk.press(.down, .down)
    #expect(desk.text == end)
    desk.press(.up)
    #expect(desk.text != end)
  }
}
