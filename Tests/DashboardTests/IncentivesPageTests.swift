import Dashboard
import Sales
import Screen
import Testing

/// Where statements stand, and by when what is due, on the page of everyone's pay.
@Suite struct IncentivesPageTests {
  /// The page with all statements published, two of them late, one with an objection.
  private func published(_ size: Size, _ language: Language = .english) -> Desk {
    var desk = Desk.ready(size, language)
    guard case .incentives(var report) = Sample.incentives.body else { return desk }
    for index in report.rows.indices {
      report.rows[index].status = index == 1 ? .objected : .published
      (report.rows[index].nextTier, report.rows[index].toNextTier) = (nil, nil)
    }
    report.statements = PeriodStatements(
      Sample.month, publishBy: Sample.asOf.adding(days: -1), objectBy: Sample.asOf.adding(days: 3),
      [.published: 2, .objected: 1], late: ["R01", "R02"], barrier: .alreadyPublished(by: "boss", on: Sample.asOf))
    let answer = PageReports(progress: Sample.progress, body: .incentives(report))
    desk.answer = { if case .incentives = $0.subject { answer } else { Sample.answer($0) } }
    desk.press(.character("6"))
    return desk
  }

  private func lines(_ desk: Desk) -> [String] { desk.text.split(separator: "\n").map(String.init) }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 120, height: 36), Size(width: 200, height: 60)])
  func `where statements stand has its column at every size, whole`(size: Size) {
    let english = published(size)
    #expect(lines(english).contains { $0.contains("小李") && $0.contains("objected · late") })
    #expect(lines(english).contains { $0.contains("小王") && $0.contains("published") && !$0.contains("late") })
    #expect(!english.text.contains("To next tier"))
    let chinese = published(size, .chinese)
    #expect(lines(chinese).contains { $0.contains("小张") && $0.contains("已公布 · 逾期") })
  }

  @Test func `the first line ends with what is due, as much of it as fits`() {
    let wide = lines(published(Size(width: 120, height: 36)))
    #expect(wide.contains { $0.hasSuffix("objections until Aug 24 · 1 objected · 2 published late") })
    let narrow = lines(published(Size(width: 80, height: 24)))
    #expect(narrow.contains { $0.contains("earned") && $0.contains("objections until Aug 24") })
    var draft = Desk.ready(Size(width: 120, height: 36), .english)
    draft.press(.character("6"))
    #expect(lines(draft).contains { $0.hasSuffix("publish by Sep 3") })
    draft.tell(.timePassed(Moment(Sample.month.end.adding(days: 5))))
    #expect(lines(draft).contains { $0.hasSuffix("overdue since Sep 3") })
  }

  @Test func `publishing what is published is refused before anything is asked, and not offered`() {
    var desk = published(Size(width: 120, height: 36))
    #expect(!desk.text.contains("P publish"))
    desk.press(.character("P"))
    #expect(desk.state.overlay == nil && desk.text.contains("published on Aug 21 already"))
  }

  @Test func `a filter counts the rows it shows, not those of a pane it has emptied`() {
    var desk = Desk.ready(Size(width: 120, height: 36), .english)
    desk.press(.character("6"), .right, .character("/"))
    desk.type("华东")
    desk.press(.enter)
    #expect(desk.text.contains("filter 华东 · 1 of 3"))
  }
}
