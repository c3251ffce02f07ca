import Screen
import TestSupport
import Testing

@Suite struct BarTests {
  private func cells(_ gauge: Gauge, _ width: Int, _ level: GlyphSet.Level = .braille) -> [Cell] {
    var grid = Grid(size: Size(width: width, height: 1), context: DrawContext(level: level))
    gauge.draw(into: &grid, in: grid.bounds)
    return grid.row(0)
  }

  @Test(arguments: [Role.bar, .good, .warn, .bad])
  func `without colours the filled part of a bar is drawn, never reversed into a blank`(role: Role) {
    let filled = cells(Gauge(0.9, sure: 0.05, role: role), 40).filter { $0.text == "█" }
    #expect(filled.count >= 30)
    for cell in filled {
      #expect(!Theme.mono.paint(cell.style, .colors256).attributes.contains(.reverse))
      #expect(!Theme.midnight.paint(cell.style, .mono).attributes.contains(.reverse))
    }
    let funnel = FunnelChart([.init(id: "a", "a", 5, text: "5", role: role)])
    for cell in drawn(funnel, 30, 1).row(0) where cell.text == "█" {
      #expect(!Theme.mono.paint(cell.style, .colors256).attributes.contains(.reverse))
    }
  }

  @Test func `bars of one scale have their marks in one column, and a longer one says so`() {
    let texts = [0.2, 0.9, 1.4, 2.6].map { value in cells(Gauge(value, pace: 0.7, scale: 1.5), 60).map(\.text) }
    #expect(Set(texts.map { $0.firstIndex(of: "┃") }) == [28])
    #expect(Set(texts.map { $0.firstIndex(of: "│") }) == [40])
    #expect(texts.map { $0.last == "▸" } == [false, false, false, true])
  }

  @Test func `slim bars leave an eighth free above every cell, at their ends and beside the mark too`() {
    let track: Set<String> = ["░", "┃", "│", "▸"]
    for value in stride(from: 0.013, to: 1.7, by: 0.013) {
      var gauge = Gauge(value, sure: 0.1, pace: 0.6, scale: 1.5)
      gauge.isSlim = true
      for cell in cells(gauge, 40) where !track.contains(cell.text) {
        #expect(["▇", "▒"].contains(cell.text))
        #expect(cell.surface == .track)
      }
      #expect(cells(gauge, 40).allSatisfy { $0.surface == .track })
    }
  }

  @Test func `a number that has no room goes whole`() {
    for width in 1...40 {
      for line in drawn(Samples.targets, width, 8).lines {
        let characters = Array(line)
        for (index, character) in characters.enumerated() where character == "…" && index > 0 {
          #expect(!characters[index - 1].isNumber && characters[index - 1] != ",", "\(width): \(line)")
        }
      }
    }
  }

  @Test func `of several lengths the first that fits is drawn, none where none fits`() {
    let table = DataTable(
      [.init(id: "a", "A"), .init(id: "b", "B", minWidth: 2)],
      rows: [.init(id: "1", [.text("x"), .wordings(["parts ¥1,200,000", "parts ¥1.2M"])])])
    #expect(drawn(table, 30, 2).lines[1].hasSuffix("parts ¥1,200,000           "))
    #expect(drawn(table, 15, 2).lines[1] == "x  parts ¥1.2M ")
    #expect(drawn(table, 10, 2).lines[1] == "x         ")
  }

  @Test func `a narrow column takes the room that a wide one could not fill`() {
    let table = DataTable(
      [
        .init(id: "a", "A"), .init(id: "b", "B", .right, priority: 3), .init(id: "c", "C", minWidth: 16, priority: 2),
        .init(id: "d", "D", .right, priority: 1),
      ],
      rows: [.init(id: "1", [.text("x"), .text("123"), .text("a text of a few words"), .text("456789")])])
    let shown = { (width: Int) in table.shownColumns(in: Rect(Size(width: width, height: 4)), DrawContext()) }
    #expect(shown(33) == ["a", "b", "c", "d"] && shown(30) == ["a", "c", "d"])
    #expect(shown(15) == ["a", "b", "d"] && shown(13) == ["a", "d"] && shown(8) == ["a", "b"] && shown(5) == ["a"])
  }

  @Test(arguments: 0..<200)
  func `the labels of an axis stand on rows in even steps`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let scales: [Double] = [0.001, 1, 100, 1e6, 1e12]
    let most = Double.random(in: 0.01...1, using: &random) * (scales.randomElement(using: &random) ?? 1)
    let (rows, labels) = (Int.random(in: 1...40, using: &random), Int.random(in: 2...5, using: &random))
    guard let axis = Axis(from: 0, to: most, evenlyOver: rows, labels: labels) else {
      Issue.record("no axis for \(most) over \(rows)")
      return
    }
    let places = axis.ticks.map { axis.share(of: $0) * Double(rows) }
    #expect(places.allSatisfy { abs($0 - $0.rounded()) < 1e-6 })
    let steps = Set(zip(places, places.dropFirst()).map { Int(($1 - $0).rounded()) })
    #expect(steps.count == 1 && axis.high >= most && (2...5).contains(axis.ticks.count))
  }

  @Test(arguments: GlyphSet.Level.allCases)
  func `target and last year are told apart by what the legend shows`(level: GlyphSet.Level) {
    let chart = LineChart(
      [.init([3, 3, 3, 3], role: .ghost), .init([1, 1, 1, 1])], target: [2], isFromZero: true, label: { "\($0)" })
    let grid = drawn(chart, 40, 9, level)
    let glyphs = GlyphSet.of(level)
    let (target, ghost) = (LineChart.legend(.target, glyphs), LineChart.legend(.ghost, glyphs))
    #expect(target.first != ghost.first)
    let drawnAs = { (role: Role) in
      Set((0..<9).flatMap { grid.row($0) }.filter { $0.style.foreground == role }.map(\.text))
    }
    #expect(drawnAs(.target) == [String(target.prefix(1))])
    #expect(drawnAs(.ghost).isDisjoint(with: drawnAs(.target).union(drawnAs(.series1))))
  }
}
