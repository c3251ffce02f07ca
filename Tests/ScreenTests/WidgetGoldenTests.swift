import Screen
import TestSupport
import Testing

@Test func tableOfTargets() {
  expectGolden(drawn(Samples.targets, 120, 8), named: "table-120")
  expectGolden(drawn(Samples.targets, 80, 8), named: "table-80")
  expectGolden(drawn(Samples.targets, 50, 5), named: "table-50")
  expectGolden(drawn(Samples.targets, 80, 8, .ascii), named: "table-ascii")
}

@Test func gauges() {
  var grid = Grid(size: Size(width: 60, height: 13))
  let gauges = [
    Gauge(0.947, sure: 0.02, pace: 0.714), Gauge(0.5, sure: 0.2, pace: 0.714), Gauge(0.01), Gauge(0.999, pace: 1),
    Gauge(1.25, pace: 0.9, role: .good), Gauge(0.75, pace: 0.714, role: .bad), Gauge(0.33, role: .warn),
  ]
  for (row, gauge) in gauges.enumerated() { gauge.draw(into: &grid, in: grid.bounds.row(2 * row)) }
  expectGolden(grid, named: "gauges")
}

@Test func slidersAndRanges() {
  for level in [GlyphSet.Level.braille, .ascii] {
    var grid = Grid(size: Size(width: 60, height: 9), context: DrawContext(level: level))
    for (row, slider) in [Slider(0.5, base: 0.5), Slider(0.9, base: 0.4, isChosen: true), Slider(.nan, base: 7)]
      .enumerated()
    {
      slider.draw(into: &grid, in: grid.bounds.row(row))
    }
    let ranges = [
      RangeBar(done: 60, low: 70, high: 90, point: 80, target: 85, scale: 100), RangeBar(done: 0, scale: 100),
      RangeBar(done: 40, point: 300, target: 10, scale: 100), RangeBar(done: .infinity, scale: 100),
      RangeBar(done: 5, low: 90, high: 20, scale: 0),
    ]
    for (row, range) in ranges.enumerated() { range.draw(into: &grid, in: grid.bounds.row(4 + row)) }
    expectGolden(grid, named: level == .ascii ? "sliders-ascii" : "sliders")
  }
  let rect = Rect(x: 3, y: 1, width: 21, height: 1)
  #expect(Slider(0, base: 0).hit(Point(x: 3, y: 1), in: rect) == 0)
  #expect(Slider(0, base: 0).hit(Point(x: 23, y: 1), in: rect) == 1)
  #expect(Slider(0, base: 0).hit(Point(x: 13, y: 1), in: rect) == 0.5)
  #expect(Slider(0, base: 0).hit(Point(x: 24, y: 1), in: rect) == nil)
}

@Test func lineChart() {
  expectGolden(drawn(Samples.lines, 70, 14), named: "lines")
  expectGolden(drawn(Samples.lines, 40, 7, .blocks), named: "lines-blocks")
  expectGolden(drawn(Samples.lines, 40, 7, .ascii), named: "lines-ascii")
}

@Test func barCharts() {
  expectGolden(drawn(Samples.columns, 44, 9), named: "columns")
  expectGolden(drawn(Samples.rows, 50, 3), named: "rows")
}

@Test func funnel() {
  expectGolden(drawn(Samples.funnel, 90, 9), named: "funnel-spread")
  expectGolden(drawn(Samples.funnel, 56, 5), named: "funnel-tight")
  expectGolden(drawn(Samples.funnel, 56, 5, .ascii), named: "funnel-ascii")
}

@Test func waterfall() {
  expectGolden(drawn(Samples.waterfall, 90, 7), named: "waterfall")
  expectGolden(drawn(Samples.waterfall, 40, 5), named: "waterfall-tight")
  expectGolden(drawn(Samples.waterfall, 60, 7, .ascii), named: "waterfall-ascii")
}

@Test func bigDigits() {
  var grid = Grid(size: Size(width: 110, height: 24))
  let rect = Rect(x: 2, y: 1, width: 106, height: 5)
  BigDigits("¥1,420,567").draw(into: &grid, in: rect)
  BigDigits("142万 −3.8%", style: .accent).draw(into: &grid, in: Rect(x: 2, y: 7, width: 106, height: 5))
  BigDigits("+9亿 $€ 1.2M 3K", .small, style: Style(.good)).draw(
    into: &grid, in: Rect(x: 2, y: 13, width: 106, height: 5))
  BigDigits("1234567890 ¥1.5万", .small).draw(into: &grid, in: Rect(x: 2, y: 17, width: 106, height: 5))
  BigDigits("94.7%", .large, .center).draw(into: &grid, in: Rect(x: 2, y: 21, width: 12, height: 2))
  expectGolden(grid, named: "digits")
  expectGolden(drawn(BigDigits("1234567890", .small), 44, 3, .ascii), named: "digits-ascii")
}

