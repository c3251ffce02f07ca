/// Where something stands, the span in which it may end, and the mark it should reach, all on one scale.
public struct RangeBar: Widget, Hashable {
  /// What is there already.
  public var done: Double
  /// The ends of the span; nil without one.
  public var low, high: Double?
  /// The likeliest end: the brightest thing on the bar.
  public var point: Double?
  /// What should be reached.
  public var target: Double?
  /// What the whole width stands for, so that bars below each other share one scale.
  public var scale: Double

  /// A bar.
  public init(
    done: Double, low: Double? = nil, high: Double? = nil, point: Double? = nil, target: Double? = nil, scale: Double
  ) {
    (self.done, self.low, self.high, self.point) = (done, low, high, point)
    (self.target, self.scale) = (target, scale)
  }

  public func draw(into grid: inout Grid, in rect: Rect) {
    let line = rect.row(0)
    guard line.width >= 4, scale.isFinite, scale > 0 else { return }
    let (end, isASCII) = (share(done) > 0 ? column(of: done, line.width) : -1, grid.glyphs.level == .ascii)
    for column in 0..<line.width {
      let isDone = column <= end
      let glyph = isDone ? RangeBar.done(grid.glyphs) : isASCII ? grid.glyphs.track : grid.glyphs.frame.horizontal
      put(glyph, at: column, Style(isDone ? .bar : .border), into: &grid, line)
    }
    if let low, let high {
      let (first, last) = (column(of: low, line.width), column(of: high, line.width))
      for column in first...max(first, last) { put(grid.glyphs.sure, at: column, Style(.sure), into: &grid, line) }
    }
    if let target { put(grid.glyphs.axis, at: column(of: target, line.width), Style(.target), into: &grid, line) }
    guard let point else { return }
    let glyph = isASCII ? grid.glyphs.star : grid.glyphs.paceMark
    put(glyph, at: column(of: point, line.width), Style(.mark), into: &grid, line)
  }

  /// What is there already: heavier than the line it lies on, without colours too.
  public static func done(_ glyphs: GlyphSet) -> Character { glyphs.level == .ascii ? glyphs.fromLeft[8] : "━" }

  private func put(_ glyph: Character, at column: Int, _ style: Style, into grid: inout Grid, _ line: Rect) {
    grid.put(glyph, at: line.origin.moved(right: column), style: style, in: line)
  }

  private func share(_ value: Double) -> Double { value.isFinite ? min(max(value / scale, 0), 1) : 0 }

  private func column(of value: Double, _ width: Int) -> Int {
    min(max(0, Int(share(value) * Double(width))), width - 1)
  }
}
