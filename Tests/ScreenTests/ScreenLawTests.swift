import Screen
import TestSupport
import Testing

/// Texts of everything that has ever upset a terminal, mixed.
private func hostileText(_ random: inout SeededGenerator) -> String {
  let pieces: [Unicode.Scalar] = [
    "a", "Z", " ", "达", "成", "é", "\u{301}", "\u{308}", "\u{1B}", "\n", "\t", "\u{7F}", "\u{9B}", "\u{202E}",
    "\u{200D}",
    "\u{FE0F}", "👍", "\u{1F3FD}", "❤", "🇨", "🇳", "가", "ᄀ", "ᅡ", "क", "\u{94D}", "ि", "●", "…", "￥", "\u{20E3}",
    "\u{E0067}",
    "\u{FFFF}", "ｶ", "\u{3000}", "א", "\u{600}", "\u{115F}",
  ]
  var text = String.UnicodeScalarView()
  for _ in 0..<Int.random(in: 0...24, using: &random) {
    if Int.random(in: 0..<8, using: &random) > 0 {
      text.append(pieces.randomElement(using: &random) ?? "a")
    } else {
      text.append(Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) ?? "?")
    }
  }
  return String(text)
}

private func hostileGrid(
  _ random: inout SeededGenerator, _ size: Size, ambiguous: AmbiguousWidth = .narrow
) -> Grid {
  var grid = Grid(size: size, context: DrawContext(ambiguous: ambiguous))
  for _ in 0..<30 {
    let at = Point(x: Int.random(in: -5...35, using: &random), y: Int.random(in: -2...9, using: &random))
    let style = Style(
      Role.allCases.randomElement(using: &random) ?? .text, on: Bool.random(using: &random) ? .selection : nil)
    grid.draw(hostileText(&random), at: at, style: style)
    if Int.random(in: 0..<4, using: &random) == 0 { grid.fill(Rect(x: at.x, y: at.y, width: 3, height: 2), with: "█") }
    if Int.random(in: 0..<4, using: &random) == 0 {
      grid.lay(.heat2, under: Rect(x: at.x, y: at.y, width: 5, height: 2))
    }
  }
  return grid
}

/// Every wide character is followed by its right half in the same style, and nothing else is a right half.
private func isWhole(_ grid: Grid) -> Bool {
  (0..<grid.size.height).allSatisfy { y in
    var previous: Cell?
    for cell in grid.row(y) {
      if (previous?.width == 2) != (cell.width == 0) { return false }
      if cell.width == 0, cell.style != previous?.style { return false }
      previous = cell
    }
    return previous?.width != 2
  }
}

@Test(arguments: 0..<300)
func safeTextIsAsWideAsItsCellsAndStaysTheSame(_ seed: Int) {
  var random = SeededGenerator(seed: UInt64(seed))
  let text = hostileText(&random)
  let safe = Sanitize.clean(text)
  #expect(Sanitize.clean(safe) == safe)
  #expect(Array(Sanitize.clean(safe).unicodeScalars) == Array(safe.unicodeScalars))
  #expect(DisplayWidth.columns(text) == DisplayWidth.columns(safe))
  #expect(DisplayWidth.columns(text) == Glyphs(text).reduce(0) { $0 + $1.width })
  var grid = Grid(size: Size(width: 60, height: 1))
  #expect(grid.draw(text, at: Point(x: 0, y: 0)) == DisplayWidth.columns(text))
  #expect(grid.lines[0].hasPrefix(safe))
}

@Test(arguments: 0..<300)
func cutTextNeverExceedsItsColumns(_ seed: Int) {
  var random = SeededGenerator(seed: UInt64(seed))
  let (text, columns) = (hostileText(&random), Int.random(in: -1...20, using: &random))
  #expect(DisplayWidth.columns(Truncate.fit(text, columns: columns)) <= max(0, columns))
  #expect(DisplayWidth.columns(Truncate.pad(text, columns: columns, .center)) == max(0, columns))
  let longest = Wrap.lines(text, columns: columns).map { DisplayWidth.columns($0) }.max() ?? 0
  #expect(longest <= max(0, columns))
}

