import Dashboard
import Sales
import Screen
import Testing

@Suite struct WallTests {
  private func wall(
    celebrated: Set<String> = ["D-1042"], height: Int = 36, _ change: (inout WallSettings) -> Void = { _ in }
  ) -> Desk {
    var settings = WallSettings()
    change(&settings)
    var desk = Desk(wall: settings, Size(width: 120, height: height), celebrated: celebrated)
    desk.tell(.factsLoaded(Desk.facts))
    return desk
  }

  @Test func `pages turn by themselves after their time`() {
    var desk = wall { $0.secondsPerPage = 15 }
    #expect(nextDeadline(desk.state, now: Sample.now) == Sample.now.adding(seconds: 15))
    desk.tell(.timePassed(Sample.now.adding(seconds: 14)))
    #expect(desk.state.wall?.index == 0)
    desk.tell(.timePassed(Sample.now.adding(seconds: 15)))
    #expect(desk.state.wall?.index == 1)
    desk.press(.left)
    #expect(desk.state.wall?.index == 0)
  }

  @Test func `a list longer than the screen is shown in parts before the next page`() {
    var desk = wall(height: 30) { ($0.pages, $0.secondsPerPage) = ([.leaderboard, .trend], 15) }
    desk.rank(reps: 9)
    #expect(desk.text.contains("销售01") && !desk.text.contains("销售09"))
    #expect(desk.text.contains("1/2"))
    var seen: [String] = []
    for turn in 1...2 {
      seen.append(desk.text)
      desk.tell(.timePassed(Sample.now.adding(seconds: 15 * turn)))
    }
    for number in 1...9 { #expect(seen.filter { $0.contains("销售0\(number)") }.count == 1) }
    #expect(desk.state.wall?.index == 1)
    desk.press(.left)
    #expect(desk.state.wall?.index == 0 && desk.text.contains("销售09"))
  }

  @Test func `a big deal of today takes the screen once`() {
    var desk = wall(celebrated: [])
    #expect(desk.takeEffects().contains(.rememberCelebrated(["D-1042"])))
    #expect(desk.text.contains("XX集团"))
    let until = Sample.now.adding(seconds: 8)
    #expect(nextDeadline(desk.state, now: Sample.now) == until)
    desk.tell(.timePassed(until))
    #expect(desk.state.wall?.celebration == nil)
    #expect(!desk.text.contains("XX集团"))
    #expect(!desk.takeEffects().contains { if case .rememberCelebrated = $0 { true } else { false } })
  }

  @Test func `after a restart it is not celebrated again`() {
    var desk = wall(celebrated: ["D-1042"])
    #expect(desk.state.wall?.celebration == nil)
    #expect(!desk.takeEffects().contains { if case .rememberCelebrated = $0 { true } else { false } })
  }

  @Test func `a big deal of another day is only remembered`() {
    var desk = Desk(wall: WallSettings(), Size(width: 120, height: 36))
    desk.tell(.timePassed(Sample.now.adding(seconds: 86_400)))
    desk.tell(.factsLoaded(Desk.facts))
    #expect(desk.state.wall?.celebration == nil)
    #expect(desk.takeEffects().contains(.rememberCelebrated(["D-1042"])))
  }

  @Test func `the money of single people is hidden unless the settings show it`() {
    // Low enough for amounts to stand as text instead of block digits.
    let hidden = wall(height: 14) { $0.pages = [.leaderboard] }
    #expect(!hidden.text.contains("¥84万"))
    #expect(hidden.text.contains("105%"))
    let shown = wall(height: 14) { ($0.pages, $0.hidesPersonalMoney) = ([.leaderboard], false) }
    #expect(shown.text.contains("¥84万"))
  }

  @Test func `content shifts by a cell now and then`() {
    var desk = wall { ($0.pages, $0.shiftMinutes) = ([.trend], 10) }
    let before = desk.grid.lines
    desk.tell(.timePassed(Sample.now.adding(seconds: 600)))
    let after = desk.grid.lines
    #expect(after[0] != before[0])
    #expect(after[3].dropFirst() == before[3].dropLast())
  }

  @Test func `at night everything is faint`() {
    let desk = wall { $0.night = WallSettings.Night(from: 14, until: 15) }
    let styles = Set((0..<36).flatMap { desk.grid.row($0).filter { $0.text != " " && $0.width > 0 }.map(\.style) })
    #expect(styles == [Style(.dim, on: .ground, .dim)])
  }

  @Test func `escape leaves the wall`() {
    var desk = wall()
    desk.press(.escape)
    #expect(desk.takeEffects().last == .quit)
  }
}

extension Desk {
  /// Answers with a board of so many reps.
  fileprivate mutating func rank(reps: Int) {
    guard var answer = state.page.reports, let request = state.page.answered, case .overview(var report) = answer.body
    else { return }
    let row = report.leaderboard.rows[0]
    report.leaderboard.rows = (1...reps).map { number in
      var row = row
      (row.rank, row.rep) = (number, DimensionValue(.rep, id: "销售0\(number)"))
      return row
    }
    answer.body = .overview(report)
    tell(.reportsComputed(request, answer))
  }
}
