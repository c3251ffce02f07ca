/// A bar of how far something has come: what counts, what is already sure, and where pace says one should be.
public struct Gauge: Widget, Hashable {
  /// Share of the target, 1 is the whole; more than 1 has a notch at the target.
  public var value: Double
  /// Share that is sure but does not count yet, after the value in a second shade.
  public var sure: Double
  /// Share that pace expects by now; nil draws no mark.
  public var pace: Double?
  /// Of the filled part.
  public var role: Role
  /// Whether the empty part is shown.
  public var hasTrack: Bool
  /// What the whole width stands for, so that bars below each other share one scale and their marks stand in one
  /// column; what goes beyond it is cut, and said by a sign. `nil`: what the bar itself needs.
  public var scale: Double?
  /// Whether an eighth stays free above it, so that bars below each other do not run together.
  public var isSlim = false

  /// A gauge.
  public init(
    _ value: Double, sure: Double = 0, pace: Double? = nil, role: Role = .bar, hasTrack: Bool = true,
    scale: Double? = nil
  ) {
    (self.value, self.sure, self.pace, self.role) = (value, sure, pace, role)
    (self.hasTrack, self.scale) = (hasTrack, scale)
  }

  public func draw(into grid: inout Grid, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let line = line(rect.width, grid.glyphs)
    for row in 0..<rect.height {
      let start = rect.origin.moved(down: row)
      line.draw(into: &grid, at: start, width: rect.width, in: rect)
      drawNotch(into: &grid, at: start, line, rect)
      drawMark(into: &grid, at: start, line, rect)
      drawOverflow(into: &grid, at: start, rect)
    }
  }

  /// What the whole width stands for in the end; a value that is no number counts as nothing.
  private var whole: Double {
    if let scale { return max(Self.finite(scale), 0.000_001) }
    return max(1, filled)
  }

  private var filled: Double { Self.finite(value) + Self.finite(sure) }

  private static func finite(_ number: Double) -> Double { number.isFinite ? min(max(number, 0), 1e12) : 0 }

  private func line(_ width: Int, _ glyphs: GlyphSet) -> BarLine {
    let (value, sure) = (Self.finite(value), Self.finite(sure))
    let counted = BarLine.eighths(of: value / whole, width: width, glyphs)
    let both = max(counted, BarLine.eighths(of: (value + sure) / whole, width: width, glyphs))
    return BarLine(
      parts: [.init(end: counted, role: role), .init(end: both, role: .sure)], hasTrack: hasTrack, isSlim: isSlim)
  }

  private func column(of share: Double, _ width: Int) -> Int {
    // A share that falls on the edge of a cell is not moved by the last bit.
    min(max(0, Int(min(Self.finite(share) / whole, 1) * Double(width) + 1e-9)), width - 1)
  }

  /// The target within a bar that exceeds it.
  private func drawNotch(into grid: inout Grid, at start: Point, _ line: BarLine, _ rect: Rect) {
    guard hasTrack, whole > 1, rect.width > 1 else { return }
    let column = column(of: 1, rect.width)
    let surface = line.surface(at: column)
    let style = Style(isSlim || surface == .track ? .dim : .inverse, on: surface)
    grid.put(grid.glyphs.axis, at: start.moved(right: column), style: style, in: rect)
  }

  private func drawMark(into grid: inout Grid, at start: Point, _ line: BarLine, _ rect: Rect) {
    guard let pace, pace.isFinite, pace >= 0, rect.width > 1 else { return }
    let column = column(of: pace, rect.width)
    let style = Style(.mark, on: line.surface(at: column))
    grid.put(grid.glyphs.paceMark, at: start.moved(right: column), style: style, in: rect)
  }

  /// The bar is longer than there is room for on the scale of its neighbours.
  private func drawOverflow(into grid: inout Grid, at start: Point, _ rect: Rect) {
    guard filled > whole + 1e-9, rect.width > 1 else { return }
    let end = start.moved(right: rect.width - 1)
    grid.put(grid.glyphs.beyond, at: end, style: Style(role, on: hasTrack ? .track : nil), in: rect)
  }
}
