import Sales
import Screen
import TestSupport
import Testing

@testable import Dashboard

@Suite struct SplitPageTests {
  /// August over regions, by history: 700 to 520 to nothing of 1,700,000.
  private func desk(_ size: Size = Size(width: 120, height: 36)) -> Desk {
    var desk = Desk.ready(size, .english)
    desk.press(.character("2"), .character("W"))
    _ = desk.takeEffects()
    return desk
  }

  private func amounts(_ desk: Desk) -> [Int64] { desk.state.page.splitTrial?.rows.map(\.row.amount) ?? [] }

  @Test func `W on the targets asks once what they can be split into, and tries history first`() {
    var desk = Desk.ready(Size(width: 120, height: 36), .english)
    desk.press(.character("2"))
    _ = desk.takeEffects()
    desk.press(.character("W"))
    let asked = desk.takeEffects().compactMap { effect -> ReportRequest.Subject? in
      if case .compute(let request) = effect { request.subject } else { nil }
    }
    #expect(asked == [.split(over: .scopes(.region), metric: "sales")])
    #expect(amounts(desk) == [975_410, 724_590, 0])
    #expect(desk.text.contains("by history, Aug 2024 – Jul 2026") && desk.text.contains("stands at ¥1,700,000, given"))
  }

  @Test func `from sub-periods the target is split over these`() {
    var desk = Desk.ready(Size(width: 120, height: 36), .english)
    desk.press(.character("2"), .character("d"), .character("W"))
    #expect(desk.state.page.splitChoice?.axis == .periods(.week))
  }

  @Test func `b goes through the methods, asks nothing, and passes over what the data cannot give`() {
    var desk = desk()
    desk.press(.character("b"))
    #expect(amounts(desk) == [971_429, 728_571, 0] && desk.text.contains("by the targets as they stand"))
    desk.press(.character("b"))
    #expect(amounts(desk) == [566_667, 566_667, 566_666] && desk.text.contains("by equal parts"))
    desk.press(.character("b"))
    #expect(amounts(desk) == [607_143, 607_143, 485_714])
    #expect(desk.takeEffects().isEmpty)
    desk.press(.character("d"), .character("d"))
    #expect(desk.state.page.splitChoice?.axis == .scopes(.product))
    desk.press(.character("b"), .character("b"), .character("b"))
    #expect(desk.text.contains("working days say nothing about these parts"))
    #expect(desk.state.page.splitTrial?.way == .history)
  }

  @Test func `plus and minus change the share of a part, the others share what is left`() {
    var desk = desk()
    desk.press(.character("b"), .character("b"), .character("+"))
    #expect(amounts(desk) == [583_100, 558_450, 558_450])
    desk.press(.down, .character("-"), .left)
    #expect(amounts(desk).reduce(0, +) == 1_700_000 && amounts(desk)[0] == 583_100)
    #expect(desk.text.contains("marked shares are given"))
    #expect(desk.takeEffects().isEmpty)
  }

  @Test func `a share can be typed, corrected and let go`() {
    var desk = desk()
    desk.press(.enter)
    desk.type("50x")
    desk.press(.enter)
    #expect(desk.text.contains("0 to 100 percent"))
    desk.press(.backspace, .enter)
    #expect(amounts(desk) == [850_000, 850_000, 0])
    desk.press(.down, .enter)
    desk.type("90")
    desk.press(.enter)
    // The others leave half.
    #expect(amounts(desk) == [850_000, 850_000, 0] && desk.state.page.splitChoice?.given.count == 2)
    desk.press(.enter, .enter)
    #expect(desk.state.page.splitChoice?.given.count == 1)
    desk.press(.enter, .character("9"), .escape)
    #expect(desk.state.page.splitChoice?.given.count == 1)
  }

