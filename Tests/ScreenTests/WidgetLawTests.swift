import Screen
import Testing

@Test(arguments: GlyphSet.Level.allCases)
func noWidgetDrawsOutsideItsRectangleWhateverItsSize(_ level: GlyphSet.Level) {
  let sizes = [(0, 0), (1, 1), (2, 1), (1, 2), (2, 2), (3, 3), (5, 2), (6, 3), (9, 5), (17, 4), (30, 9), (77, 20)]
  for widget in Samples.all {
    for (width, height) in sizes {
      var grid = Grid(size: Size(width: 80, height: 24), context: DrawContext(level: level))
      let rect = Rect(x: 2, y: 2, width: width, height: height)
      grid.fill(grid.bounds, with: "·")
      widget.draw(into: &grid, in: rect)
      #expect(isUntouched(grid, outside: rect), "\(type(of: widget)) at \(width)×\(height)")
    }
  }
}

@Test func everyWidgetIsDrawnHalfOffTheGridWithoutHarm() {
  for widget in Samples.all {
    var grid = Grid(size: Size(width: 20, height: 6))
    for origin in [(-5, -2), (15, 4), (100, 100), (-100, 0)] {
      widget.draw(into: &grid, in: Rect(x: origin.0, y: origin.1, width: 40, height: 12))
    }
    let widths = Set(grid.lines.map { DisplayWidth.columns($0) })
    #expect(widths == [20])
  }
}

@Test func inASCIIEveryWidgetDrawsASCIIBesideItsWords() {
  let bare: [any Widget] = [
    Gauge(0.9, sure: 0.05, pace: 0.5), Sparkline([1, 5, 3]), BigDigits("1,420.5%"), BigDigits("1,420.5%", .small),
    Panel("Key figures", isFocused: true), LineChart([.init([1, 5, 3])], target: [2], label: { "\($0)" }),
    BarChart([.init("a", 3), .init("b", -2)]), BarChart([.init("a", 3)], .columns, label: { "\($0)" }),
    Waterfall([.init(id: "a", "a", .whole(5), text: "5"), .init(id: "b", "b", .change(-2), text: "-2")]),
    Breadcrumb(["Overview", "South", "Lee and a long name that is cut"]),
    DataTable(
      [.init(id: "a", "A title that is long", minWidth: 4)],
      rows: [
        .init(id: "1", kind: .group(isOpen: true), [.text("A group that is cut")]), .init(id: "2", [.text("row")]),
      ],
      order: .init("a", isAscending: true)),
  ]
  for widget in bare {
    let text = drawn(widget, 19, 7, .ascii).text
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    #expect(isPlain, "\(type(of: widget)):\n\(text)")
  }
}

/// Whether all cells outside the rectangle are still those of the wallpaper.
private func isUntouched(_ grid: Grid, outside rect: Rect) -> Bool {
  var wallpaper = Grid(size: Size(width: 1, height: 1))
  wallpaper.fill(wallpaper.bounds, with: "·")
  let cell = wallpaper.row(0)[0]
  return (0..<grid.size.height).allSatisfy { y in
    grid.row(y).enumerated().allSatisfy { x, found in rect.contains(Point(x: x, y: y)) || found == cell }
  }
}

@Test func wordsRunOnOverEmptyCellsAndStopBeforeOthers() {
  let columns: [DataTable.Column] = [
    .init(id: "a", "A", minWidth: 4), .init(id: "b", "B", .right), .init(id: "c", "C", .right),
  ]
  let table = DataTable(
    columns,
    rows: [
      .init(id: "1", [.text("words that are long"), .text("12,345"), .text("7,890")]),
      .init(id: "2", [.text("words that are long"), .empty, .text("7,890")]),
      .init(id: "3", [.text("words that are long"), .empty]),
    ])
  var grid = Grid(size: Size(width: 21, height: 4))
  table.draw(into: &grid, in: grid.bounds)
  let lines = grid.lines.map { $0.reversed().drop { $0 == " " }.reversed().map(String.init).joined() }
  #expect(Array(lines.dropFirst()) == ["words…  12,345  7,890", "words that ar…  7,890", "words that are long"])
}