@Test func shares() {
  for level in GlyphSet.Level.allCases {
    expectGolden(drawn(Samples.ring, 32, 16, level), named: "ring-\(level.rawValue)")
    expectGolden(drawn(Samples.stack, 70, 2, level), named: "stack-\(level.rawValue)")
  }
}

@Test func pivotWithHeat() {
  expectGolden(drawn(Samples.pivot, 70, 8), named: "pivot")
  expectGolden(drawn(Samples.pivot, 44, 5), named: "pivot-narrow")
  expectGolden(drawn(Samples.pivot, 70, 8, .ascii), named: "pivot-ascii")
  for x in 0..<70 {
    guard let hit = Samples.pivot.hit(Point(x: x, y: 3), in: Rect(x: 0, y: 0, width: 70, height: 8), DrawContext())
    else {
      continue
    }
    #expect(hit.row == 2)
  }
}

@Test func wordsAreWrappedInTheirPlace() {
  let words = "达成率 = 累计实际 ÷ 目标。Attainment is the actual over the target; there is none without a target."
  expectGolden(drawn(Paragraph(words, style: .dim), 24, 4), named: "paragraph")
  #expect(Paragraph(words).height(columns: 24, DrawContext()) == 5)
}

@Test func longListsShowWhereOneIs() {
  let list = ChoiceList((1...40).map { .init(id: "\($0)", "第\($0)项", note: "¥\($0),000") }, selected: "30", first: 3)
  expectGolden(drawn(list, 24, 8), named: "list-long")
}

@Test func popupOverAPage() {
  var grid = drawn(Samples.targets, 80, 16)
  let popup = Popup(
    "期间", content: Size(width: 32, height: 6), hints: KeyHints([KeyHint("↵", "选择"), KeyHint("Esc", "取消")]))
  popup.draw(into: &grid, in: grid.bounds)
  let inner = popup.inner(in: grid.bounds)
  TextField("2026", prompt: "› ").draw(into: &grid, in: inner.row(0))
  Samples.choices.draw(into: &grid, in: inner.inset(top: 2))
  expectGolden(grid, named: "popup")
}

@Test func aPageOfPanels() {
  var grid = Grid(size: Size(width: 120, height: 30))
  let rows = grid.bounds.split(.rows, [.fixed(1), .fixed(1), .fixed(1), .fixed(2), .fill(1), .fill(1), .fixed(1)])
  grid.fill(rows[0], style: Style(.text, on: .titleBar))
  grid.draw(" 达成 attain", at: rows[0].origin, style: .strong)
  Samples.tabs.draw(into: &grid, in: rows[0].inset(left: 16))
  grid.draw("✓ 12秒前  14:32 ", in: rows[0], .right, style: .dim)
  Breadcrumb(["总览", "华南", "小李"]).draw(into: &grid, in: rows[1].inset(1, 0))
  grid.draw(
    [
      Span("团队 8月  ", .dim), Span("¥1,420,000"), Span(" / ¥1,500,000   ", .dim), Span("94.7% ", .strong),
      Span("▲", Style(.warn)),
    ], at: Point(x: 1, y: 2))
  Gauge(0.947, sure: 0.02, pace: 0.714).draw(into: &grid, in: Rect(x: 1, y: 3, width: 90, height: 1))
  let upper = rows[4].split(.columns, [.fill(1), .fill(1)])
  Panel("近12个月 销售额", note: "万", isFocused: true).draw(into: &grid, in: upper[0])
  Samples.lines.draw(into: &grid, in: Panel.inner(upper[0]))
  Panel("漏斗").draw(into: &grid, in: upper[1])
  Samples.funnel.draw(into: &grid, in: Panel.inner(upper[1]))
  Panel("目标", note: "6行").draw(into: &grid, in: rows[5])
  Samples.targets.draw(into: &grid, in: Panel.inner(rows[5]))
  grid.fill(rows[6], style: Style(.text, on: .titleBar))
  Samples.hints.draw(into: &grid, in: rows[6].inset(1, 0))
  expectGolden(grid, named: "page")
}