  @Test func `the whole can be set, in millions or ten thousands, and let stand again`() {
    var desk = desk()
    desk.press(.character("a"))
    desk.type("2.5m")
    desk.press(.enter)
    #expect(amounts(desk).reduce(0, +) == 2_500_000)
    desk.press(.character("a"))
    desk.type("300万")
    desk.press(.enter)
    #expect(amounts(desk).reduce(0, +) == 3_000_000 && desk.text.contains("out of reach"))
    desk.press(.character("a"), .character("0"), .enter)
    #expect(desk.text.contains("a whole number above 0"))
    desk.press(.backspace, .enter)
    #expect(amounts(desk).reduce(0, +) == 1_700_000)
  }

  @Test func `a part is split further with what it has`() {
    var desk = desk()
    desk.press(.character("g"))
    #expect(desk.state.page.narrowing == [Sample.region("华东")])
    #expect(desk.state.page.splitChoice?.axis == .scopes(.rep) && desk.state.page.splitChoice?.amount == 975_410)
    desk.press(.escape)
    #expect(desk.state.page.splitChoice?.axis == .scopes(.region))
  }

  @Test func `W shows what would change, asks why, and hands it to the runtime as a value`() throws {
    var desk = desk()
    desk.press(.character("W"))
    #expect(desk.text.contains("Write these targets?") && desk.text.contains("¥800,000 › ¥975,410"))
    desk.type("plan")
    desk.press(.escape)
    #expect(desk.takeEffects().isEmpty)
    desk.press(.character("W"))
    desk.type("new plan")
    desk.press(.enter)
    let writes = desk.takeEffects().compactMap { effect -> TargetsWrite? in
      if case .writeTargets(let write) = effect { write } else { nil }
    }
    let write = try #require(writes.first)
    #expect(writes.count == 1 && write.why == "new plan")
    #expect(write.rows.map(\.amount) == [975_410, 724_590, 0])
    #expect(write.rows.map(\.before) == [800_000_000_000, 600_000_000_000, nil])
    #expect(write.rows[2].key.region == "华北" && write.rows[2].key.period == "2026-08")
    #expect(desk.text.contains("writing the targets"))
  }

  @Test func `a whole that is given and stays another amount is told before anything is written`() {
    var desk = desk()
    desk.press(.character("W"))
    #expect(!desk.text.contains("stays given"))
    desk.press(.escape, .character("a"))
    desk.type("2m")
    desk.press(.enter, .character("W"))
    #expect(desk.text.contains("the whole stays given as ¥1,700,000"))
  }

  @Test func `weights that were tried are there again after Esc, until they are written`() {
    var desk = desk()
    desk.press(.character("b"), .character("b"), .character("+"))
    let tried = amounts(desk)
    desk.press(.escape, .character("W"))
    #expect(amounts(desk) == tried && desk.text.contains("the split as it was left; b shares it anew"))
    desk.press(.character("d"), .character("1"), .character("2"), .escape, .character("W"))
    #expect(amounts(desk) == tried)
    desk.tell(.targetsWritten(Phrase("written", "已写入")))
    desk.press(.escape, .character("W"))
    #expect(amounts(desk) == [975_410, 724_590, 0])
  }

