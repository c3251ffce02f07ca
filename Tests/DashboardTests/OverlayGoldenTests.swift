import Dashboard
import Sales
import Screen
import TestSupport
import Testing

/// What lies above the page, and the wall, at the sizes they are used in.
@Suite struct OverlayGoldenTests {
  enum Above: String, CaseIterable {
    case help, palette, filter, sort, grouping, metric, period, scope, theme, language, export, explanation, share,
      amount, reviewTargets

    var keys: [Key] {
      switch self {
      case .help: [.character("?")]
      case .palette: [.character(":"), .character("p"), .character("e")]
      case .filter: [.character("/"), .character("B")]
      case .sort: [.character("o"), .down]
      case .grouping: [.character("b")]
      case .metric: [.character("v")]
      case .period: [.character("p"), .left]
      case .scope: [.character("s"), .down, .character(" ")]
      case .theme: [.character("t"), .down]
      case .language: [.character("L")]
      case .export: [.character("x")]
      case .explanation: [.down, .character("e")]
      case .share: [.character("W"), .enter, .character("3"), .character("3")]
      case .amount: [.character("W"), .character("a"), .character("x"), .enter]
      case .reviewTargets: [.character("W"), .character("W"), .character("1")]
      }
    }
  }

  @Test(
    arguments: Above.allCases, [Size(width: 120, height: 36), Size(width: 80, height: 24), Size(width: 30, height: 8)])
  func `what lies above the targets page stands in both languages`(above: Above, size: Size) {
    for language in Language.allCases {
      var desk = Desk.ready(size, language)
      desk.press(.character("2"))
      for key in above.keys { desk.press(key) }
      expectGolden(desk.grid, named: "above-\(above.rawValue)-\(size.width)x\(size.height)-\(language.rawValue)")
    }
  }

  @Test(
    arguments: WallPage.allCases, [(160, 45), (80, 24), (60, 80), (20, 5), (1, 1)].map { Size(width: $0, height: $1) })
  func `every page of the wall stands in both languages`(page: WallPage, size: Size) {
    for language in Language.allCases {
      var settings = WallSettings()
      (settings.pages, settings.celebrationSeconds) = ([page], 0)
      var desk = Desk(wall: settings, size, language)
      desk.tell(.factsLoaded(Desk.facts))
      expectGolden(desk.grid, named: "wall-\(page.rawValue)-\(size.width)x\(size.height)-\(language.rawValue)")
    }
  }

  @Test func `a big deal takes the wall`() {
    var desk = Desk(wall: WallSettings(), Size(width: 160, height: 45))
    desk.tell(.factsLoaded(Desk.facts))
    expectGolden(desk.grid, named: "wall-celebration")
  }

  @Test(arguments: [(36 * 3600, "amber"), (72 * 3600, "red")])
  func `a stale wall says since when`(seconds: Int, name: String) {
    var settings = WallSettings()
    settings.celebrationSeconds = 0
    var desk = Desk(wall: settings, Size(width: 120, height: 36))
    var facts = Desk.facts
    facts.files[0].modified = Sample.now.adding(seconds: -seconds)
    desk.tell(.factsLoaded(facts))
    expectGolden(desk.grid, named: "wall-stale-\(name)")
  }

  @Test func `before any data there is the frame and one calm line`() {
    for language in Language.allCases {
      expectGolden(Desk(Size(width: 80, height: 24), language).grid, named: "first-frame-\(language.rawValue)")
    }
  }
}
