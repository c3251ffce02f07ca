import Sales
import Screen
import Testing

@testable import Dashboard

/// What a manager must be able to trust at a glance: nothing cut into something else, nothing hidden without a word.
@Suite struct ReadabilityTests {
  @Test(arguments: Language.allCases, [80, 60, 44])
  func `the rows behind a figure keep file and line whole and in one column`(language: Language, width: Int) {
    var desk = Desk.ready(Size(width: width, height: 30), language)
    desk.press(.character("2"), .character("e"))
    let lines = desk.grid.lines.filter { $0.contains("deals/2026-08.csv:") }
    #expect(lines.contains { $0.contains("deals/2026-08.csv:15 ") || $0.contains("deals/2026-08.csv:15│") })
    #expect(lines.contains { $0.contains("deals/2026-08.csv:19 ") || $0.contains("deals/2026-08.csv:19│") })
    let columns = Set(lines.map { line in DisplayWidth.columns(String(line.prefix { $0 != "/" })) })
    #expect(columns.count == 1, "\(lines)")
  }

  @Test(arguments: Language.allCases, PageGoldenTests.sizes)
  func `no number of a page is cut`(language: Language, size: Size) {
    // The sentences of problems are cut, the selected one stands below in full; the pivot has a law of its own.
    for place in PageGoldenTests.Place.allCases where place != .data && place != .pivot {
      var desk = Desk.ready(size, language)
      for key in place.keys { desk.press(key) }
      for line in desk.grid.lines {
        for (character, next) in zip(line, line.dropFirst()) where next == "…" {
          #expect(!character.isNumber && character != "," && character != "¥", "\(place) \(size): \(line)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases, [Size(width: 80, height: 24), Size(width: 120, height: 36)])
  func `no line of the help is cut`(language: Language, size: Size) {
    var desk = Desk.ready(size, language)
    desk.press(.character("0"), .character("?"))
    var seen = desk.text
    for _ in 0..<20 {
      desk.press(.pageDown)
      seen += desk.text
    }
    // What the arrows to the sides do here has words of the page's own.
    let arrows: Set<Action> = [.left, .right]
    for record in Keymap.standard.records
    where !record.keys.isEmpty && record.pages == nil && !arrows.contains(record.action) {
      #expect(seen.contains(record.action.phrase[language]), "\(record.action)")
    }
    let inside = desk.grid.lines.compactMap { line in line.split(separator: "│").dropFirst().first }
    #expect(!inside.isEmpty && inside.allSatisfy { $0.hasSuffix(" ") })
  }

  @Test func `the help names the keys of the page first, and none that is for other pages`() throws {
    var desk = Desk.ready(Size(width: 120, height: 80), .english)
    desk.press(.character("2"), .character("?"))
    let (own, moving) = (desk.text.firstRange(of: "On this page: Targets"), desk.text.firstRange(of: "Moving"))
    #expect(try #require(own).lowerBound < (try #require(moving).lowerBound))
    #expect(desk.text.contains("Split the target, try weights") && desk.text.contains("Choose the figure in the row"))
    #expect(!desk.text.contains("only on") && !desk.text.contains("Stalled deals"))
    #expect(!desk.text.contains("scroll"))
    desk.tell(.resized(Size(width: 80, height: 24)))
    #expect(desk.text.contains("scroll"))
  }

  @Test func `the age of the data stays where names of pages have no room beside it`() {
    var desk = Desk.ready(Size(width: 80, height: 24), .chinese)
    desk.tell(.timePassed(Sample.now.adding(seconds: 3 * 3600)))
    #expect(desk.grid.lines[0].contains("小时"))
    desk.tell(.resized(Size(width: 66, height: 24)))
    #expect(desk.grid.lines[0].contains("小时") && !desk.grid.lines[0].contains("漏斗"))
    #expect(desk.grid.lines[0].contains("3") && desk.grid.lines[0].contains("总览"))
  }

  @Test func `the line of keys says with which keys the explained figure is chosen`() {
    var desk = Desk.ready(Size(width: 80, height: 24), .english)
    desk.press(.character("2"))
    #expect(desk.grid.lines.last?.contains("←→ e explain") == true)
    desk.press(.character("6"))
    #expect(desk.grid.lines.last?.contains("←→ e") == false)
  }

  @Test func `without plans it is said what to do, and to nobody that something is kept from them`() {
    var desk = Desk(Size(width: 120, height: 36), .chinese)
    desk.answer = { request in
      request.subject == .planReview
        ? PageReports(progress: Sample.progress, body: .planReview(nil)) : Sample.answer(request)
    }
    var facts = Desk.facts
    facts.plans = .empty
    desk.tell(.factsLoaded(facts))
    desk.press(.character("6"), .character("v"))
    #expect(desk.text.contains("plans/ 中没有方案") && !desk.text.contains("access.toml"))
  }

  @Test func `a page that was entered through a period is called by it`() {
    var desk = Desk.ready(Size(width: 120, height: 36), .chinese)
    desk.press(.character("2"), .character("d"), .enter)
    #expect(desk.grid.lines[1].contains("目标 · 按周 › 2026年第31周"))
  }

  @Test func `the places people moved have a heading`() {
    var desk = Desk.ready(Size(width: 120, height: 36), .english)
    desk.press(.character("5"))
    #expect(desk.text.contains("Moved"))
  }

  @Test func `the bottleneck is said in words on the overview, not by colour alone`() {
    #expect(Desk.ready(Size(width: 160, height: 45), .english).text.contains("◀ bottleneck"))
    #expect(Desk.ready(Size(width: 160, height: 45), .chinese).text.contains("◀ 瓶颈"))
  }

  @Test func `value and attainment of a key figure stand under their headings in both languages`() {
    for language in Language.allCases {
      let text = Desk.ready(Size(width: 160, height: 45), language).text
      #expect(text.contains(language == .english ? "of target" : "达成率"))
    }
  }

  @Test func `the leaderboard of the overview shows what it ranks by`() {
    #expect(Desk.ready(Size(width: 160, height: 45), .english).text.contains("¥840K"))
  }

  @Test func `rows in quarantine are spelled one way on a page`() {
    var desk = Desk.ready(Size(width: 120, height: 36), .chinese)
    desk.press(.character("0"))
    #expect(desk.text.contains("3 行被隔离"))
    #expect(!desk.text.contains("3行被隔离"))
  }

  @Test func `a scope that has no room is left out or cut with a sign`() {
    var desk = Desk.ready(Size(width: 40, height: 12), .english)
    for key in "12345" {
      desk.press(.character(key))
      let line = desk.grid.lines[1]
      #expect(line.contains("whole company") || line.contains("…") || !line.contains("whole"), "\(line)")
    }
  }

  @Test func `a deal without a title is called the same everywhere`() {
    var detail = DealDetail(row: Sample.deals[3])
    detail.row.title = nil
    var desk = Desk.ready(Size(width: 120, height: 36), .english)
    desk.press(.character("5"), .enter, .character("D"), .enter)
    guard var request = desk.state.page.answered else {
      Issue.record("nothing was asked")
      return
    }
    request.version += 1
    desk.tell(.reportsComputed(request, PageReports(progress: Sample.progress, body: .deal(detail))))
    let title = desk.grid.lines.first { $0.contains("Title") }
    #expect(title?.contains(detail.row.customer.label ?? "?") == true)
  }
}

@Suite struct FilteringTests {
  private func filtered(_ page: Character, _ text: String, _ size: Size = Size(width: 120, height: 36)) -> Desk {
    var desk = Desk.ready(size, .english)
    desk.press(.character(page), .character("/"))
    desk.type(text)
    desk.press(.enter)
    return desk
  }

  @Test func `a filter in force stays in sight, on coming back too, until Esc clears it`() {
    var desk = filtered("5", "小李")
    #expect(desk.grid.lines[1].contains("filter 小李 · 1 of 3 · Esc clears"))
    desk.press(.character("1"), .character("5"))
    #expect(desk.grid.lines[1].contains("filter 小李 · 1 of 3"))
    desk.press(.escape)
    #expect(!desk.text.contains("小李 · 1 of 3"))
    #expect(desk.text.contains("小张"))
    #expect(filtered("5", "小李", Size(width: 40, height: 12)).grid.lines[1].contains("小李"))
  }

  @Test func `below a filtered table stands the sum of what is shown, and its groups are made from it`() {
    let desk = filtered("2", "小李", Size(width: 160, height: 36))
    #expect(desk.text.contains("Total of 1 shown"))
    let total = desk.grid.lines.first { $0.contains("Total of 1 shown") } ?? ""
    #expect(total.contains("450,000") && total.contains("600,000") && total.contains("75.0%"))
    #expect(!desk.text.contains("1,620,000"))
  }
}
