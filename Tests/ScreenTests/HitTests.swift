import Screen
import Testing

private let context = DrawContext()

@Test func aPressOnATableFindsTitleAndRow() {
  let (table, rect) = (Samples.targets, Rect(x: 0, y: 0, width: 80, height: 8))
  #expect(table.hit(Point(x: 2, y: 0), in: rect, context) == .title(column: "scope"))
  #expect(table.hit(Point(x: 50, y: 0), in: rect, context) == .title(column: "attainment"))
  #expect(table.hit(Point(x: 2, y: 1), in: rect, context) == .row(id: "huadong", column: "scope"))
  #expect(table.hit(Point(x: 2, y: 6), in: rect, context) == .row(id: "total", column: "scope"))
  #expect(table.hit(Point(x: 2, y: 7), in: rect, context) == nil)
  #expect(table.hit(Point(x: 80, y: 1), in: rect, context) == nil)
}

@Test func aTableShowsItsSelectionAndMovesAsLittleAsNeeded() {
  var table = Samples.targets
  let rect = Rect(x: 0, y: 0, width: 80, height: 4)
  #expect(table.firstShown(in: rect) == 2)
  table.first = 3
  #expect(table.firstShown(in: rect) == 3)
  table.selected = "huadong"
  #expect(table.firstShown(in: rect) == 0)
  table.selected = nil
  table.first = 99
  #expect(table.firstShown(in: rect) == 3)
  #expect(table.hit(Point(x: 0, y: 1), in: rect, context) == .row(id: "huabei", column: "scope"))
}

@Test func columnsAreDroppedByPriorityAndNumbersAreNeverCut() {
  for width in 1...140 {
    let lines = drawn(Samples.targets, width, 8).lines
    if width >= 45 { #expect(lines.contains { $0.contains("1,620,000") }, "at \(width)") }
    if width >= 75 { #expect(lines.contains { $0.contains("−150,000") }, "at \(width)") }
  }
}

@Test func aPressFindsTabsKeysPartsAndChoices() {
  let line = Rect(x: 0, y: 0, width: 80, height: 1)
  #expect(Samples.tabs.hit(Point(x: 1, y: 0), in: line, context) == 0)
  #expect(Samples.tabs.hit(Point(x: 7, y: 0), in: line, context) == 1)
  #expect(Samples.tabs.hit(Point(x: 5, y: 0), in: line, context) == nil)
  #expect(Samples.hints.hit(Point(x: 9, y: 0), in: line, context) == 1)
  let way = Breadcrumb(["总览", "华南", "小李"])
  #expect(way.hit(Point(x: 8, y: 0), in: line, context) == 1)
  #expect(way.hit(Point(x: 40, y: 0), in: line, context) == nil)
  #expect(Samples.choices.hit(Point(x: 3, y: 2), in: Rect(x: 0, y: 0, width: 20, height: 4)) == "year")
  #expect(Samples.choices.hit(Point(x: 3, y: 4), in: Rect(x: 0, y: 0, width: 20, height: 9)) == nil)
}

@Test func aPressOnAFunnelFindsStageOrPassage() {
  let spread = Rect(x: 0, y: 0, width: 90, height: 9)
  #expect(Samples.funnel.hit(Point(x: 5, y: 4), in: spread) == .stage(id: "need"))
  #expect(Samples.funnel.hit(Point(x: 5, y: 5), in: spread) == .passage(from: "need"))
  #expect(Samples.funnel.hit(Point(x: 5, y: 2), in: Rect(x: 0, y: 0, width: 50, height: 5)) == .stage(id: "need"))
  #expect(Samples.funnel.hit(Point(x: 5, y: 6), in: Rect(x: 0, y: 0, width: 50, height: 7)) == nil)
}

@Test func narrowLinesKeepWhatMatters() {
  #expect(drawn(Samples.tabs, 30, 1).lines == ["1  2  3  4  5  6  7  8  9  0  "])
  #expect(drawn(Samples.tabs, 40, 1).lines == ["1  2目标  3  4  5  6  7  8  9  0        "])
  #expect(drawn(Samples.hints, 20, 1).lines == ["↵ 深入  e 解释      "])
  #expect(drawn(Breadcrumb(["总览", "华南区", "小李"]), 14, 1).lines == ["… › 小李      "])
  #expect(drawn(Breadcrumb(["总览", "华南区", "小李"]), 30, 1).lines == ["总览 › 华南区 › 小李          "])
}
