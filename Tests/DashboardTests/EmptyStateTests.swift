import Dashboard
import Sales
import Screen
import Testing

@Suite struct EmptyStateTests {
  private func desk(_ tables: Set<Table>) -> Desk {
    var desk = Desk(Size(width: 120, height: 30), .english)
    var facts = Desk.facts
    facts.tables = tables
    desk.tell(.factsLoaded(facts))
    return desk
  }

  @Test func `a page without deals says which file would fill it`() {
    #expect(desk([.reps]).text.contains("deals.csv"))
  }

  @Test func `without targets the actuals stay and a line names the file`() {
    var desk = desk([.deals])
    desk.press(.character("2"))
    #expect(desk.text.contains("targets.csv would show here"))
    #expect(desk.text.contains("840,000"))
  }

  @Test func `a directory that cannot be read is named, and the last good figures stay`() {
    var desk = Desk.ready(Size(width: 120, height: 30), .english)
    desk.tell(.loadFailed(Problem(.unreadableFile(reason: "gone"), at: Place(file: "/srv/sales"))))
    #expect(desk.text.contains("sales cannot be read"))
    #expect(desk.text.contains("1,620,000"))
    desk.tell(.factsLoaded(Desk.facts))
    #expect(!desk.text.contains("sales cannot"))
  }

  @Test func `the count of quarantined rows stays in the frame of every page`() {
    var desk = Desk.ready(Size(width: 120, height: 30), .english)
    for key in "1234580" {
      desk.press(.character(key))
      #expect(desk.text.contains("3 rows in quarantine"))
    }
  }

  @Test func `stale data names its file, amber first, then red`() {
    for (seconds, role) in [(25 * 3600, Role.warn), (49 * 3600, .bad)] {
      var desk = Desk(Size(width: 160, height: 30), .english)
      var facts = Desk.facts
      facts.files[0].modified = Sample.now.adding(seconds: -seconds)
      desk.tell(.factsLoaded(facts))
      #expect(desk.grid.lines[0].contains("deals/2026-08.csv"))
      #expect(desk.grid.row(0).contains { $0.style.foreground == role })
    }
  }

  @Test func `any text of the data is drawn safely at every size`() {
    let nasty = "\u{1B}[31m\u{202E}a\u{0007}👩‍👩‍👧 x\n"
    for width in [1, 19, 20, 33, 60, 120] {
      for height in [1, 4, 5, 9, 24] {
        var desk = Desk(Size(width: width, height: height))
        var facts = Desk.facts
        facts.files = [FileStamp(path: nasty, modified: Sample.now.adding(seconds: -900_000), freshFor: 1)]
        desk.tell(.factsLoaded(facts))
        desk.press(.character("5"), .character("/"))
        desk.type(nasty)
        #expect(desk.grid.size == Size(width: width, height: height))
        #expect(!desk.text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || $0.value == 0x202E })
      }
    }
  }
}

extension EmptyStateTests {
  @Test func `the wall says what is missing as the dashboard does`() {
    var settings = WallSettings()
    settings.celebrationSeconds = 0
    var desk = Desk(wall: settings, Size(width: 120, height: 36), .english)
    var facts = Desk.facts
    facts.tables = []
    desk.tell(.factsLoaded(facts))
    #expect(desk.text.contains("deals.csv would show here"))
  }

  @Test func `a directory that has gone is named with the moment since when, on desk, wall and page 0`() {
    var facts = Desk.facts
    facts.gone = GoneFolder(path: "/srv/sales", since: Sample.now.adding(seconds: -600))
    var desk = Desk.ready(Size(width: 140, height: 36), .english)
    desk.tell(.factsLoaded(facts))
    #expect(desk.grid.lines[0].contains("sales gone since 14:22"))
    desk.press(.character("0"))
    #expect(desk.grid.lines.dropFirst(2).contains { $0.contains("/srv/sales gone since 14:22") })
    var wall = Desk(wall: WallSettings(), Size(width: 120, height: 36), .english)
    wall.tell(.factsLoaded(facts))
    #expect(wall.grid.lines[0].contains("/srv/sales gone since 14:22"))
  }
}