  @Test func `without a whole the key that sets it is named, and stands in the line of keys`() {
    var desk = desk(Size(width: 80, height: 24))
    #expect(desk.grid.lines.last?.contains("a whole") == true)
    guard case .split(.success(var basis)) = desk.state.page.reports?.body, let request = desk.state.page.answered
    else { return #expect(Bool(false)) }
    basis.whole = nil
    for index in basis.parts.indices { basis.parts[index].current = nil }
    desk.tell(.reportsComputed(request, PageReports(progress: Sample.progress, body: .split(.success(basis)))))
    desk.press(.character("W"))
    #expect(desk.text.contains("set it with a"))
  }

  @Test func `what Enter does, whose days are counted and what growth is judged are said in words`() {
    var desk = desk()
    #expect(desk.grid.lines.last?.contains("↵ share") == true && desk.text.contains("Person-days"))
    #expect(desk.text.contains("On Jul") && desk.text.contains("out of reach"))
    desk.tell(.resized(Size(width: 200, height: 60)))
    #expect(desk.text.contains("usual +4.0%, best +9.0%"))
    desk.press(.character("d"))
    while desk.state.page.splitChoice?.axis != .periods(.week) { desk.press(.character("d")) }
    #expect(desk.text.contains("by each month's history, working days within it"))
    #expect(desk.text.contains("Working days") && !desk.text.contains("Person-days"))
  }

  @Test func `how many targets are new and how many change is said before they are written`() {
    var desk = desk()
    desk.press(.character("W"))
    #expect(desk.text.contains("1 new target, 2 targets change") && desk.text.contains("why › "))
  }

  @Test func `how writing went is said, and the files are looked at again`() {
    var desk = desk()
    desk.tell(.targetsWritten(Phrase("3 targets written", "已写入")))
    #expect(desk.takeEffects() == [.reload] && desk.text.contains("3 targets written"))
    desk.tell(.targetsNotWritten(Phrase("it is read-only", "只读")))
    #expect(desk.takeEffects().isEmpty && desk.state.message?.isProblem == true)
  }

  @Test func `a week that is cut is not written, and a ratio not split, each with its reason`() {
    var desk = Desk.ready(Size(width: 120, height: 36), .english)
    desk.press(.character("2"), .character("d"), .character("W"))
    guard case .split(.success(var basis)) = desk.state.page.reports?.body, let request = desk.state.page.answered
    else {
      return #expect(Bool(false))
    }
    let week = Sample.calendar.period(.week, containing: Sample.asOf)
    basis.parts[2] = SplitPart(.period(Sample.calendar.period(.day, containing: Sample.asOf)))
    #expect(week.grain == .week)
    desk.tell(.reportsComputed(request, PageReports(progress: Sample.progress, body: .split(.success(basis)))))
    var choice = SplitChoice(over: .periods(.week))
    choice.metric = "win_rate"
    desk.state.page.content = .split(choice)
    desk.press(.down)
    #expect(desk.text.contains("parts of win_rate do not add up"))
  }

  @Test func `a click selects a part, the next one asks for its share`() throws {
    var desk = desk()
    let y = try #require(desk.grid.lines.firstIndex { $0.contains("华南") })
    desk.tell(.mouse(.pressed(Point(x: 3, y: y))))
    #expect(desk.state.page.selectedPart == .value(Sample.region("华南")) && desk.state.overlay == nil)
    desk.tell(.mouse(.pressed(Point(x: 3, y: y))))
    #expect(desk.state.overlay == .share(ShareField(.value(Sample.region("华南")))))
  }

  @Test func `e explains the target that stands now`() {
    var desk = desk()
    desk.press(.character("e"))
    let asked = desk.takeEffects().compactMap { effect -> ReportRequest.Subject? in
      if case .compute(let request) = effect { request.subject } else { nil }
    }
    #expect(asked == [.explanation(FigureReference(metric: "sales", part: .target))])
  }

  @Test(arguments: 0..<40)
  func `whatever is given by hand, the parts add up and none is below nothing`(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let axis = try #require(SplitAxis.all.randomElement(using: &chance))
    let answer = Sample.split(axis, Sample.question)
    guard case .split(.success(let basis)) = answer.body else { return #expect(Bool(false)) }
    var choice = SplitChoice(over: axis)
    choice.amount = Int64.random(in: 1...9_999_999, using: &chance)
    for _ in 0..<30 {
      let part = try #require(basis.parts.randomElement(using: &chance)).key
      switch Int.random(in: 0..<6, using: &chance) {
      case 0: choice.choose(try #require(SplitWay.allCases.randomElement(using: &chance)))
      case 1: choice.release(part)
      default: choice.give(Int.random(in: -50...1_200, using: &chance), to: part)
      }
      guard case .success(let split) = SplitTrial(basis, choice).split else { continue }
      #expect(split.rows.reduce(0) { $0 + $1.amount } == choice.amount)
      #expect(split.rows.allSatisfy { $0.amount >= 0 })
      #expect(choice.given.values.reduce(0, +) <= SplitChoice.whole)
    }
  }
}