@Test(arguments: 0..<200)
func gridsStayWholeAndAsWideAsTheyAre(_ seed: Int) {
  var random = SeededGenerator(seed: UInt64(seed))
  for ambiguous in [AmbiguousWidth.narrow, .wide] {
    let grid = hostileGrid(&random, Size(width: 30, height: 8), ambiguous: ambiguous)
    #expect(isWhole(grid))
    #expect(Set(grid.lines.map { DisplayWidth.columns($0, ambiguous: ambiguous) }) == [30])
  }
}

@Test(arguments: 0..<200)
func drawingNeverLeavesTheClip(_ seed: Int) {
  var random = SeededGenerator(seed: UInt64(seed))
  let before = hostileGrid(&random, Size(width: 30, height: 8))
  let clip = Rect(
    x: Int.random(in: -3...30, using: &random), y: Int.random(in: -2...8, using: &random),
    width: Int.random(in: 0...20, using: &random), height: Int.random(in: 0...5, using: &random))
  var after = before
  for _ in 0..<10 {
    let at = Point(x: Int.random(in: -9...33, using: &random), y: Int.random(in: -2...9, using: &random))
    after.draw(hostileText(&random), at: at, style: .accent, in: clip)
  }
  #expect(isWhole(after))
  for y in 0..<8 {
    for x in 0..<30 where !clip.contains(Point(x: x, y: y)) {
      let (old, new) = (before[Point(x: x, y: y)], after[Point(x: x, y: y)])
      // Only the other half of a wide character that the clip's edge cuts may become a blank.
      let isRepaired =
        new?.text == " " && old?.width != 1
        && (clip.contains(Point(x: x - 1, y: y)) || clip.contains(Point(x: x + 1, y: y)))
      #expect(old == new || isRepaired)
    }
  }
}

@Test(arguments: 0..<200)
func changesDrawnOverTheOldScreenGiveTheNewOne(_ seed: Int) {
  var random = SeededGenerator(seed: UInt64(seed))
  let (old, new) = (hostileGrid(&random, Size(width: 30, height: 8)), hostileGrid(&random, Size(width: 30, height: 8)))
  let runs = new.changes(from: old)
  #expect(old.applying(runs) == new)
  #expect(new.changes(from: new).isEmpty)
  for run in runs { #expect(run.cells.first?.width != 0) }
  var touched = old
  touched.draw(hostileText(&random), at: Point(x: 4, y: 3), style: .strong)
  #expect(old.applying(touched.changes(from: old)) == touched)
}

@Test func aScreenOfAnotherSizeIsDrawnWhole() {
  let (small, large) = (Grid(size: Size(width: 2, height: 1)), Grid(size: Size(width: 3, height: 2)))
  #expect(large.changes(from: small).map(\.cells.count) == [3, 3])
}

@Test(arguments: 0..<200)
func partsOfARectangleFillItAndNeverOverlap(_ seed: Int) {
  var random = SeededGenerator(seed: UInt64(seed))
  let lengths = (0..<Int.random(in: 0...6, using: &random)).map { _ in
    let makers: [(Int) -> Length] = [Length.fixed, Length.percent, Length.min, Length.fill]
    return makers[Int.random(in: 0..<4, using: &random)](Int.random(in: -3...60, using: &random))
  }
  let rect = Rect(x: 3, y: 4, width: Int.random(in: 0...100, using: &random), height: 5)
  let (gap, parts) = (Int.random(in: -1...3, using: &random), rect.split(.columns, gap: 1, lengths))
  #expect(parts.count == lengths.count)
  #expect(parts.allSatisfy { $0.x >= rect.x && $0.right <= rect.right && $0.height == 5 })
  #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.right <= $1.x })
  _ = rect.split(.rows, gap: gap, lengths)
}

@Test func partsGetWhatTheyAskForAndTheRestIsShared() {
  let rect = Rect(x: 0, y: 0, width: 100, height: 1)
  #expect(
    rect.split(.columns, gap: 2, [.fixed(20), .fill(1), .percent(10), .fill(2)]).map(\.width) == [20, 21, 9, 44])
  #expect(rect.split(.columns, [.min(30), .fixed(90)]).map(\.width) == [30, 70])
  #expect(rect.split(.columns, [.fixed(10), .min(5)]).map(\.width) == [10, 90])
}
